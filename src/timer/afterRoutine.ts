import type { Facts } from './facts.js';
import type { Handled } from './handled.js';
import { begin, quietly, saying } from './handled.js';
import { standingPrompt } from './phase.js';
import type { TimerEvent } from './timerEvent.js';
import type { TimerState } from './timerState.js';
import { factsOf, nowOf, withOwn } from './timerState.js';
import { offerNow, offerShown } from './offers.js';

type SessionEnded = Extract<TimerEvent, { type: 'sessionEnded' }>;

/**
 * A routine that ends with less than this of it played had not really begun, in milliseconds: it
 * may have started by itself just as somebody looked away. Half of the reset's first movement.
 */
const REALLY_BEGUN_MS = 15_000;

/** The routine that only looks whether one may move: no break, whether it was finished or not. */
const CHECK = 'safety_check';

/** Takes in that the routine of this window is over, or that an offer was closed. */
export function onSessionEnded(state: TimerState, event: SessionEnded): Handled {
  const { outcome, playedMs, totalMs, unseen } = event;
  const at = nowOf(state);
  const { session } = state.own;
  const closed = withOwn(state, { session: null });
  // Nothing comes by itself to somebody whom it hurt, whatever was asked before: not for a whole
  // stretch of work.
  if (outcome === 'stoppedToCheck') {
    const over = isDue(closed)
      ? skipped(closed)
      : quietly(begin(closed, { at, by: 'skipped' }), true);
    return seen(over);
  }
  const { snooze } = factsOf(closed);
  // The person asked for another time while it played; that holds, however much was played.
  const wasPutOff = session !== null && snooze !== null && snooze.at >= session.at;
  // Then the stretch of work goes on, and a reset that is due stays due.
  const isOnlyALook = event.routine === CHECK;
  // What played with nobody seen was done by nobody, and whoever comes back finds it still due.
  const counts = !isOnlyALook && unseen !== true;
  if (counts && (outcome === 'done' || (playedMs * 2 >= totalMs && !wasPutOff))) {
    return quietly(begin(closed, { at, by: 'reset' }), true);
  }
  // Somebody who ends a routine is there; somebody whose machine went to sleep is not.
  const isThere = unseen === true ? outcome === 'stopped' : outcome !== 'interrupted';
  const next =
    wasPutOff || isOnlyALook
      ? quietly(closed, true)
      : unseen === true && !isThere
        ? stillDue(closed)
        : afterLittle(closed, event);
  return isThere ? seen(next) : next;
}

/** The person is there. */
function seen(handled: Handled): Handled {
  return { ...handled, state: { ...handled.state, seenInputAt: nowOf(handled.state) } };
}

function isDue(state: TimerState): boolean {
  return factsOf(state).workedMs >= state.settings.intervalMs;
}

/** The reset that was due is over without having been done. */
function skipped(state: TimerState): Handled {
  return saying(begin(state, { at: nowOf(state), by: 'skipped' }), { type: 'skipped' });
}

/** What becomes of the reset after less than half of a routine. */
function afterLittle(state: TimerState, { outcome, playedMs }: SessionEnded): Handled {
  // Begun anew in another window, the reset is neither done nor skipped yet.
  if (!isDue(state) || factsOf(state).sessionSince !== null) return quietly(state, true);
  // Stopped when it was due: the person does not want it now, so it is not offered again.
  if (outcome === 'shortened' || playedMs >= REALLY_BEGUN_MS) return skipped(state);
  return stillDue(state);
}

/** The reset stays due in the status bar; one that was put off comes back when that is over. */
function stillDue(state: TimerState): Handled {
  const facts = factsOf(state);
  const isSnoozed = facts.snooze !== null && facts.snooze.until > nowOf(state);
  return quietly(isSnoozed || !isDue(state) ? state : putAway(state, facts), true);
}

/** The reset stays due in the status bar, and is not offered again. */
export function putAway(state: TimerState, facts: Facts): TimerState {
  const { own, settings } = state;
  const stands = own.prompt !== null && own.prompt === standingPrompt(facts, settings);
  const prompt = stands ? offerShown(own.prompt, own.prompt.at) : offerNow(state, facts);
  return withOwn(state, { prompt: { ...prompt, putAway: true } });
}
