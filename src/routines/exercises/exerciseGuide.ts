import type { ExerciseId } from '../routine.js';

/** What a person lives with that asks for a health professional's word first, by the protocol's ids. */
export type Condition =
  'osteoporosis' | 'steroids' | 'surgery' | 'arthritis' | 'pregnancy' | 'blood_pressure' | 'eye';

/** A sign that ends a movement at once, by the protocol's ids. */
type StopSign =
  'arm_hand_numb_tingle' | 'arm_radiating_pain' | 'head_turn_neuro' | 'head_turn_dizzy';

/** Something that goes wrong easily, and what to do instead. */
interface Mistake {
  readonly mistake: string;
  readonly better: string;
}

/** Another way to do a movement, and when it is the one to choose. */
export interface Option {
  readonly when: string;
  readonly instead: string;
}

/** How much of a movement is asked for: the protocol's numbers, and the sentences made of them. */
interface DoseGuide {
  /** Seconds where a name ends in `S`, counts elsewhere. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly words: readonly string[];
}

/** All that a person may want to read about one movement. Where it is felt, the figure knows. */
export interface ExerciseGuide {
  readonly id: ExerciseId;
  readonly name: string;
  /** Where and how the body is before it starts. */
  readonly position: string;
  readonly steps: readonly string[];
  readonly dose: DoseGuide;
  readonly mistakes: readonly Mistake[];
  readonly options: readonly Option[];
  readonly askFirst: readonly Condition[];
  readonly stopIf: readonly StopSign[];
}

/** What loads a rounded or turned spine asks these to ask first. */
export const askBeforeRounding: readonly Condition[] = [
  ...(['osteoporosis', 'steroids', 'surgery', 'arthritis'] as const),
];

/** What also brings the head low asks these as well. */
export const askBeforeHeadLow: readonly Condition[] = [
  ...askBeforeRounding,
  ...(['pregnancy', 'blood_pressure', 'eye'] as const),
];
