import { countsUntil, workedIn } from './counting.js';
import type { Facts } from './facts.js';
import { MAX_SNOOZES, isSame } from './facts.js';
import { needsFlush } from './flushing.js';
import { gapOf } from './gap.js';
import { handleEvent } from './handleEvent.js';
import type { Phase } from './phase.js';
import { isPutAway, standingPrompt } from './phase.js';
import { nextChange, planWake } from './planning.js';
import { LONGEST_WORK_MS } from './plausibility.js';
import { inputBeforeInactive, latestInput } from './presence.js';
import { promptInstant } from './prompting.js';
import type { Reading } from './steadyClock.js';
import { advance, wallOf } from './steadyClock.js';
import { stretchOver } from './stretchOver.js';
import type { TimerEffect, TimerEvent } from './timerEvent.js';
import type { TimerState } from './timerState.js';
import { factsOf, nowOf, phaseOf, withOwn } from './timerState.js';
import { offerNow, waitingOffer } from './offers.js';
import { CALM_MS, mayHaveSlept } from './watching.js';
import type { WindowRecord } from './windowRecord.js';
import { isWithinHours } from './workingHours.js';

/** A new state and what the shell must do about it, in order. */
export interface Step {
  readonly state: TimerState;
  readonly effects: readonly TimerEffect[];
}

/**
 * Moves a window's timer on. First what passed since its last moment is counted or, where it was a
 * gap, left out; then the event is taken in; then the time is ripe for a prompt or it is not.
 * The shell wakes the timer at `plannedAt` of the result.
 * @param surelyAwakeMs of the time since then at least so much was no sleep, in milliseconds
 */
export function step(
  before: TimerState,
  event: TimerEvent,
  reading: Reading,
  surelyAwakeMs = 0,
): Step {
  const facts = factsOf(before);
  const arrived = joinStretch(arrive(before, facts, reading, surelyAwakeMs));
  const handled = handleEvent(arrived.state, event);
  const { state: settled, facts: reached } = settle(
    handled.state === arrived.state ? arrived : joinStretch(handled.state),
  );
  const over = stretchOver({ before, arrived: arrived.facts, after: settled });
  const effects = [
    ...(over === null ? [] : [{ type: 'log', entry: over } as const]),
    ...afterLastSnooze(before.own, arrived.state.own, facts),
    ...handled.effects,
  ];
  const sameRules = before.settings === settled.settings;
  const due = followDue(settled, reached, nowOf(sameRules ? before : settled));
  let state = due;
  const phase = phaseOf(state, reached);

  const promptAt = phase.name === 'due' ? promptInstant(state, reached) : null;
  let important = handled.important;
  if (promptAt !== null && promptAt <= nowOf(state)) {
    state = withPrompt(state, reached);
    effects.push({ type: 'prompt' });
    important = true;
  } else {
    effects.push(...afterPrompt(before, facts, state, phase));
    if (!isWanted(phase) && waitingOffer(state) !== null) {
      // It was made nowhere, so nothing is answered by it.
      state = withOwn(state, { prompt: null });
      important = true;
    }
  }
  return finish(state, effects, important, state === due ? reached : factsOf(state));
}

/**
 * A reset that was put off for the last time is skipped where that ends, unless it plays by then.
 * The window in which it was put off says so: every other one finds out as well.
 */
function afterLastSnooze(
  { snooze, stretch }: WindowRecord,
  after: WindowRecord,
  { sessionSince }: Facts,
): readonly TimerEffect[] {
  const isLast = snooze?.count === MAX_SNOOZES && snooze.stretchAt === stretch.at;
  const isOver = isLast && after.stretch.at === snooze.until && sessionSince === null;
  return isOver ? [{ type: 'log', entry: { type: 'skipped' } }] : [];
}

/** Brings the state to the reading: counts work, notices gaps, ends "active" where it slept. */
function arrive(
  before: TimerState,
  facts: Facts,
  reading: Reading,
  surelyAwakeMs: number,
): TimerState {
  const passed = advance(before.clock, reading);
  const { isLate, hasSlept, isLong, awakeMs, toldMs } = gapOf(before, passed, surelyAwakeMs);
  const unseen = isLate || hasSlept || mayHaveSlept(passed.at - nowOf(before));
  const state =
    isLong && before.active
      ? {
          ...before,
          active: false,
          vouchedInputAt: inputBeforeInactive(before, nowOf(before) + toldMs),
        }
      : before;
  // In a stall that was no sleep somebody may have read, but not for as long as VS Code's word says.
  const moreMs = workedIn(isLate ? state : before, facts, awakeMs);
  const workedMs = Math.min(LONGEST_WORK_MS, state.own.workedMs + moreMs);
  const workedFrom = moreMs > 0 && state.own.workedMs === 0 ? nowOf(state) : state.own.workedFrom;
  return {
    ...state,
    clock: passed.clock,
    own: {
      ...state.own,
      workedMs,
      workedFrom,
      savedAt: passed.at,
      offsetMs: passed.clock.offsetMs,
    },
    calmUntil: hasSlept || isOff(state) ? passed.at + CALM_MS : state.calmUntil,
    watchedSince: unseen ? passed.at : state.watchedSince,
  };
}

/** Whether it is outside working hours; where these begin, nothing prompts at once. */
function isOff(state: TimerState): boolean {
  return !isWithinHours(state.settings.workingHours, wallOf(state.clock, nowOf(state)));
}

/** A state and what all windows know in it, which is costly to find out. */
interface Known {
  readonly state: TimerState;
  readonly facts: Facts;
}

const none = { workedMs: 0, workedFrom: 0, countsUntil: null };

/** Begins to count for the stretch that is current by all windows' word. */
function joinStretch(state: TimerState): Known {
  const facts = factsOf(state);
  const { stretch } = facts;
  if (isSame(stretch, state.own.stretch)) return { state, facts };
  return changed({ ...state, dueAt: null }, { ...none, stretch });
}

/** Brings what others may read of this window up to date. */
function settle(known: Known): Known {
  const at = nowOf(known.state);
  const lastInputAt = latestInput(known.state, at);
  const seen =
    lastInputAt === known.state.own.lastInputAt ? known : changed(known.state, { lastInputAt });
  const until = countsUntil(seen.state, seen.facts, at);
  return until === seen.state.own.countsUntil ? seen : changed(seen.state, { countsUntil: until });
}

function changed(before: TimerState, own: Partial<WindowRecord>): Known {
  const state = withOwn(before, own);
  return { state, facts: factsOf(state) };
}

/**
 * Notes when the reset fell due, and forgets it where it is no longer. At `notDueAt`
 * it was not, whatever a shorter interval makes of the count.
 */
function followDue(state: TimerState, facts: Facts, notDueAt: number): TimerState {
  const due = phaseOf(state, facts).name === 'due';
  if (!due) return state.dueAt === null ? state : { ...state, dueAt: null };
  if (state.dueAt !== null) return state;
  const at = nowOf(state);
  const since = facts.snooze?.until ?? at - (facts.workedMs - state.settings.intervalMs);
  return { ...state, dueAt: Math.min(at, Math.max(notDueAt, since)) };
}

/** Whether an offer may be before the person, or was for too long. */
function isWanted({ name }: Phase): boolean {
  return name === 'prompted' || name === 'missed';
}

function withPrompt(state: TimerState, facts: Facts): TimerState {
  return withOwn(state, { prompt: { ...offerNow(state, facts), waits: true } });
}

/** An offer of this window that found no answer, or that is no longer wanted, is taken back. */
function afterPrompt(
  before: TimerState,
  factsBefore: Facts,
  state: TimerState,
  phase: Phase,
): readonly TimerEffect[] {
  const prompt = standingPrompt(factsBefore, before.settings);
  if (prompt?.window !== before.own.window) return [];
  if (phaseOf(before, factsBefore).name !== 'prompted') return [];
  // Here the offer became the routine; a routine elsewhere makes it needless.
  if (phase.name === 'inSession' && state.own.session !== null) return [];
  // Two windows offered it at once: the earlier one holds.
  if (phase.name === 'prompted' && phase.at === state.own.prompt?.at) return [];
  const isMissed = phase.name === 'missed' && prompt.waits !== true;
  return isMissed && !isPutAway(factsOf(state), state.settings)
    ? [{ type: 'log', entry: { type: 'missed' } }, { type: 'withdraw' }]
    : [{ type: 'withdraw' }];
}

/** Plans the next wake-up, and saves where others must know or enough has come together. */
function finish(
  state: TimerState,
  effects: readonly TimerEffect[],
  important: boolean,
  facts: Facts,
): Step {
  const saves = important || needsFlush(state);
  const own = saves ? { ...state.own, seq: state.own.seq + 1 } : state.own;
  const kept = saves ? { ...state, own, saved: own } : state;
  const wanted = nextChange(kept, facts, phaseOf(kept, facts));
  const plannedAt = planWake(kept.plannedAt, wanted, nowOf(kept));
  const planned = plannedAt === kept.plannedAt ? kept : { ...kept, plannedAt };
  return { state: planned, effects: saves ? [{ type: 'save', record: own }, ...effects] : effects };
}
