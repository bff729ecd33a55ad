import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planOf } from '../../../src/routines/plan.js';
import { exercisesOf, restrictedPlan } from '../../../src/routines/restricted.js';
import { exerciseIds } from '../../../src/routines/routine.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { plans } from '../../support/routines/everyPlan.js';

describe('a plan that keeps to a restriction', () => {
  it('has nothing of what is left out, and all of the rest, one after the other', () => {
    fc.assert(
      fc.property(plans, fc.subarray([...exerciseIds]), (plan, without) => {
        const restricted = restrictedPlan(plan, { without, range: 1 });
        const left = exercisesOf(plan).filter((exercise) => !without.includes(exercise));
        if (restricted === null) {
          // What is left of the warm-up before it is nothing by itself.
          const own = exercisesOf({ ...plan, warmUp: false });
          assert.ok(own.every((exercise) => without.includes(exercise)));
          return;
        }
        assert.notDeepEqual(left, []);
        const { blocks, segments, totalS } = routineOf(restricted);
        assert.deepEqual([...new Set(blocks.map(({ exercise }) => exercise))], left);
        assert.deepEqual(exercisesOf(restricted), exercisesOf(plan));
        assert.equal(blocks[0]?.startS, 0);
        assert.equal(segments.at(-1)?.endS, totalS);
        for (const [index, segment] of segments.entries()) {
          assert.equal(segment.startS, segments[index - 1]?.endS ?? 0);
        }
      }),
    );
  });

  it('goes three quarters of the way where the pain asks for it', () => {
    const plan = restrictedPlan(planOf({ routine: 'office_reset' }), { without: [], range: 0.75 });
    assert.deepEqual(
      routineOf(plan!).blocks.map(({ range }) => range),
      [0.75, 0.75, 0.75],
    );
  });
});
