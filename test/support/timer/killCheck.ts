import { factsOf, nowOf } from '../../../src/timer/timerState.js';
import { durationText } from './duration.js';
import type { Deed } from './history.js';
import { perform } from './history.js';
import type { Simulation } from './simulation.js';

/** The most that a window killed may lose, in milliseconds. */
const LOSS_MS = 15_000;
const SLACK_MS = 1100;

/** Kills a window and looks at what the others make of it; throws where that is out of bounds. */
export function killChecked(sim: Simulation, deed: Extract<Deed, { which: number }>): void {
  const ids = [...sim.windows.keys()];
  const killed = sim.of(ids[deed.which % ids.length]!);
  const truth = factsOf(killed.state);
  perform(sim, deed);
  // A window in the background only knows what others told it, and takes nothing with it.
  if (!killed.state.focused) return;
  sim.look();
  for (const { id, state } of sim.windows.values()) {
    const facts = factsOf(state);
    if (facts.stretch.at !== truth.stretch.at) continue;
    const offMs = facts.workedMs - truth.workedMs;
    if (offMs < -LOSS_MS - SLACK_MS) throw new Error(`${id} lost ${durationText(-offMs)}`);
    const { readingGraceMs } = state.settings;
    if (offMs > readingGraceMs) throw new Error(`${id} gained ${durationText(offMs)}`);
    const claimMs = (facts.countsUntil ?? 0) - nowOf(state);
    if (claimMs > readingGraceMs) throw new Error(`${id} is ahead by ${durationText(claimMs)}`);
  }
}
