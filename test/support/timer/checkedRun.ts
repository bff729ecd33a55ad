import { isRealBreak } from '../../../src/timer/phase.js';
import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import type { TimerState } from '../../../src/timer/timerState.js';
import { factsOf, nowOf, phaseOf } from '../../../src/timer/timerState.js';
import { Covered } from './coverage.js';
import { durationText } from './duration.js';
import type { Deed } from './history.js';
import { perform } from './history.js';
import type { MonotonicInSleep } from './machine.js';
import { Machine } from './machine.js';
import { Oracle } from './oracle.js';
import type { Observer, SteppedWindow } from './observer.js';
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
/** Later than any wake-up that a counting window promises, and than news take to spread. */
const QUIET_MS = 70_000;
/** By then every window has heard what the others had to say. */
const NEWS_MS = 2000;
/** How far the count may be from the oracle's. */
const TOLERANCE_MS = 1000;

/**
 * Runs a scenario beside the oracle, and says what it had; throws where the machine and the contract differ. Where a
 * window is killed, little may be lost, and the oracle goes on from what is left.
 */
export function runChecked(scenario: Scenario): Covered {
  const machine = new Machine(scenario.monotonicInSleep, MONDAY_MS);
  const settings = { ...defaultTimerSettings, ...scenario.settings };
  const oracle = new Oracle(settings, scenario.monotonicInSleep === 'runsOn');
  const check = new Check(oracle);
  const covered = new Covered(scenario);
  const sim = new Simulation(machine, settings, () => scenario.latencyMs, [
    ...[oracle, check, covered],
  ]);
  sim.open(sim.newId(), true);
  for (const deed of scenario.history) {
    perform(sim, deed);
  }
  sim.run(QUIET_MS);
  sim.look();
  for (const { id, state } of sim.windows.values()) check.sameCount(id, state, factsOf(state));
  return covered;
}

/** Compares each step with the oracle; comes after it in the list of observers. */
class Check implements Observer {
  private readonly offers = new Set<string>();

  constructor(private readonly oracle: Oracle) {}

  stepped({ window, state, effects }: SteppedWindow): void {
    const facts = factsOf(state);
    const phase = phaseOf(state, facts);
    if ('remainingMs' in phase) {
      const { remainingMs } = phase;
      const within = remainingMs >= 0 && remainingMs <= state.settings.intervalMs;
      if (!within) throw new Error(`${window}: ${remainingMs} ms remain`);
    }
    const at = nowOf(state);
    if (state.plannedAt !== null && state.plannedAt <= at) {
      throw new Error(`${window}: a wake-up is planned in the past`);
    }
    if (effects.some((effect) => effect.type === 'prompt')) this.onlyOffer(window, state);
    if (this.oracle.wrong !== null) throw new Error(`${window}: ${this.oracle.wrong}`);
    // A window that has just got the focus still has to hear what the others did.
    if (state.focused && at > state.focusGainedAt + NEWS_MS) this.sameCount(window, state, facts);
  }

  sameCount(window: string, state: TimerState, facts: ReturnType<typeof factsOf>): void {
    const at = nowOf(state);
    const expected = this.oracle.isBreak(at) ? 0 : this.oracle.countedMs;
    const counted = isRealBreak(facts, state.settings, at) ? 0 : facts.workedMs;
    if (Math.abs(counted - expected) <= TOLERANCE_MS) return;
    const said = `counted ${durationText(counted)}, should be ${durationText(expected)}`;
    throw new Error(`${window}: ${said} (${phaseOf(state).name} at ${new Date(at).toISOString()})`);
  }

  /** One prompt of all windows per stretch of work and interval, and one more for each snooze. */
  private onlyOffer(window: string, { own }: TimerState): void {
    const { stretchAt, snoozes, intervalMs } = own.prompt ?? {};
    const offer = `${stretchAt} after ${snoozes} snoozes at ${intervalMs} ms`;
    if (this.offers.has(offer)) throw new Error(`${window}: a second prompt in stretch ${offer}`);
    this.offers.add(offer);
  }

  opened(): void {
    // Its first step says more.
  }
  closed(): void {
    // Its last step has said it.
  }
  killed(): void {
    // The oracle looks at what is left.
  }
  stalled(): void {
    // Seen at the next step.
  }
  slept(): void {
    // Seen at the next step.
  }
  wallClockSet(): void {
    // Seen at the next step.
  }
}
