import type { Read } from './readRecord.js';
import {
  Refusal,
  fields,
  listOf,
  nullOr,
  numberUpTo,
  oneOf,
  or,
  text,
  whole,
} from './readRecord.js';
import { LONGEST_WORK_MS, whyImplausible } from './plausibility.js';

/**
 * What one window has to say: the whole content of its file. A window writes only its own record;
 * everybody reads all of them. All instants are on the shared timeline (see steadyClock.ts), in
 * milliseconds; durations are milliseconds.
 */
export interface WindowRecord {
  readonly v: 1;
  /** Random id of the window that wrote it. */
  readonly window: string;
  /** Grows with every save; of two records of one window the higher is the newer. */
  readonly seq: number;
  readonly savedAt: number;
  /** What this window adds to its wall clock to get instants. */
  readonly offsetMs: number;
  /** Latest input of the person in this window; 0 = none yet. */
  readonly lastInputAt: number;
  /** Latest typing in an editor of this window; 0 = none yet. */
  readonly typedAt: number;
  /** Latest click or scrolling in an editor of this window; 0 = none yet. */
  readonly browsedAt: number;
  /** Since when the person has been in no other window than this; 0 = never was in it. */
  readonly focusedAt: number;
  readonly stretch: Stretch;
  /** Work counted by this window in that stretch, up to `savedAt`. */
  readonly workedMs: number;
  /** When it first counted any in that stretch; 0 = it has not, or that is not known. */
  readonly workedFrom: number;
  /** Until when counting goes on from `savedAt` if nothing more is heard; null = not counting. */
  readonly countsUntil: number | null;
  readonly prompt: PromptFact | null;
  readonly snooze: SnoozeFact | null;
  readonly pause: PauseFact | null;
  readonly session: SessionFact | null;
  /**
   * Until when something that the person chose is before them in this window, if nothing more is
   * heard; where that has passed, since when it no longer is. 0 = never was.
   */
  readonly occupiedUntil: number;
  /** Promises to count that ended when this window got the focus; of windows killed meanwhile. */
  readonly takenOver: readonly TakeoverFact[];
}

/** How a stretch of work began. */
type StretchStart = 'opened' | 'reset' | 'skipped' | 'away' | 'pause';

/** A stretch of work: present time adds up from here. The latest one known is the current one. */
export interface Stretch {
  readonly at: number;
  readonly by: StretchStart;
  /** Time away that was credited as a real break; only where `by` is `away`. */
  readonly awayMs?: number | undefined;
}

/** The one prompt of a stretch of work, or of one snooze in it, at one interval. */
export interface PromptFact {
  readonly stretchAt: number;
  /** How many snoozes came before. */
  readonly snoozes: number;
  /** It answers for every interval up to this one; a longer one falls due anew. */
  readonly intervalMs: number;
  /** The window that made it; others only remember it. */
  readonly window: string;
  /** Since when it has been before the person; while it waits, when it was made. */
  readonly at: number;
  /** The person closed it, or stopped it before it had really begun: it is not offered again. */
  readonly putAway?: true | undefined;
  /** It is not before the person yet: the window that made it waits until it can show it. */
  readonly waits?: true | undefined;
}

/** The latest snooze of a stretch of work. */
export interface SnoozeFact {
  readonly stretchAt: number;
  /** 1 for the first. */
  readonly count: number;
  readonly at: number;
  readonly until: number;
}

/** Reminders are off until then; the pause stated last counts, and an end is a statement too. */
export interface PauseFact {
  /** When it was stated. */
  readonly at: number;
  /** When it began; making a pause longer or shorter keeps it. */
  readonly since: number;
  readonly until: number;
}

/** A routine is open in this window; it counts as over after `until` if nothing more is heard. */
interface SessionFact {
  readonly at: number;
  readonly until: number;
}

/** A record that promised to count for longer than the person was in its window. */
interface TakeoverFact {
  readonly window: string;
  /** The record that promised it, and no later one. */
  readonly seq: number;
  /** When the person came to the window that tells. */
  readonly at: number;
}

/** The stretch that everything begins with, older than any other. */
export const firstStretch: Stretch = { at: 0, by: 'opened' };

/** All that a date can be, 1970 to 275760: what is likely depends on the clock of who reads it. */
const instant = numberUpTo(8_640_000_000_000_000);
const duration = numberUpTo(LONGEST_WORK_MS);
const id = text(/^[a-z0-9-]{8,64}$/);

const readRecord: Read<WindowRecord> = fields<WindowRecord>({
  v: oneOf(1),
  window: id,
  seq: whole,
  savedAt: instant,
  offsetMs: instant,
  lastInputAt: instant,
  // What an earlier version wrote does not know of these two.
  typedAt: or(0, instant),
  browsedAt: or(0, instant),
  focusedAt: instant,
  stretch: fields<Stretch>({
    at: instant,
    // A word from the future is no reason to lose the count.
    by: or('opened', oneOf('opened', 'reset', 'skipped', 'away', 'pause')),
    awayMs: or(undefined, instant),
  }),
  workedMs: duration,
  // What an earlier version wrote does not know of it.
  workedFrom: or(0, instant),
  countsUntil: nullOr(instant),
  prompt: or(
    null,
    fields<PromptFact>({
      stretchAt: instant,
      snoozes: whole,
      intervalMs: duration,
      window: id,
      at: instant,
      putAway: or(undefined, oneOf(true)),
      waits: or(undefined, oneOf(true)),
    }),
  ),
  snooze: or(
    null,
    fields<SnoozeFact>({ stretchAt: instant, count: whole, at: instant, until: instant }),
  ),
  pause: or(null, fields<PauseFact>({ at: instant, since: instant, until: instant })),
  session: or(null, fields<SessionFact>({ at: instant, until: instant })),
  // What an earlier version wrote does not know of it.
  occupiedUntil: or(0, instant),
  takenOver: or([], listOf(fields<TakeoverFact>({ window: id, seq: whole, at: instant }))),
});

/**
 * A record, or in one line why the text is none. Unknown fields are passed over. `later`: it was
 * written by a later version, which may be alive, so its file stays where it is.
 */
export type ParsedRecord =
  | { readonly ok: true; readonly record: WindowRecord }
  | { readonly ok: false; readonly why: string; readonly later: boolean };

/** Reads the text of a window file; never throws. */
export function parseWindowRecord(text: string): ParsedRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, why: 'it is not JSON', later: false };
  }
  let record: WindowRecord;
  try {
    record = readRecord(json, 'it');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, why: error.message, later: isLater(json) };
  }
  const why = whyImplausible(record);
  if (why !== null) return { ok: false, why, later: false };
  return { ok: true, record };
}

function isLater(json: unknown): boolean {
  const v = typeof json === 'object' && json !== null && 'v' in json ? json.v : null;
  return typeof v === 'number' && Number.isSafeInteger(v) && v >= 2;
}
