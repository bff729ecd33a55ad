import type { Skeleton } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import type { Hand } from '../body/hand';
import { add, along, angleBetween, mix, sub, vec } from '../body/vector';
import type { Solid } from '../draw/shape';
import { ball, tube } from '../draw/solid';

/** Where the band is fixed: at the chest of somebody who stands or sits, on the post ahead; cm. */
const anchors = { standing: vec(0, 124, 92), seated: vec(0, 83, 92) } as const;
export type BandAnchor = keyof typeof anchors;

/** The post that the band is fixed to, ahead of the person. */
export function bandAnchorSolids(at: BandAnchor): readonly Solid[] {
  const anchor: Vec3 = anchors[at];
  const foot = (x: number, z: number) => ball(vec(x, 2, anchor.z + z), 2);
  return [
    {
      id: 'bandPost',
      role: 'chair',
      groups: tube([
        ball(vec(0, 3, anchor.z + 4), 3),
        ball(vec(0, anchor.y + 44, anchor.z + 4), 3),
      ]),
    },
    {
      id: 'bandFoot',
      role: 'chair',
      groups: [[foot(-16, 4), foot(16, 4), foot(0, 16), foot(0, -8)]],
    },
    { id: 'bandRing', role: 'cushion', groups: [[ball(anchor, 2.4)]] },
  ];
}

/** A free end of the band hangs so far below the ring, cm: as long as it is with the arms long. */
const hangingCm = 28;

/** Bending of the first joint of a middle finger that begins to take the band, and that holds it. */
const closingDeg = { from: 66, to: 73.5 } as const;

/** How far a hand has taken the band: 0 = open, 1 = closed round it. */
function held({ ahead, fingers }: Hand): number {
  const [knuckle, joint] = fingers[1] ?? [];
  if (!knuckle || !joint) return 0;
  const bentDeg = angleBetween(ahead, sub(joint, knuckle));
  const u = (bentDeg - closingDeg.from) / (closingDeg.to - closingDeg.from);
  const share = Math.min(1, Math.max(0, u));
  return share * share * (3 - 2 * share);
}

/**
 * The band from one closed hand through the ring to the other. An open hand has none of it: its end
 * hangs from the ring until the hand comes to take it.
 */
export function bandSolids(body: Skeleton, at: BandAnchor): readonly Solid[] {
  const anchor: Vec3 = anchors[at];
  return (['left', 'right'] as const).map((side) => {
    const hand = body.hands[side];
    const grip = along(along(hand.wrist, hand.ahead, 7.6), hand.palm, 2.4);
    const hanging = add(anchor, vec(side === 'left' ? 3 : -3, -hangingCm, -1));
    const end = mix(hanging, grip, held(hand));
    return {
      id: side === 'left' ? 'bandLeft' : 'bandRight',
      role: 'band',
      flat: true,
      groups: tube([ball(end, 1.3), ball(anchor, 1.1)]),
    };
  });
}
