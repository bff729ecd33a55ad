import * as v from 'valibot';
import type { LocalDay } from './localDay.js';
import type { ConditionId, FlagId } from './flagIds.js';
import { conditionIds, flagIds } from './flagIds.js';
import type { RegionId } from './regionIds.js';
import { regionIds } from './regionIds.js';

/** What every statement carries. Statements are only ever added, in any window. */
interface Stated {
  readonly v: 1;
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant, ms. */
  readonly at: number;
  readonly day: LocalDay;
}

/** How a list of signs came to be asked. */
type Asked = 'list' | 'check' | 'quick' | 'journal';

/** One statement about whether it is safe to move. */
export type SafetyFact = Stated &
  (
    | {
        /** Answers to signs: all that were asked, and those of them that fit. */
        readonly type: 'signs';
        readonly by: Asked;
        readonly asked: readonly FlagId[];
        readonly raised: readonly FlagId[];
      }
    /** What the person lives with: all of it, so the latest answer replaces those before. */
    | { readonly type: 'conditions'; readonly ticked: readonly ConditionId[] }
    | {
        /** The head turns were done, and how strong the worst pain was, 0-10. */
        readonly type: 'check';
        readonly worstPain: number;
        /** It was a short twinge in one spot that did not travel. */
        readonly isTwinge?: boolean | undefined;
      }
    /** The quick question before a session; not asked where the session began by itself. */
    | { readonly type: 'quick'; readonly answer: 'no' | 'yes' | 'not_asked' }
    /** A session was stopped because of how it felt. */
    | { readonly type: 'stopped' }
    /** A wrong tap, taken back on the same screen. */
    | { readonly type: 'undone'; readonly of: string }
    /** A health professional cleared this kind of exercise, for what was stated before. */
    | {
        readonly type: 'cleared';
        /** Ids of the statements of signs that were known when this was said. */
        readonly of: readonly string[];
        readonly conditions: readonly ConditionId[];
      }
    /** Where the person lives: whose lines to name. */
    | { readonly type: 'region'; readonly region: RegionId }
  );

/** Types of statements, to tell one that can't be read from entries of another kind. */
export const safetyTypes: readonly string[] = [
  ...['signs', 'conditions', 'check', 'quick', 'stopped', 'undone', 'cleared', 'region'],
];

const stated = {
  v: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7_258_118_400_000)),
  day: v.pipe(v.string(), v.isoDate()),
};
// A sign that only a later version knows must not take those with it that this one knows.
const flags = v.pipe(v.array(v.string()), v.transform(knownOf(flagIds)));
const conditions = v.pipe(v.array(v.string()), v.transform(knownOf(conditionIds)));

/** Every statement about safety, as a schema. */
export const safetySchema = v.variant('type', [
  v.object({
    ...stated,
    type: v.literal('signs'),
    by: v.picklist(['list', 'check', 'quick', 'journal']),
    asked: flags,
    raised: flags,
  }),
  v.object({ ...stated, type: v.literal('conditions'), ticked: conditions }),
  v.object({
    ...stated,
    type: v.literal('check'),
    worstPain: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
    isTwinge: v.fallback(v.optional(v.boolean()), undefined),
  }),
  v.object({
    ...stated,
    type: v.literal('quick'),
    answer: v.picklist(['no', 'yes', 'not_asked']),
  }),
  v.object({ ...stated, type: v.literal('stopped') }),
  v.object({ ...stated, type: v.literal('undone'), of: stated.id }),
  v.object({ ...stated, type: v.literal('cleared'), of: v.array(stated.id), conditions }),
  v.object({ ...stated, type: v.literal('region'), region: v.picklist(regionIds) }),
]);

/** Reads one statement; null for anything else. */
export function parseSafetyFact(value: unknown): SafetyFact | null {
  const result = v.safeParse(safetySchema, value);
  return result.success ? result.output : null;
}

const raising = v.object({ type: v.literal('signs'), raised: v.array(v.string()) });

/** Whether a statement raises a sign that only a later version knows. */
export function raisesUnknown(value: unknown): boolean {
  const known: readonly string[] = flagIds;
  return v.is(raising, value) && value.raised.some((flag) => !known.includes(flag));
}

/** Gives those of some ids that are known. */
function knownOf<Id extends string>(known: readonly Id[]) {
  return (ids: string[]): Id[] => known.filter((id) => ids.includes(id));
}
