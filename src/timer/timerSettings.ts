import { parseTimeOfDay } from './timeOfDay.js';
import type { HoursRange, Weekday, WorkingHours } from './workingHours.js';
import { weekdays } from './workingHours.js';

/** The part of the settings that decides when a reset is due; durations in milliseconds. */
export interface TimerSettings {
  readonly intervalMs: number;
  readonly idleResetMs: number;
  readonly readingGraceMs: number;
  readonly waitForPauseMs: number;
  readonly workingHours: WorkingHours;
}

/** The settings as a person wrote them, by their names without the prefix. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** A value, and one line for each thing in the raw settings that could not be used. */
export interface ParsedSettings<T> {
  readonly settings: T;
  readonly problems: readonly string[];
}

interface MinutesRule {
  readonly standard: number;
  readonly min: number;
  readonly max: number;
}

const MINUTE_MS = 60_000;

/** Bounds for people, in minutes; the manifest states the same ones. */
export const minuteRules = {
  intervalMinutes: { standard: 90, min: 20, max: 240 },
  idleResetMinutes: { standard: 5, min: 1, max: 60 },
  readingGraceMinutes: { standard: 2, min: 1, max: 15 },
  waitForPauseMinutes: { standard: 2, min: 0, max: 30 },
} as const satisfies Record<string, MinutesRule>;

/** Shortest interval, in minutes, for people who work on the extension: half a second. */
const SHORTEST_INTERVAL_MINUTES = 0.5 / 60;

export const defaultTimerSettings: TimerSettings = {
  intervalMs: 90 * MINUTE_MS,
  idleResetMs: 5 * MINUTE_MS,
  readingGraceMs: 2 * MINUTE_MS,
  waitForPauseMs: 2 * MINUTE_MS,
  workingHours: [],
};

/**
 * Reads the timer's settings. Numbers out of range move to the nearest bound, anything else that
 * can't be used gives way to the default; each is told in `problems`.
 * @param shortIntervals whether intervals below 20 minutes are taken (development and tests only)
 */
export function parseTimerSettings(
  raw: RawSettings,
  shortIntervals: boolean,
): ParsedSettings<TimerSettings> {
  const problems: string[] = [];
  const minutes = (name: keyof typeof minuteRules, min: number = minuteRules[name].min) => {
    const rule = { ...minuteRules[name], min };
    const parsed = parseMinutes(name, raw[name], rule);
    if (parsed.problem !== null) problems.push(parsed.problem);
    return parsed.minutes * MINUTE_MS;
  };
  const idleResetMs = minutes('idleResetMinutes');
  const readingGraceMs = minutes('readingGraceMinutes');
  if (readingGraceMs > idleResetMs) {
    problems.push('readingGraceMinutes is longer than idleResetMinutes; the shorter one is used.');
  }
  const hours = parseWorkingHours(raw['workingHours']);
  problems.push(...hours.problems);
  return {
    settings: {
      intervalMs: minutes('intervalMinutes', shortIntervals ? SHORTEST_INTERVAL_MINUTES : 20),
      idleResetMs,
      readingGraceMs: Math.min(readingGraceMs, idleResetMs),
      waitForPauseMs: minutes('waitForPauseMinutes'),
      workingHours: hours.settings,
    },
    problems,
  };
}

function parseMinutes(name: string, value: unknown, rule: MinutesRule) {
  if (value === undefined) return { minutes: rule.standard, problem: null };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const problem = `${name} must be a number of minutes; ${rule.standard} is used.`;
    return { minutes: rule.standard, problem };
  }
  const minutes = Math.min(rule.max, Math.max(rule.min, value));
  const problem =
    minutes === value
      ? null
      : `${name} is ${value}, outside ${rule.min} to ${rule.max}; ${minutes} is used.`;
  return { minutes, problem };
}

/**
 * Reads `workingHours`: a list of `{ "days": ["mon", …], "from": "09:00", "to": "17:30" }`. A range
 * that can't be read is left out and told; where none is left, reminders come at any time.
 */
export function parseWorkingHours(value: unknown): ParsedSettings<WorkingHours> {
  if (value === undefined || value === null) return { settings: [], problems: [] };
  if (!Array.isArray(value)) {
    return { settings: [], problems: ['workingHours must be a list; none are used.'] };
  }
  const settings: HoursRange[] = [];
  const problems: string[] = [];
  value.forEach((item: unknown, index) => {
    const range = parseRange(item);
    if (typeof range === 'string') problems.push(`workingHours[${index}] is left out: ${range}`);
    else settings.push(range);
  });
  return { settings, problems };
}

function parseRange(item: unknown): HoursRange | string {
  if (typeof item !== 'object' || item === null) return 'it must have days, from and to.';
  const { days, from, to } = item as Record<string, unknown>;
  if (!Array.isArray(days) || days.length === 0 || !days.every(isWeekday)) {
    return `days must be a list of ${weekdays.join(', ')}.`;
  }
  const fromMinute = parseTimeOfDay(from);
  const toMinute = parseTimeOfDay(to);
  if (fromMinute === null || fromMinute === 24 * 60) return 'from must be a time such as 09:00.';
  if (toMinute === null) return 'to must be a time such as 17:30.';
  return { days, fromMinute, toMinute };
}

function isWeekday(value: unknown): value is Weekday {
  return (weekdays as readonly unknown[]).includes(value);
}
