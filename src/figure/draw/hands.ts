import type { Hand } from '../body/hand';
import { along, dot, unit, sub } from '../body/vector';
import type { Camera, Spot } from './camera';
import { depthOf, project, projectBlob } from './camera';
import { hullPath, linePath } from './outline';
import type { Item, Shape } from './shape';
import { ball, paintSolid, tube } from './solid';

/** Finger radii in cm from knuckle to tip (Greiner 1991: breadths 1.6-2.1 at the joints). */
const fingerRadii = [0.98, 0.92, 0.82, 0.7] as const;

function palmItem(id: string, hand: Hand, camera: Camera): Item {
  const { wrist, ahead, thumbward, palm } = hand;
  // The wrist has no rim of its own (kept lit past its outline): it goes over into the forearm.
  const at = (a: number, t: number, p: number, r: number) =>
    ball(along(along(along(wrist, ahead, a), thumbward, t), palm, p), r, a === 0 ? 1.05 : 0.94);
  const item = paintSolid(
    {
      id,
      kind: 'solid',
      role: 'skin',
      groups: [
        [at(0, 0.6, 0, 2.1), at(0, -0.6, 0, 2.1), at(4, 2.4, 0.2, 1.7), at(4, -2.5, 0.2, 1.7)],
        [
          at(4, 2.4, 0.2, 1.7),
          at(4, -2.5, 0.2, 1.7),
          at(8.6, 2.8, 0, 1.15),
          at(8.2, -2.7, 0, 1.15),
        ],
      ],
    },
    camera,
  );
  const faces = dot(palm, camera.toward);
  if (faces <= 0.12) return item;
  // The hollow of the palm and its main creases: they say which side of the hand is seen.
  const spot = (a: number, t: number): Spot =>
    projectBlob(camera, ball(along(along(along(wrist, ahead, a), thumbward, t), palm, 1.25), 1));
  const line = (points: readonly (readonly [number, number])[]) =>
    linePath(
      points.map(([a, t]) =>
        project(camera, along(along(along(wrist, ahead, a), thumbward, t), palm, 1.4)),
      ),
    );
  const opacity = Math.min(1, (faces - 0.12) * 3);
  const shapes: Shape[] = [
    ...item.shapes,
    {
      id: `${id}Hollow`,
      d: hullPath([spot(2.4, 1.6), spot(2.4, -1.7), spot(7.4, 2), spot(7.2, -2)]),
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
  return { depth: item.depth, shapes };
}

/** A hand as palm, four fingers and thumb, each with its own depth so that laced fingers weave. */
export function handItems(id: string, hand: Hand, camera: Camera): Item[] {
  const names = ['Index', 'Middle', 'Ring', 'Little'] as const;
  const items = hand.fingers.map((joints, i) => {
    const item = paintSolid(
      {
        id: `${id}${names[i] ?? ''}`,
        kind: 'solid',
        role: 'skin',
        groups: tube(joints.map((joint, j) => ball(joint, fingerRadii[j] ?? 0.7, 0.8))),
      },
      camera,
    );
    const knuckle = joints[0] ?? hand.wrist;
    return { ...item, depth: depthOf(camera, knuckle) };
  });
  const thumb = paintSolid(
    {
      id: `${id}Thumb`,
      kind: 'solid',
      role: 'skin',
      groups: tube(hand.thumb.map((joint, j) => ball(joint, [1.6, 1.2, 1.05, 0.8][j] ?? 1, 0.86))),
    },
    camera,
  );
  const palm = palmItem(`${id}Palm`, hand, camera);
  // Fingers leave the palm toward the side it faces: seen from the back they go behind it.
  const view = dot(hand.palm, camera.toward);
  const curl = dot(unit(sub(hand.fingers[1]?.[3] ?? hand.wrist, hand.wrist)), hand.palm);
  return [
    palm,
    ...items.map((item) => ({
      ...item,
      depth: palm.depth + (curl >= -0.1 ? view : -view) * 0.6 + item.depth * 0.001,
    })),
    { ...thumb, depth: palm.depth + view },
  ];
}
