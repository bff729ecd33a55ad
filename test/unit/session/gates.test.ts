import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan.js';
import type { SessionEvent } from '../../../src/session/session.js';
import { offerSession, restoreSession, startSession } from '../../../src/session/opening.js';
import { stepSession } from '../../../src/session/session.js';
import type { Reading, Session } from '../../../src/session/stage.js';
import { LONGEST_PAUSE_MS, positionAt, sessionWakeAt } from '../../../src/session/stage.js';
import { stepAsHost } from '../../support/session/asHost.js';

/** Gates at 0, 120 and 300 s; 420 s long. */
const evening = planOf({ routine: 'evening_wind_down' });
const at = (seconds: number, sleptS = 0): Reading => ({
  monoMs: seconds * 1000,
  wallMs: (seconds + sleptS) * 1000,
});

/** Steps a session through `type@second` words. */
function play(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepSession(now, { type: type as SessionEvent['type'] }, at(Number(second)));
  }, session);
}

/** Ticks every five seconds, as the host does. */
function ticks(fromS: number, toS: number): string[] {
  return Array.from({ length: (toS - fromS) / 5 + 1 }, (_, i) => `tick@${fromS + 5 * i}`);
}

const started = () => startSession(evening, at(0));
/** In place after a minute, and played on to the second gate. */
const atSecondGate = () => play(started(), 'play@60', ...ticks(65, 180));

describe('session: gates', () => {
  it('wait before the clock of their part starts, also at the very beginning', () => {
    assert.deepEqual(started().stage, { name: 'gate', positionMs: 0, since: 0 });
    const waited = play(started(), 'tick@300');
    assert.equal(waited.stage.name, 'gate');
    assert.deepEqual(play(waited, 'play@301').stage, {
      ...{ name: 'playing', anchorAt: 301_000, anchorMs: 0 },
    });
  });

  it('come after the get-ready, whoever ended it', () => {
    const self = stepAsHost(offerSession(evening, true, at(0)), { type: 'tick' }, at(10.1));
    assert.equal(self.stage.name, 'gate');
    assert.equal(self.startedBy, 'self');
    const person = play(offerSession(evening, false, at(0)), 'play@3');
    assert.equal(person.stage.name, 'gate');
    assert.equal(person.startedBy, 'person');
  });

  it('stop a routine that plays, exactly where their part begins, however late the step', () => {
    assert.deepEqual(atSecondGate().stage, { name: 'gate', positionMs: 120_000, since: 180_000 });
    const late = play(started(), 'play@60', ...ticks(65, 175), 'tick@195');
    assert.deepEqual(late.stage, { name: 'gate', positionMs: 120_000, since: 195_000 });
    assert.equal(late.playedMs, 120_000);
    const playing = play(started(), 'play@60', ...ticks(65, 175));
    assert.equal(sessionWakeAt(playing), 180_000);
    assert.equal(positionAt(playing, 999_000), 120_000);
  });

  it('are waited at for nothing: no time is played', () => {
    const waited = play(atSecondGate(), 'tick@400', 'play@500');
    assert.equal(waited.playedMs, 120_000);
    assert.equal(positionAt(waited, 503_000), 123_000);
  });

  it('are passed with Play and with Next, and passing over the part takes one more', () => {
    for (const type of ['play', 'next']) {
      const passed = play(atSecondGate(), `${type}@200`);
      assert.deepEqual(passed.stage, { name: 'playing', anchorAt: 200_000, anchorMs: 120_000 });
    }
    const over = play(atSecondGate(), 'next@200', 'next@201');
    assert.equal(positionAt(over, 201_000), 130_000);
  });

  it('are come back to, and gone back from', () => {
    assert.equal(play(atSecondGate(), 'play@200', 'back@205').stage.name, 'gate');
    assert.equal(positionAt(play(atSecondGate(), 'back@200'), 200_000), 115_000);
    assert.equal(play(started(), 'back@5').stage.name, 'gate');
  });

  it('take the place of a pause that is moved on to them', () => {
    const paused = play(started(), 'play@0', 'next@1', 'pause@2', 'next@3', 'next@4', 'next@5');
    assert.equal(paused.stage.name, 'paused');
    assert.deepEqual(play(paused, 'next@6').stage, {
      ...{ name: 'gate', positionMs: 120_000, since: 6000 },
    });
  });

  it('have nothing to pause, and typing at them is taken as going back to work', () => {
    assert.equal(play(atSecondGate(), 'pause@181').stage.name, 'gate');
    const typed = play(atSecondGate(), 'typing@190');
    assert.equal(typed.stage.name === 'paused' && typed.stage.by, 'typing');
    assert.equal(play(typed, 'play@200').stage.name, 'gate');
    const typedOn = play(typed, 'typing@251');
    assert.equal(typedOn.stage.name === 'ended' && typedOn.stage.outcome, 'stopped');
  });

  it('are not waited at for longer than a pause may last', () => {
    assert.equal(sessionWakeAt(atSecondGate()), 180_000 + LONGEST_PAUSE_MS);
    assert.equal(play(atSecondGate(), 'tick@779').stage.name, 'gate');
    assert.deepEqual(play(atSecondGate(), 'tick@781').stage, {
      ...{ name: 'ended', outcome: 'interrupted', positionMs: 120_000 },
    });
  });

  it('end with a sleep in front of them', () => {
    const slept = stepSession(atSecondGate(), { type: 'tick' }, at(190, 3600));
    assert.equal(slept.stage.name === 'ended' && slept.stage.outcome, 'interrupted');
  });

  it('wait again after a reload of the window; inside a part it is paused', () => {
    assert.deepEqual(restoreSession(evening, 120_000, at(7)).stage, {
      ...{ name: 'gate', positionMs: 120_000, since: 7000 },
    });
    assert.equal(restoreSession(evening, 120_001, at(7)).stage.name, 'paused');
  });

  it('lead to the end: done, with all of it played', () => {
    const done = play(
      ...[started(), 'play@60', ...ticks(65, 180)],
      ...['play@200', ...ticks(205, 380), 'play@400', ...ticks(405, 520)],
    );
    assert.deepEqual(done.stage, { name: 'ended', outcome: 'done', positionMs: 420_000 });
    assert.equal(done.playedMs, 420_000);
  });
});
