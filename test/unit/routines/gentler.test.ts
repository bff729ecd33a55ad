import assert from 'node:assert/strict';
import {
  gentlerThan,
  withGentler,
  withHalfHolds,
  withSmallerRange,
} from '../../../src/routines/gentler.js';
import { planOf } from '../../../src/routines/plan.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { everyPlan } from '../../support/routines/everyPlan.js';

const namesOf = (plan: Parameters<typeof routineOf>[0]) =>
  routineOf(plan).blocks.map(({ name }) => name);

describe('what is gentler', () => {
  it('takes the place of the movement and as long as it, in every plan that has it', () => {
    let swaps = 0;
    for (const plan of everyPlan()) {
      const before = routineOf(plan);
      for (const [i, block] of before.blocks.entries()) {
        if (gentlerThan(block) === null) continue;
        const after = routineOf(withGentler(plan, block.exercise));
        const swapped = after.blocks[i]!;
        const kind = ({ exercise, variant }: typeof block) => `${exercise} ${variant ?? ''}`;
        assert.notEqual(kind(swapped), kind(block), `${plan.routine}: ${block.name}`);
        assert.deepEqual(
          after.blocks.map(({ startS, endS }) => [startS, endS]),
          before.blocks.map(({ startS, endS }) => [startS, endS]),
        );
        after.blocks.forEach((other, at) => {
          const was = before.blocks[at]!;
          if (was.exercise !== block.exercise) assert.deepEqual(other, was);
        });
        swaps += 1;
      }
    }
    assert.ok(swaps > 100, `${swaps} swaps`);
  });

  it('is what the protocol names', () => {
    const evening = planOf({ routine: 'evening_wind_down' });
    const gentle = (['childs_pose', 'side_lying_rotation', 'band_row'] as const).reduce(
      withGentler,
      evening,
    );
    assert.deepEqual(namesOf(evening), ["Child's pose", 'Side-lying rotation', 'Band row']);
    assert.deepEqual(namesOf(gentle), [
      'Seated forward fold',
      'Seated turns',
      'Rows without a band',
    ]);
  });

  it('goes down the ladder of push-ups rung by rung, and no further than the wall', () => {
    let plan = planOf({ routine: 'strength_daily', level: 'floor', step: 'B' });
    const rungs: string[] = [];
    for (;;) {
      const block = routineOf(plan).blocks[0]!;
      rungs.push(block.exercise);
      if (gentlerThan(block) === null) break;
      plan = withGentler(plan, block.exercise);
    }
    assert.deepEqual(rungs, ['pushup_floor', 'pushup_chair', 'pushup_counter', 'pushup_wall']);
  });

  it('ends somewhere: nothing is gentler than what was made gentler', () => {
    for (const plan of everyPlan()) {
      for (const block of routineOf(plan).blocks) {
        const after = routineOf(withGentler(plan, block.exercise));
        if (block.exercise.startsWith('pushup')) continue;
        const swapped = after.blocks.find(({ startS }) => startS === block.startS)!;
        assert.equal(gentlerThan(swapped), null, `${plan.routine}: ${swapped.name}`);
      }
    }
  });

  it('is taken once, however often it is asked for', () => {
    const plan = planOf({ routine: 'office_reset' });
    const once = withGentler(plan, 'shoulder_4dir');
    assert.deepEqual(withGentler(once, 'shoulder_4dir').gentler, ['shoulder_4dir']);
    const small = withSmallerRange(plan, 'shoulder_4dir');
    assert.deepEqual(withSmallerRange(small, 'shoulder_4dir').smaller, ['shoulder_4dir']);
  });
});

describe('a smaller range', () => {
  it('is three quarters of the one movement, and changes no time and no other movement', () => {
    for (const plan of everyPlan()) {
      const before = routineOf(plan);
      for (const { exercise } of before.blocks) {
        const after = routineOf(withSmallerRange(plan, exercise));
        assert.deepEqual(after.segments, before.segments);
        for (const block of after.blocks) {
          assert.equal(block.range, block.exercise === exercise ? 0.75 : 1);
        }
      }
    }
  });
});

describe('half the hold', () => {
  it('is at most half of each hold of the one movement, and changes nothing else', () => {
    let shortened = 0;
    for (const plan of everyPlan()) {
      const before = routineOf(plan);
      for (const { exercise } of before.blocks) {
        const { segments, totalS } = routineOf(withHalfHolds(plan, exercise));
        assert.equal(segments.length, before.segments.length);
        segments.forEach(({ startS, endS, ...doing }, i) => {
          const { startS: from, endS: to, ...was } = before.segments[i]!;
          const isHalved = doing.type === 'hold' && doing.exercise === exercise;
          assert.deepEqual(doing, was);
          assert.equal(endS - startS, isHalved ? Math.floor((to - from) / 2) : to - from);
          assert.equal(startS, i === 0 ? 0 : segments[i - 1]!.endS);
          shortened += isHalved ? 1 : 0;
        });
        assert.equal(totalS, segments.at(-1)!.endS);
      }
    }
    assert.ok(shortened > 100, `${shortened} holds`);
  });
});
