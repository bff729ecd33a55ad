import type { PropName } from '../body/pose';
import { bandAnchorSolids, bandSolids } from './band';
import { counterSolids } from './counter';
import { cushionSolids } from './cushion';
import { matAcrossSolids, matSolids } from './mat';
import { pillowSolids } from './pillow';
import { plainChairSolids } from './plainChair';
import type { Prop } from './prop';
import { towelSolids } from './towel';
import { wallSolids } from './wall';

/** The props of all movements but those of the reset at the desk. */
export const furtherProps: Readonly<Record<Exclude<PropName, 'chair'>, Prop>> = {
  band: { type: 'held', solids: (body) => bandSolids(body, 'standing') },
  bandSeated: { type: 'held', solids: (body) => bandSolids(body, 'seated') },
  bandAnchor: { type: 'still', solids: () => bandAnchorSolids('standing') },
  bandAnchorSeated: { type: 'still', solids: () => bandAnchorSolids('seated') },
  mat: { type: 'still', solids: matSolids },
  matAcross: { type: 'still', solids: matAcrossSolids },
  cushion: { type: 'still', solids: cushionSolids },
  towel: { type: 'still', solids: () => towelSolids('folded') },
  towelThick: { type: 'still', solids: () => towelSolids('twice') },
  wall: { type: 'still', solids: wallSolids },
  counter: { type: 'still', solids: counterSolids },
  plainChair: { type: 'still', solids: plainChairSolids },
  pillowLeft: { type: 'still', solids: () => pillowSolids(1) },
  pillowRight: { type: 'still', solids: () => pillowSolids(-1) },
};
