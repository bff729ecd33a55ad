import assert from 'node:assert/strict';
import { viewOf } from '../../../src/messages/player.js';
import { planOf } from '../../../src/routines/plan.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { momentAt } from '../../../src/session/playback.js';
import type { SessionEvent } from '../../../src/session/session.js';
import { offerSession, restoreSession, startSession } from '../../../src/session/opening.js';
import { stepSession } from '../../../src/session/session.js';
import type { Session } from '../../../src/session/stage.js';
import { LONGEST_PAUSE_MS, positionAt, sessionWakeAt } from '../../../src/session/stage.js';

const reading = (second: number) => ({ wallMs: second * 1000, monoMs: second * 1000 });
const reset = planOf({ routine: 'office_reset', seated: false });
const evening = planOf({ routine: 'evening_wind_down' });

/** Steps a session through `type@second` words. */
function play(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepSession(now, { type: type as SessionEvent['type'] }, reading(Number(second)));
  }, session);
}

const begin = (plan = reset) => startSession(plan, reading(0));
const blockAt = (session: Session, second: number) =>
  momentAt(routineOf(session.plan), positionAt(session, second * 1000), 'off').block;
/** A routine in the middle of its first hold, in which something does not feel right. */
const hurting = (plan = reset) => play(begin(plan), 'tick@5', 'tick@10', 'discomfort@12');

describe('session: something does not feel right', () => {
  it('waits where it was, as long as any pause', () => {
    const session = hurting();
    const stage = { name: 'paused', positionMs: 12_000, by: 'discomfort', since: 12_000 };
    assert.deepEqual(session.stage, stage);
    assert.equal(sessionWakeAt(session), 12_000 + LONGEST_PAUSE_MS);
    const typed = play(session, 'discomfort@15', 'typing@16', 'tick@600').stage;
    assert.deepEqual(typed, { ...stage, workSince: 16_000 });
  });

  it('can be said in a pause, at a gate and without a clock, and not before or after', () => {
    const paused = play(begin(), 'pause@4', 'discomfort@5');
    const gate = play(begin(evening), 'discomfort@5');
    const ownPace = play(begin({ ...reset, selfPaced: true }), 'discomfort@5');
    for (const { stage } of [paused, gate, ownPace]) {
      assert.equal(stage.name === 'paused' && stage.by, 'discomfort');
    }
    const ready = offerSession(reset, true, reading(0));
    assert.equal(play(ready, 'discomfort@1', 'smaller@2', 'skipMovement@3').stage, ready.stage);
    const over = play(begin(), 'stop@3');
    assert.equal(play(over, 'discomfort@4', 'gentler@5'), over);
  });

  it('goes on as it was, or stays paused, if nothing is chosen', () => {
    const on = play(hurting(), 'play@20');
    assert.deepEqual(on.stage, { name: 'playing', anchorAt: 20_000, anchorMs: 12_000 });
    assert.equal(on.plan, reset);
    const closed = play(hurting(), 'pause@20');
    assert.equal(closed.stage.name === 'paused' && closed.stage.by, 'person');
  });

  it('goes back to its gate afterwards', () => {
    for (const choice of ['play', 'smaller', 'halfHold', 'gentler']) {
      const session = play(begin(evening), 'discomfort@5', `${choice}@9`);
      assert.deepEqual(session.stage, { name: 'gate', positionMs: 0, since: 9000 }, choice);
    }
  });

  it('makes the movement smaller where it was, this one and no other', () => {
    const session = play(hurting(), 'smaller@20');
    assert.deepEqual(session.stage, { name: 'playing', anchorAt: 20_000, anchorMs: 12_000 });
    assert.equal(blockAt(session, 20).range, 0.75);
    const later = play(session, 'tick@25', 'tick@30', 'tick@35', 'tick@40');
    assert.equal(blockAt(later, 40).exercise, 'shoulder_4dir');
    assert.equal(blockAt(later, 40).range, 1);
  });

  it('remembers what was made smaller when the same movement comes again', () => {
    const session = play(hurting(), 'smaller@20', 'next@21', 'next@22', 'back@22.5', 'back@23');
    assert.equal(blockAt(session, 23).exercise, 'rhomboid_release');
    assert.equal(blockAt(session, 23).range, 0.75);
  });

  it('is still done, where it was done at a smaller range', () => {
    let session = play(hurting(), 'smaller@20');
    for (let second = 25; second <= 100; second += 5) session = play(session, `tick@${second}`);
    assert.equal(session.stage.name === 'ended' && session.stage.outcome, 'done');
  });

  const endOf = ({ plan }: Session) => routineOf(plan).totalS;

  it('holds half as long from there, and counts as done what was played of it', () => {
    let session = play(hurting(), 'halfHold@20');
    assert.deepEqual(session.stage, { name: 'playing', anchorAt: 20_000, anchorMs: 12_000 });
    assert.deepEqual([endOf(begin()), endOf(session)], [90, 80]);
    assert.deepEqual([session.playedMs, session.playedOf.slice(0, 2)], [12_000, [5000, 7000]]);
    // What was left of the hold, its release, and no second of the ten that are gone.
    session = play(session, 'tick@23');
    assert.equal(session.playedOf[1], 10_000);
    for (let second = 28; second <= 90; second += 5) session = play(session, `tick@${second}`);
    assert.equal(session.stage.name === 'ended' && session.stage.outcome, 'done');
    assert.equal(session.playedMs, 80_000);
  });

  it('ends a hold that has lasted half its time already, and keeps the time that was moved', () => {
    const long = play(begin(), ...[5, 10, 15, 20].map((s) => `tick@${s}`), 'discomfort@22');
    const session = play(long, 'halfHold@30');
    assert.deepEqual(session.stage, { name: 'playing', anchorAt: 30_000, anchorMs: 15_000 });
    assert.equal(momentAt(routineOf(session.plan), 15_000, 'off').segment.type, 'release');
    assert.deepEqual([session.playedMs, session.playedOf[1]], [22_000, 10_000]);
  });

  it('ends the routine with its last hold, where that has lasted half its time', () => {
    let session = begin();
    for (let second = 5; second <= 80; second += 5) session = play(session, `tick@${second}`);
    session = play(session, 'discomfort@82', 'halfHold@83');
    assert.equal(session.stage.name === 'ended' && session.stage.outcome, 'done');
    assert.equal(session.playedMs, 82_000);
  });

  it('stays in the same hold of several, which all are shorter', () => {
    const pose = play(begin(evening), 'play@1', ...[6, 11, 16, 21, 26, 31].map((s) => `tick@${s}`));
    const second = play(pose, 'next@32', 'next@33', 'tick@38', 'discomfort@40', 'halfHold@41');
    const moment = momentAt(routineOf(second.plan), positionAt(second, 41_000), 'off');
    assert.deepEqual([moment.segment.type, moment.elapsedS, moment.durationS], ['hold', 7, 22]);
    assert.equal(moment.segment.type === 'hold' && moment.segment.count?.number, 2);
    assert.equal(endOf(second), 420 - 46);
  });

  it('holds half as long what comes instead, from its own beginning', () => {
    const session = play(
      begin(evening),
      ...['play@1', 'tick@6', 'tick@11', 'discomfort@13', 'halfHold@14'],
      ...['discomfort@16', 'gentler@17'],
    );
    assert.deepEqual(session.stage, { name: 'gate', positionMs: 0, since: 17_000 });
    const holds = routineOf(session.plan).segments.filter(({ type }) => type === 'hold');
    assert.deepEqual(
      holds.map(({ exercise, startS, endS }) => [exercise, endS - startS]),
      Array.from({ length: 2 }, () => ['seated_forward_fold', 22]),
    );
    assert.ok(session.playedOf.every((ms) => ms === 0));
  });

  it('begins something gentler from its own beginning; only that one is yet to be played', () => {
    const plan = planOf({ routine: 'office_reset', seated: false });
    const shoulders = play(begin(plan), ...[5, 10, 15, 20, 25, 30, 35, 40].map((s) => `tick@${s}`));
    const session = play(shoulders, 'discomfort@42', 'gentler@50');
    assert.deepEqual(session.stage, { name: 'playing', anchorAt: 50_000, anchorMs: 30_000 });
    assert.equal(blockAt(session, 50).variant, 'chair');
    assert.equal(session.playedMs, 42_000, 'time that was moved stays moved');
    assert.deepEqual(session.playedOf, [5000, 20_000, 5000, 0, 0, 0, 0]);
    let over = session;
    for (let second = 55; second <= 115; second += 5) over = play(over, `tick@${second}`);
    assert.equal(over.stage.name === 'ended' && over.stage.outcome, 'done');
  });

  it('waits for the person to change place where what is gentler is somewhere else', () => {
    const lying = play(begin(evening), 'play@1', 'tick@5', 'discomfort@8', 'gentler@9');
    assert.deepEqual(lying.stage, { name: 'gate', positionMs: 0, since: 9000 });
    assert.equal(blockAt(lying, 9).exercise, 'seated_forward_fold');
  });

  it('keeps to the smaller range in what comes instead', () => {
    const eased = planOf({ routine: 'evening_wind_down', smaller: ['childs_pose'] });
    const session = play(begin(eased), 'play@1', 'tick@5', 'discomfort@8', 'gentler@9');
    const { exercise, range } = blockAt(session, 9);
    assert.deepEqual([exercise, range], ['seated_forward_fold', 0.75]);
  });

  it('skips to the next movement, and ends with the last one', () => {
    const second = play(hurting(), 'skipMovement@20');
    assert.deepEqual(second.stage, { name: 'playing', anchorAt: 20_000, anchorMs: 30_000 });
    const end = play(
      second,
      'discomfort@21',
      'skipMovement@22',
      'discomfort@23',
      'skipMovement@24',
    );
    assert.equal(end.stage.name === 'ended' && end.stage.outcome, 'shortened');
    const ownPace = play(begin({ ...reset, selfPaced: true }), 'discomfort@5', 'skipMovement@6');
    assert.deepEqual(ownPace.stage, { name: 'ownPace', positionMs: 30_000, since: 6000 });
  });

  it('stops to check: ended as stopped, with the wish to look at the signs', () => {
    const { stage } = play(hurting(), 'stopToCheck@20');
    const ended = { name: 'ended', outcome: 'stopped', positionMs: 12_000 };
    assert.deepEqual(stage, { ...ended, toCheck: true });
  });

  it('is stopped to check in whatever way it ends before the person has gone on', () => {
    const isToCheck = ({ stage }: Session) => stage.name === 'ended' && stage.toCheck === true;
    for (const end of ['stop@20', 'tick@617', 'tick@100000']) {
      assert.equal(isToCheck(play(hurting(), end)), true, end);
      assert.equal(isToCheck(play(hurting(), 'pause@15', 'back@16', end)), true, `paused, ${end}`);
    }
    for (const on of ['play@15', 'smaller@15', 'halfHold@15', 'gentler@15', 'skipMovement@15']) {
      const went = play(hurting(), on, 'tick@18');
      assert.deepEqual([went.isDoubted, isToCheck(play(went, 'stop@20'))], [false, false], on);
    }
  });

  it('is told to the page until the person goes on, so that a reload can tell of it', () => {
    const doubted = (session: Session) => 'doubted' in viewOf(session, 20_000);
    assert.equal(doubted(hurting()), true);
    assert.equal(doubted(play(hurting(), 'pause@15')), true);
    assert.equal(doubted(play(hurting(), 'play@15', 'pause@16')), false);
  });

  it('comes back after a reload with what was chosen', () => {
    const { plan } = play(hurting(), 'smaller@20');
    const restored = play(restoreSession(plan, 12_000, reading(30)), 'play@31');
    assert.equal(blockAt(restored, 31).range, 0.75);
  });
});
