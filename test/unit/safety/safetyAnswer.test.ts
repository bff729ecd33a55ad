import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { checkFlagIds } from '../../../src/safety/checkFlags.js';
import type { ConditionId, FlagId } from '../../../src/safety/flagIds.js';
import { conditionIds, flagIds } from '../../../src/safety/flagIds.js';
import type { SafetyAnswer } from '../../../src/safety/safetyAnswer.js';
import { safetyAnswerSchema, statementsOf } from '../../../src/safety/safetyAnswer.js';
import type { SafetyFact } from '../../../src/safety/safetyFact.js';
import { safetyOf } from '../../../src/safety/safetyState.js';
import { arbitraryFacts, dayOf } from '../../support/safety/arbitraryFacts.js';

const later = Date.UTC(2026, 11, 24, 9);

/** All statements once an answer was added to them. */
function answered(
  facts: readonly SafetyFact[],
  answer: SafetyAnswer,
  undoable: string | null = null,
): readonly SafetyFact[] {
  const said = statementsOf(answer, safetyOf(facts), facts, undoable).map(
    (statement, index): SafetyFact => {
      const at = later + facts.length * 1000 + index;
      return { v: 1, id: `answer-${facts.length}-${index}`, at, day: dayOf(at), ...statement };
    },
  );
  return [...facts, ...said];
}

describe('an answer about safety', () => {
  it('to the whole list leaves no sign "not asked", and locks on exactly what was raised', () => {
    fc.assert(
      fc.property(fc.subarray([...flagIds]), fc.subarray([...conditionIds]), (raised, ticked) => {
        const state = safetyOf(answered([], { type: 'list', raised, ticked }));
        assert.deepEqual(
          flagIds.filter((flag) => state.answers[flag] === 'yes'),
          raised,
        );
        assert.ok(!Object.values(state.answers).includes('not_asked'));
        assert.deepEqual(state.locks.map(({ flag }) => flag).sort(), [...raised].sort());
        assert.deepEqual(state.conditions, ticked);
      }),
    );
  });

  it('to the check is about its own signs alone', () => {
    const { answers, check } = safetyOf(answered([], { type: 'check', worstPain: 3 }));
    assert.deepEqual(
      flagIds.filter((flag) => answers[flag] !== 'not_asked'),
      flagIds.filter((flag) => (checkFlagIds as readonly string[]).includes(flag)),
    );
    assert.equal(check?.worstPain, 3);
  });

  it('that names a sign is no check that was passed', () => {
    const state = safetyOf(answered([], { type: 'checkSigns', raised: ['head_turn_dizzy'] }));
    assert.equal(state.check, null);
    assert.equal(state.locks[0]?.urgency, 'same_day');
  });

  it('is taken back whole, and only where there is something to take back', () => {
    const wrong = answered([], { type: 'list', raised: ['fever'], ticked: [] });
    const signs = wrong.find(({ type }) => type === 'signs')!;
    assert.deepEqual(safetyOf(answered(wrong, { type: 'undo' }, signs.id)).locks, []);
    assert.equal(answered(wrong, { type: 'undo' }).length, wrong.length);
  });

  it('that somebody has cleared it opens everything that was known to lock', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const shown = safetyOf(facts).locks.map(({ flag }) => flag);
        for (const flags of [undefined, shown]) {
          const cleared = answered(facts, { type: 'cleared', conditions: [], flags });
          assert.deepEqual(safetyOf(cleared).locks, []);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('that somebody has cleared it opens no sign that was not before them', () => {
    const seen = answered([], { type: 'list', raised: ['fever'], ticked: ['eye'] });
    // Told in another window a moment ago.
    const facts = answered(seen, { type: 'list', raised: ['chest_breath'], ticked: ['eye'] });
    const locksAfter = (flags: FlagId[], conditions: ConditionId[] = []) =>
      safetyOf(answered(facts, { type: 'cleared', conditions, flags })).locks.map(
        ({ flag }) => flag,
      );
    assert.deepEqual(locksAfter(['fever']), ['chest_breath']);
    assert.deepEqual(locksAfter(['fever', 'chest_breath']), []);
    // As on the screen that is about conditions.
    assert.deepEqual(locksAfter([], ['eye']).length, 2);
  });

  it('clears the conditions that it names and no others', () => {
    const facts = answered([], { type: 'list', raised: [], ticked: ['eye', 'pregnancy'] });
    const state = safetyOf(answered(facts, { type: 'cleared', conditions: ['eye'] }));
    assert.deepEqual(state.conditions, ['pregnancy']);
  });

  it('that there is something new asks the whole list again', () => {
    const listed = answered([], { type: 'list', raised: [], ticked: [] });
    const facts = answered(listed, { type: 'somethingNew' });
    const { listAt, doubtedAt } = safetyOf(facts);
    assert.ok(listAt !== null && doubtedAt > listAt.at);
  });

  it('is refused at the door where it is not one', () => {
    for (const bad of [
      null,
      { type: 'check' },
      { type: 'check', worstPain: 11 },
      { type: 'checkSigns', raised: [] },
      { type: 'checkSigns', raised: ['fever'] },
      { type: 'list', raised: ['tired'], ticked: [] },
      { type: 'cleared' },
      { type: 'region', region: 'MOON' },
      { type: 'unlock' },
    ]) {
      assert.equal(v.safeParse(safetyAnswerSchema, bad).success, false, JSON.stringify(bad));
    }
  });
});
