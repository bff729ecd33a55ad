import { bones } from '../body/bones';
import type { Limb } from '../body/limb';
import type { ShoulderGirdle } from '../body/skeleton';
import type { Frame, Vec3 } from '../body/vector';
import { along, mix, place, sub, unit } from '../body/vector';
import type { Solid } from './shape';
import { ball, tube } from './solid';

/** Radii below are half breadths in cm near ANSUR II (2012) girths divided by 2 pi. */

/** Bare arm from under the sleeve to the wrist. */
export function arm(id: string, { root, middle, end }: Limb): Solid {
  const lower = unit(sub(end, middle));
  return {
    id,
    role: 'skin',
    groups: tube([
      ball(mix(root, middle, 0.45), 4.3),
      ball(mix(root, middle, 0.75), 4.1),
      ball(middle, 3.75),
      ball(along(middle, lower, 6), 3.95),
      ball(along(middle, lower, 15), 3.2),
      ball(end, 2.55),
    ]),
  };
}

/** Short sleeve over the shoulder and half of the upper arm. */
export function sleeve(id: string, { root, middle }: Limb, girdle: ShoulderGirdle): Solid {
  return {
    id,
    role: 'top',
    groups: [
      ...tube([
        ball(along(root, girdle.blade.y, -0.4), 4.8, 0.97),
        ball(mix(root, middle, 0.22), 5.3, 0.88),
        ball(mix(root, middle, 0.56), 5.1, 0.8),
      ]),
    ],
    nearer: 1,
  };
}

/** Trouser leg: thigh and shank to the hem. */
export function leg(id: string, { root, middle, end }: Limb, foot: Frame): Solid {
  const calf = (share: number, back: number): Vec3 => along(mix(middle, end, share), foot.z, -back);
  return {
    id,
    role: 'trousers',
    groups: tube([
      ball(root, 8.8, 0.9),
      ball(mix(root, middle, 0.3), 8.4, 0.88),
      ball(mix(root, middle, 0.7), 7.2),
      ball(middle, 6.3),
      ball(calf(0.28, 1.3), 6),
      ball(calf(0.6, 0.8), 5.2),
      ball(calf(0.9, 0.2), 4.9),
    ]),
  };
}

/** Shoe on the frames of the foot (origin at the ankle) and of its toes. */
export function shoe(id: string, foot: Frame, toes: Frame): Solid[] {
  const low = -bones.ankleHeight;
  const at = (x: number, y: number, z: number, r: number, keep?: number) =>
    z > bones.ballAhead
      ? ball(place(toes, x, y, z - bones.ballAhead), r, keep)
      : ball(place(foot, x, low + y, z), r, keep);
  const rim = [
    [2, -4.6],
    [3, 1],
    [3.4, 11],
    [1.7, 17.2],
  ] as const;
  const edge = rim.map(([x, z]) => [at(x, 0.9, z, 0.9), at(-x, 0.9, z, 0.9)]);
  const instep = at(0.3, 4, 11, 3.5);
  return [
    {
      id: `${id}Sole`,
      role: 'shoe',
      flat: true,
      groups: [edge.slice(0, 3).flat(), edge.slice(2).flat()],
      nearer: -0.5,
    },
    {
      id,
      role: 'shoe',
      groups: [
        [at(0, 6.6, -1, 4), at(0, 4.4, -3, 3.4), at(0, 5.6, 2, 3.6)],
        [at(0, 4.2, -3, 3.3), at(0, 5.8, 3, 3.4), instep],
        [instep, at(0.2, 3.3, 16.4, 2.6)],
      ],
    },
  ];
}
