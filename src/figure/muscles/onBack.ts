import { spineLevel } from '../body/bones';
import type { Skeleton } from '../body/skeleton';
import { dot } from '../body/vector';
import type { Camera } from '../draw/camera';
import type { Shape } from '../draw/shape';
import { muscles } from './anatomy';
import { drawMuscle } from './drawMuscle';
import type { Felt } from './felt';
import type { MuscleId } from './muscle';
import { halfOf } from './surface';

/** What lights up on the moving body. */
export type Lit = Pick<Felt, 'primary' | 'secondary'>;

const ramp = (value: number, from: number, to: number) =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Before and after it is felt, a muscle is an outline with a breath of colour. */
const waiting = { fill: 0.4, line: 0.75 } as const;
const feltFill = 0.9;

/** How much of the back a camera sees, for muscles to be drawn on it: 0 to 1. */
export function backSeen(body: Skeleton, camera: Camera): number {
  const chest = body.spine[spineLevel.T6] ?? body.pelvis;
  return ramp(-dot(chest.z, camera.toward), 0.2, 0.45);
}

/** Muscles of the back by id, without those of the arms. */
const ofBack = new Map(
  muscles.filter(({ face, id }) => face === 'back' && id !== 'triceps').map((m) => [m.id, m]),
);

/** Whether a muscle is one of the back. */
export const onBack = (id: MuscleId): boolean => ofBack.has(id);

/** How strongly a part of the body is marked whose muscles only take part. */
const alsoShare = 0.75;

/** How strongly an exercise is felt in some of the muscles: 1 = most, 0 = not at all. */
export function feltShare({ primary, secondary }: Lit, among: (id: MuscleId) => boolean): number {
  if (primary.some(among)) return 1;
  return secondary.some(among) ? alsoShare : 0;
}

/**
 * The muscles of an exercise on the moving back: each follows the bones it hangs on. Those that do
 * most have a whole edge and fibres, those that take part a broken edge, as on the maps. `felt` is
 * that of the pose, 0 to 1.
 */
export function backMuscles(
  body: Skeleton,
  { primary, secondary }: Lit,
  felt: number,
  camera: Camera,
): Shape[] {
  const seen = backSeen(body, camera);
  if (seen < 0.02) return [];
  const fill = waiting.fill + (feltFill - waiting.fill) * felt;
  const line = waiting.line + (1 - waiting.line) * felt;
  return (['left', 'right'] as const).flatMap((name): Shape[] => {
    const { blade } = body.girdles[name];
    // The far side of a back that is seen at an angle turns away.
    const opacity = seen * ramp(-dot(blade.z, camera.toward), -0.1, 0.12);
    if (opacity < 0.02) return [];
    const half = halfOf(body, name === 'left' ? 1 : -1);
    const drawn = (ids: readonly MuscleId[]) => {
      const all = ids
        .map((id) => ofBack.get(id))
        .filter((muscle) => muscle !== undefined)
        .map((muscle) => drawMuscle(muscle, half, camera));
      return {
        outline: all.map(({ outline }) => outline).join(''),
        fibres: all.map(({ fibres }) => fibres).join(''),
      };
    };
    const side = name === 'left' ? 'Left' : 'Right';
    const also = drawn(secondary);
    const main = drawn(primary);
    const shapes: Shape[] = [
      { id: `also${side}`, d: also.outline, role: 'muscleLit', opacity: 0.4 * fill * opacity },
      {
        id: `also${side}Edge`,
        d: also.outline,
        role: 'muscleLitEdge',
        strokeWidth: 36,
        broken: true,
        opacity: line * opacity,
      },
      { id: `main${side}`, d: main.outline, role: 'muscleLit', opacity: fill * opacity },
      {
        id: `main${side}Fibres`,
        d: main.fibres,
        role: 'muscleFibre',
        strokeWidth: 30,
        opacity: line * opacity,
      },
      {
        id: `main${side}Edge`,
        d: main.outline,
        role: 'muscleLitEdge',
        strokeWidth: 44,
        opacity: line * opacity,
      },
    ];
    return shapes.filter(({ d }) => d !== '');
  });
}
