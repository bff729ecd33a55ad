import type { Facts } from './facts.js';
import { LONG_PAUSE_MS, MAX_SNOOZES } from './facts.js';
import type { TimerSettings } from './timerSettings.js';
import type { PromptFact } from './windowRecord.js';
import { isWithinHours, nextHoursChange } from './workingHours.js';

/**
 * What the timer is doing, as a person would say it. Instants on the shared timeline, durations in
 * milliseconds; `remainingMs` is always within 0 and the interval.
 */
export type Phase =
  | { readonly name: 'counting'; readonly remainingMs: number }
  | { readonly name: 'away'; readonly remainingMs: number; readonly credit: Credit | null }
  | { readonly name: 'due' }
  | { readonly name: 'prompted'; readonly at: number }
  | { readonly name: 'missed' }
  | { readonly name: 'snoozed'; readonly until: number; readonly snoozesLeft: number }
  | { readonly name: 'inSession'; readonly since: number }
  | {
      readonly name: 'paused';
      readonly until: number;
      readonly remainingMs: number;
      /** Whether the count goes on after it; a pause of hours ends in a new stretch of work. */
      readonly keepsWork: boolean;
    }
  | {
      readonly name: 'outsideHours';
      /** Null where the hours never come. */
      readonly until: number | null;
      readonly remainingMs: number;
    };

/** Why a whole stretch lies ahead of a person who has not begun it. */
export type Credit =
  { readonly by: 'away'; readonly awayMs: number } | { readonly by: 'reset' | 'skipped' | 'pause' };

/** No answer for this long is "missed": the status bar stays due and nothing else pops up. */
export const MISSED_AFTER_MS = 10 * 60_000;

/**
 * Whether nobody has been there for so long that it counts as a real break. Never while reminders
 * are paused: people pause them for calls and presentations, and an hour of sitting in one looks
 * from here like a walk. To credit it would be a guess; that the count goes on after the pause is
 * what the status bar has promised.
 */
export function isRealBreak(facts: Facts, settings: TimerSettings, at: number): boolean {
  if (facts.pause !== null || facts.sessionSince !== null) return false;
  return at - facts.absentSince >= settings.idleResetMs;
}

/** The phase at an instant; `wallMs` is the same instant on the wall clock. */
export function phaseAt(facts: Facts, settings: TimerSettings, at: number, wallMs: number): Phase {
  const takenBreak = isRealBreak(facts, settings, at);
  const workedMs = takenBreak ? 0 : facts.workedMs;
  const remainingMs = Math.min(settings.intervalMs, Math.max(0, settings.intervalMs - workedMs));
  if (facts.sessionSince !== null) return { name: 'inSession', since: facts.sessionSince };
  if (facts.pause !== null) {
    const { since, until } = facts.pause;
    return { name: 'paused', until, remainingMs, keepsWork: until - since < LONG_PAUSE_MS };
  }
  if (!isWithinHours(settings.workingHours, wallMs)) {
    const change = nextHoursChange(settings.workingHours, wallMs);
    const until = change === null ? null : change + at - wallMs;
    return { name: 'outsideHours', until, remainingMs };
  }
  if (remainingMs === 0) return duePhase(facts, settings, at);
  if (facts.countsUntil !== null) return { name: 'counting', remainingMs };
  return { name: 'away', remainingMs, credit: creditOf(facts, takenBreak, at) };
}

function duePhase(facts: Facts, settings: TimerSettings, at: number): Phase {
  const { snooze } = facts;
  if (snooze !== null && snooze.until > at) {
    return { name: 'snoozed', until: snooze.until, snoozesLeft: snoozesLeft(facts) };
  }
  const prompt = standingPrompt(facts, settings);
  if (prompt === null) return { name: 'due' };
  if (isPutAway(facts, settings)) return { name: 'missed' };
  // A pause was an answer; the offer is not made again after it.
  if (facts.pauseEndedAt > prompt.at) return { name: 'missed' };
  // Nobody misses what was not before them yet.
  const isOpen = prompt.waits === true || at < prompt.at + MISSED_AFTER_MS;
  if (isOpen) return { name: 'prompted', at: prompt.at };
  return { name: 'missed' };
}

/**
 * The prompt that the reset which is due has had: the earliest since the latest snooze, at this
 * interval or a longer one. Null where it is still to come.
 */
export function standingPrompt(facts: Facts, settings: TimerSettings): PromptFact | null {
  return standingPrompts(facts, settings)[0] ?? null;
}

/** Whether the person has closed the offer, or stopped it before it had really begun. */
export function isPutAway(facts: Facts, settings: TimerSettings): boolean {
  return standingPrompts(facts, settings).some(({ putAway }) => putAway === true);
}

function standingPrompts(facts: Facts, settings: TimerSettings): readonly PromptFact[] {
  const snoozes = facts.snooze?.count ?? 0;
  return facts.prompts.filter(
    (prompt) => prompt.snoozes >= snoozes && prompt.intervalMs >= settings.intervalMs,
  );
}

/** How many more times the reset that is due may be put off. */
export function snoozesLeft(facts: Facts): number {
  return Math.max(0, MAX_SNOOZES - (facts.snooze?.count ?? 0));
}

function creditOf(facts: Facts, takenBreak: boolean, at: number): Credit | null {
  if (takenBreak && facts.workedMs > 0) return { by: 'away', awayMs: at - facts.absentSince };
  if (facts.workedMs > 0) return null;
  switch (facts.stretch.by) {
    case 'away':
      return { by: 'away', awayMs: facts.stretch.awayMs ?? 0 };
    case 'reset':
    case 'skipped':
    case 'pause':
      return { by: facts.stretch.by };
    case 'opened':
      return null;
  }
}
