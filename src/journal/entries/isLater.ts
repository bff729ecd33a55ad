import { parseWrittenEntry, writtenTypes } from './symptoms.js';

/** A line of the journal, as far as it is looked at here. */
interface Line {
  readonly at: number;
  readonly type: string;
  readonly writtenAt?: unknown;
}

/**
 * Whether of two lines with one id the first is the one that holds: what was written down later. The
 * same line comes twice where a person has tried once more to save it, with other words perhaps, and
 * where it was first taken in without its notes; then the fuller one holds. What can't be read holds
 * against nothing. It is one order for all lines, so whoever reads them in whatever order keeps the
 * same one.
 */
export function isLater(one: Line, other: Line): boolean {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== otherRank) return rank > otherRank;
  const [at, otherAt] = [writtenAtOf(one), writtenAtOf(other)];
  if (at !== otherAt) return at > otherAt;
  const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)];
  if (text.length !== otherText.length) return text.length > otherText.length;
  return text > otherText;
}

/** When a line was written, wall-clock ms; an entry says so, all others are written when they are. */
export function writtenAtOf({ at, writtenAt }: Line): number {
  return typeof writtenAt === 'number' ? writtenAt : at;
}

/** 2 = an entry of the person, 1 = about something else, 0 = an entry that can't be read. */
function rankOf(line: Line): number {
  if (!writtenTypes.includes(line.type)) return 1;
  return parseWrittenEntry(line) === null ? 0 : 2;
}
