import { isRealBreak } from '../../../src/timer/phase.js';
import type { TimerState } from '../../../src/timer/timerState.js';
import { factsOf, nowOf, phaseOf } from '../../../src/timer/timerState.js';
import { Covered } from './coverage.js';
import { durationText } from './duration.js';
import { perform } from './history.js';
import { OffersOnce } from './offersOnce.js';
import { Oracle } from './oracle.js';
import type { Observer, SteppedWindow } from './observer.js';
import type { Scenario } from './scenario.js';
import { begin, settingsIn } from './scenario.js';

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
  const oracle = new Oracle(settingsIn(scenario), scenario.monotonicInSleep === 'runsOn');
  const check = new Check(oracle);
  const covered = new Covered(scenario);
  const sim = begin(scenario, [oracle, check, covered]);
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
  private readonly offers = new OffersOnce();

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
    const prompts = effects.some((effect) => effect.type === 'prompt');
    if (prompts) this.offers.add(window, state.own.prompt, 'a second prompt');
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
}
