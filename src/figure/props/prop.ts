import type { PropName } from '../body/pose';
import type { Solid } from '../draw/shape';
import { chairSolids } from './chair';

/** What each prop looks like; none of them moves. */
export const propSolids: Readonly<Record<PropName, () => readonly Solid[]>> = {
  chair: chairSolids,
};
