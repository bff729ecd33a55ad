import type { Level, Step } from './ladder.js';
import type { ExerciseId, RoutineId } from './routine.js';

/** What child's pose leans on: nothing, a cushion between calves and thighs, or a towel for the forehead. */
export const childsPoses = ['plain', 'cushion', 'towel'] as const;
export type ChildsPose = (typeof childsPoses)[number];

/** What is to be played, and how: all that a routine's timeline depends on. */
export interface Plan {
  readonly routine: RoutineId;
  /** All of it in the chair: nothing standing where a chair will do, nothing on the floor. */
  readonly seated: boolean;
  /** In a call: the rhomboid release alone, silent and too small to be seen. */
  readonly call: boolean;
  /** Kneeling is no good: the seated fold takes the place of child's pose. */
  readonly knees: boolean;
  /** How child's pose is done where somebody kneels. */
  readonly childsPose: ChildsPose;
  /** There is no band: rows with empty hands. */
  readonly noBand: boolean;
  /** No clock: the person goes on from part to part. */
  readonly selfPaced: boolean;
  /** The warm-up comes first, outside the routine's stated time. */
  readonly warmUp: boolean;
  /** Where on the push-up ladder the person is. */
  readonly level: Level;
  readonly step: Step;
  /** Push-ups rest today, and are left out of it. */
  readonly restsPushups: boolean;
  /** What did not feel right and is done in its gentler way instead. */
  readonly gentler: readonly ExerciseId[];
  /** What did not feel right and is done at a smaller range; its times stay as they are. */
  readonly smaller: readonly ExerciseId[];
  /** What did not feel right and is held half as long. */
  readonly halved: readonly ExerciseId[];
  /** What waits for a health professional's word and is left out. */
  readonly without: readonly ExerciseId[];
}

/** A routine and what is wished beyond its usual plan. */
export type PlanWish = Pick<Plan, 'routine'> & Partial<Plan>;

/**
 * The plan of a routine as the protocol writes it, but for what is wished: the office reset in the
 * chair, all others wherever they are at home, push-ups at the foot of the ladder. What is done in a
 * call is no check of how one is: there it is the release, and counts as no more than that.
 */
export function planOf({ routine: wished, ...wishes }: PlanWish): Plan {
  const isNoCheck = wished === 'safety_check' && wishes.call === true;
  const routine = isNoCheck ? 'practice_rhomboid' : wished;
  return {
    routine,
    seated: routine === 'office_reset',
    call: false,
    knees: false,
    childsPose: 'plain',
    noBand: false,
    selfPaced: false,
    warmUp: false,
    level: 'wall',
    step: 'A',
    restsPushups: false,
    gentler: [],
    smaller: [],
    halved: [],
    without: [],
    ...wishes,
  };
}

/** Whether two plans come to the same routine, done the same way. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  const told = ({ gentler, smaller, halved, without, ...plan }: Plan) => ({
    ...plan,
    gentler: [...gentler].sort().join(),
    smaller: [...smaller].sort().join(),
    halved: [...halved].sort().join(),
    without: [...without].sort().join(),
  });
  const [first, second] = [told(a), told(b)];
  return (Object.keys(first) as (keyof Plan)[]).every((key) => first[key] === second[key]);
}
