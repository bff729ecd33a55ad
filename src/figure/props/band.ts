import type { Skeleton } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { along, vec } from '../body/vector';
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
      kind: 'solid',
      role: 'chair',
      groups: tube([
        ball(vec(0, 3, anchor.z + 4), 3),
        ball(vec(0, anchor.y + 44, anchor.z + 4), 3),
      ]),
    },
    {
      id: 'bandFoot',
      kind: 'solid',
      role: 'chair',
      groups: [[foot(-16, 4), foot(16, 4), foot(0, 16), foot(0, -8)]],
    },
    { id: 'bandRing', kind: 'solid', role: 'cushion', groups: [[ball(anchor, 2.4)]] },
  ];
}

/** The band from one closed hand through the anchor to the other: it goes where the hands go. */
export function bandSolids(body: Skeleton, at: BandAnchor): readonly Solid[] {
  const anchor: Vec3 = anchors[at];
  return (['left', 'right'] as const).map((side) => {
    const { wrist, ahead, palm } = body.hands[side];
    const grip = along(along(wrist, ahead, 6.5), palm, 2.2);
    return {
      id: side === 'left' ? 'bandLeft' : 'bandRight',
      kind: 'solid',
      role: 'band',
      flat: true,
      groups: tube([ball(grip, 1.3), ball(anchor, 1.1)]),
    };
  });
}
