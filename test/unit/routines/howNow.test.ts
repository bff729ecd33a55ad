import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nowChoices, planNow } from '../../../src/routines/howNow.js';
import { planOf } from '../../../src/routines/plan.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { plans } from '../../support/routines/everyPlan.js';

const reset = planOf({ routine: 'office_reset' });
const chosenOf = (plan: typeof reset) =>
  nowChoices(plan)
    .filter(({ isChosen }) => isChosen)
    .map(({ id }) => id);

describe('how a routine is done this time', () => {
  it('is as planned where nothing is changed, whatever the plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        assert.deepEqual(planNow(plan, chosenOf(plan)), plan);
      }),
    );
  });

  it('is what was checked, and the list says so the next time', () => {
    for (const { id } of nowChoices(reset)) {
      assert.deepEqual(chosenOf(reset), []);
      assert.deepEqual(chosenOf(planNow(reset, [id])), [id]);
    }
  });

  it('stands, waits for the person, or is the release for calls', () => {
    const routine = (id: Parameters<typeof planNow>[1][number]) => routineOf(planNow(reset, [id]));
    const onFeet = routineOf(planOf({ routine: 'office_reset', seated: false }));
    assert.deepEqual(routine('standing'), onFeet);
    assert.equal(routine('call').name, 'Release for calls');
    assert.ok(planNow(reset, ['selfPaced']).selfPaced);
  });

  it('is no check of how one is in a call, however it was asked for', () => {
    const check = planOf({ routine: 'safety_check' });
    assert.ok(!nowChoices(check).some(({ id }) => id === 'call'));
    const asked = planOf({ routine: 'safety_check', call: true });
    assert.deepEqual(asked, planOf({ routine: 'practice_rhomboid', call: true }));
  });
});
