import assert from 'node:assert/strict';
import { EventEmitter } from 'vscode';
import type { SessionEvent } from '../../../src/session/session';
import type { Settings } from '../../../src/editor/settings';
import type { TimerListeners } from '../../../src/editor/timerWiring';
import { wireTimer } from '../../../src/editor/timerWiring';
import type { WorkClock } from '../../../src/editor/workClock';
import { defaultTimerSettings } from '../../../src/timer/timerSettings';

/** The wiring, with parts that only note what is asked of them. */
function wired(phase = 'counting') {
  const changes = new EventEmitter<Settings>();
  const withdrawals = new EventEmitter<undefined>();
  const begins = new EventEmitter<undefined>();
  const none = () => ({ dispose: () => undefined });
  const told: string[] = [];
  const seen = { open: true, closed: 0, watched: 0 };
  const moves = new EventEmitter<unknown>();
  const workClock = {
    ...{ onDidWorkElsewhere: none, onDidChange: moves.event, view: { phase: { name: phase } } },
    onShouldWithdraw: withdrawals.event,
    onDidBeginElsewhere: begins.event,
  };
  const sessions = {
    withdraw: () => {
      const was = seen.open;
      seen.open = false;
      return was;
    },
    handle: ({ type }: SessionEvent) => told.push(type),
  };
  const parts = {
    settings: { onDidChange: changes.event },
    breakpoints: { watchCommits: () => seen.watched++ },
    sessions,
    offer: {
      withdraw: () => {
        if (sessions.withdraw()) seen.closed++;
      },
    },
  };
  wireTimer(workClock as unknown as WorkClock, parts as unknown as TimerListeners);
  const choose = (prompt: Settings['prompt']) =>
    changes.fire({ prompt, timer: defaultTimerSettings } as Settings);
  const beginElsewhere = () => begins.fire(undefined);
  const become = (name: string) => moves.fire({ phase: { name } });
  const withdraw = () => withdrawals.fire(undefined);
  return { seen, told, choose, beginElsewhere, withdraw, become };
}

describe('timer wiring', () => {
  for (const prompt of ['statusBar', 'notification'] as const) {
    it(`peer case 22: an open offer goes at once when the style becomes ${prompt}`, () => {
      const { seen, choose } = wired();
      choose(prompt);
      assert.deepEqual([seen.open, seen.closed], [false, 1]);
      choose(prompt);
      assert.equal(seen.closed, 1);
    });
  }

  it('leaves it there when something else changes', () => {
    const { seen, choose } = wired();
    choose('panel');
    assert.deepEqual([seen.open, seen.closed], [true, 0]);
  });

  it('stops the routine when the person has begun another one elsewhere', () => {
    const { told, beginElsewhere } = wired();
    beginElsewhere();
    assert.deepEqual(told, ['stop']);
  });

  it('takes it back when the timer says so', () => {
    const { seen, withdraw } = wired();
    withdraw();
    assert.equal(seen.closed, 1);
  });

  it('listens for commits from when a reset falls due, or from the start where it is due', () => {
    const { seen, become } = wired();
    become('counting');
    assert.equal(seen.watched, 0);
    become('due');
    assert.equal(seen.watched, 1);
    assert.equal(wired('due').seen.watched, 1);
  });
});
