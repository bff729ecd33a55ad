import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan.js';
import { offerSession, startSession } from '../../../src/session/opening.js';
import type { SessionEvent } from '../../../src/session/session.js';
import type { Session } from '../../../src/session/stage.js';
import { isUnseen } from '../../../src/session/stage.js';
import { stepAsHost } from '../../support/session/asHost.js';

const reset = planOf({ routine: 'office_reset' });
const at = (seconds: number, sleptS = 0) => ({
  monoMs: seconds * 1000,
  wallMs: 1e12 + (seconds + sleptS) * 1000,
});

/** Steps a session through `type@second` words. */
function play(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepAsHost(now, { type: type as SessionEvent['type'] }, at(Number(second)));
  }, session);
}

/** Begins at 10 s, ends at 100 s. */
const byItself = () => play(offerSession(reset, true, at(0)), 'tick@10.1');
const byHand = () => startSession(reset, at(10));
const outcomeOf = ({ stage }: Session) => (stage.name === 'ended' ? stage.outcome : stage.name);

describe('session: nobody seen', () => {
  it('what began by itself and played on with no sign of a person is unseen', () => {
    const over = play(byItself(), 'tick@101');
    assert.deepEqual([outcomeOf(over), isUnseen(over)], ['done', true]);
  });

  it('what somebody started, or did anything at, is not', () => {
    assert.equal(isUnseen(play(byHand(), 'tick@101')), false);
    for (const sign of ['seen@50', 'back@50', 'smaller@50']) {
      const over = play(byItself(), sign, 'tick@200');
      assert.deepEqual([outcomeOf(over), isUnseen(over)], ['done', false], sign);
    }
  });

  it('a pointer that passed before it began is no sign that anybody stayed', () => {
    const over = play(offerSession(reset, true, at(0)), 'seen@9', 'tick@10', 'tick@101');
    assert.equal(isUnseen(over), true);
  });

  it('nor is a stop, which any closing of its panel is', () => {
    assert.equal(isUnseen(play(byItself(), 'stop@80')), true);
  });

  for (const sign of ['seen', 'returned']) {
    it(`was done where somebody shows up within a minute of the end: ${sign}`, () => {
      const over = play(byItself(), 'tick@100.1');
      const done = play(over, `${sign}@160`);
      assert.equal(isUnseen(done), false);
      assert.notEqual(done.stage, over.stage, 'which is news');
      assert.equal(play(over, `${sign}@161`), over);
    });
  }

  it('was done where somebody says how it was, however late', () => {
    const over = play(byItself(), 'tick@100.1');
    assert.equal(isUnseen(play(over, 'answered@4000')), false);
  });

  it('is not done for somebody who wakes the machine', () => {
    const over = play(byItself(), 'tick@100.1');
    // The monotonic clock may stand still in sleep.
    assert.equal(stepAsHost(over, { type: 'returned' }, at(110, 3600)), over);
  });

  it('is done by nothing that nobody did', () => {
    const over = play(byItself(), 'tick@100.1');
    for (const event of ['tick', 'hold', 'release', 'left', 'stop', 'typing', 'browsing']) {
      assert.equal(play(over, `${event}@101`), over, event);
    }
  });

  it('waits where the person goes to another window or program', () => {
    const left = play(byItself(), 'left@30');
    assert.equal(outcomeOf(left), 'paused');
    // A pointer on the way is no hand.
    assert.equal(outcomeOf(play(byItself(), 'seen@20', 'left@30')), 'paused');
    const over = play(left, 'tick@631');
    assert.deepEqual([outcomeOf(over), isUnseen(over)], ['interrupted', true]);
    assert.equal(isUnseen(play(left, 'play@60', 'tick@200')), false);
  });

  it('waits before it begins as well', () => {
    const held = play(offerSession(reset, true, at(0)), 'left@3');
    assert.deepEqual(held.stage, { name: 'ready', startsAt: null });
    assert.equal(outcomeOf(play(held, 'tick@60')), 'ready');
  });

  it('but goes on where the person has it in hand: they may do it away from the keyboard', () => {
    assert.equal(outcomeOf(play(byHand(), 'left@30')), 'playing');
    assert.equal(outcomeOf(play(byItself(), 'back@20', 'left@30')), 'playing');
  });
});
