import { fake } from '../vscode/fakeVscode.js';
import type { FaultyWindow } from './faultyWindow.js';

const MINUTE_MS = 60_000;
/** So long a person works until the reset is due in these tests, in minutes. */
export const INTERVAL_MINUTES = 10;

/** What a window may be at when something goes wrong. */
export interface FaultyState {
  /** What the person has set, by its name below `upperBackReset`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Brings a fresh window there; the person has answered what is asked before a session. */
  readonly reach: (window: FaultyWindow) => Promise<void>;
  /** The phase of the timer there, and the stage of a routine. */
  readonly is: readonly [phase: string, stage: string | null];
  /** What the person does from there on. */
  readonly goOn: (window: FaultyWindow) => Promise<void>;
  /** The phase of a window that is opened anew after a kill. */
  readonly reopened: string;
  /** Offers that come in the next quarter of an hour of work after it. */
  readonly offers: number;
}

const untilOffered = async (window: FaultyWindow) => {
  await window.work(INTERVAL_MINUTES * MINUTE_MS);
  await window.rest(11_000);
};
const press = (window: FaultyWindow, command: string) =>
  window.panel?.send({ type: 'command', command });
/** The reset plays, its first seconds are over. */
const playing = async (window: FaultyWindow) => {
  await window.work(6 * MINUTE_MS);
  await window.onMachine.doing(window.run('start'));
  press(window, 'play');
  await window.rest(30_000);
};
const rate = (window: FaultyWindow) =>
  window.panel?.send({ type: 'after', answer: { type: 'rating', feeling: 'better' } });
const playOut = async (window: FaultyWindow) => {
  await window.rest(100_000);
  rate(window);
  await window.rest(4000);
  await window.work(2 * MINUTE_MS);
};
const waitsForPerson = { autoStart: false };

/** All that a window may be at. */
export const faultyStates: Readonly<Record<string, FaultyState>> = {
  counting: {
    reach: (window) => window.work(6 * MINUTE_MS),
    is: ['counting', null],
    goOn: (window) => window.work(3 * MINUTE_MS),
    ...{ reopened: 'counting', offers: 1 },
  },
  away: {
    reach: async (window) => {
      await window.work(6 * MINUTE_MS);
      await window.rest(3 * MINUTE_MS);
    },
    is: ['away', null],
    goOn: async (window) => {
      await window.rest(MINUTE_MS);
      await window.work(2 * MINUTE_MS);
    },
    ...{ reopened: 'away', offers: 1 },
  },
  'due, and waiting for a pause': {
    reach: (window) => window.work((INTERVAL_MINUTES + 0.5) * MINUTE_MS),
    is: ['due', null],
    goOn: async (window) => {
      await window.work(40_000);
      await window.rest(11_000);
      await window.onMachine.doing(window.run('skip'));
      await window.work(3 * MINUTE_MS);
    },
    ...{ reopened: 'due', offers: 1 },
  },
  'offered, and not answered': {
    settings: waitsForPerson,
    reach: untilOffered,
    is: ['prompted', 'ready'],
    goOn: async (window) => {
      await window.work(2 * MINUTE_MS);
      press(window, 'play');
      await playOut(window);
    },
    ...{ reopened: 'prompted', offers: 0 },
  },
  snoozed: {
    settings: waitsForPerson,
    reach: async (window) => {
      await untilOffered(window);
      await window.onMachine.doing(window.run('snooze', 5));
      await window.work(MINUTE_MS);
    },
    is: ['snoozed', null],
    goOn: async (window) => {
      await window.work(5 * MINUTE_MS);
      await window.rest(11_000);
      window.panel?.dispose();
      await window.work(MINUTE_MS);
    },
    ...{ reopened: 'snoozed', offers: 1 },
  },
  'getting ready': {
    reach: async (window) => {
      await window.work(6 * MINUTE_MS);
      await window.onMachine.doing(window.run('start'));
      await window.rest(4000);
    },
    is: ['counting', 'ready'],
    goOn: async (window) => {
      await window.rest(7000);
      await playOut(window);
    },
    ...{ reopened: 'counting', offers: 1 },
  },
  playing: {
    reach: playing,
    is: ['inSession', 'playing'],
    goOn: playOut,
    ...{ reopened: 'inSession', offers: 1 },
  },
  'playing, and paused': {
    reach: async (window) => {
      await playing(window);
      press(window, 'pause');
      await window.rest(4000);
    },
    is: ['inSession', 'paused'],
    goOn: async (window) => {
      await window.rest(MINUTE_MS);
      press(window, 'play');
      await playOut(window);
    },
    ...{ reopened: 'inSession', offers: 1 },
  },
  'asking how it was': {
    reach: async (window) => {
      await playing(window);
      await window.rest(64_000);
    },
    is: ['away', 'ended'],
    goOn: async (window) => {
      await window.rest(30_000);
      rate(window);
      await window.work(4 * MINUTE_MS);
    },
    ...{ reopened: 'away', offers: 1 },
  },
  'reminders paused': {
    reach: async (window) => {
      await window.work(6 * MINUTE_MS);
      const paused = window.run('pause');
      await window.onMachine.settle();
      window.list.choose('30 minutes');
      await window.onMachine.doing(paused);
      await window.work(25 * MINUTE_MS);
    },
    is: ['paused', null],
    goOn: (window) => window.work(7 * MINUTE_MS),
    ...{ reopened: 'paused', offers: 1 },
  },
  'outside working hours': {
    settings: {
      workingHours: [
        { days: ['mon'], from: '09:00', to: '09:06' },
        { days: ['mon'], from: '09:12', to: '17:00' },
      ],
    },
    reach: (window) => window.work(8 * MINUTE_MS),
    is: ['outsideHours', null],
    goOn: (window) => window.work(5 * MINUTE_MS),
    ...{ reopened: 'outsideHours', offers: 1 },
  },
  'locked by a sign': {
    reach: async (window) => {
      await window.work(6 * MINUTE_MS);
      window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
      await window.onMachine.settle();
    },
    is: ['counting', null],
    goOn: async (window) => {
      await window.work(10 * MINUTE_MS);
      await window.rest(11_000);
      await window.onMachine.doing(window.run('start'));
      await window.rest(15_000);
      window.panel?.dispose();
      await window.work(MINUTE_MS);
    },
    ...{ reopened: 'counting', offers: 0 },
  },
};

/** What of a window must be the same whatever happens to its disk. */
export function lookAt(window: FaultyWindow) {
  const { phase, facts } = window.api.view();
  const status = fake.statusBar.text;
  return {
    phase: phase.name,
    workedS: Math.round(facts.workedMs / 1000),
    stage: window.stage?.name ?? null,
    asks: window.api.after()?.name ?? null,
    safety: window.api.safetyScreen()?.name ?? null,
    status,
  };
}
