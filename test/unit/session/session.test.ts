import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan.js';
import type { SessionEvent } from '../../../src/session/session.js';
import { offerSession, restoreSession, startSession } from '../../../src/session/opening.js';
import { stepSession } from '../../../src/session/session.js';
import type { Reading, Session } from '../../../src/session/stage.js';
import {
  GET_READY_MS,
  LONGEST_PAUSE_MS,
  positionAt,
  sessionWakeAt,
} from '../../../src/session/stage.js';
import { stepAsHost } from '../../support/session/asHost.js';

const reset = planOf({ routine: 'office_reset' });

const wallZero = Date.UTC(2026, 2, 2, 9);
const at = (seconds: number, sleptS = 0): Reading => ({
  monoMs: seconds * 1000,
  wallMs: wallZero + (seconds + sleptS) * 1000,
});

/** Steps a session through `type@second` words. */
function play(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepSession(now, { type: type as SessionEvent['type'] }, at(Number(second)));
  }, session);
}

/** The same, with every tick that the host gives in between. */
function playAsHost(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepAsHost(now, { type: type as SessionEvent['type'] }, at(Number(second)));
  }, session);
}

/** Ticks every five seconds, as the host does, from one second to another. */
function ticks(fromS: number, toS: number): string[] {
  const words = [];
  for (let second = fromS; second <= toS; second += 5) words.push(`tick@${second}`);
  return words;
}

const started = () => startSession(reset, at(0));
const opened = () => offerSession(reset, true, at(0));
const outcomeOf = ({ stage }: Session) => (stage.name === 'ended' ? stage.outcome : stage.name);
const positionS = (session: Session, second: number) => positionAt(session, second * 1000) / 1000;

describe('session: the get-ready', () => {
  it('starts by itself after ten seconds', () => {
    assert.equal(playAsHost(opened(), 'tick@9.9').stage.name, 'ready');
    assert.equal(sessionWakeAt(playAsHost(opened(), 'tick@9.9')), GET_READY_MS);
    const begun = playAsHost(opened(), 'tick@10', 'tick@10.2');
    assert.deepEqual(begun.stage, { name: 'playing', anchorAt: 10_000, anchorMs: 0 });
    assert.equal(begun.startedBy, 'self');
  });

  it('waits while the person types, however long that takes', () => {
    const typed = Array.from({ length: 100 }, (_, i) => `typing@${i * 9}`);
    const waiting = playAsHost(opened(), ...typed);
    assert.deepEqual(waiting.stage, { name: 'ready', startsAt: 99 * 9000 + GET_READY_MS });
    assert.equal(playAsHost(waiting, 'tick@901').stage.name, 'playing');
  });

  it('waits for the person without auto-start, whoever types', () => {
    const session = offerSession(reset, false, at(0));
    assert.equal(sessionWakeAt(session), null);
    const later = play(session, 'tick@60', 'typing@61', 'tick@7200');
    assert.deepEqual(later.stage, { name: 'ready', startsAt: null });
    const begun = play(later, 'play@7201');
    assert.equal(begun.startedBy, 'person');
    assert.equal(begun.stage.name, 'playing');
  });

  it('starts at once when the person presses Start', () => {
    const begun = play(opened(), 'play@3');
    assert.equal(begun.startedBy, 'person');
    assert.equal(positionS(begun, 4), 1);
  });

  it('has nothing to pause, and no part to go back or on to', () => {
    const session = play(opened(), 'pause@1', 'back@2', 'next@3');
    assert.deepEqual(session.stage, opened().stage);
  });

  it('does not begin unseen after a gap: it waits for the person then', () => {
    const stalled = play(opened(), 'tick@60');
    assert.deepEqual(stalled.stage, { name: 'ready', startsAt: null });
    // The monotonic clock may stand still during sleep: only the wall tells.
    const slept = stepSession(opened(), { type: 'tick' }, at(10.1, 3600));
    assert.deepEqual(slept.stage, { name: 'ready', startsAt: null });
  });

  for (const monoRuns of [false, true]) {
    const clock = monoRuns ? 'runs on' : 'stands still';
    it(`does not begin by itself in front of a machine that just woke; its clock ${clock}`, () => {
      for (let sleepS = 5; sleepS <= 90; sleepS += 1) {
        for (let asleepS = 0; asleepS < 10; asleepS += 0.5) {
          const before = playAsHost(opened(), `tick@${asleepS}`);
          const woken = monoRuns ? at(asleepS + sleepS) : at(asleepS, sleepS);
          const later = monoRuns ? at(asleepS + sleepS + 60) : at(asleepS + 60, sleepS);
          for (const type of ['tick', 'release', 'typing'] as const) {
            const after = stepAsHost(stepSession(before, { type }, woken), { type: 'tick' }, later);
            const where = `${type} after ${sleepS} s of sleep at ${asleepS} s`;
            assert.deepEqual(after.stage, { name: 'ready', startsAt: null }, where);
          }
        }
      }
    });
  }

  it('does not begin after a sleep in which a list was open, either', () => {
    const held = playAsHost(opened(), 'hold@3');
    const woken = stepSession(held, { type: 'release' }, at(4, 20));
    assert.deepEqual(woken.stage, { name: 'ready', startsAt: null });
  });

  it('can be stopped, and was started by nobody then', () => {
    const session = play(opened(), 'stop@2');
    assert.equal(outcomeOf(session), 'stopped');
    assert.equal(session.startedBy, null);
    assert.equal(session.playedMs, 0);
  });
});

describe('session: playing', () => {
  it('is done after its ninety seconds', () => {
    const done = play(started(), ...ticks(5, 90));
    assert.deepEqual(done.stage, { name: 'ended', outcome: 'done', positionMs: 90_000 });
    assert.equal(done.playedMs, 90_000);
  });

  it('keeps time by timestamps where ticks are late or few', () => {
    const session = play(started(), 'tick@20', 'tick@21.5', 'tick@50');
    assert.equal(positionS(session, 50), 50);
    assert.equal(session.playedMs, 50_000);
    assert.equal(outcomeOf(play(session, 'tick@70', 'tick@99')), 'done');
  });

  it('wants a step every five seconds, and one at the end', () => {
    assert.equal(sessionWakeAt(started()), 5000);
    assert.equal(sessionWakeAt(play(started(), ...ticks(5, 85), 'tick@88')), 90_000);
  });

  it('is paused by typing, and goes on where it was', () => {
    const paused = play(started(), 'tick@5', 'typing@7');
    assert.deepEqual(paused.stage, {
      ...{ name: 'paused', positionMs: 7000, by: 'typing', since: 7000, workSince: 7000 },
    });
    const on = play(paused, 'typing@8', 'tick@60', 'play@100');
    assert.equal(positionS(on, 103), 10);
    assert.equal(on.playedMs, 7000);
  });

  it('freezes at any second while it is paused', () => {
    for (let second = 0; second < 90; second += 1) {
      const to = play(started(), ...ticks(5, second), `pause@${second}`);
      const later = play(to, `tick@${second + 30}`, `pause@${second + 40}`);
      assert.equal(positionS(later, second + 500), second);
      assert.equal(later.playedMs, second * 1000);
    }
  });

  it('stops a pause that nobody ends after ten minutes', () => {
    const paused = play(started(), 'pause@5');
    assert.equal(sessionWakeAt(paused), 5000 + LONGEST_PAUSE_MS);
    assert.equal(play(paused, 'tick@604').stage.name, 'paused');
    assert.deepEqual(play(paused, 'tick@606').stage, {
      ...{ name: 'ended', outcome: 'interrupted', positionMs: 5000 },
    });
  });

  it('goes on and back by parts', () => {
    assert.equal(positionS(play(started(), 'next@1'), 1), 5);
    assert.equal(positionS(play(started(), 'next@1', 'next@1.5', 'next@2'), 2), 30);
    // Some way into a part, back goes to its beginning; right at its beginning to the one before.
    assert.equal(positionS(play(started(), 'next@1', 'back@4'), 4), 5);
    assert.equal(positionS(play(started(), 'next@1', 'back@2'), 2), 0);
    assert.equal(positionS(play(started(), 'back@1'), 1), 0);
  });

  it('goes on and back while paused, and stays paused', () => {
    const session = play(started(), 'typing@1', 'next@2', 'next@3', 'back@4');
    assert.deepEqual(session.stage, {
      ...{ name: 'paused', positionMs: 5000, by: 'person', since: 4000 },
    });
  });

  it('is shortened where parts were skipped', () => {
    const skipped = play(started(), ...Array.from({ length: 7 }, (_, i) => `next@${i + 1}`));
    assert.deepEqual(skipped.stage, { name: 'ended', outcome: 'shortened', positionMs: 90_000 });
    assert.equal(skipped.playedMs, 7000);
  });

  it('is done where a little less than all was played', () => {
    const session = play(started(), 'next@0.5', ...ticks(5, 85), 'tick@86');
    assert.equal(outcomeOf(session), 'done');
    assert.equal(session.playedMs, 85_500);
  });
});

describe('session: sleep', () => {
  it('interrupts where the monotonic clock stood still during it', () => {
    const before = play(started(), 'tick@5', 'tick@10');
    const after = stepSession(before, { type: 'tick' }, at(14, 3600));
    assert.deepEqual(after.stage, { name: 'ended', outcome: 'interrupted', positionMs: 10_000 });
    assert.equal(after.playedMs, 10_000);
  });

  it('interrupts where the monotonic clock ran on, in the middle and at the end', () => {
    for (const second of [10, 45, 85]) {
      const before = play(started(), ...ticks(5, second));
      const after = play(before, `tick@${second + 50}`);
      assert.equal(outcomeOf(after), 'interrupted');
      assert.equal(after.playedMs, second * 1000);
    }
  });

  it('interrupts whatever the first event after it is', () => {
    for (const type of ['play', 'pause', 'next', 'back', 'stop', 'typing', 'tick'] as const) {
      assert.equal(outcomeOf(play(started(), 'tick@5', `${type}@300`)), 'interrupted', type);
    }
  });

  it('peer case 4: ends a pause too', () => {
    const paused = play(started(), 'pause@5');
    const woken = stepSession(paused, { type: 'tick' }, at(10, 8 * 3600));
    assert.deepEqual(woken.stage, { name: 'ended', outcome: 'interrupted', positionMs: 5000 });
  });

  it('is not seen where the wall clock goes back', () => {
    const session = stepSession(started(), { type: 'tick' }, at(5, -3 * 3600));
    assert.equal(positionS(session, 5), 5);
  });
});

describe('session: after a reload of the window', () => {
  it('waits, paused, where it was', () => {
    const session = restoreSession(reset, 42_000, at(7));
    assert.deepEqual(session.stage, {
      ...{ name: 'paused', positionMs: 42_000, by: 'reload', since: 7000 },
    });
    assert.equal(positionS(play(session, 'play@9'), 10), 43);
  });

  it('stays within the routine whatever was saved', () => {
    assert.equal(positionAt(restoreSession(reset, 1e9, at(0)), 0), 90_000);
    assert.equal(positionAt(restoreSession(reset, -5, at(0)), 0), 0);
  });

  it('ends at the first step when it was over already', () => {
    const session = play(restoreSession(reset, 90_000, at(0)), 'play@1', 'tick@1.1');
    assert.equal(session.stage.name, 'ended');
  });
});

describe('session: what is done', () => {
  it('is every part played once, and not one part played often', () => {
    const replayed = play(started(), 'back@24', 'back@48', 'back@72', 'back@96');
    const skipped = [1, 2, 3, 4, 5, 6, 7].reduce((s, n) => play(s, `next@${96 + n}`), replayed);
    assert.equal(skipped.stage.name === 'ended' && skipped.stage.outcome, 'shortened');
  });

  it('is also what a reload cut in two, logged in two parts', () => {
    const restored = restoreSession(reset, 60_000, at(0));
    const end = [6, 11, 16, 21, 26, 31].reduce(
      (s, n) => play(s, `tick@${n}`),
      play(restored, 'play@1'),
    );
    assert.equal(end.stage.name === 'ended' && end.stage.outcome, 'done');
    assert.equal(end.playedMs - end.carriedMs, 30_000);
  });
});

describe('session: holding the get-ready', () => {
  const ready = () => offerSession(reset, true, at(0));

  it('waits while the person chooses or looks elsewhere, then begins anew', () => {
    const held = playAsHost(ready(), 'hold@7', 'tick@300');
    assert.deepEqual(held.stage, { name: 'ready', startsAt: null });
    assert.deepEqual(play(held, 'release@300').stage, { name: 'ready', startsAt: 310_000 });
  });

  it('is over after ten minutes of it: then it waits for the person, and wakes nobody', () => {
    const held = playAsHost(ready(), 'hold@7', 'tick@606');
    assert.deepEqual(play(held, 'release@606').stage, { name: 'ready', startsAt: 616_000 });
    const waits = playAsHost(held, 'tick@610');
    assert.equal(sessionWakeAt(waits), null);
    assert.deepEqual(play(waits, 'release@3600').stage, { name: 'ready', startsAt: null });
    assert.equal(play(waits, 'play@3600').startedBy, 'person');
    const again = playAsHost(play(held, 'release@606'), 'hold@608', 'tick@1200');
    assert.deepEqual(play(again, 'release@1200').stage, { name: 'ready', startsAt: 1_210_000 });
  });

  it('does not begin by itself where the person has not asked for that', () => {
    const asked = offerSession(reset, false, at(0));
    assert.deepEqual(play(asked, 'hold@1', 'release@2').stage, { name: 'ready', startsAt: null });
  });

  it('ends where the person types on for a minute after it was paused', () => {
    const typed = play(started(), 'typing@5', 'typing@30');
    assert.equal(typed.stage.name, 'paused');
    const typedOn = play(typed, 'typing@66');
    assert.equal(typedOn.stage.name === 'ended' && typedOn.stage.outcome, 'stopped');
  });
});
