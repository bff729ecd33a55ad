import { spineLevel } from '../body/bones';
import type { Skeleton } from '../body/skeleton';
import type { Frame } from '../body/vector';
import { dot, place } from '../body/vector';
import type { Camera } from './camera';
import { project } from './camera';
import { linePath } from './outline';
import type { Shape } from './shape';

/** Rings of the back that the felt area covers: half sizes and middle as the shirt has them, cm. */
const feltRings = [
  { level: spineLevel.T9, up: -3, share: 0.35, w: 15, d: 10.95, ahead: 6.4 },
  { level: spineLevel.T9, up: 0, share: 0.75, w: 15, d: 11.05, ahead: 6.5 },
  { level: 5, up: 0, share: 1, w: 15, d: 11.15, ahead: 6.6 },
  { level: spineLevel.T6, up: 0, share: 1.05, w: 15, d: 10.75, ahead: 6.2 },
  { level: spineLevel.T4, up: 0, share: 1, w: 14.6, d: 9.75, ahead: 5 },
  { level: spineLevel.T2, up: -0.5, share: 0.72, w: 13, d: 7.95, ahead: 3.2 },
  { level: spineLevel.T2, up: 2.2, share: 0.3, w: 12, d: 7.15, ahead: 2.6 },
] as const;

/** Rings of the chest, from the lower ribs to below the collar-bones. */
const chestRings = feltRings.slice(1, 6);

/** The side of the trunk that a mark lies on. */
export type FeltFace = 'back' | 'front';
const faces = {
  back: { rings: feltRings, sign: -1 },
  front: { rings: chestRings, sign: 1 },
} as const;

/** Half of the area's breadth at its widest, as an angle around the trunk. */
const halfAngle = 0.82;

type Ring = (typeof feltRings)[number];

/** Where a ring faces the viewer, as an angle around it from the middle of back or chest. */
const facingOf = (frame: Frame, { w, d }: Ring, sign: 1 | -1, camera: Camera): number =>
  Math.atan2(dot(frame.x, camera.toward) / w, (sign * dot(frame.z, camera.toward)) / d);

/** The part of a ring from `-half` to `half` around its middle that faces the viewer. */
function visibleArc(facing: number, half: number) {
  const from = Math.max(-half, facing - Math.PI / 2);
  const to = Math.min(half, facing + Math.PI / 2);
  // A hidden ring shrinks to the edge of sight.
  if (from <= to) return [from, to] as const;
  return facing > 0 ? ([half, half] as const) : ([-half, -half] as const);
}

/** The area's outline in the picture, and how much of it is seen, 0 = none, 1 = a good part. */
function feltPath(skeleton: Skeleton, face: FeltFace, k: number, camera: Camera) {
  const { rings, sign } = faces[face];
  const left: { x: number; y: number }[] = [];
  const right: { x: number; y: number }[] = [];
  const middle = (rings.length - 1) / 2;
  let seen = 0;
  rings.forEach((ring, i) => {
    const { level, up, share, w, d, ahead } = ring;
    const frame: Frame = skeleton.spine[level] ?? skeleton.pelvis;
    const [from, to] = visibleArc(facingOf(frame, ring, sign, camera), halfAngle * share * k);
    seen = Math.max(seen, to - from);
    const shrunk = up + (middle - i) * (1 - k) * 3.6;
    const at = (angle: number) =>
      project(
        camera,
        place(frame, w * Math.sin(angle), shrunk, ahead + sign * d * Math.cos(angle)),
      );
    left.push(at(from));
    right.unshift(at(to));
  });
  const share = Math.min(1, Math.max(0, (seen - 0.05) / 0.5));
  return { d: linePath([...left, ...right], true), share };
}

const idOf = (face: FeltFace, part: string) =>
  face === 'back' ? `felt${part}` : `feltChest${part}`;

const layers = [
  { id: '1', k: 1.15, opacity: 0.2 },
  { id: '2', k: 0.95, opacity: 0.26 },
  { id: '3', k: 0.74, opacity: 0.34 },
  { id: '4', k: 0.5, opacity: 0.45 },
] as const;

/** Strokes beside the outline: a long one near the body, one a ring shorter at each end outside. */
const strokes = [
  { id: 'Wave1', inset: 0, offCm: 2.6 },
  { id: 'Wave2', inset: 1, offCm: 4.8 },
] as const;

/**
 * Where back or chest are seen edge-on, strokes beside the outline say what the mark says on their
 * face. The stroke stays `offCm` outside the outline in the picture.
 */
function waveShapes(skeleton: Skeleton, face: FeltFace, strength: number, camera: Camera) {
  const { rings, sign } = faces[face];
  const chest = skeleton.spine[spineLevel.T6] ?? skeleton.pelvis;
  const away = -sign * dot(chest.z, camera.toward);
  // Seen from the other side it has no edge of its own.
  const beside = 1 - Math.min(1, Math.max(0, (away - 0.72) / 0.15));
  const edge = beside * (1 - Math.min(1, Math.max(0, -away * 2.2 - 0.5)));
  if (edge < 0.05) return [];
  const points = rings.map((ring) => {
    const { level, up, w, d, ahead } = ring;
    const frame: Frame = skeleton.spine[level] ?? skeleton.pelvis;
    const facing = facingOf(frame, ring, sign, camera);
    const angle = facing > 0 ? facing - Math.PI / 2 : facing + Math.PI / 2;
    const rim = project(
      camera,
      place(frame, w * Math.sin(angle), up, ahead + sign * (d + 0.4) * Math.cos(angle)),
    );
    return { rim, middle: project(camera, place(frame, 0, up, ahead)) };
  });
  return strokes.map(({ id, inset, offCm }): Shape => {
    const line = points.slice(inset, points.length - inset).map(({ rim, middle }) => {
      const size = Math.hypot(rim.x - middle.x, rim.y - middle.y) || 1;
      return {
        x: rim.x + ((rim.x - middle.x) / size) * offCm,
        y: rim.y + ((rim.y - middle.y) / size) * offCm,
      };
    });
    return {
      id: idOf(face, id),
      d: linePath(line),
      role: 'highlight',
      strokeWidth: 70,
      opacity: edge * strength,
    };
  });
}

/**
 * Soft mark on the upper back between the blades, or on the chest, where it is felt: layers that grow denser inward,
 * only on the part that the view sees, and a broken outline, so that it does not rely
 * on colour.
 */
export function feltShapes(
  skeleton: Skeleton,
  face: FeltFace,
  strength: number,
  camera: Camera,
): Shape[] {
  if (strength <= 0.01) return [];
  const waves = waveShapes(skeleton, face, strength, camera);
  const { d: edge, share } = feltPath(skeleton, face, layers[0].k, camera);
  // Seen from the other side there is nothing of it, and its outline would run through the body.
  if (share === 0) return waves;
  const shapes = layers.map(({ id, k, opacity }): Shape => ({
    id: idOf(face, id),
    d: feltPath(skeleton, face, k, camera).d,
    role: 'highlight',
    opacity: opacity * strength * share,
  }));
  const outline: Shape = {
    id: idOf(face, 'Edge'),
    d: edge,
    role: 'highlight',
    strokeWidth: 45,
    broken: true,
    opacity: strength * share,
  };
  return [...shapes, outline, ...waves];
}
