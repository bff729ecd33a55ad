import type { Hand } from '../body/hand';
import type { Vec3 } from '../body/vector';
import { along, dot, unit, sub } from '../body/vector';
import type { Camera, Spot } from './camera';
import { depthOf, project, projectBlob } from './camera';
import { hullPath, linePath } from './outline';
import type { Item, Lump, Shape } from './shape';
import { ball, paintSolid, tube } from './solid';

/** Finger radii in cm from knuckle to tip (Greiner 1991: breadths 1.6-2.1 at the joints). */
const fingerRadii = [0.98, 0.92, 0.82, 0.7] as const;
const thumbRadii = [1.6, 1.2, 1.05, 0.8] as const;

/** The palm as groups of lumps. */
function palmGroups({ wrist, ahead, thumbward, palm }: Hand): Lump[][] {
  // The wrist has no rim of its own (kept lit past its outline): it goes over into the forearm.
  const at = (a: number, t: number, p: number, r: number) =>
    ball(along(along(along(wrist, ahead, a), thumbward, t), palm, p), r, a === 0 ? 1.05 : 0.94);
  const knuckles = [at(4, 2.4, 0.2, 1.7), at(4, -2.5, 0.2, 1.7)];
  return [
    [at(0, 0.6, 0, 2.1), at(0, -0.6, 0, 2.1), ...knuckles],
    [...knuckles, at(8.6, 2.8, 0, 1.15), at(8.2, -2.7, 0, 1.15)],
  ];
}

const fingerGroups = (joints: readonly Vec3[]): Lump[][] =>
  tube(joints.map((joint, j) => ball(joint, fingerRadii[j] ?? 0.7, 0.8)));

const thumbGroups = ({ thumb }: Hand): Lump[][] =>
  tube(thumb.map((joint, j) => ball(joint, thumbRadii[j] ?? 1, 0.86)));

/** The hollow of the palm and its main creases: they say which side of the hand is seen. */
function palmMarks(id: string, hand: Hand, camera: Camera): Shape[] {
  const { wrist, ahead, thumbward, palm } = hand;
  const faces = dot(palm, camera.toward);
  if (faces <= 0.12) return [];
  const spot = (a: number, t: number): Spot =>
    projectBlob(camera, ball(along(along(along(wrist, ahead, a), thumbward, t), palm, 1.25), 1.7));
  const line = (points: readonly (readonly [number, number])[]) =>
    linePath(
      points.map(([a, t]) =>
        project(camera, along(along(along(wrist, ahead, a), thumbward, t), palm, 1.4)),
      ),
    );
  const opacity = Math.min(1, (faces - 0.12) * 3);
  return [
    {
      id: `${id}Hollow`,
      d: hullPath([spot(3.1, 0.9), spot(3.1, -1), spot(6.7, 1.3), spot(6.5, -1.3)]),
      role: 'palm',
      opacity,
    },
    {
      id: `${id}Crease`,
      d:
        line([
          [6.9, 2.6],
          [4.6, 1.2],
          [1.8, 0.7],
        ]) +
        line([
          [6.2, -2.5],
          [5.9, 0],
          [7, 1.2],
        ]),
      role: 'crease',
      strokeWidth: 28,
      opacity,
    },
  ];
}

/**
 * A hand that lies or hangs by itself, in one piece: its fingers are told apart by their shade, and
 * a page that draws it thirty times a second has two shapes to draw and not twelve.
 */
function wholeHand(id: string, hand: Hand, camera: Camera): Item {
  const groups = [...palmGroups(hand), ...hand.fingers.flatMap(fingerGroups), ...thumbGroups(hand)];
  const { shapes } = paintSolid({ id, role: 'skin', groups }, camera);
  return {
    depth: depthOf(camera, along(hand.wrist, hand.ahead, 4.1)),
    shapes: [...shapes, ...palmMarks(id, hand, camera)],
  };
}

/**
 * A hand as palm, four fingers and thumb, each with its own depth so that laced fingers weave.
 * @param alone the fingers lie between no others
 */
export function handItems(id: string, hand: Hand, camera: Camera, alone: boolean): Item[] {
  const view = dot(hand.palm, camera.toward);
  const curl = dot(unit(sub(hand.fingers[1]?.[3] ?? hand.wrist, hand.wrist)), hand.palm);
  // From the palm's side bent fingers lie over it, and have edges there.
  if (alone && (view <= 0.12 || curl < 0.5)) return [wholeHand(`${id}Palm`, hand, camera)];
  const names = ['Index', 'Middle', 'Ring', 'Little'] as const;
  const part = (name: string, groups: Lump[][]) =>
    paintSolid({ id: `${id}${name}`, role: 'skin', groups }, camera);
  const whole = part('Palm', palmGroups(hand));
  const palm = { ...whole, shapes: [...whole.shapes, ...palmMarks(`${id}Palm`, hand, camera)] };
  // Fingers leave the palm toward the side it faces: seen from the back they go behind it.
  return [
    palm,
    ...hand.fingers.map((joints, i) => ({
      ...part(names[i] ?? '', fingerGroups(joints)),
      depth:
        palm.depth +
        (curl >= -0.1 ? view : -view) * 0.6 +
        depthOf(camera, joints[0] ?? hand.wrist) * 0.001,
    })),
    { ...part('Thumb', thumbGroups(hand)), depth: palm.depth + view },
  ];
}
