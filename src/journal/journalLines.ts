import type { Steps } from './steps.js';

/** One entry as its line carries it: a version, an id of its own, an instant, a type and the rest. */
export interface JournalEntry {
  readonly v: 1;
  /** Random, and never used twice. */
  readonly id: string;
  /** Wall-clock instant, ms. */
  readonly at: number;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a journal file holds. */
export interface JournalLines {
  readonly entries: readonly JournalEntry[];
  /** Lines that can't be read; they stay where they are. */
  readonly bad: readonly BadLine[];
}

/** A line that can't be read, and why. */
export interface BadLine {
  /** From 1. */
  readonly number: number;
  readonly why: 'no entry' | 'later version' | 'cut short';
  /**
   * By when it was written, wall clock in ms: what comes after it in its file was written later. Null
   * = nothing after it tells.
   */
  readonly writtenBy: number | null;
}

/** Entries that may carry an instant long before they were written. */
const writtenLater: readonly string[] = ['worked', 'ladderBrought'];

/** A line longer than this is no entry of anybody's. */
export const LONGEST_LINE = 100_000;

/** Lines that are read in one step: a millisecond of them. */
const STEP = 200;

/** Reads the text of a journal file, line by line; what is intact is never lost to what is not. */
export function* journalLinesIn(text: string): Steps<JournalLines> {
  const entries: JournalEntry[] = [];
  const bad: BadLine[] = [];
  let undated: Omit<BadLine, 'writtenBy'>[] = [];
  const date = (writtenBy: number | null) => {
    bad.push(...undated.map((line) => ({ ...line, writtenBy })));
    undated = [];
  };
  let number = 0;
  for (let from = 0; from <= text.length; number += 1) {
    if (number % STEP === STEP - 1) yield;
    const ends = text.indexOf('\n', from);
    // Only the last line may have no end: the machine stopped in the middle of it.
    const isLast = ends < 0;
    const line = text.slice(from, isLast ? text.length : ends);
    from = isLast ? Infinity : ends + 1;
    if (line.trim() === '') continue;
    const entry = line.length > LONGEST_LINE ? 'no entry' : readEntry(line);
    if (typeof entry !== 'string') {
      entries.push(entry);
      if (undated.length > 0 && !writtenLater.includes(entry.type)) date(writtenAtOf(entry));
    } else {
      const why = entry === 'no entry' && isLast ? 'cut short' : entry;
      undated.push({ number: number + 1, why });
    }
  }
  date(null);
  return { entries, bad };
}

/** What a person writes may be about an earlier moment, and says when it was written. */
const writtenAtOf = ({ at, writtenAt }: JournalEntry): number =>
  typeof writtenAt === 'number' ? writtenAt : at;

function readEntry(line: string): JournalEntry | 'no entry' | 'later version' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no entry';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'no entry';
  const { v, id, at, type } = value as Readonly<Record<string, unknown>>;
  if (typeof v === 'number' && Number.isInteger(v) && v > 1) return 'later version';
  const isEntry =
    v === 1 &&
    typeof id === 'string' &&
    /^[a-z0-9-]{8,64}$/.test(id) &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    typeof type === 'string';
  return isEntry ? (value as JournalEntry) : 'no entry';
}

/** The line of an entry. */
export const journalLine = (entry: JournalEntry): string => `${JSON.stringify(entry)}\n`;
