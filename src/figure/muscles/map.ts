import type { Pose } from '../body/pose';
import { mirroredArms } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { mix, vec } from '../body/vector';
import type { Camera, View } from '../draw/camera';
import { cameraOf, project } from '../draw/camera';
import { unitsPerCm } from '../draw/px';
import type { Scene, Shape } from '../draw/shape';
import { standTall } from '../movements/standing';
import { drawScene } from '../scene';
import { muscles } from './anatomy';
import { avoidShapes } from './avoidMark';
import { bladeBones } from './bladeBones';
import { drawMuscle } from './drawMuscle';
import type { Felt } from './felt';
import type { Label, Naming } from './label';
import { placeLabels } from './label';
import { muscleNames } from './muscle';
import type { Muscle } from './muscle';
import type { PlaceId } from './place';
import { places } from './place';
import type { Half } from './surface';
import { halfOf } from './surface';

/** A picture of the standing body with what is felt on it, and the names around it. */
export interface MuscleMap extends Scene {
  readonly face: 'back' | 'front';
  readonly labels: readonly Label[];
  /** Size of the names' type, in units of the picture. */
  readonly textSize: number;
}

/** A map is laid out as it is read at its narrowest: in px of a picture this wide. */
const widthPx = 330;
const textPx = 12;
const lineHeightPx = 13.5;

/** What a map shows of the body: the middle of the picture, and how large it is, cm. */
interface Frame {
  readonly middleCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
}

const frames = {
  back: { middleCm: 130.5, widthCm: 107.25, heightCm: 90 },
  front: { middleCm: 124.5, widthCm: 107.25, heightCm: 102 },
  /** The knees too. */
  whole: { middleCm: 103, widthCm: 144.375, heightCm: 143 },
} as const satisfies Readonly<Record<string, Frame>>;

/** Standing tall with the elbows in, which leaves room for names beside the arms. */
const pose: Pose = {
  ...standTall,
  arms: mirroredArms({
    ...standTall.arms.left,
    wrist: vec(21, 82, 3),
    elbow: vec(0.05, 0, -1),
  }),
};
const body = skeletonOf(pose);
const halves = { left: halfOf(body, 1), right: halfOf(body, -1) } as const;

function viewOf(face: MuscleMap['face'], { middleCm, widthCm, heightCm }: Frame): View {
  return {
    name: 'main',
    azimuthDeg: face === 'back' ? 180 : 0,
    elevationDeg: 0,
    target: vec(0, middleCm, 0),
    widthCm,
    heightCm,
  };
}

/** How strongly a muscle lights up. */
type Tone = 'main' | 'also' | 'quiet';

const toneOf = ({ primary, secondary }: Felt, { id }: Muscle): Tone =>
  primary.includes(id) ? 'main' : secondary.includes(id) ? 'also' : 'quiet';

/** Both sides of a muscle: filled, edged, and, where it lights up, with its fibres. */
function muscleShapes(muscle: Muscle, tone: Tone, camera: Camera): Shape[] {
  return (['left', 'right'] as const).flatMap((side): Shape[] => {
    const id = `${muscle.id}${side === 'left' ? 'Left' : 'Right'}`;
    const { outline, fibres } = drawMuscle(muscle, halves[side], camera);
    if (tone === 'quiet') {
      return [
        { id, d: outline, role: 'muscle', opacity: 0.35 },
        { id: `${id}Edge`, d: outline, role: 'muscleEdge', strokeWidth: 22, opacity: 0.55 },
      ];
    }
    const main = tone === 'main';
    return [
      { id, d: outline, role: 'muscleLit', opacity: main ? 0.92 : 0.3 },
      {
        id: `${id}Fibres`,
        d: fibres,
        role: main ? 'muscleFibre' : 'muscleLitEdge',
        strokeWidth: main ? 30 : 22,
      },
      {
        id: `${id}Edge`,
        d: outline,
        role: 'muscleLitEdge',
        strokeWidth: main ? 50 : 40,
        ...(main ? {} : { broken: true }),
      },
    ];
  });
}

/** The middle of a muscle's middle fibre: where its name points. */
function middleOf(muscle: Muscle, half: Half): Vec3 {
  const centres = muscle.rows(half).map((row) => row[Math.floor(row.length / 2)]);
  const at = (centres.length - 1) / 2;
  const [a, b] = [centres[Math.floor(at)], centres[Math.ceil(at)]];
  return a && b ? mix(a, b, 0.5) : vec(0, 0, 0);
}

const order: readonly Tone[] = ['quiet', 'also', 'main'];

function mapOf(felt: Felt, face: MuscleMap['face']): MuscleMap {
  const avoid = felt.avoid.filter((place) => places[place].face === face);
  const frame =
    face === 'back' ? frames.back : avoid.includes('knees') ? frames.whole : frames.front;
  const view = viewOf(face, frame);
  const camera = cameraOf(view);
  const pxUnits = (frame.widthCm * unitsPerCm) / widthPx;
  const seen = muscles
    .filter((muscle) => muscle.face === face)
    .map((muscle) => ({ muscle, tone: toneOf(felt, muscle) }))
    // The long muscles of arms and chest are there to light up, not to be learnt.
    .filter(({ muscle, tone }) => tone !== 'quiet' || muscleNames[muscle.id].always);
  const scene = drawScene(pose, view);
  const lit = order.flatMap((tone) =>
    seen
      .filter((one) => one.tone === tone)
      .flatMap((one) => muscleShapes(one.muscle, tone, camera)),
  );
  const on = (at: Vec3) => {
    const { x, y } = project(camera, at);
    return { x: x * unitsPerCm, y: -y * unitsPerCm };
  };
  // The half of the body that is on that side of the picture.
  const halfOn = (side: Label['side']) =>
    halves[(side === 'left') === (face === 'back') ? 'left' : 'right'];
  const namings = [
    ...seen.map(({ muscle, tone }): Naming => {
      const { lines, side } = muscleNames[muscle.id];
      return { id: muscle.id, lines, side, tone, at: on(middleOf(muscle, halfOn(side))) };
    }),
    ...avoid.map((id: PlaceId): Naming => {
      const { label, side, at } = places[id];
      return { id, lines: ['Not here:', ...label], side, tone: 'avoid', at: on(at(halfOn(side))) };
    }),
  ];
  const half = (frame.heightCm * unitsPerCm) / 2;
  return {
    face,
    viewBox: scene.viewBox,
    shapes: [
      ...scene.shapes.filter(({ id }) => id !== 'floor'),
      ...(face === 'back' ? bladeBones(halves, camera) : []),
      ...lit,
      ...avoid.flatMap((id) => avoidShapes(id, halves, camera, 7.5 * pxUnits)),
    ],
    labels: placeLabels(namings, {
      textX: 88 * pxUnits,
      top: -half,
      bottom: half,
      lineHeight: lineHeightPx * pxUnits,
    }),
    textSize: Math.round(textPx * pxUnits),
  };
}

/** The maps of an exercise: the back, and the front of the body where something is to be shown. */
export function muscleMaps(felt: Felt): readonly MuscleMap[] {
  const lit = [...felt.primary, ...felt.secondary];
  const front =
    felt.avoid.some((place) => places[place].face === 'front') ||
    muscles.some(({ id, face }) => face === 'front' && lit.includes(id));
  return [mapOf(felt, 'back'), ...(front ? [mapOf(felt, 'front')] : [])];
}
