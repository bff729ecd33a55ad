import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  advance,
  instantOf,
  joinTimeline,
  startClock,
  wallOf,
} from '../../../src/timer/steadyClock.js';
import { seed } from '../../support/timer/seed.js';

const WALL_MS = Date.UTC(2026, 2, 2);
const HOUR_MS = 3_600_000;
const start = startClock({ wallMs: WALL_MS, monoMs: 0 });

function after(wallMs: number, monoMs: number) {
  return advance(start, { wallMs: WALL_MS + wallMs, monoMs });
}

describe('timer: steady clock', () => {
  const cases = [
    { name: 'both agree', wall: 5000, mono: 5000, at: 5000, awake: 5000, jump: 0 },
    { name: 'they differ by rounding', wall: 5003, mono: 5000, at: 5003, awake: 5003, jump: 0 },
    { name: 'slow correction back', wall: 4800, mono: 5000, at: 4800, awake: 4800, jump: 0 },
    { name: 'sleep', wall: HOUR_MS, mono: 5000, at: HOUR_MS, awake: 5000, jump: HOUR_MS - 5000 },
    { name: 'set back 3 h', wall: -3 * HOUR_MS, mono: 5000, at: 5000, awake: 5000, jump: 0 },
    { name: 'set back a little', wall: -300, mono: 0, at: 0, awake: 0, jump: 0 },
    { name: 'monotonic runs backwards', wall: 5000, mono: -9, at: 5000, awake: 0, jump: 5000 },
  ];
  for (const { name, wall, mono, at, awake, jump } of cases) {
    it(name, () => {
      const passed = after(wall, mono);
      assert.equal(passed.at, WALL_MS + at);
      assert.equal(passed.awakeMs, awake);
      assert.equal(passed.jumpMs, jump);
      assert.equal(instantOf(passed.clock), passed.at);
      assert.equal(wallOf(passed.clock, passed.at), WALL_MS + wall);
    });
  }

  it('never runs backwards, whatever the clocks say', () => {
    const reading = fc.record({
      wallMs: fc.integer({ min: 0, max: 2 * WALL_MS }),
      monoMs: fc.integer({ min: 0, max: HOUR_MS }),
    });
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 20 }), (readings) => {
        let clock = start;
        for (const next of readings) {
          const passed = advance(clock, next);
          assert(passed.at >= instantOf(clock));
          assert(passed.awakeMs >= 0 && passed.jumpMs >= 0);
          assert(passed.awakeMs + passed.jumpMs <= passed.at - instantOf(clock) + 1000);
          assert(passed.clock.offsetMs >= clock.offsetMs);
          clock = passed.clock;
        }
      }),
      { seed },
    );
  });

  it('joins the window that knows how far the wall clock was set back', () => {
    const behind = startClock({ wallMs: WALL_MS - 3 * HOUR_MS, monoMs: 0 });
    const joined = joinTimeline(behind, WALL_MS - 60_000, 3 * HOUR_MS);
    assert.equal(instantOf(joined), WALL_MS);
  });

  it('joins a window whose last word was long ago by the same offset', () => {
    const behind = startClock({ wallMs: WALL_MS - 3 * HOUR_MS, monoMs: 0 });
    const joined = joinTimeline(behind, WALL_MS - 12 * HOUR_MS, 3 * HOUR_MS);
    assert.equal(instantOf(joined), WALL_MS);
  });

  it('goes on from the last word of a window that was closed before the clock was set back', () => {
    const behind = startClock({ wallMs: WALL_MS - 3 * HOUR_MS, monoMs: 0 });
    assert.equal(instantOf(joinTimeline(behind, WALL_MS, 0)), WALL_MS);
  });

  it('does not join what it is ahead of, nor move for a second', () => {
    assert.equal(joinTimeline(start, WALL_MS - HOUR_MS, 0), start);
    assert.equal(joinTimeline(start, WALL_MS + 900, 0), start);
  });
});
