import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePlanWish } from '../../../src/messages/plan.js';
import { planOf } from '../../../src/routines/plan.js';
import { routineIds } from '../../../src/routines/routine.js';
import { plans } from '../../support/routines/everyPlan.js';

describe('a routine that is asked for', () => {
  it('is known by its id, and planned as the protocol has it', () => {
    for (const routine of routineIds) {
      assert.deepEqual(parsePlanWish({ routine }), { routine });
      assert.equal(planOf({ routine }).seated, routine === 'office_reset');
    }
  });

  it('carries what else is wished, and all that is wished comes into its plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const wish = parsePlanWish({ ...plan, later: 'field' });
        const { without, restsPushups, ...wished } = plan;
        assert.deepEqual(wish, wished);
        assert.deepEqual(without, []);
        // Whether they rest is not for anybody to wish.
        assert.equal(typeof restsPushups, 'boolean');
        assert.deepEqual(planOf(plan), plan);
      }),
    );
  });

  it('is refused where nobody knows it, or where a wish is not what it should be', () => {
    const refused = [
      ...[undefined, null, 'evening_wind_down', 7, [], {}],
      ...[{ routine: 'evening' }, { routine: '__proto__' }, { routine: null }],
      ...[
        { routine: 'warmup', seated: 'yes' },
        { routine: 'warmup', selfPaced: undefined },
      ],
      ...[
        { routine: 'strength_daily', level: 'roof' },
        { routine: 'strength_daily', step: 'a' },
      ],
    ];
    for (const wish of refused) assert.equal(parsePlanWish(wish), null, JSON.stringify(wish));
  });
});
