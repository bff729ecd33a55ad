import type { TimerState } from '../../../src/timer/timerState.js';
import { waitingOffer } from '../../../src/timer/offers.js';
import { standingPrompt } from '../../../src/timer/phase.js';
import { factsOf, phaseOf } from '../../../src/timer/timerState.js';
import { perform } from './history.js';
import type { Observer, SteppedWindow } from './observer.js';
import { OffersOnce } from './offersOnce.js';
import type { Scenario } from './scenario.js';
import { begin } from './scenario.js';
import type { Simulation } from './simulation.js';

/** Work with pauses in it, until whatever kept an offer back is over: five minutes, and what a pause takes. */
const STINTS = 8;
const STINT_MS = 60_000;
const PAUSE_MS = 15_000;

/**
 * Runs a scenario in which offers may wait until they can be shown, and throws where one came twice
 * before the person, or where one is due and does not come to somebody who works on.
 */
export function runWithWaitingOffers(scenario: Scenario): { readonly waited: boolean } {
  const seen = new Shown();
  const sim = begin(scenario, [seen]);
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
  private readonly offers = new OffersOnce();
  waited = false;

  stepped({ window, event, state, effects }: SteppedWindow): void {
    if (waitingOffer(state) !== null && event.type !== 'offered') {
      this.waited ||= !effects.some((effect) => effect.type === 'prompt');
    }
    const isShown = effects.some(({ type, ...rest }) => {
      return type === 'log' && 'entry' in rest && rest.entry.type === 'prompted';
    });
    if (isShown) this.offers.add(window, state.own.prompt, 'shown twice');
  }
}
