import type { TimerState } from '../../../src/timer/timerState.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import { waitingOffer } from '../../../src/timer/offers.js';
import { standingPrompt } from '../../../src/timer/phase.js';
import { factsOf, phaseOf } from '../../../src/timer/timerState.js';
import type { Scenario } from './checkedRun.js';
import { perform } from './history.js';
import { Machine } from './machine.js';
import type { Observer, SteppedWindow } from './observer.js';
import { Simulation } from './simulation.js';

/** A Monday, 9:00 local time. */
const MONDAY_MS = new Date(2026, 2, 2, 9).getTime();
/** Work with pauses in it, until whatever kept an offer back is over: five minutes, and what a pause takes. */
const STINTS = 8;
const STINT_MS = 60_000;
const PAUSE_MS = 15_000;

/**
 * Runs a scenario in which offers may wait until they can be shown, and throws where one came twice
 * before the person, or where one is due and does not come to somebody who works on.
 */
export function runWithWaitingOffers(scenario: Scenario): { readonly waited: boolean } {
  const machine = new Machine(scenario.monotonicInSleep, MONDAY_MS);
  const settings = { ...defaultTimerSettings, ...scenario.settings };
  const seen = new Shown();
  const sim = new Simulation(machine, settings, () => scenario.latencyMs, [seen]);
  sim.open(sim.newId(), true);
  for (const deed of scenario.history) perform(sim, deed);
  workOn(sim);
  const window = sim.of(sim.focused!);
  if (mayBeOffered(window.state)) {
    const { name } = phaseOf(window.state);
    if (name === 'due') throw new Error(`${window.id}: what is due is never offered`);
    const offer = standingPrompt(factsOf(window.state), window.state.settings);
    // In this window it has been shown, and in one that was killed it never is.
    if (offer?.waits === true) throw new Error(`${window.id}: an offer still waits`);
  }
  return { waited: seen.waited };
}

/** The person comes out of the box and works on in one window, with pauses. */
function workOn(sim: Simulation): void {
  perform(sim, { do: 'switch', to: 0, newFirst: false });
  perform(sim, { do: 'inBox', on: false });
  perform(sim, { do: 'resume' });
  for (let stint = 0; stint < STINTS; stint++) {
    perform(sim, { do: 'type', ms: STINT_MS });
    perform(sim, { do: 'idle', ms: PAUSE_MS });
  }
}

/** Nothing but the timer itself may keep the offer back. */
function mayBeOffered(state: TimerState): boolean {
  return !state.debugging && factsOf(state).freeSince !== null;
}

/** Notes what came before the person. */
class Shown implements Observer {
  private readonly offers = new Set<string>();
  waited = false;

  stepped({ window, event, state, effects }: SteppedWindow): void {
    if (waitingOffer(state) !== null && event.type !== 'offered') {
      this.waited ||= !effects.some((effect) => effect.type === 'prompt');
    }
    const isShown = effects.some(({ type, ...rest }) => {
      return type === 'log' && 'entry' in rest && rest.entry.type === 'prompted';
    });
    if (!isShown) return;
    const { stretchAt, snoozes, intervalMs } = state.own.prompt!;
    const offer = `${stretchAt} after ${snoozes} snoozes at ${intervalMs} ms`;
    if (this.offers.has(offer)) throw new Error(`${window}: shown twice in stretch ${offer}`);
    this.offers.add(offer);
  }

  opened(): void {
    // Its first step says more.
  }
  closed(): void {
    // What it offered is gone with it.
  }
  killed(): void {
    // As above.
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
