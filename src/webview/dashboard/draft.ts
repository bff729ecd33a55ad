import { minutesEastOfUtc } from '../../journal/entries/localTime.js';
import type { Draft, FromJournal, ShownEntry } from '../../messages/journal.js';

type Save = Extract<FromJournal, { type: 'save' }>;

/** What a form is filled with before anybody has said anything. */
export function emptyDraft(id: string): Draft {
  const symptoms = { painNow: null, places: [] };
  return { id, of: null, about: null, felt: null, isOpen: false, symptoms };
}

/** A form that begins with what an entry says. */
export function draftOf(entry: ShownEntry, id: string): Draft {
  const { at, zone, symptoms } = entry;
  // More than the two answers that are enough.
  const isOpen = Object.values(symptoms).filter((said) => said !== undefined).length > 2;
  return { id, of: entry.id, about: { at, zone }, felt: null, isOpen, symptoms };
}

/**
 * What is sent to be kept, or in words what is missing.
 * @param now wall-clock instant, ms
 */
export function saveOf(draft: Draft, now: number): Save | string {
  const { id, of, symptoms } = draft;
  const { painNow } = symptoms;
  if (painNow === null) return 'Choose a number for the pain first; 0 is none.';
  const felt = feltAt(draft, now);
  if (typeof felt === 'string') return felt;
  const { function: rows = [], ...rest } = symptoms;
  const scored = rows.filter(({ activity }) => activity.trim() !== '');
  const said = { ...rest, painNow, ...(scored.length > 0 ? { function: scored } : {}) };
  return { type: 'save', id, of, felt, symptoms: said };
}

function feltAt({ felt, about }: Draft, now: number): Save['felt'] | string {
  if (felt === null) return about ?? { at: null, zone: minutesEastOfUtc(now) };
  const at = new Date(felt).getTime();
  // A year that is not typed to its end is one of long ago, which no entry can carry.
  if (Number.isNaN(at) || at < 0)
    return 'Choose the day and the time at which you felt it, or Now.';
  if (at > now) return 'That time is yet to come. Choose an earlier one.';
  return { at, zone: minutesEastOfUtc(at) };
}
