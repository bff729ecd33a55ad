import type { PropName } from '../body/pose';
import type { Solid } from '../draw/shape';
import { chairSolids } from './chair';
import { matAcrossSolids, matSolids } from './mat';
import { pillowSolids } from './pillow';

/** What each prop looks like; none of them moves. */
export const propSolids: Readonly<Record<PropName, () => readonly Solid[]>> = {
  chair: chairSolids,
  mat: matSolids,
  matAcross: matAcrossSolids,
  pillowLeft: () => pillowSolids(1),
  pillowRight: () => pillowSolids(-1),
};
