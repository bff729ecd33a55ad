import * as v from 'valibot';
import type { CheckInId, CheckInQuestionId } from '../checkIn/checkInIds.js';
import { checkInIds, checkInQuestionIds } from '../checkIn/checkInIds.js';
import type { Level, Step } from '../ladder.js';
import { levels, steps } from '../ladder.js';
import type { RoutineId } from '../routine.js';
import { routineIds } from '../routine.js';
import { placeSchema } from './carriedPlace.js';
import type { Progress } from './progress.js';
import type { FormItem } from './strengthSession.js';
import { formItems } from './strengthSession.js';

/** What every statement about what was done carries. Statements are only ever added. */
interface Stated {
  readonly v: 1;
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant, ms. */
  readonly at: number;
  /** Calendar day where the person was, as `2026-11-25`. */
  readonly day: string;
}

/** How the person feels after a routine, beside before. */
export const feelings = ['better', 'same', 'worse'] as const;
type Feeling = (typeof feelings)[number];

/** One statement of the journal about what was done. */
export type ProgressFact = Stated &
  (
    | {
        /** A routine that had begun is over. */
        readonly type: 'played';
        readonly routine: RoutineId;
        /** `shortened`: the end was reached, but not all of it was played. */
        readonly outcome: 'done' | 'shortened' | 'stopped' | 'interrupted';
        readonly inCall: boolean;
        /** Really played. */
        readonly seconds: number;
        /** `self`: the open panel began it, perhaps in front of nobody; absent where unknown. */
        readonly startedBy?: 'person' | 'self' | undefined;
        /** What stated the same routine before anybody was known to have done it. */
        readonly confirms?: string | undefined;
      }
    | {
        /**
         * A routine that began by itself is over, and nobody was seen at it: it counts for nothing,
         * unless a later statement confirms it.
         */
        readonly type: 'playedUnseen';
        readonly routine: RoutineId;
        readonly outcome: 'done' | 'interrupted';
        readonly inCall: boolean;
        readonly seconds: number;
      }
    /** How the person felt after the routine that is stated in `of`. */
    | { readonly type: 'rated'; readonly of: string; readonly feeling: Feeling }
    | {
        /** Push-ups were done, as far as the routine knows. */
        readonly type: 'strength';
        readonly level: Level;
        readonly step: Step;
        /** All sets and repetitions were played. */
        readonly complete: boolean;
        /** It was stopped because of how it felt. */
        readonly stopped: boolean;
      }
    | {
        /** How the push-ups that are stated in `of` went, as the person tells it. */
        readonly type: 'strengthTold';
        readonly of: string;
        readonly complete: boolean;
        readonly form: readonly FormItem[];
        /** Worst pain in it, 0-10. */
        readonly pain: number;
      }
    /** The person took up the offer of the next level. */
    | { readonly type: 'levelAccepted'; readonly level: Level }
    /** The place on the ladder came from another machine, where it was stated at this instant. */
    | { readonly type: 'ladderBrought'; readonly place: Progress }
    | {
        /** What was stated has led to another place on the ladder: a line for those who read. */
        readonly type: 'ladderMoved';
        readonly level: Level;
        readonly step: Step;
        readonly from: { readonly level: Level; readonly step: Step };
        /** `gap`: a time without any. */
        readonly because: 'session' | 'accepted' | 'gap' | 'brought';
        /** The routine after which it was, and how long that was played; absent after none. */
        readonly routine?: RoutineId | undefined;
        readonly seconds?: number | undefined;
      }
    | {
        /** A question of a check-in was asked. */
        readonly type: 'checkIn';
        readonly checkIn: CheckInId;
        readonly question: CheckInQuestionId;
        /** 0-10; null = it was shown, and not answered so far. */
        readonly value: number | null;
      }
  );

/** The types of all statements about what was done. */
export const progressFactTypes: readonly ProgressFact['type'][] = [
  ...([
    'played',
    'playedUnseen',
    'rated',
    'strength',
    'strengthTold',
    'levelAccepted',
    'ladderBrought',
    'ladderMoved',
    'checkIn',
  ] as const),
];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/));
const stated = {
  v: v.literal(1),
  id,
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7_258_118_400_000)),
  day: v.pipe(v.string(), v.isoDate()),
};
const level = v.picklist(levels);
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
/** Every statement about what was done, as a schema. */
export const progressSchema = v.variant('type', [
  v.object({
    ...stated,
    type: v.literal('played'),
    routine: v.picklist(routineIds),
    outcome: v.picklist(['done', 'shortened', 'stopped', 'interrupted']),
    inCall: v.boolean(),
    seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
    startedBy: v.fallback(v.optional(v.picklist(['person', 'self'])), undefined),
    confirms: v.optional(id),
  }),
  v.object({
    ...stated,
    type: v.literal('playedUnseen'),
    routine: v.picklist(routineIds),
    outcome: v.picklist(['done', 'interrupted']),
    inCall: v.boolean(),
    seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.object({ ...stated, type: v.literal('rated'), of: id, feeling: v.picklist(feelings) }),
  v.object({
    ...stated,
    type: v.literal('strength'),
    level,
    step: v.picklist(steps),
    complete: v.boolean(),
    stopped: v.boolean(),
  }),
  v.object({
    ...stated,
    type: v.literal('strengthTold'),
    of: id,
    complete: v.boolean(),
    form: v.array(v.picklist(formItems)),
    pain: number,
  }),
  v.object({ ...stated, type: v.literal('levelAccepted'), level }),
  v.object({ ...stated, type: v.literal('ladderBrought'), place: placeSchema }),
  v.object({
    ...stated,
    type: v.literal('ladderMoved'),
    level,
    step: v.picklist(steps),
    from: v.object({ level, step: v.picklist(steps) }),
    because: v.picklist(['session', 'accepted', 'gap', 'brought']),
    routine: v.optional(v.picklist(routineIds)),
    seconds: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  }),
  v.object({
    ...stated,
    type: v.literal('checkIn'),
    checkIn: v.picklist(checkInIds),
    question: v.picklist(checkInQuestionIds),
    value: v.nullable(number),
  }),
]);

/** Reads one statement; null for anything else. */
export function parseProgressFact(value: unknown): ProgressFact | null {
  const result = v.safeParse(progressSchema, value);
  return result.success ? result.output : null;
}

/**
 * Whether a reset was finished on a day, so that the next is not the day's first. The release in a
 * call is none: nobody has warmed up for it.
 */
export function isResetDone(facts: readonly ProgressFact[], today: string): boolean {
  return facts.some(
    (fact) =>
      fact.type === 'played' &&
      fact.day === today &&
      fact.routine === 'office_reset' &&
      !fact.inCall &&
      (fact.outcome === 'done' || fact.outcome === 'shortened'),
  );
}
