import assert from 'node:assert/strict';
import { EventEmitter } from 'vscode';
import type { Plan } from '../../../src/routines/plan';
import { planOf } from '../../../src/routines/plan';
import { offerSession, wantSession } from '../../../src/session/opening';
import type { SessionEvent } from '../../../src/session/session';
import type { Session } from '../../../src/session/stage';
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
  const seen = { open: true, closed: 0, watched: 0, followed: 0 };
  const moves = new EventEmitter<unknown>();
  const workClock = {
    ...{ onDidWorkElsewhere: none, onDidChange: moves.event, view: { phase: { name: phase } } },
    onShouldWithdraw: withdrawals.event,
    onDidBeginElsewhere: begins.event,
  };
  const sessions = {
    open: null as Session | null,
    offer: (_: Plan, autoStart: boolean) => told.push(`offer ${autoStart}`),
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
      follow: () => seen.followed++,
      withdraw: () => {
        if (sessions.withdraw()) seen.closed++;
      },
    },
  };
  wireTimer(workClock as unknown as WorkClock, parts as unknown as TimerListeners);
  const choose = (autoStart: boolean, open: Session | null = null) => {
    sessions.open = open;
    changes.fire({ autoStart, timer: defaultTimerSettings } as Settings);
  };
  const beginElsewhere = () => begins.fire(undefined);
  const become = (name: string) => moves.fire({ phase: { name } });
  const withdraw = () => withdrawals.fire(undefined);
  return { seen, told, choose, beginElsewhere, withdraw, become };
}

describe('timer wiring', () => {
  it('peer case 22: an offer hears of every change of settings', () => {
    const { seen, told, choose } = wired();
    choose(true);
    choose(false);
    assert.deepEqual([seen.followed, told], [2, []]);
  });

  it('peer case 22: what gets ready does not start by itself any more once that is switched off', () => {
    const plan = planOf({ routine: 'office_reset' });
    const now = { wallMs: 0, monoMs: 0 };
    const { told, choose } = wired();
    choose(true, offerSession(plan, true, now));
    // The person is at it already, or it waits for them anyway.
    choose(false, wantSession(plan, now, true));
    choose(false, offerSession(plan, false, now));
    assert.deepEqual(told, []);
    choose(false, offerSession(plan, true, now));
    assert.deepEqual(told, ['offer false']);
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
