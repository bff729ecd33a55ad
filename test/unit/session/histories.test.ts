import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Plan } from '../../../src/routines/plan.js';
import { planOf } from '../../../src/routines/plan.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import type { SessionEvent } from '../../../src/session/session.js';
import {
  chooseSession,
  offerSession,
  restoreSession,
  startSession,
} from '../../../src/session/opening.js';
import { stepSession } from '../../../src/session/session.js';
import type { Reading, Session } from '../../../src/session/stage.js';
import { GET_READY_MS, positionAt, sessionWakeAt } from '../../../src/session/stage.js';
import { plans } from '../../support/routines/everyPlan.js';
import { stepAsHost } from '../../support/session/asHost.js';

const reset = planOf({ routine: 'office_reset' });
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

const types = [
  ...(['tick', 'play', 'pause', 'back', 'next', 'stop', 'typing', 'browsing'] as const),
  ...(['discomfort', 'smaller', 'halfHold', 'gentler', 'skipMovement', 'stopToCheck'] as const),
] as const;
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
    { weight: 5, arbitrary: fc.constant('tick' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...types) },
    { weight: 1, arbitrary: fc.constantFrom('hold' as const, 'release' as const) },
  ),
});
const beginnings = fc.constantFrom('auto', 'byItself', 'waits', 'chosen', 'starts', 'restored');

function begin(plan: Plan, how: string, reading: Reading): Session {
  if (how === 'restored') return restoreSession(plan, 33_333, reading);
  if (how === 'starts') return startSession(plan, reading);
  if (how === 'chosen') return chooseSession(plan, reading);
  if (how === 'byItself') return begunByItself(plan, reading);
  return offerSession(plan, how === 'auto', reading);
}

/** With all the looks that it asks for: without them it would wait for the person. */
function begunByItself(plan: Plan, { wallMs, monoMs }: Reading): Session {
  const later = { wallMs: wallMs + GET_READY_MS, monoMs: monoMs + GET_READY_MS };
  const offered = offerSession(plan, true, { wallMs, monoMs });
  return stepAsHost(offered, { type: 'tick' }, later);
}

const isOver = ({ stage }: Session) => stage.name === 'ended';
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What must hold between a session, the step, and the session after it. */
function checkStep(before: Session, step: Step, after: Session, now: Reading): void {
  const routine = routineOf(after.plan);
  const totalMs = routine.totalS * 1000;
  const position = positionAt(after, now.monoMs);
  assert.ok(position >= 0 && position <= totalMs, `position ${position}`);
  if (isOver(before)) assert.equal(after, before, 'ended stays ended');
  assert.equal(after.offered, before.offered);
  if (before.startedBy !== null) assert.equal(after.startedBy, before.startedBy);
  checkPlayed(before, step, after, now);
  checkWaiting(before, step, after, now);

  if (before.stage.name === 'playing' && step.type === 'tick' && after.stage.name === 'playing') {
    const from = positionAt(before, now.monoMs - step.awakeMs);
    assert.ok(Math.abs(position - from - step.awakeMs) < 1e-6, `moved ${position - from}`);
    const gates = routine.segments.filter(({ gate }) => gate).map(({ startS }) => startS * 1000);
    assert.ok(!gates.some((gateMs) => gateMs > from && gateMs <= position), 'ran through a gate');
  }
  if (step.type === 'typing' && before.stage.name !== 'ready') {
    assert.ok(after.stage.name === 'paused' || isOver(after), 'typing pauses');
  }
  if (after.stage.name === 'ready' && after.stage.startsAt !== null && step.type === 'typing') {
    assert.equal(after.stage.startsAt, now.monoMs + GET_READY_MS, 'typing begins the wait anew');
  }
  const wakeAt = sessionWakeAt(after);
  if (isOver(after)) assert.equal(wakeAt, null);
  else if (wakeAt !== null) assert.ok(wakeAt >= now.monoMs, 'wakes in the future');
  if (after.stage.name === 'ended') {
    const { outcome } = after.stage;
    const enough = sum(after.playedOf) >= 0.9 * totalMs;
    if (outcome === 'done') assert.ok(enough);
    if (outcome === 'shortened') assert.ok(!enough);
    if (outcome === 'done' || outcome === 'shortened') assert.equal(position, totalMs);
  }
}

/** What counts as played: time that passed in front of a moving part, and nothing else. */
function checkPlayed(before: Session, step: Step, after: Session, now: Reading): void {
  const gainedMs = after.playedMs - before.playedMs;
  assert.ok(gainedMs >= 0, 'played time never shrinks');
  switch (before.stage.name) {
    case 'playing':
      assert.ok(gainedMs <= step.awakeMs, 'played no more than passed');
      break;
    case 'ownPace':
      assert.ok(gainedMs <= now.monoMs - before.stage.since, 'no more than it was shown');
      if (step.type !== 'next') assert.equal(gainedMs, 0);
      break;
    default:
      assert.equal(gainedMs, 0, `nothing counts while it is ${before.stage.name}`);
  }
  if (!after.plan.selfPaced) assert.ok(sum(after.playedOf) <= after.playedMs + 1e-6);
}

/** What stands still: pauses, gates, and all of a routine without a clock. */
function checkWaiting(before: Session, step: Step, after: Session, now: Reading): void {
  const { plan, stage } = after;
  const routine = routineOf(plan);
  const position = positionAt(after, now.monoMs);
  const starts = routine.segments.map(({ startS }) => startS * 1000);
  if (stage.name !== 'playing') assert.equal(positionAt(after, now.monoMs + 12_345), position);
  if (stage.name === 'gate') {
    assert.ok(routine.segments.some(({ gate, startS }) => gate && startS * 1000 === position));
  }
  if (plan.selfPaced) {
    assert.ok(stage.name !== 'playing' && stage.name !== 'gate', `a clock runs: ${stage.name}`);
    if (stage.name === 'ownPace') assert.ok(starts.includes(position), 'a part from its beginning');
  } else assert.notEqual(stage.name, 'ownPace');
  const waited = before.stage.name === 'gate' || before.stage.name === 'paused';
  if (waited && step.type === 'tick') {
    assert.ok(isOver(after) || after.stage === before.stage, 'goes on by itself');
  }
  const slept = step.asleepMs > gapMs || (!waited && step.awakeMs > gapMs + heartbeatMs);
  const runs = waited || before.stage.name === 'playing';
  if (runs && slept) {
    assert.equal(after.stage.name === 'ended' && after.stage.outcome, 'interrupted');
  }
  if (before.stage.name === 'paused' && stage.name === 'paused') {
    const stays = step.type === 'tick' || step.type === 'pause' || step.type === 'typing';
    if (stays) assert.equal(position, before.stage.positionMs, 'a pause freezes');
  }
}

describe('session: random histories', () => {
  it('hold in 10,000 of them', () => {
    const outcomes = new Map<string, number>();
    const histories = fc.array(steps, { maxLength: 40 });
    const planned = fc.oneof(fc.constant(reset), plans);
    fc.assert(
      fc.property(planned, beginnings, histories, (plan, how, history) => {
        const bornAt = 1000;
        let session = begin(plan, how, { wallMs: Date.UTC(2026, 2, 2, 9), monoMs: bornAt });
        let now = session.last;
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
    const ends = ['ready', 'playing', 'ownPace', 'gate', 'paused'];
    for (const end of [...ends, 'done', 'shortened', 'stopped', 'interrupted']) {
      assert.ok((outcomes.get(end) ?? 0) > 20, `${end}: ${outcomes.get(end) ?? 0}`);
    }
  }).timeout(60_000);

  it('play to the end in whatever steps, and count the same', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(cuts, (parts) => {
        let monoMs = 0;
        let session = startSession(reset, { wallMs: 0, monoMs });
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
        let session = startSession(reset, { wallMs: 0, monoMs });
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
