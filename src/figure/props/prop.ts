import type { PropName } from '../body/pose';
import type { Skeleton } from '../body/skeleton';
import type { Solid } from '../draw/shape';
import { bandAnchorSolids, bandSolids } from './band';
import { chairSolids } from './chair';
import { counterSolids } from './counter';
import { cushionSolids } from './cushion';
import { matAcrossSolids, matSolids } from './mat';
import { pillowSolids } from './pillow';
import { plainChairSolids } from './plainChair';
import { towelSolids } from './towel';
import { wallSolids } from './wall';

/** What a prop looks like: `still` ones never change, `held` ones go with the body. */
export type Prop =
  | { readonly type: 'still'; readonly solids: () => readonly Solid[] }
  | { readonly type: 'held'; readonly solids: (body: Skeleton) => readonly Solid[] };

/** All props by their names. */
export const props: Readonly<Record<PropName, Prop>> = {
  chair: { type: 'still', solids: chairSolids },
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
