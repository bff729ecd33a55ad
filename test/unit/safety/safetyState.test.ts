import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FlagId } from '../../../src/safety/flagIds.js';
import { flagIds } from '../../../src/safety/flagIds.js';
import { urgencyOf } from '../../../src/safety/redFlags.js';
import type { SafetyFact } from '../../../src/safety/safetyFact.js';
import { parseSafetyFact } from '../../../src/safety/safetyFact.js';
import { lockingFacts, safetyOf } from '../../../src/safety/safetyState.js';
import { arbitraryFacts, dayOf } from '../../support/safety/arbitraryFacts.js';

const nine = Date.UTC(2026, 10, 25, 9);

let made = 0;
/** A statement, one minute after the one before. */
function stated(fact: Readonly<Record<string, unknown>>): SafetyFact {
  made += 1;
  const at = nine + made * 60_000;
  const id = `stated-${String(made).padStart(4, '0')}`;
  return { v: 1, id, at, day: dayOf(at), ...fact } as SafetyFact;
}

const signs = (...raised: FlagId[]) =>
  stated({ type: 'signs', by: 'list', asked: flagIds, raised });
const cleared = (...of: string[]) => stated({ type: 'cleared', of, conditions: [] });

describe('safety', () => {
  for (const flag of flagIds) {
    it(`locks all exercises from ${flag} on, until it is cleared`, () => {
      const raised = signs(flag);
      const locked = safetyOf([raised, signs()]);
      assert.deepEqual(
        locked.locks.map((lock) => [lock.flag, lock.urgency]),
        [[flag, urgencyOf(flag)]],
      );
      assert.deepEqual(safetyOf([raised, cleared(raised.id)]).locks, []);
    });
  }

  it('names the most urgent sign first', () => {
    const { locks } = safetyOf([signs('fever'), signs('bladder_bowel', 'night_pain')]);
    assert.deepEqual(
      locks.map(({ flag }) => flag),
      ['bladder_bowel', 'night_pain', 'fever'],
    );
  });

  it('keeps what another window raised out of a clearance that did not know of it', () => {
    const seen = signs('fever');
    const unseen = signs('night_pain');
    const { locks } = safetyOf([seen, unseen, cleared(seen.id)]);
    assert.deepEqual(
      locks.map(({ flag }) => flag),
      ['night_pain'],
    );
  });

  it('takes a wrong tap back, answers included', () => {
    const wrong = signs('chest_breath');
    const undone = stated({ type: 'undone', of: wrong.id });
    const { locks, answers, listAt } = safetyOf([wrong, undone]);
    assert.deepEqual(locks, []);
    assert.equal(answers.chest_breath, 'not_asked');
    assert.equal(listAt, null);
  });

  it('tells what was never asked from no', () => {
    const some = stated({
      type: 'signs',
      by: 'quick',
      asked: ['fever', 'arm_radiating_pain'],
      raised: [],
    });
    const { answers, listAt } = safetyOf([some]);
    assert.equal(answers.fever, 'no');
    assert.equal(answers.night_pain, 'not_asked');
    assert.equal(listAt, null);
  });

  it('has what the person lives with from the latest answer, less what was cleared since', () => {
    const ticked = stated({ type: 'conditions', ticked: ['surgery', 'eye'] });
    const clear = stated({ type: 'cleared', of: [], conditions: ['surgery'] });
    const again = stated({ type: 'conditions', ticked: ['surgery'] });
    assert.deepEqual(safetyOf([ticked, clear]).conditions, ['eye']);
    assert.deepEqual(safetyOf([ticked, clear, again]).conditions, ['surgery']);
  });

  it('is the same however the statements are read: any order, some twice', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        fc.array(fc.nat(), { minLength: 15, maxLength: 15 }),
        (facts, chance) => {
          const shuffled = [...facts, ...facts.slice(0, 3)]
            .map((fact, index) => ({ fact, place: chance[index]! }))
            .sort((a, b) => a.place - b.place)
            .map(({ fact }) => fact);
          assert.deepEqual(safetyOf(shuffled), safetyOf(facts));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('locks on exactly the signs that stand and were not cleared', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const undone = facts.flatMap((fact) => (fact.type === 'undone' ? [fact.of] : []));
        const standing = facts.filter(({ id }) => !undone.includes(id));
        const clearedIds = standing.flatMap((fact) => (fact.type === 'cleared' ? fact.of : []));
        const expected = standing
          .filter(({ id }) => !clearedIds.includes(id))
          .flatMap((fact) => (fact.type === 'signs' ? fact.raised : []));
        const found = safetyOf(facts).locks.map(({ flag }) => flag);
        assert.deepEqual([...found].sort(), [...new Set(expected)].sort());
      }),
      { numRuns: 2_000 },
    );
  });

  it('is unlocked by one clearance of all that was known to lock', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const of = lockingFacts(safetyOf(facts), facts, flagIds);
        const clear = { ...cleared(...of), id: 'clearance-1', at: nine + 1e10 };
        assert.deepEqual(safetyOf([...facts, clear]).locks, []);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('safety statements', () => {
  it('come back from a line of text as they were', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const fact of facts) {
          assert.deepEqual(parseSafetyFact(JSON.parse(JSON.stringify(fact))), fact);
        }
      }),
    );
  });

  it('keep the signs that are known here, though a later version named others beside them', () => {
    const later = { ...signs('fever'), raised: ['sense_of_doom', 'fever'] };
    const fact = parseSafetyFact(later);
    assert.deepEqual(fact?.type === 'signs' ? fact.raised : null, ['fever']);
  });

  it('are refused where anything is not as it should be', () => {
    const good = signs('fever');
    assert.notEqual(parseSafetyFact(good), null);
    for (const bad of [
      null,
      'signs',
      { ...good, v: 2 },
      { ...good, id: '../x' },
      { ...good, at: NaN },
      { ...good, day: 'today' },
      { ...good, raised: 'fever' },
      { ...good, type: 'other' },
      stated({ type: 'check', worstPain: 11 }),
      stated({ type: 'check', worstPain: 2.5 }),
    ]) {
      assert.equal(parseSafetyFact(bad), null, JSON.stringify(bad));
    }
  });
});
