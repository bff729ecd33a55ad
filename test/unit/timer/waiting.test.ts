import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Phase } from '../../../src/timer/phase.js';
import { mayBeWaiting, nextWaitChange, suitsWhileWaiting } from '../../../src/timer/waiting.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const INTERVAL_MS = 90 * MINUTE_MS;
const free = { freeSince: 0 };

describe('timer: while you wait', () => {
  it('is from the twentieth second of something that runs, to its tenth minute', () => {
    const waits = (lastsMs: number) => mayBeWaiting([5000], 5000 + lastsMs);
    assert.equal(waits(0), false);
    assert.equal(waits(20 * SECOND_MS - 1), false);
    assert.equal(waits(20 * SECOND_MS), true);
    assert.equal(waits(10 * MINUTE_MS - 1), true);
    assert.equal(waits(10 * MINUTE_MS), false, 'a server');
  });

  it('is while any of several things is waited for, and never where nothing runs', () => {
    assert.equal(mayBeWaiting([], 1e9), false);
    const server = 0;
    const now = 60 * MINUTE_MS;
    assert.equal(mayBeWaiting([server, now - 5 * SECOND_MS], now), false);
    assert.equal(mayBeWaiting([server, now - 30 * SECOND_MS, now], now), true);
  });

  it('says when it may change by itself, and does not change before', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 20 * MINUTE_MS }), { maxLength: 4 });
    fc.assert(
      fc.property(instants, fc.nat(30 * MINUTE_MS), fc.nat(1000), (began, now, share) => {
        const running = began.filter((at) => at <= now);
        const change = nextWaitChange(running, now);
        const until = change ?? now + 60 * MINUTE_MS;
        assert.ok(until > now);
        const between = now + Math.floor(((until - 1 - now) * share) / 1000);
        assert.equal(mayBeWaiting(running, between), mayBeWaiting(running, now));
      }),
    );
    assert.equal(nextWaitChange([0], 0), 20 * SECOND_MS);
    assert.equal(nextWaitChange([0], 20 * SECOND_MS), 10 * MINUTE_MS);
    assert.equal(nextWaitChange([0], 10 * MINUTE_MS), null);
  });

  it('suits a reset once two thirds of the interval are worked, and not a moment before', () => {
    for (const name of ['counting', 'away'] as const) {
      const suits = (remainingMs: number) =>
        suitsWhileWaiting({ name, remainingMs, credit: null }, free, INTERVAL_MS);
      assert.equal(suits(30 * MINUTE_MS + 1), false);
      assert.equal(suits(30 * MINUTE_MS), true);
      assert.equal(suits(1), true);
      assert.equal(suits(INTERVAL_MS), false);
    }
  });

  it('suits no reset while another thing is said or chosen', () => {
    const others: readonly Phase[] = [
      ...([{ name: 'due' }, { name: 'prompted', at: 0 }, { name: 'missed' }] as const),
      { name: 'snoozed', until: 0, snoozesLeft: 1 },
      { name: 'inSession', since: 0 },
      { name: 'paused', until: 0, remainingMs: MINUTE_MS, keepsWork: true },
      { name: 'outsideHours', until: null, remainingMs: MINUTE_MS },
    ];
    for (const phase of others) {
      assert.equal(suitsWhileWaiting(phase, free, INTERVAL_MS), false, phase.name);
    }
    const counting: Phase = { name: 'counting', remainingMs: MINUTE_MS };
    assert.equal(suitsWhileWaiting(counting, free, INTERVAL_MS), true);
    assert.equal(suitsWhileWaiting(counting, { freeSince: null }, INTERVAL_MS), false);
  });
});
