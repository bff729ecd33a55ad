import { spineLevel } from '../body/bones';
import type { ShoulderGirdle, Skeleton } from '../body/skeleton';
import type { Frame } from '../body/vector';
import { along, mix, place, scale, vec } from '../body/vector';
import type { Lump, Solid } from './shape';
import { ball, tube } from './solid';

/**
 * Half breadth and half depth of the trunk in cm and how far its middle lies ahead of the spine's
 * joint line (the spinous processes end 4-5.5 cm behind it). Breadths and depths near the means of
 * ANSUR II (2012): waist 30 x 22, chest 30 x 24, plus cloth.
 */
const rings = [
  { level: spineLevel.L5, w: 15.8, d: 11, ahead: 5.2, h: 4, air: 0.2 },
  { level: spineLevel.L3, w: 14.2, d: 10.6, ahead: 5.2, h: 4, air: 0.6 },
  { level: spineLevel.T12, w: 14.4, d: 10.9, ahead: 5.8, h: 6, air: 1 },
  { level: spineLevel.T9, w: 15.2, d: 11.4, ahead: 6.4, h: 6, air: 1 },
  { level: 5, w: 15.6, d: 11.5, ahead: 6.6, h: 6, air: 1 },
  { level: spineLevel.T6, w: 15.6, d: 11, ahead: 6.2, h: 6, air: 0.9 },
  { level: spineLevel.T4, w: 14.6, d: 9.8, ahead: 5, h: 4, air: 0.7 },
  { level: spineLevel.T2, w: 11.5, d: 8.2, ahead: 3.2, h: 3, air: 0.4 },
] as const;

/** The collar's ring, where shirt and neck meet. */
const collarRing = { level: spineLevel.C7, w: 6.6, d: 6.2, ahead: 1.4 } as const;

const ringsToCollar = [...rings, collarRing];

/** Half sizes of the trunk at any level of the spine, and how far its middle lies ahead, cm. */
export function trunkRing(level: number): { w: number; d: number; ahead: number } {
  const above = Math.max(
    1,
    ringsToCollar.findIndex((ring) => ring.level >= level),
  );
  const [a, b] = [ringsToCollar[above - 1] ?? collarRing, ringsToCollar[above] ?? collarRing];
  const u = Math.min(1, Math.max(0, (level - a.level) / (b.level - a.level)));
  const at = (from: number, to: number) => from + (to - from) * u;
  return { w: at(a.w, b.w), d: at(a.d, b.d), ahead: at(a.ahead, b.ahead) };
}

/** A full breath widens and deepens the ribs by about this much (half sizes, cm). */
const air = { w: 0.55, d: 1 } as const;

/** An ellipsoid lying across a frame: centre in the frame's coordinates, half sizes in cm. */
export function ellipsoid(
  frame: Frame,
  [x, y, z]: readonly [number, number, number],
  [w, h, d]: readonly [number, number, number],
  keep?: number,
): Lump {
  const at = place(frame, x, y, z);
  const axes = [scale(frame.x, w), scale(frame.y, h), scale(frame.z, d)] as const;
  return keep === undefined ? { at, r: 0, axes } : { at, r: 0, axes, keep };
}

function shoulderGroups(
  chest: Lump,
  neck: Lump,
  collar: Lump,
  girdle: ShoulderGirdle,
  side: number,
): Lump[][] {
  const acromion = ball(place(girdle.blade, side * -0.8, -1.6, 0.6), 3.2, 0.98);
  const joint = ball(along(girdle.shoulder, girdle.blade.y, -0.6), 4.6, 0.98);
  const blade = ball(place(girdle.blade, side * -6.4, -8, 0.6), 3.6, 0.94);
  const pectoral = ball(mix(girdle.sternum, girdle.shoulder, 0.7), 4.2, 0.95);
  const crest = ball(place(girdle.blade, side * -7.4, -3, 0.4), 3.3, 0.98);
  return [
    [neck, crest, acromion, joint],
    // Down to the shoulder without a notch, also where it is drawn up or back.
    [collar, ball(mix(girdle.acromion, neck.at, 0.6), 3.2, 0.99), acromion],
    [chest, blade, joint, acromion],
    [chest, pectoral, joint],
  ];
}

/** The shirt over chest and shoulders, following the curve of the spine and the girdle. */
export function shirt(skeleton: Skeleton, breath: number): Solid {
  const lumps = rings.map(({ level, w, d, ahead, h, air: share }) => {
    const frame = skeleton.spine[level] ?? skeleton.pelvis;
    const grown = share * breath;
    return ellipsoid(
      frame,
      [0, 0, ahead + grown * air.d * 0.5],
      [w + grown * air.w, h, d + grown * air.d],
      0.9,
    );
  });
  const c7 = skeleton.spine[spineLevel.C7] ?? skeleton.pelvis;
  const neck = ellipsoid(c7, [0, -0.6, 1.4], [6.6, 2.2, 6.2], 0.94);
  const collar = ellipsoid(c7, [0, 1.2, 0.2], [5.8, 1, 5.2], 0.96);
  const high = lumps[6] ?? neck;
  const narrow: Lump = {
    ...high,
    axes: [
      scale(high.axes?.[0] ?? vec(0, 0, 0), 0.8),
      scale(high.axes?.[1] ?? vec(0, 0, 0), 0.8),
      scale(high.axes?.[2] ?? vec(0, 0, 0), 0.84),
    ],
  };
  return {
    id: 'shirt',
    role: 'top',
    groups: [
      ...tube([...lumps, neck, collar]),
      ...shoulderGroups(narrow, neck, collar, skeleton.girdles.left, 1),
      ...shoulderGroups(narrow, neck, collar, skeleton.girdles.right, -1),
    ],
  };
}

/** The bare neck from the collar to the skull. */
export function neck(skeleton: Skeleton): Solid {
  const levels = [spineLevel.C7, 10, 11, 12];
  const lumps = levels.map((level, i) => {
    const frame = skeleton.spine[level] ?? skeleton.head;
    return ball(place(frame, 0, i === 0 ? 0 : 0.5, 1.6), 5.6 - i * 0.1, 0.84);
  });
  return { id: 'neck', role: 'skin', groups: tube(lumps), nearer: -1.5 };
}

/** The seat of the trousers. */
export function hips(skeleton: Skeleton): Solid {
  const { pelvis } = skeleton;
  const waist = ellipsoid(pelvis, [0, 8.5, 1.2], [15.6, 4, 10.8]);
  return {
    id: 'hips',
    role: 'trousers',
    groups: [
      [waist, ellipsoid(pelvis, [0, 0, 0.5], [16.6, 6.5, 11.5])],
      [
        ball(place(pelvis, 8.6, -0.4, -0.5), 8.6),
        ball(place(pelvis, -8.6, -0.4, -0.5), 8.6),
        waist,
      ],
    ],
    nearer: -3,
  };
}
