import type { Frame } from '../body/vector';
import { direct, dot, place } from '../body/vector';
import type { Camera, Spot } from './camera';
import { project, projectBlob } from './camera';
import { lightOn, lightUpAbout } from './light';
import { hullPath, hullPaths, linePath } from './outline';
import type { Shape } from './shape';
import { paintSolid } from './solid';
import { ellipsoid } from './trunk';

type Triple = readonly [number, number, number];

/** Eyes, brows and mouth in the head's frame (cm); `facing` = which way that patch of skin looks. */
const eyes: readonly { id: string; at: Triple; facing: Triple }[] = [
  { id: 'eyeLeft', at: [3.2, 3.7, 10.3], facing: [0.5, 0, 0.87] },
  { id: 'eyeRight', at: [-3.2, 3.7, 10.3], facing: [-0.5, 0, 0.87] },
];
const strokes: readonly { id: string; points: readonly Triple[]; facing: Triple; width: number }[] =
  [
    {
      id: 'browLeft',
      points: [
        [1.9, 6.5, 10.8],
        [3.4, 6.9, 10.2],
        [4.9, 6.2, 9.1],
      ],
      facing: [0.6, 0, 0.8],
      width: 60,
    },
    {
      id: 'browRight',
      points: [
        [-1.9, 6.5, 10.8],
        [-3.4, 6.9, 10.2],
        [-4.9, 6.2, 9.1],
      ],
      facing: [-0.6, 0, 0.8],
      width: 60,
    },
    {
      id: 'mouthLeft',
      points: [
        [0, -2.8, 10.5],
        [0.9, -2.75, 10.2],
        [1.8, -2.35, 9.6],
      ],
      facing: [0.42, 0, 0.9],
      width: 50,
    },
    {
      id: 'mouthRight',
      points: [
        [0, -2.8, 10.5],
        [-0.9, -2.75, 10.2],
        [-1.8, -2.35, 9.6],
      ],
      facing: [-0.42, 0, 0.9],
      width: 50,
    },
  ];

/** How clearly a patch that looks along `facing` is seen: 0 hidden, 1 plain. */
function seen(head: Frame, facing: Triple, camera: Camera): number {
  const toward = dot(direct(head, facing[0], facing[1], facing[2]), camera.toward);
  return Math.min(1, Math.max(0, (toward - 0.2) * 12));
}

/** The bare face over the front of the skull: jaw, nose, eyes, brows and mouth. */
export function faceShapes(head: Frame, skull: readonly Spot[], camera: Camera): Shape[] {
  const jaw = [
    ellipsoid(head, [0, -0.8, 4.8], [5.9, 4.8, 5.6]),
    ellipsoid(head, [0, -3.7, 7.4], [3, 2.5, 2.7]),
  ].map((blob) => projectBlob(camera, blob));
  const face = [...skull, ...jaw];
  const light = lightOn(camera);
  const about = project(camera, place(head, 0, 4, 4));
  lightUpAbout(face, about, 0.94, [light[0] * 0.5, light[1] * 0.55]);
  const [d, lit] = hullPaths(face);
  const shapes: Shape[] = [
    { id: 'face', d, role: 'skinShade' },
    { id: 'faceLit', d: lit, role: 'skin' },
  ];
  if (dot(head.z, camera.toward) > -0.3) {
    const nose = [
      ellipsoid(head, [0, 4.4, 10.5], [0.75, 0.8, 0.8], 0.8),
      ellipsoid(head, [0, 0.9, 12.2], [1.1, 0.95, 0.95], 0.8),
      ellipsoid(head, [0, 0.5, 10.4], [1.4, 0.8, 1], 0.8),
    ];
    shapes.push(...paintSolid({ id: 'nose', role: 'skin', groups: [nose] }, camera).shapes);
  }
  for (const { id, at, facing } of eyes) {
    const opacity = seen(head, facing, camera);
    if (opacity === 0) continue;
    const spot = projectBlob(camera, ellipsoid(head, at, [0.7, 1, 0.4]));
    shapes.push({ id, d: hullPath([spot]), role: 'feature', opacity });
  }
  for (const { id, points, facing, width } of strokes) {
    const opacity = seen(head, facing, camera);
    if (opacity === 0) continue;
    const d = linePath(points.map(([x, y, z]) => project(camera, place(head, x, y, z))));
    shapes.push({ id, d, role: 'feature', strokeWidth: width, opacity });
  }
  return shapes;
}
