import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import type { Deed } from './history.js';
import type { MonotonicInSleep } from './machine.js';
import { Machine } from './machine.js';
import type { Observer } from './observer.js';
import { Simulation } from './simulation.js';

/** Everything that a random run depends on. */
export interface Scenario {
  readonly monotonicInSleep: MonotonicInSleep;
  readonly settings: Partial<TimerSettings>;
  /** How long other windows take to hear of a saved file. */
  readonly latencyMs: number;
  readonly history: readonly Deed[];
}

/** A Monday, 9:00 local time. */
const MONDAY_MS = new Date(2026, 2, 2, 9).getTime();

/** The settings in it, those that it does not name included. */
export const settingsIn = ({ settings }: Scenario): TimerSettings => ({
  ...defaultTimerSettings,
  ...settings,
});

/** Its beginning: one window, which has the focus. */
export function begin(scenario: Scenario, observers: readonly Observer[]): Simulation {
  const machine = new Machine(scenario.monotonicInSleep, MONDAY_MS);
  const latencyMs = () => scenario.latencyMs;
  const sim = new Simulation(machine, settingsIn(scenario), latencyMs, observers);
  sim.open(sim.newId(), true);
  return sim;
}
