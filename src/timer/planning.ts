import { untilCountdownChanges } from './countdown.js';
import type { Facts } from './facts.js';
import { nextFlush } from './flushing.js';
import type { Phase } from './phase.js';
import { MISSED_AFTER_MS } from './phase.js';
import { promptInstant } from './prompting.js';
import { vouchesFrom } from './presence.js';
import { wallOf } from './steadyClock.js';
import type { TimerState } from './timerState.js';
import { nowOf } from './timerState.js';
import { nextWatch } from './watching.js';
import { nextHoursChange } from './workingHours.js';

/** A window that counts looks so often, or a longer sleep could pass for reading: see gap.ts. */
const LONGEST_LOOK_MS = 60_000;

/**
 * The next instant at which anything changes by time alone: what is shown, what counts, or whether
 * to prompt. Null = nothing does until something happens.
 */
export function nextChange(state: TimerState, facts: Facts, phase: Phase): number | null {
  const at = nowOf(state);
  const later = [
    ...sharedChanges(state, facts),
    ...phaseChanges(state, facts, phase),
    ...nextWatch(state, facts, phase),
    nextFlush(state) ?? 0,
  ].filter((change) => change > at);
  return later.length > 0 ? Math.min(...later) : null;
}

/** A wake-up that comes too early by no more than this costs less than a new timer, milliseconds. */
const EARLY_MS = 10_000;

/** Keeps a wake-up that lies ahead and is a little early; null = none is needed any more. */
export function planWake(planned: number | null, wanted: number | null, at: number): number | null {
  if (wanted === null) return null;
  const isNear = planned !== null && planned <= wanted && wanted - planned <= EARLY_MS;
  return isNear && planned > at ? planned : wanted;
}

function sharedChanges(state: TimerState, facts: Facts): readonly number[] {
  const { workingHours, idleResetMs } = state.settings;
  const at = nowOf(state);
  const wallMs = wallOf(state.clock, at);
  const hours = nextHoursChange(workingHours, wallMs);
  return [
    ...(facts.countsUntil === null ? [] : [facts.countsUntil]),
    ...(state.own.countsUntil === null ? [] : [at + LONGEST_LOOK_MS]),
    ...(facts.workedMs > 0 ? [facts.absentSince + idleResetMs] : []),
    ...(facts.pause === null ? [] : [facts.pause.until]),
    ...(state.active && state.focused ? [vouchesFrom(facts.stretch)] : []),
    ...(hours === null ? [] : [hours + at - wallMs]),
    ...(facts.sessionSince === null && facts.freeSince !== null ? [] : leaseEnds(state)),
  ];
}

function leaseEnds(state: TimerState): readonly number[] {
  return [state.own, ...state.peers.values()].flatMap(({ session, occupiedUntil }) => [
    ...(session === null ? [] : [session.until]),
    occupiedUntil,
  ]);
}

function phaseChanges(state: TimerState, facts: Facts, phase: Phase): readonly number[] {
  switch (phase.name) {
    case 'counting':
      return [nowOf(state) + untilCountdownChanges(phase.remainingMs)];
    case 'due': {
      const prompt = promptInstant(state, facts);
      return prompt === null ? [] : [prompt];
    }
    case 'prompted':
      return [phase.at + MISSED_AFTER_MS];
    case 'snoozed':
      return [phase.until];
    case 'away':
    case 'missed':
    case 'inSession':
    case 'paused':
    case 'outsideHours':
      return [];
  }
}
