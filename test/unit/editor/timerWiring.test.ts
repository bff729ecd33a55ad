import assert from 'node:assert/strict';
import { EventEmitter } from 'vscode';
import type { SessionEvent } from '../../../src/session/session';
import type { Settings } from '../../../src/editor/settings';
import type { TimerListeners } from '../../../src/editor/timerWiring';
import { wireTimer } from '../../../src/editor/timerWiring';
import type { WorkClock } from '../../../src/editor/workClock';
import { defaultTimerSettings } from '../../../src/timer/timerSettings';

/** The wiring, with parts that only note what is asked of them. */
function wired() {
  const changes = new EventEmitter<Settings>();
  const withdrawals = new EventEmitter<undefined>();
  const begins = new EventEmitter<undefined>();
  const none = () => ({ dispose: () => undefined });
  const told: string[] = [];
  const seen = { open: true, closed: 0 };
  const workClock = {
    ...{ onDidFallDue: none, onDidWorkElsewhere: none },
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
    ...{ settings: { onDidChange: changes.event }, breakpoints: {} },
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
  return { seen, told, choose, beginElsewhere, withdraw: () => withdrawals.fire(undefined) };
}

describe('timer wiring', () => {
  for (const prompt of ['statusBar', 'notification'] as const) {
    it(`peer case 22: an open offer goes at once when the style becomes ${prompt}`, () => {
      const { seen, choose } = wired();
      choose(prompt);
      assert.deepEqual(seen, { open: false, closed: 1 });
      choose(prompt);
      assert.equal(seen.closed, 1);
    });
  }

  it('leaves it there when something else changes', () => {
    const { seen, choose } = wired();
    choose('panel');
    assert.deepEqual(seen, { open: true, closed: 0 });
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
});
