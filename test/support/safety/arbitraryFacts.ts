import fc from 'fast-check';
import { conditionIds, flagIds } from '../../../src/safety/flagIds.js';
import { regionIds } from '../../../src/safety/regionIds.js';
import type { SafetyFact } from '../../../src/safety/safetyFact.js';

const ids = Array.from({ length: 12 }, (_, index) => `fact-${String(index).padStart(4, '0')}`);
const DAY_MS = 86_400_000;
const monday = Date.UTC(2026, 10, 23, 9);

/** The local day of an instant, where the tests take it to be UTC. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const what = fc.oneof(
  fc.record({
    type: fc.constant('signs' as const),
    by: fc.constantFrom('list' as const, 'check' as const, 'quick' as const, 'journal' as const),
    asked: fc.oneof(fc.constant([...flagIds]), fc.subarray([...flagIds])),
    raised: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...flagIds]) },
    ),
  }),
  fc.record({ type: fc.constant('conditions' as const), ticked: fc.subarray([...conditionIds]) }),
  fc.record({
    type: fc.constant('check' as const),
    worstPain: fc.integer({ min: 0, max: 10 }),
    isTwinge: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('quick' as const),
    answer: fc.constantFrom('no' as const, 'yes' as const, 'not_asked' as const),
  }),
  fc.record({ type: fc.constant('stopped' as const) }),
  fc.record({ type: fc.constant('undone' as const), of: fc.constantFrom(...ids) }),
  fc.record({
    type: fc.constant('cleared' as const),
    of: fc.subarray(ids),
    conditions: fc.subarray([...conditionIds]),
  }),
  fc.record({ type: fc.constant('region' as const), region: fc.constantFrom(...regionIds) }),
);

/** Statements of a fortnight, each with an id of its own, in no particular order. */
export const arbitraryFacts: fc.Arbitrary<readonly SafetyFact[]> = fc
  .array(fc.tuple(what, fc.integer({ min: 0, max: 14 * DAY_MS })), { maxLength: ids.length })
  .map((facts) =>
    facts.map(([fact, after], index): SafetyFact => {
      const at = monday + after;
      return { v: 1, id: ids[index]!, at, day: dayOf(at), ...fact };
    }),
  );
