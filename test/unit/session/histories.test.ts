import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Reading, Session, SessionEvent } from '../../../src/session/session.js';
import {
  GET_READY_MS,
  openSession,
  positionAt,
  restoreSession,
  sessionWakeAt,
  startSession,
  stepSession,
} from '../../../src/session/session.js';

const totalMs = 90_000;
/** More time than this without a step, or asleep, is a gap; see the session. */
const gapMs = 30_000;
const heartbeatMs = 5000;

/** One step of a history: time that passes awake, time asleep that only the wall sees, an event. */
interface Step {
  readonly awakeMs: number;
  readonly asleepMs: number;
  readonly type: SessionEvent['type'];
}

const types = ['tick', 'play', 'pause', 'back', 'next', 'stop', 'typing'] as const;
const steps: fc.Arbitrary<Step> = fc.record({
  awakeMs: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 8000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 8000, max: 30_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 30_000, max: 900_000 }) },
  ),
  asleepMs: fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -7_200_000, max: 30_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 30_001, max: 36_000_000 }) },
  ),
  type: fc.oneof(
    { weight: 4, arbitrary: fc.constant('tick' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...types) },
  ),
});
const beginnings = fc.constantFrom('auto', 'waits', 'starts', 'restored');

function begin(how: string, reading: Reading): Session {
  if (how === 'restored') return restoreSession('office_reset', 33_333, reading);
  if (how === 'starts') return startSession('office_reset', reading);
  return openSession('office_reset', how === 'auto', reading);
}

/** What must hold between a session, the step, and the session after it. */
function checkStep(before: Session, step: Step, after: Session, now: Reading): void {
  const position = positionAt(after, now.monoMs);
  assert.ok(position >= 0 && position <= totalMs, `position ${position}`);
  assert.ok(after.playedMs >= before.playedMs, 'played time never shrinks');
  assert.ok(after.playedMs - before.playedMs <= step.awakeMs, 'played no more than passed');
  if (before.stage.name === 'ended') assert.equal(after, before, 'ended stays ended');
  if (before.stage.name !== 'playing') assert.equal(after.playedMs, before.playedMs);
  if (before.startedBy !== null) assert.equal(after.startedBy, before.startedBy);

  if (before.stage.name === 'playing') {
    const slept = step.asleepMs > gapMs || step.awakeMs > gapMs + heartbeatMs;
    if (slept) assert.equal(after.stage.name === 'ended' && after.stage.outcome, 'interrupted');
    else if (step.type === 'tick' && after.stage.name === 'playing') {
      const moved = position - positionAt(before, now.monoMs - step.awakeMs);
      assert.ok(Math.abs(moved - step.awakeMs) < 1e-6, `moved ${moved}`);
    }
    if (step.type === 'typing') assert.notEqual(after.stage.name, 'playing');
  }
  if (before.stage.name === 'paused' && after.stage.name === 'paused') {
    const stays = step.type === 'tick' || step.type === 'pause' || step.type === 'typing';
    if (stays) assert.equal(position, before.stage.positionMs, 'a pause freezes');
    assert.equal(positionAt(after, now.monoMs + 12_345), position);
  }
  if (after.stage.name === 'ready' && after.stage.startsAt !== null && step.type === 'typing') {
    assert.equal(after.stage.startsAt, now.monoMs + GET_READY_MS, 'typing begins the wait anew');
  }
  const wakeAt = sessionWakeAt(after);
  if (after.stage.name === 'ended') assert.equal(wakeAt, null);
  else if (wakeAt !== null) assert.ok(wakeAt >= now.monoMs, 'wakes in the future');
  if (after.stage.name === 'ended') {
    const enough = after.playedMs >= 0.9 * totalMs;
    if (after.stage.outcome === 'done') assert.ok(enough);
    if (after.stage.outcome === 'shortened') assert.ok(!enough);
    const atEnd = after.stage.outcome === 'done' || after.stage.outcome === 'shortened';
    if (atEnd) assert.equal(position, totalMs);
  }
}

describe('session: random histories', () => {
  it('hold in 10,000 of them', () => {
    const outcomes = new Map<string, number>();
    const histories = fc.array(steps, { maxLength: 40 });
    fc.assert(
      fc.property(beginnings, histories, (how, history) => {
        let now: Reading = { wallMs: Date.UTC(2026, 2, 2, 9), monoMs: 1000 };
        const bornAt = now.monoMs;
        let session = begin(how, now);
        for (const step of history) {
          now = {
            monoMs: now.monoMs + step.awakeMs,
            wallMs: now.wallMs + step.awakeMs + step.asleepMs,
          };
          const after = stepSession(session, { type: step.type }, now);
          checkStep(session, step, after, now);
          session = after;
        }
        assert.ok(session.playedMs - session.carriedMs <= now.monoMs - bornAt);
        const end = session.stage.name === 'ended' ? session.stage.outcome : session.stage.name;
        outcomes.set(end, (outcomes.get(end) ?? 0) + 1);
      }),
      { numRuns: 10_000, seed: 20260302 },
    );
    // The histories are worth something only if they come to every kind of end.
    for (const end of ['ready', 'playing', 'paused', 'shortened', 'stopped', 'interrupted']) {
      assert.ok((outcomes.get(end) ?? 0) > 20, `${end}: ${outcomes.get(end) ?? 0}`);
    }
  }).timeout(60_000);

  it('play to the end in whatever steps, and count the same', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(cuts, (parts) => {
        let monoMs = 0;
        let session = startSession('office_reset', { wallMs: 0, monoMs });
        for (const part of parts) {
          monoMs += part;
          session = stepSession(session, { type: 'tick' }, { wallMs: monoMs, monoMs });
          assert.equal(positionAt(session, monoMs), Math.min(totalMs, monoMs));
          assert.equal(session.playedMs, Math.min(totalMs, monoMs));
        }
        const over = session.stage.name === 'ended' ? session.stage.outcome : 'playing';
        assert.equal(over, monoMs >= totalMs ? 'done' : 'playing');
      }),
      { numRuns: 2000 },
    );
  });

  it('are never done after a sleep in the middle, whichever clock tells of it', () => {
    const when = fc.integer({ min: 1, max: 89_000 });
    const sleeps = fc.integer({ min: 35_001, max: 100_000_000 });
    fc.assert(
      fc.property(when, sleeps, fc.boolean(), (atMs, sleepMs, monoRuns) => {
        let monoMs = 0;
        let session = startSession('office_reset', { wallMs: 0, monoMs });
        while (monoMs + heartbeatMs < atMs) {
          monoMs += heartbeatMs;
          session = stepSession(session, { type: 'tick' }, { wallMs: monoMs, monoMs });
        }
        const after = {
          monoMs: atMs + (monoRuns ? sleepMs : 0),
          wallMs: atMs + sleepMs,
        };
        session = stepSession(session, { type: 'tick' }, after);
        assert.equal(session.stage.name === 'ended' && session.stage.outcome, 'interrupted');
        assert.ok(session.playedMs <= atMs);
      }),
      { numRuns: 2000 },
    );
  });
});
