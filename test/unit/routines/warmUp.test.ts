import assert from 'node:assert/strict';
import { footOfLadder } from '../../../src/routines/progression/ladderPlace.js';
import fc from 'fast-check';
import { parsePlanWish, planSchema } from '../../../src/messages/plan.js';
import { choiceGroups } from '../../../src/routines/choices.js';
import { routineLengthWords } from '../../../src/routines/demandWords.js';
import type { Usual } from '../../../src/routines/how.js';
import { asWritten, usualPlan } from '../../../src/routines/how.js';
import { planNow } from '../../../src/routines/howNow.js';
import { planOf } from '../../../src/routines/plan.js';
import { restrictedPlan } from '../../../src/routines/restricted.js';
import type { RoutineId, Segment } from '../../../src/routines/routine.js';
import { routineIds } from '../../../src/routines/routine.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { isWarmUpDue } from '../../../src/routines/warmUp.js';
import { addCoverage, isCovered } from '../../../src/session/coverage.js';
import * as v from 'valibot';
import { plans } from '../../support/routines/everyPlan.js';

const usual: Usual = {
  ...{ seated: true, childsPose: 'plain' },
  ...{ warmUps: 'firstOfDay', resetDone: false, ladder: footOfLadder },
};
const dueIn = (wish: Pick<Usual, 'warmUps' | 'resetDone'>) =>
  routineIds.filter((routine) => isWarmUpDue(routine, wish));
/** Protocol R3: always before these. */
const alwaysBefore: readonly RoutineId[] = [
  ...(['evening_wind_down', 'strength_daily', 'practice_rhomboid'] as const),
  ...(['practice_childs_pose', 'practice_shoulders'] as const),
];
const firstExercise = (wish: Parameters<typeof planOf>[0]) =>
  routineOf(planOf(wish)).blocks[0]?.exercise;

describe('the warm-up before a routine', () => {
  it('comes before the first reset of a day, and always before what asks more of the body', () => {
    assert.deepEqual(dueIn({ warmUps: 'firstOfDay', resetDone: false }), [
      'office_reset',
      ...alwaysBefore,
    ]);
    assert.deepEqual(dueIn({ warmUps: 'firstOfDay', resetDone: true }), alwaysBefore);
  });

  it('comes before every reset, or before nothing, where the person wants that', () => {
    for (const resetDone of [false, true]) {
      assert.deepEqual(dueIn({ warmUps: 'always', resetDone }), ['office_reset', ...alwaysBefore]);
      assert.deepEqual(dueIn({ warmUps: 'never', resetDone }), []);
    }
  });

  it('is outside of the stated time, which stays what it is', () => {
    for (const routine of routineIds) {
      const plain = routineOf(planOf({ routine }));
      const after = routineOf(planOf({ routine, warmUp: true }));
      assert.equal(plain.warmUpS, 0);
      const takes = ['office_reset', ...alwaysBefore].includes(routine);
      assert.equal(after.warmUpS, takes ? 60 : 0, routine);
      assert.equal(after.totalS - after.warmUpS, plain.totalS);
      const shifted = after.segments.filter(({ startS }) => startS >= after.warmUpS);
      const times = (parts: readonly Segment[], fromS: number) =>
        parts.map(({ startS, endS, type }) => [startS - fromS, endS - fromS, type]);
      assert.deepEqual(times(shifted, after.warmUpS), times(plain.segments, 0), routine);
    }
  });

  it('is done once, whatever a plan says', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { blocks } = routineOf(plan);
        assert.ok(blocks.filter(({ exercise }) => exercise === 'warmup').length <= 1);
      }),
    );
  });

  it('is told by itself: 1 + 7 minutes', () => {
    const words = (routine: RoutineId) => routineLengthWords(routineOf(usualPlan(routine, usual)));
    assert.equal(words('evening_wind_down'), '1 + 7 minutes');
    assert.equal(words('office_reset'), '1 + 1:30 minutes');
    assert.equal(words('strength_daily'), '1 + 2:40 minutes');
    assert.equal(words('weekend_maintenance'), '15 minutes');
    assert.equal(words('first_break'), '3:30 minutes');
    const later = routineOf(usualPlan('office_reset', { ...usual, resetDone: true }));
    assert.equal(routineLengthWords(later), '90 seconds');
    const evening = choiceGroups(asWritten, usual, null)
      .flatMap(({ choices }) => choices)
      .find(({ plan }) => plan.routine === 'evening_wind_down');
    assert.match(evening?.takes ?? '', /^1 \+ 7 minutes, standing/);
  });

  it('is never done in a call, also where the call comes while it gets ready', () => {
    const inCall = planNow(usualPlan('office_reset', usual), ['call']);
    assert.deepEqual(
      routineOf(inCall).blocks.map(({ exercise }) => exercise),
      ['rhomboid_release'],
    );
    assert.equal(routineOf(inCall).totalS, 90);
  });

  it('lets who warmed up on their feet sit down in their own time', () => {
    const first = (seated: boolean) =>
      routineOf(planOf({ routine: 'office_reset', warmUp: true, seated })).segments.find(
        ({ exercise }) => exercise === 'rhomboid_release',
      );
    assert.equal(first(false)?.gate, true);
    // In the chair nobody has to go anywhere: nothing to press.
    assert.equal(first(true)?.gate, false);
    assert.equal(
      routineOf(planOf({ routine: 'office_reset', warmUp: true })).blocks[0]?.variant,
      'chair',
    );
  });

  it('is left out where a health professional is to be asked first', () => {
    const plan = planOf({ routine: 'evening_wind_down', warmUp: true });
    const without = restrictedPlan(plan, { without: ['warmup'], range: 1 });
    assert.equal(routineOf(without ?? plan).warmUpS, 0);
    assert.equal(routineOf(without ?? plan).totalS, 420);
  });

  it('is never all that is left of a routine', () => {
    const plan = planOf({ routine: 'practice_rhomboid', warmUp: true });
    assert.equal(restrictedPlan(plan, { without: ['rhomboid_release'], range: 1 }), null);
  });

  it('that is passed over takes nothing from a reset that was done', () => {
    const plan = planOf({ routine: 'office_reset', warmUp: true });
    const none = routineOf(plan).segments.map(() => 0);
    assert.ok(isCovered(plan, addCoverage(plan, none, 60_000, 150_000)));
    assert.ok(!isCovered(plan, addCoverage(plan, none, 0, 120_000)));
  });

  it('can be wished for, and is none on a page that knew nothing of it', () => {
    assert.deepEqual(parsePlanWish({ routine: 'office_reset', warmUp: false }), {
      ...{ routine: 'office_reset', warmUp: false },
    });
    assert.equal(firstExercise({ routine: 'practice_shoulders', warmUp: true }), 'warmup');
    const { warmUp, ...saved } = planOf({ routine: 'office_reset' });
    assert.equal(v.parse(planSchema, saved).warmUp, warmUp);
  });
});
