import type { RecordMap } from './merge.js';
import type { PauseFact, PromptFact, SnoozeFact, Stretch, WindowRecord } from './windowRecord.js';
import { firstStretch } from './windowRecord.js';

/** What all windows together know at one instant. Durations and instants in milliseconds. */
export interface Facts {
  readonly stretch: Stretch;
  /** Work counted in this stretch by all windows. */
  readonly workedMs: number;
  /** When the first of it was; 0 = there is none, or that is not known. */
  readonly workedFrom: number;
  /** Latest input anywhere; 0 = none yet. */
  readonly lastInputAt: number;
  /** Since when nobody has been there: the latest of input, stretch begin and end of a pause. */
  readonly absentSince: number;
  /** Until when counting goes on if nothing more is heard; null = nobody counts. */
  readonly countsUntil: number | null;
  /** Every prompt of this stretch, the earliest first, those that wait last; see `standingPrompt`. */
  readonly prompts: readonly PromptFact[];
  readonly snooze: SnoozeFact | null;
  /** The pause that holds now; null = none does. */
  readonly pause: PauseFact | null;
  /** When the latest pause ended; 0 = none has. */
  readonly pauseEndedAt: number;
  /** When the routine that is open in some window began; null = none is. */
  readonly sessionSince: number | null;
  /**
   * Since when nothing that the person chose has been before them in any window; null = something
   * is, so that no offer may take its place. 0 = nothing ever was.
   */
  readonly freeSince: number | null;
}

/** Snoozes per stretch; after the last one the reset is skipped without a word. */
export const MAX_SNOOZES = 3;
/** A pause as long as this is a night off, in milliseconds: a new stretch begins where it ends. */
export const LONG_PAUSE_MS = 4 * 3_600_000;

/** Derives the facts from what is known of every window, one's own included. */
export function factsAt(records: RecordMap, at: number): Facts {
  return factsFrom([...records.values()], at);
}

/** The same from a list that holds one record of each window. */
export function factsFrom(all: readonly WindowRecord[], at: number): Facts {
  const pause = latestPause(all);
  const stored = all.reduce((latest, r) => laterStretch(latest, r.stretch), firstStretch);
  const afterPause = pause === null ? stored : laterStretch(stored, stretchAfterPause(pause, at));
  const snooze = latestSnooze(all, afterPause);
  const stretch =
    snooze !== null && snooze.count >= MAX_SNOOZES && at >= snooze.until
      ? laterStretch(afterPause, { at: snooze.until, by: 'skipped' })
      : afterPause;
  const current = all.filter((record) => isSame(record.stretch, stretch));
  const lastInputAt = all.reduce((latest, record) => Math.max(latest, record.lastInputAt), 0);
  const live = openCounts(current, all, at);
  const pauseEndedAt = pause !== null && pause.until <= at ? pause.until : 0;
  return {
    stretch,
    workedMs: live.workedMs,
    workedFrom: firstWork(current),
    lastInputAt,
    absentSince: Math.max(lastInputAt, stretch.at, pauseEndedAt),
    countsUntil: live.countsUntil,
    prompts: promptsOf(all, stretch),
    snooze: snooze !== null && snooze.stretchAt === stretch.at ? snooze : null,
    pause: pause !== null && pause.until > at ? pause : null,
    pauseEndedAt,
    sessionSince: firstSession(all, at),
    freeSince: freeSince(all, at),
  };
}

/** Whether two windows speak of the same stretch of work. */
export function isSame(a: Stretch, b: Stretch): boolean {
  return a.at === b.at;
}

function laterStretch(a: Stretch, b: Stretch): Stretch {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return `${a.by} ${a.awayMs ?? ''}` >= `${b.by} ${b.awayMs ?? ''}` ? a : b;
}

function stretchAfterPause(pause: PauseFact, at: number): Stretch {
  const long = pause.until - pause.since >= LONG_PAUSE_MS;
  return long && at >= pause.until ? { at: pause.until, by: 'pause' } : firstStretch;
}

/** The pause stated last; of two stated in one moment the one that ends, or has begun, earlier. */
function latestPause(records: readonly WindowRecord[]): PauseFact | null {
  return records.reduce<PauseFact | null>((latest, { pause }) => {
    if (pause === null || latest === null) return pause ?? latest;
    if (pause.at !== latest.at) return pause.at > latest.at ? pause : latest;
    if (pause.until !== latest.until) return pause.until < latest.until ? pause : latest;
    return pause.since < latest.since ? pause : latest;
  }, null);
}

function firstWork(current: readonly WindowRecord[]): number {
  return current.reduce((first, { workedFrom }) => {
    if (workedFrom === 0 || first === 0) return Math.max(first, workedFrom);
    return Math.min(first, workedFrom);
  }, 0);
}

function latestSnooze(records: readonly WindowRecord[], stretch: Stretch): SnoozeFact | null {
  return records.reduce<SnoozeFact | null>((latest, { snooze }) => {
    if (snooze?.stretchAt !== stretch.at) return latest;
    if (latest === null || snooze.count > latest.count) return snooze;
    if (snooze.count < latest.count) return latest;
    if (snooze.until !== latest.until) return snooze.until > latest.until ? snooze : latest;
    return snooze.at > latest.at ? snooze : latest;
  }, null);
}

function promptsOf(records: readonly WindowRecord[], stretch: Stretch): readonly PromptFact[] {
  const prompts: PromptFact[] = [];
  for (const { prompt } of records) {
    if (prompt?.stretchAt === stretch.at && !isLost(prompt, records)) prompts.push(prompt);
  }
  if (prompts.length < 2) return prompts;
  // One that is before the person comes before all that wait to be.
  const waits = (prompt: PromptFact) => Number(prompt.waits === true);
  return prompts.sort(
    (a, b) =>
      waits(a) - waits(b) || a.at - b.at || a.snoozes - b.snoozes || a.intervalMs - b.intervalMs,
  );
}

/**
 * The person came to another window before the offer could be shown: it has been offered nowhere.
 * A window that lives says so itself, and one that was killed says nothing any more.
 */
function isLost({ waits, window, at }: PromptFact, records: readonly WindowRecord[]): boolean {
  return (
    waits === true && records.some((other) => other.window !== window && other.focusedAt >= at)
  );
}

function firstSession(records: readonly WindowRecord[], at: number): number | null {
  return records.reduce<number | null>((first, { session }) => {
    if (session === null || session.until <= at) return first;
    return Math.min(first ?? session.at, session.at);
  }, null);
}

function freeSince(records: readonly WindowRecord[], at: number): number | null {
  const until = records.reduce((latest, record) => Math.max(latest, record.occupiedUntil), 0);
  return until > at ? null : until;
}

/**
 * Adds the windows' counts up. A window that said "counting" is believed until the time it named,
 * but not past the moment another window got the focus: several windows are one person.
 */
function openCounts(current: readonly WindowRecord[], all: readonly WindowRecord[], at: number) {
  let workedMs = 0;
  let countsUntil: number | null = null;
  for (const record of current) {
    workedMs += record.workedMs;
    if (record.countsUntil === null) continue;
    const until = Math.min(record.countsUntil, takenOverAt(record, all));
    workedMs += Math.max(0, Math.min(at, until) - record.savedAt);
    if (until > at) countsUntil = Math.max(countsUntil ?? 0, until);
  }
  return { workedMs, countsUntil };
}

/** When the person first came to another window after the record was written. */
function takenOverAt(record: WindowRecord, all: readonly WindowRecord[]): number {
  let first = Infinity;
  for (const other of all) {
    if (other.window === record.window) continue;
    if (other.focusedAt >= record.savedAt) first = Math.min(first, other.focusedAt);
    for (const { window, seq, at } of other.takenOver) {
      if (window === record.window && seq === record.seq) first = Math.min(first, at);
    }
  }
  return first;
}
