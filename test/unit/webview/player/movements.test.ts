import assert from 'node:assert/strict';
import '../../../support/figure/courses';
import { keyPoses, poseAt } from '../../../../src/figure/movement.js';
import { rollUpS } from '../../../../src/figure/movements/seatedForwardFold.js';
import { doses, levels, steps } from '../../../../src/routines/ladder.js';
import { planOf } from '../../../../src/routines/plan.js';
import { momentAt, routineOf } from '../../../../src/session/playback.js';
import {
  closingMoment,
  figureMoment,
  movementOf,
  rollUpAfterS,
} from '../../../../src/webview/player/movements.js';
import { everyPlan } from '../../../support/routines/everyPlan.js';

/** The figure halfway through the part of a routine that the position is in. */
const figureAt = (plan: Parameters<typeof planOf>[0], seconds: number) =>
  figureMoment(momentAt(routineOf(planOf(plan)), seconds * 1000, '4-4-6'));

describe('what the figure does', () => {
  it('is a movement of the figure for every block of every plan, with stills', () => {
    const movements = new Set(
      everyPlan().flatMap((plan) => routineOf(plan).blocks.map(movementOf)),
    );
    for (const movement of movements) assert.ok(keyPoses(movement).length >= 2, movement);
  });

  it('can be posed in every segment of every plan', () => {
    const shown = new Map(
      everyPlan().flatMap((plan) => {
        const routine = routineOf(plan);
        return routine.segments.map(({ startS, endS }) => {
          const moment = figureMoment(momentAt(routine, 500 * (startS + endS), 'off'));
          return [JSON.stringify(moment), moment] as const;
        });
      }),
    );
    for (const moment of shown.values()) assert.ok(Number.isFinite(poseAt(moment).hips.y));
  });

  it('is the other version where the plan asks for one', () => {
    assert.equal(figureAt({ routine: 'office_reset' }, 40).movement, 'shoulder_4dir_seated');
    assert.equal(figureAt({ routine: 'practice_shoulders' }, 20).movement, 'shoulder_4dir');
    const discreet = figureAt({ routine: 'office_reset', call: true }, 20);
    assert.equal(discreet.movement, 'rhomboid_release_discreet');
    const turns = figureAt({ routine: 'evening_wind_down', seated: true }, 150);
    assert.deepEqual([turns.movement, turns.side], ['seated_turn', 'right']);
    const bandless = figureAt({ routine: 'evening_wind_down', noBand: true }, 320);
    assert.equal(bandless.movement, 'band_row_no_band');
  });

  it('is the push-up of the rung, at each step of the ladder', () => {
    for (const level of levels) {
      for (const step of steps) {
        const routine = routineOf(planOf({ routine: 'strength_daily', level, step }));
        const shown = routine.segments.map(({ startS, endS }) =>
          figureMoment(momentAt(routine, 500 * (startS + endS), 'off')),
        );
        for (const { movement } of shown) assert.equal(movement, `pushup_${level}`);
        const sets = shown.filter(({ stage }) => stage === 'cycles');
        assert.equal(sets.length, doses[step].sets);
        for (const { cycleS } of sets) assert.equal(cycleS, 5);
      }
    }
    const made = { routine: 'strength_daily', level: 'floor' } as const;
    assert.equal(figureAt({ ...made, seated: true }, 30).movement, 'pushup_chair');
    assert.equal(figureAt({ ...made, gentler: ['pushup_floor'] }, 30).movement, 'pushup_chair');
    assert.equal(figureAt({ ...made, smaller: ['pushup_floor'] }, 30).range, 0.75);
  });

  it('goes to the side and the way of the segment', () => {
    assert.equal(figureAt({ routine: 'evening_wind_down' }, 150).side, 'right');
    assert.equal(figureAt({ routine: 'evening_wind_down' }, 250).side, 'left');
    assert.equal(figureAt({ routine: 'warmup' }, 30).direction, 'forward');
    assert.equal(figureAt({ routine: 'warmup' }, 50).direction, 'backward');
    assert.equal(figureAt({ routine: 'safety_check' }, 10).cycleS, 12);
  });

  it('comes up out of the fold after the end, from where the timeline left it', () => {
    const closing = (wish: Parameters<typeof planOf>[0], sinceS: number) => {
      const routine = routineOf(planOf(wish));
      return closingMoment(routine, momentAt(routine, routine.totalS * 1000, 'off'), sinceS);
    };
    const after = (wish: Parameters<typeof planOf>[0]) => rollUpAfterS(routineOf(planOf(wish)));
    assert.equal(after({ routine: 'office_reset' }), rollUpS);
    assert.deepEqual([closing({ routine: 'office_reset' }, 2).elapsedS], [2]);
    assert.equal(closing({ routine: 'office_reset' }, 99).elapsedS, rollUpS);
    // Five seconds of the way up are part of the timeline here.
    const seated = { routine: 'practice_childs_pose', seated: true } as const;
    assert.equal(after(seated), rollUpS - 5);
    assert.equal(closing(seated, 1).elapsedS, 6);
    assert.equal(after({ routine: 'evening_wind_down' }), 0);
    assert.equal(closing({ routine: 'evening_wind_down' }, 5).movement, 'band_row');
  });
});
