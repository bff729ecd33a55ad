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

/** Half of the area's breadth at its widest, as an angle around the trunk. */
const halfAngle = 0.82;

/** The part of the ring from `-half` to `half` around the spine that faces the viewer. */
function visibleArc(frame: Frame, w: number, d: number, half: number, camera: Camera) {
  const across = dot(frame.x, camera.toward) / w;
  const behind = -dot(frame.z, camera.toward) / d;
  const facing = Math.atan2(across, behind);
  const from = Math.max(-half, facing - Math.PI / 2);
  const to = Math.min(half, facing + Math.PI / 2);
  // A hidden ring shrinks to the edge of sight.
  if (from <= to) return [from, to] as const;
  return facing > 0 ? ([half, half] as const) : ([-half, -half] as const);
}

/** The area's outline in the picture, and how much of it is seen, 0 = none, 1 = a good part. */
function feltPath(skeleton: Skeleton, k: number, camera: Camera) {
  const left: { x: number; y: number }[] = [];
  const right: { x: number; y: number }[] = [];
  const middle = (feltRings.length - 1) / 2;
  let seen = 0;
  feltRings.forEach(({ level, up, share, w, d, ahead }, i) => {
    const frame: Frame = skeleton.spine[level] ?? skeleton.pelvis;
    const [from, to] = visibleArc(frame, w, d, halfAngle * share * k, camera);
    seen = Math.max(seen, to - from);
    const shrunk = up + (middle - i) * (1 - k) * 3.6;
    const at = (angle: number) =>
      project(camera, place(frame, w * Math.sin(angle), shrunk, ahead - d * Math.cos(angle)));
    left.push(at(from));
    right.unshift(at(to));
  });
  const share = Math.min(1, Math.max(0, (seen - 0.05) / 0.5));
  return { d: linePath([...left, ...right], true), share };
}

const layers = [
  { id: 'felt1', k: 1.15, opacity: 0.2 },
  { id: 'felt2', k: 0.95, opacity: 0.26 },
  { id: 'felt3', k: 0.74, opacity: 0.34 },
  { id: 'felt4', k: 0.5, opacity: 0.45 },
] as const;

/** Rings that the outer strokes follow: a long stroke near the back, a short one farther out. */
const strokes = [
  { id: 'feltWave1', from: 0, to: 6, offCm: 2.6 },
  { id: 'feltWave2', from: 1, to: 5, offCm: 4.8 },
] as const;

/**
 * Where the back is seen edge-on, strokes beside its outline say what the mark says on its face.
 * The stroke stays `offCm` outside the outline in the picture.
 */
function waveShapes(skeleton: Skeleton, strength: number, camera: Camera): Shape[] {
  const chest = skeleton.spine[spineLevel.T6] ?? skeleton.pelvis;
  const facing = dot(chest.z, camera.toward);
  // Seen from ahead the back has no edge of its own.
  const beside = 1 - Math.min(1, Math.max(0, (facing - 0.72) / 0.15));
  const edge = beside * (1 - Math.min(1, Math.max(0, -facing * 2.2 - 0.5)));
  if (edge < 0.05) return [];
  const points = feltRings.map(({ level, up, w, d, ahead }) => {
    const frame: Frame = skeleton.spine[level] ?? skeleton.pelvis;
    const facing = Math.atan2(dot(frame.x, camera.toward) / w, -dot(frame.z, camera.toward) / d);
    const angle = facing > 0 ? facing - Math.PI / 2 : facing + Math.PI / 2;
    const rim = project(
      camera,
      place(frame, w * Math.sin(angle), up, ahead - (d + 0.4) * Math.cos(angle)),
    );
    return { rim, middle: project(camera, place(frame, 0, up, ahead)) };
  });
  return strokes.map(({ id, from, to, offCm }): Shape => {
    const line = points.slice(from, to + 1).map(({ rim, middle }) => {
      const size = Math.hypot(rim.x - middle.x, rim.y - middle.y) || 1;
      return {
        x: rim.x + ((rim.x - middle.x) / size) * offCm,
        y: rim.y + ((rim.y - middle.y) / size) * offCm,
      };
    });
    return { id, d: linePath(line), role: 'highlight', strokeWidth: 70, opacity: edge * strength };
  });
}

/**
 * Soft mark on the upper back between the blades, where it is felt: layers that grow denser inward,
 * only on the part of the back that the view sees, and a broken outline, so that it does not rely
 * on colour.
 */
export function feltShapes(skeleton: Skeleton, strength: number, camera: Camera): Shape[] {
  if (strength <= 0.01) return [];
  const waves = waveShapes(skeleton, strength, camera);
  const { d: edge, share } = feltPath(skeleton, layers[0].k, camera);
  // Seen from ahead there is nothing of it, and its outline would run through the body.
  if (share === 0) return waves;
  const shapes = layers.map(({ id, k, opacity }): Shape => ({
    id,
    d: feltPath(skeleton, k, camera).d,
    role: 'highlight',
    opacity: opacity * strength * share,
  }));
  const outline: Shape = {
    id: 'feltEdge',
    d: edge,
    role: 'highlight',
    strokeWidth: 45,
    broken: true,
    opacity: strength * share,
  };
  return [...shapes, outline, ...waves];
}
