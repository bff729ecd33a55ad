import assert from 'node:assert/strict';
import { flagIds } from '../../../src/safety/flagIds.js';
import { withPainTold } from '../../../src/safety/painTold.js';
import type { SafetyFact } from '../../../src/safety/safetyFact.js';
import { safetyOf } from '../../../src/safety/safetyState.js';
import { painLight, screeningDue } from '../../../src/safety/screening.js';

const nine = Date.UTC(2026, 10, 25, 9);
const day = '2026-11-25';
const stated = (at: number) => ({ v: 1, id: `stated-at-${at}`, at, day }) as const;
const list: SafetyFact = {
  ...{ ...stated(nine), type: 'signs', by: 'list', asked: flagIds, raised: [] },
};
const checkAt = (at: number, worstPain: number): SafetyFact => {
  return { ...stated(at), type: 'check', worstPain };
};

describe('a pain that was told elsewhere than in the check', () => {
  it('asks for the check again from 6 on, is a limit at 4 and 5, and nothing below', () => {
    const state = safetyOf([list, checkAt(nine + 1, 0)]);
    for (let pain = 0; pain <= 10; pain += 1) {
      const after = withPainTold(state, [{ at: nine + 2, day, pain }]);
      const light = painLight(pain);
      assert.equal(screeningDue(after, day), light === 'red' ? 'check' : 'quick', `${pain}`);
      if (light === 'red') assert.equal(after.check, null);
      else assert.equal(after.check?.worstPain, light === 'amber' ? pain : 0, `${pain}`);
    }
  });

  it('is over once the check was done after it, and was none before', () => {
    const told = [{ at: nine + 2, day, pain: 8 }];
    const facts = [list, checkAt(nine + 1, 0)];
    assert.equal(screeningDue(withPainTold(safetyOf(facts), told), day), 'check');
    const again = [...facts, checkAt(nine + 4, 1)];
    assert.equal(screeningDue(withPainTold(safetyOf(again), told), day), 'quick');
  });

  it('never makes less of a pain that was told before, whatever the order', () => {
    const state = safetyOf([list, checkAt(nine + 1, 5)]);
    const told = [4, 2, 5].map((pain, index) => {
      return { at: nine + 2 + index, day, pain } as const;
    });
    for (const some of [told, [...told].reverse()]) {
      assert.equal(withPainTold(state, some).check?.worstPain, 5);
    }
    const yesterday = [{ at: nine - 1, day: '2026-11-24', pain: 5 }];
    const fine = safetyOf([list, checkAt(nine + 1, 0)]);
    assert.equal(withPainTold(fine, yesterday).check?.worstPain, 0);
  });
});
