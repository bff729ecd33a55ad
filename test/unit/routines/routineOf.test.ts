import assert from 'node:assert/strict';
import { breathAt } from '../../../src/routines/breathing.js';
import type { PlanWish } from '../../../src/routines/plan.js';
import { planOf } from '../../../src/routines/plan.js';
import { placesOf, thingsOf } from '../../../src/routines/place.js';
import { routineIds } from '../../../src/routines/routine.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { everyPlan } from '../../support/routines/everyPlan.js';

const routine = (wish: PlanWish) => routineOf(planOf(wish));
const everyRoutine = () => everyPlan().map(routineOf);
const exercises = (wish: PlanWish) => routine(wish).blocks.map(({ exercise }) => exercise);
const variants = (wish: PlanWish) => routine(wish).blocks.map(({ variant }) => variant);

describe('routines of every plan', () => {
  it('follow without a gap from 0 to the end, in segments and in blocks', () => {
    for (const { segments, blocks, totalS } of everyRoutine()) {
      for (const parts of [segments, blocks]) {
        assert.equal(parts[0]?.startS, 0);
        assert.equal(parts.at(-1)?.endS, totalS);
        parts.slice(1).forEach((part, i) => assert.equal(part.startS, parts[i]?.endS));
        for (const { startS, endS } of parts) assert.ok(endS > startS);
      }
    }
  });

  it('fill each block with segments of its own exercise and way', () => {
    for (const { segments, blocks } of everyRoutine()) {
      for (const { startS, endS, exercise, variant } of segments) {
        const block = blocks.find((b) => b.startS <= startS && endS <= b.endS);
        assert.deepEqual([block?.exercise, block?.variant], [exercise, variant]);
      }
    }
  });

  it('last cycles times the cycle, and end every led hold on an out-breath', () => {
    for (const segment of everyRoutine().flatMap(({ segments }) => segments)) {
      const lengthS = segment.endS - segment.startS;
      if (segment.type === 'cycles') assert.equal(lengthS, segment.cycles * segment.cycleS);
      if (segment.type !== 'hold' || !segment.paced) continue;
      for (const tempo of ['4-4-6', '4-6'] as const) {
        const last = breathAt(tempo, lengthS, lengthS - 0.01);
        assert.equal(last.phase, 'out');
        assert.ok(last.leftS <= 0.011 && last.fullness < 0.01);
      }
    }
  });

  it('count holds and sets from one to the last', () => {
    for (const { segments, blocks } of everyRoutine()) {
      for (const { startS, endS } of blocks) {
        const own = segments.filter((part) => part.startS >= startS && part.endS <= endS);
        const counts = own.flatMap((part) => ('count' in part && part.count ? [part.count] : []));
        const numbers = counts.map(({ number }) => number);
        assert.deepEqual(
          numbers,
          counts.map((_, i) => i + 1),
        );
        assert.ok(counts.every(({ of }) => of === counts.length));
      }
    }
  });

  it('say which side comes before they go to it', () => {
    for (const { segments } of everyRoutine()) {
      segments.forEach((segment, i) => {
        const before = segments[i - 1];
        if (segment.type !== 'cycles' || segment.side === null) return;
        assert.equal(before?.side, segment.side);
        assert.equal(before.type, segment.side === 'left' ? 'switch' : 'setup');
      });
    }
  });

  it('are the same object for the same plan object', () => {
    const plan = planOf({ routine: 'evening_wind_down' });
    assert.equal(routineOf(plan), routineOf(plan));
    assert.deepEqual(routineOf({ ...plan }), routineOf(plan));
  });
});

describe('routines in the chair', () => {
  it('have nothing on the floor, and as long a timeline, unless push-ups go', () => {
    for (const plan of everyPlan()) {
      if (!plan.seated || plan.call) continue;
      const seated = routineOf(plan);
      assert.ok(!placesOf(seated).includes('floor'), plan.routine);
      assert.ok(!placesOf(seated).includes('kneeling'), plan.routine);
      const weekendOnTheFloor = plan.routine === 'weekend_maintenance' && plan.level === 'floor';
      const usual = routineOf({ ...plan, seated: false });
      if (!weekendOnTheFloor) assert.equal(seated.totalS, usual.totalS);
    }
  });

  it('swap child’s pose for the fold, lying rotations for seated turns, and sit for shoulders', () => {
    const evening: PlanWish = { routine: 'evening_wind_down', seated: true };
    assert.deepEqual(exercises(evening), [
      ...['seated_forward_fold', 'side_lying_rotation', 'band_row'],
    ]);
    assert.deepEqual(variants(evening), [null, 'chair', 'chair']);
    assert.deepEqual(variants({ routine: 'morning_ease', seated: true }), ['chair', 'chair', null]);
    const turns = routine(evening).segments.filter(({ side }) => side !== null);
    assert.deepEqual(
      turns.map(({ side, type }) => `${type} ${side}`),
      ['setup right', 'cycles right', 'switch left', 'cycles left'],
    );
  });

  it('leave the floor push-ups of the weekend out, and do the daily ones one level up', () => {
    const weekend: PlanWish = { routine: 'weekend_maintenance', seated: true, level: 'floor' };
    assert.equal(exercises({ ...weekend, step: 'A' }).at(-1), 'band_row');
    assert.equal(routine({ ...weekend, step: 'E' }).totalS, 600);
    assert.deepEqual(exercises({ ...weekend, routine: 'strength_daily' }), ['pushup_chair']);
    assert.deepEqual(exercises({ ...weekend, routine: 'strength_daily', seated: false }), [
      'pushup_floor',
    ]);
  });

  it('stand for the shoulders of the reset where that is wished, and sit down again', () => {
    const reset: PlanWish = { routine: 'office_reset' };
    assert.deepEqual(variants(reset), [null, 'chair', null]);
    const standing = routine({ ...reset, seated: false });
    assert.deepEqual(
      standing.blocks.map(({ variant }) => variant),
      [null, null, null],
    );
    assert.match(standing.segments.find(({ endS }) => endS === 60)?.cue ?? '', /then sit/);
  });
});

describe('routines otherwise', () => {
  it('are the discreet release alone in a call, without gates, whatever was asked for', () => {
    for (const id of routineIds) {
      const { blocks, segments, totalS } = routine({ routine: id, call: true });
      assert.deepEqual(
        blocks.map(({ exercise, variant }) => [exercise, variant]),
        [['rhomboid_release', 'discreet']],
      );
      assert.ok(segments.every(({ gate }) => !gate));
      assert.equal(totalS, 90);
    }
  });

  it('have the fold where kneeling is no good, and nothing else changes', () => {
    const usual = exercises({ routine: 'weekend_maintenance' });
    const swapped = exercises({ routine: 'weekend_maintenance', knees: true });
    assert.deepEqual(
      swapped,
      usual.map((exercise) => (exercise === 'childs_pose' ? 'seated_forward_fold' : exercise)),
    );
  });

  it('row with empty hands where there is no band', () => {
    for (const id of ['evening_wind_down', 'weekend_maintenance'] as const) {
      const bandless = routine({ routine: id, noBand: true });
      assert.ok(thingsOf(routine({ routine: id })).includes('band'));
      assert.ok(!thingsOf(bandless).includes('band'));
      assert.equal(bandless.blocks.at(-1)?.variant, 'no_band');
    }
  });

  it('have no gates at the person’s own pace, where every part waits', () => {
    for (const id of routineIds) {
      const { segments } = routine({ routine: id, selfPaced: true });
      assert.ok(segments.every(({ gate }) => !gate));
    }
  });

  it('say how to get up only where they end folded forward', () => {
    for (const { segments, after } of everyRoutine()) {
      const folded = segments.at(-1)?.exercise === 'seated_forward_fold';
      assert.equal(after.cue.startsWith('Roll up'), folded);
    }
  });

  it('tell where they are done and what they need', () => {
    const reset = routine({ routine: 'office_reset' });
    assert.deepEqual([placesOf(reset), thingsOf(reset)], [['chair'], ['chair']]);
    const evening = routine({ routine: 'evening_wind_down' });
    assert.deepEqual(placesOf(evening), ['kneeling', 'floor', 'standing']);
    assert.deepEqual(thingsOf(evening), ['mat', 'pillow', 'band']);
    const strength = routine({ routine: 'strength_daily', level: 'counter' });
    assert.deepEqual([placesOf(strength), thingsOf(strength)], [['standing'], ['counter']]);
  });
});
