import assert from 'node:assert/strict';
import protocol from '../../../fixtures/protocol.json';
import { planOf } from '../../../../src/routines/plan.js';
import {
  DAILY_GOAL_S,
  guidedSecondsOn,
  guidedWords,
} from '../../../../src/routines/progression/dailyGoal.js';
import type { ProgressFact } from '../../../../src/routines/progression/progressFact.js';
import type { RoutineId } from '../../../../src/routines/routine.js';
import { routineOf } from '../../../../src/routines/routineOf.js';

const today = '2026-11-30';
let made = 0;
function played(routine: RoutineId, seconds: number, day = today): ProgressFact {
  made += 1;
  const stated = { v: 1, id: `played-${made}`, at: made, day } as const;
  return { ...stated, type: 'played', routine, outcome: 'done', inCall: false, seconds };
}
const whole = (routine: RoutineId, warmUp = false) =>
  played(routine, routineOf(planOf({ routine, warmUp })).totalS);

describe('the daily goal', () => {
  it('is that of the protocol, and one evening with two resets fills it exactly', () => {
    assert.equal(DAILY_GOAL_S, protocol.schedule.daily_goal.total_s);
    const day = [whole('evening_wind_down'), whole('office_reset'), whole('office_reset')];
    assert.equal(guidedSecondsOn(today, day), DAILY_GOAL_S);
    assert.match(guidedWords(DAILY_GOAL_S) ?? '', /^10 minutes .* the goal of 10 is reached\.$/);
    assert.equal(guidedWords(DAILY_GOAL_S - 1), '9.5 of 10 minutes of guided movement today.');
  });

  it('counts the warm-up, and neither the check nor other days', () => {
    const day = [
      whole('office_reset', true),
      whole('safety_check'),
      played('office_reset', 90, '2026-11-29'),
    ];
    assert.equal(guidedSecondsOn(today, day), 150);
    assert.equal(guidedWords(150), '2.5 of 10 minutes of guided movement today.');
  });

  it('says nothing of a day without any: no day is a failure', () => {
    assert.equal(guidedWords(0), null);
    assert.equal(guidedWords(29), null);
  });
});
