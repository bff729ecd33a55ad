import type { Vec3 } from '../body/vector';
import type { Half } from './surface';

/** Muscles that the maps show; those of the trapezius by the direction of their fibres. */
export type MuscleId =
  | 'erectorSpinae'
  | 'levatorScapulae'
  | 'rhomboids'
  | 'trapeziusLower'
  | 'trapeziusMiddle'
  | 'trapeziusUpper'
  | 'triceps'
  | 'chest'
  | 'serratusAnterior';

/** One muscle of each side. */
export interface Muscle {
  readonly id: MuscleId;
  /** From which side it is seen. */
  readonly face: 'back' | 'front';
  /**
   * Points from where the muscle starts to where it pulls: rows of the same length, so that its
   * fibres run from row to row, column by column.
   */
  rows(half: Half): readonly (readonly Vec3[])[];
  /** Fibres that are drawn when it lights up. */
  readonly fibres: number;
}

/** How a map names a muscle. */
interface Naming {
  /** The name in lines of about ten letters, so that it fits beside the body. */
  readonly lines: readonly string[];
  readonly side: 'left' | 'right';
  /** It is on the map whether it lights up or not. */
  readonly always: boolean;
}

/** Names of the muscles on the maps. */
export const muscleNames: Readonly<Record<MuscleId, Naming>> = {
  trapeziusUpper: { lines: ['Trapezius,', 'upper'], side: 'left', always: true },
  trapeziusMiddle: { lines: ['Trapezius,', 'middle'], side: 'left', always: true },
  trapeziusLower: { lines: ['Trapezius,', 'lower'], side: 'left', always: true },
  levatorScapulae: { lines: ['Levator', 'scapulae'], side: 'right', always: true },
  rhomboids: { lines: ['Rhomboids'], side: 'right', always: true },
  erectorSpinae: { lines: ['Erector', 'spinae'], side: 'right', always: true },
  triceps: { lines: ['Triceps'], side: 'right', always: false },
  chest: { lines: ['Chest'], side: 'left', always: false },
  serratusAnterior: { lines: ['Serratus', 'anterior'], side: 'right', always: false },
};
