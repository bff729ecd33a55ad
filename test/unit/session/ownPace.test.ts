import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan.js';
import type { SessionEvent } from '../../../src/session/session.js';
import { restoreSession, startSession } from '../../../src/session/opening.js';
import { stepSession } from '../../../src/session/session.js';
import type { Reading, Session } from '../../../src/session/stage.js';
import { LONGEST_PART_MS, positionAt, sessionWakeAt } from '../../../src/session/stage.js';

/** Seven parts, which begin at 0, 5, 25, 30, 33, 57 and 60 s. */
const reset = planOf({ routine: 'office_reset', selfPaced: true });
const at = (seconds: number): Reading => ({ monoMs: seconds * 1000, wallMs: seconds * 1000 });

/** Steps a session through `type@second` words. */
function play(session: Session, ...words: readonly string[]): Session {
  return words.reduce((now, word) => {
    const [type, second] = word.split('@');
    return stepSession(now, { type: type as SessionEvent['type'] }, at(Number(second)));
  }, session);
}

const started = () => startSession(reset, at(0));
const outcomeOf = ({ stage }: Session) => (stage.name === 'ended' ? stage.outcome : stage.name);
const everyNext = (fromS: number, stepS: number) =>
  Array.from({ length: 7 }, (_, i) => `next@${fromS + stepS * (i + 1)}`);

describe('session: at the person’s own pace', () => {
  it('shows a part until the person goes on, however long that takes', () => {
    assert.deepEqual(started().stage, { name: 'ownPace', positionMs: 0, since: 0 });
    const later = play(started(), 'tick@600', 'tick@1200');
    assert.deepEqual(later.stage, started().stage);
    assert.equal(positionAt(later, 1_500_000), 0);
    assert.deepEqual(play(later, 'next@1201').stage, {
      ...{ name: 'ownPace', positionMs: 5000, since: 1_201_000 },
    });
  });

  it('waits at no gate, since every part waits', () => {
    const evening = planOf({ routine: 'evening_wind_down', selfPaced: true });
    const session = startSession(evening, at(0));
    assert.equal(session.stage.name, 'ownPace');
    const stages = everyNext(0, 1).reduce(
      ({ now, names }, word) => {
        const then = play(now, word);
        return { now: then, names: [...names, then.stage.name] };
      },
      { now: session, names: [] as string[] },
    );
    assert.deepEqual([...new Set(stages.names)], ['ownPace']);
  });

  it('goes back by one part', () => {
    const session = play(started(), 'next@9', 'next@18', 'back@400');
    assert.equal(positionAt(session, 400_000), 5000);
    assert.equal(positionAt(play(started(), 'back@9'), 9000), 0);
  });

  it('is done once the person has gone on from every part', () => {
    const done = play(started(), ...everyNext(0, 40));
    assert.equal(outcomeOf(done), 'done');
  });

  it('plays a part for as long as it was shown, and for no more than its dose', () => {
    assert.equal(play(started(), 'next@3').playedMs, 3000);
    assert.equal(play(started(), 'next@300').playedMs, 5000);
    assert.equal(play(started(), ...everyNext(0, 40)).playedMs, 90_000);
    assert.equal(play(started(), ...everyNext(0, 1)).playedMs, 7000);
  });

  it('does not count the part that the person stops in', () => {
    const stopped = play(started(), 'next@10', 'stop@40');
    assert.equal(outcomeOf(stopped), 'stopped');
    assert.equal(stopped.playedMs, 5000);
    assert.deepEqual(stopped.playedOf.slice(0, 2), [5000, 0]);
  });

  it('can be paused and gone through while it is: what is left is covered all the same', () => {
    const paused = play(started(), 'pause@4');
    assert.deepEqual(paused.stage, {
      ...{ name: 'paused', positionMs: 0, by: 'person', since: 4000 },
    });
    const on = play(paused, 'next@9');
    assert.equal(on.stage.name === 'paused' && on.stage.positionMs, 5000);
    assert.equal(on.playedOf[0], 5000);
    assert.deepEqual(play(on, 'play@20').stage, {
      ...{ name: 'ownPace', positionMs: 5000, since: 20_000 },
    });
    assert.equal(outcomeOf(play(paused, ...everyNext(10, 5))), 'done');
  });

  it('is paused by typing and ended by typing on', () => {
    const typed = play(started(), 'next@5', 'typing@8');
    assert.equal(typed.stage.name === 'paused' && typed.stage.by, 'typing');
    assert.equal(outcomeOf(play(typed, 'typing@69')), 'stopped');
  });

  it('ends some time where it was left alone, or slept through', () => {
    assert.equal(sessionWakeAt(started()), LONGEST_PART_MS);
    assert.equal(outcomeOf(play(started(), 'tick@1799')), 'ownPace');
    assert.equal(outcomeOf(play(started(), 'tick@1801')), 'interrupted');
    const slept = { monoMs: 10_000, wallMs: 3_600_000 };
    assert.equal(outcomeOf(stepSession(started(), { type: 'tick' }, slept)), 'interrupted');
  });

  it('is restored, paused, at the beginning of its part', () => {
    const restored = restoreSession(reset, 30_000, at(0));
    assert.equal(restored.stage.name, 'paused');
    assert.equal(outcomeOf(play(restored, 'play@1', ...everyNext(1, 1).slice(0, 4))), 'done');
    const odd = play(restoreSession(reset, 41_234, at(0)), 'play@1');
    assert.equal(positionAt(odd, 9000), 33_000);
  });
});
