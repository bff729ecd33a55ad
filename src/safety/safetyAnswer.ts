import * as v from 'valibot';
import { checkFlagIds } from './checkFlags.js';
import type { ConditionId } from './flagIds.js';
import { conditionIds, flagIds } from './flagIds.js';
import { regionIds } from './regionIds.js';
import type { SafetyFact } from './safetyFact.js';
import type { SafetyState } from './safetyState.js';
import { lockingFacts } from './safetyState.js';

const pain = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** What a person can say on the safety screens, as a page sends it. */
export const safetyAnswerSchema = v.variant('type', [
  /** The whole list: the signs that fit, and all that the person lives with. */
  v.object({
    type: v.literal('list'),
    raised: v.array(v.picklist(flagIds)),
    ticked: v.array(v.picklist(conditionIds)),
  }),
  /** The head turns brought none of their signs out; the worst pain now, 0-10. */
  v.object({
    type: v.literal('check'),
    worstPain: pain,
    /** It is a short twinge in one spot, and does not travel. */
    isTwinge: v.optional(v.boolean()),
  }),
  /** They brought some out. */
  v.object({
    type: v.literal('checkSigns'),
    raised: v.pipe(v.array(v.picklist(checkFlagIds)), v.minLength(1)),
  }),
  /** The quick question before a session: there is something new. */
  v.object({ type: v.literal('somethingNew') }),
  /** The last answer was a wrong tap. */
  v.object({ type: v.literal('undo') }),
  /** A health professional cleared this kind of exercise: these signs, and with these conditions. */
  v.object({
    type: v.literal('cleared'),
    conditions: v.array(v.picklist(conditionIds)),
    /** Those that were before the person; absent from earlier pages, whose word was for all. */
    flags: v.optional(v.array(v.picklist(flagIds))),
  }),
  v.object({ type: v.literal('region'), region: v.picklist(regionIds) }),
]);
export type SafetyAnswer = v.InferOutput<typeof safetyAnswerSchema>;

/** A statement before it has an id and an instant. */
export type Statement = SafetyFact extends infer Fact
  ? Fact extends SafetyFact
    ? Omit<Fact, 'v' | 'id' | 'at' | 'day'>
    : never
  : never;

/**
 * The statements that an answer comes to. `undoable` is the statement that may still be taken back;
 * null = none, and then an undo states nothing.
 */
export function statementsOf(
  answer: SafetyAnswer,
  state: SafetyState,
  facts: readonly SafetyFact[],
  undoable: string | null,
): readonly Statement[] {
  switch (answer.type) {
    case 'list':
      return [
        { type: 'conditions', ticked: [...new Set<ConditionId>(answer.ticked)] },
        { type: 'signs', by: 'list', asked: flagIds, raised: [...new Set(answer.raised)] },
      ];
    case 'check':
      return [
        { type: 'signs', by: 'check', asked: checkFlagIds, raised: [] },
        {
          ...{ type: 'check', worstPain: answer.worstPain },
          ...(answer.isTwinge === true ? { isTwinge: true } : {}),
        },
      ];
    case 'checkSigns':
      return [
        { type: 'signs', by: 'check', asked: checkFlagIds, raised: [...new Set(answer.raised)] },
      ];
    case 'somethingNew':
      return [{ type: 'quick', answer: 'yes' }];
    case 'undo':
      return undoable === null ? [] : [{ type: 'undone', of: undoable }];
    case 'cleared':
      return [
        {
          ...{ type: 'cleared', conditions: answer.conditions },
          of: lockingFacts(state, facts, answer.flags ?? flagIds),
        },
      ];
    case 'region':
      return [{ type: 'region', region: answer.region }];
  }
}
