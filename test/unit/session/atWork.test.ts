import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan.js';
import type { SessionEvent } from '../../../src/session/session.js';
import { offerSession, restoreSession, startSession } from '../../../src/session/opening.js';
import type { Session } from '../../../src/session/stage.js';
import { GET_READY_MS } from '../../../src/session/stage.js';
import { stepAsHost } from '../../support/session/asHost.js';

const reset = planOf({ routine: 'office_reset' });
const at = (seconds: number) => ({ monoMs: seconds * 1000, wallMs: 1e12 + seconds * 1000 });

/** Steps a session through `type@second` words. */
function play(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepAsHost(now, { type: type as SessionEvent['type'] }, at(Number(second)));
  }, session);
}

const byItself = () => play(offerSession(reset, true, at(0)), 'tick@10');
const byHand = () => startSession(reset, at(10));
const nameOf = ({ stage }: Session) => stage.name;

describe('session: work in an editor', () => {
  for (const doing of ['typing', 'browsing']) {
    it(`${doing} begins the get-ready anew`, () => {
      const waiting = play(offerSession(reset, true, at(0)), `${doing}@9`);
      assert.deepEqual(waiting.stage, { name: 'ready', startsAt: 9000 + GET_READY_MS });
    });

    it(`${doing} does not start what waits for the person`, () => {
      const waiting = play(offerSession(reset, false, at(0)), `${doing}@9`, 'tick@60');
      assert.deepEqual(waiting.stage, { name: 'ready', startsAt: null });
    });

    it(`${doing} pauses a routine that began by itself`, () => {
      const paused = play(byItself(), `${doing}@14`);
      const stage = {
        name: 'paused',
        positionMs: 4000,
        by: 'typing',
        since: 14_000,
        workSince: 14_000,
      };
      assert.deepEqual(paused.stage, stage);
    });

    it(`${doing} on for a minute after that ends it`, () => {
      const paused = play(byItself(), 'browsing@14', `${doing}@74`);
      assert.equal(nameOf(paused), 'paused');
      assert.deepEqual(play(paused, `${doing}@74.1`).stage, {
        ...{ name: 'ended', outcome: 'stopped', positionMs: 4000 },
      });
    });
  }

  it('a click pauses nothing that the person started: they only want the focus back', () => {
    assert.equal(nameOf(play(byHand(), 'browsing@14', 'browsing@20')), 'playing');
    assert.equal(nameOf(play(byHand(), 'typing@14')), 'paused');
    const early = play(offerSession(reset, true, at(0)), 'play@2', 'browsing@14');
    assert.equal(nameOf(early), 'playing');
  });

  it('nor what they have in hand since it began by itself', () => {
    for (const deed of ['next', 'back', 'smaller']) {
      assert.equal(nameOf(play(byItself(), `${deed}@12`, 'browsing@14')), 'playing', deed);
    }
    const goneOn = play(byItself(), 'browsing@12', 'play@20', 'browsing@25');
    assert.equal(nameOf(goneOn), 'playing');
    const restored = play(restoreSession(reset, 33_000, at(0)), 'play@5', 'browsing@9');
    assert.equal(nameOf(restored), 'playing');
  });

  it('what only passes by takes nothing in hand', () => {
    const begun = play(byItself(), 'hold@11', 'release@12', 'tick@13', 'browsing@14');
    assert.equal(nameOf(begun), 'paused');
  });

  const pauses: Readonly<Record<string, () => Session>> = {
    'a pause that the person made': () => play(byHand(), 'pause@14'),
    'a pause because something did not feel right': () => play(byHand(), 'discomfort@14'),
    'a pause by a reload': () => restoreSession(reset, 4000, at(14)),
  };
  for (const [name, pausedAt14] of Object.entries(pauses)) {
    it(`${name} ends when the person works on for a minute, too`, () => {
      const working = play(pausedAt14(), 'typing@200', 'browsing@230', 'typing@260');
      assert.equal(nameOf(working), 'paused', 'the pause itself is no work');
      const { stage } = play(working, 'typing@260.1');
      const ended = { name: 'ended', outcome: 'stopped', positionMs: 4000 };
      // What did not feel right was not gone on with: the signs are to be looked at.
      const felt = working.isDoubted ? { toCheck: true } : {};
      assert.deepEqual(stage, { ...ended, ...felt });
      assert.equal(working.isDoubted, name.includes('right'));
    });
  }

  it('a key, and others somewhere in the window, end a pause: keys in a terminal are work', () => {
    const ticks = ['atKeys@45', 'atKeys@90', 'atKeys@135'];
    const paused = play(byHand(), 'typing@14', ...ticks);
    assert.equal(nameOf(paused), 'paused', 'those keys may be the first one, and a few after it');
    assert.equal(nameOf(play(paused, 'atKeys@144.1')), 'ended');
  });

  it('but keys somewhere else leave alone what the person paused, or plays', () => {
    const paused = play(byHand(), 'pause@14', 'atKeys@100', 'atKeys@300', 'atKeys@500');
    assert.equal(nameOf(paused), 'paused');
    assert.equal(nameOf(play(byHand(), 'atKeys@50')), 'playing');
    assert.equal(nameOf(play(byItself(), 'atKeys@50')), 'playing');
    const waiting = offerSession(reset, true, at(0));
    assert.deepEqual(play(waiting, 'atKeys@5').stage, waiting.stage);
  });

  it('what began by itself and was left for another program ends with work in the window', () => {
    const left = play(byItself(), 'left@30', 'atKeys@60', 'atKeys@120', 'atKeys@180');
    assert.equal(nameOf(left), 'paused');
    assert.equal(nameOf(play(left, 'atKeys@190.1')), 'ended');
  });

  it('a key and a going on start no minute for the next pause', () => {
    const paused = play(byHand(), 'pause@14', 'typing@20', 'play@30', 'pause@40', 'typing@100');
    assert.equal(nameOf(paused), 'paused');
  });
});
