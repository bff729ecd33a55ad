import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan.js';
import { addCoverage, coverageUpTo, isCovered } from '../../../src/session/coverage.js';

const plan = planOf({ routine: 'office_reset' });
const total = (coverage: readonly number[]) => coverage.reduce((sum, ms) => sum + ms, 0);

describe('session: coverage', () => {
  it('is shared out among the segments', () => {
    assert.deepEqual(coverageUpTo(plan, 6000).slice(0, 3), [5000, 1000, 0]);
    assert.equal(total(coverageUpTo(plan, 90_000)), 90_000);
  });

  it('counts each part once, however often it is played', () => {
    const once = addCoverage(plan, coverageUpTo(plan, 0), 2000, 4000);
    assert.equal(total(once), 2000);
    const thrice = addCoverage(plan, addCoverage(plan, once, 0, 5000), 0, 5000);
    assert.equal(total(thrice), 5000);
  });

  it('adds nothing for a way backwards or beyond the end', () => {
    assert.equal(total(addCoverage(plan, coverageUpTo(plan, 0), 9000, 3000)), 0);
    assert.equal(total(coverageUpTo(plan, 1e9)), 90_000);
  });

  it('is enough from nine tenths on', () => {
    assert.equal(isCovered(plan, coverageUpTo(plan, 81_000)), true);
    assert.equal(isCovered(plan, coverageUpTo(plan, 80_999)), false);
  });
});
