import { minutesEastOfUtc } from '../../journal/entries/localTime.js';
import { MOST_ACTIVITIES } from '../../journal/entries/symptoms.js';
import { isSame } from '../../journal/isSame.js';
import type { Draft, FromJournal, ShownEntry } from '../../messages/journal.js';

type Save = Extract<FromJournal, { type: 'save' }>;

/** What a form is filled with before anybody has said anything. */
export function emptyDraft(id: string): Draft {
  const symptoms = { painNow: null, places: [] };
  const activities = { fresh: [], dropped: [] };
  return { id, of: null, about: null, felt: null, isOpen: false, symptoms, ...activities };
}

/** A form that begins with what an entry says. */
export function draftOf(entry: ShownEntry, id: string): Draft {
  const { at, zone, symptoms } = entry;
  // More than the two answers that are enough.
  const isOpen = Object.values(symptoms).filter((said) => said !== undefined).length > 2;
  const activities = { fresh: [], dropped: [] };
  const from = { about: { at, zone }, was: symptoms };
  return { id, of: entry.id, ...from, felt: null, isOpen, symptoms, ...activities };
}

/** Whether a form says anything else than what it was filled with. */
export function isBegun({ symptoms, was, felt, fresh, dropped }: Draft): boolean {
  if (was === undefined || felt !== null || fresh.length + dropped.length > 0) return true;
  return !isSame(plain(symptoms), plain(was));
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
  const fresh = draft.fresh.map(({ activity, score }) => ({ activity: activity.trim(), score }));
  const named = fresh.filter(({ activity }) => activity !== '');
  const known = rows.map(({ activity }) => activity);
  const added = named.flatMap(({ activity, score }) =>
    score === null || known.includes(activity) ? [] : { activity, score },
  );
  const scored = [...rows, ...added].slice(0, MOST_ACTIVITIES);
  const said = { ...rest, painNow, ...(scored.length > 0 ? { function: scored } : {}) };
  // One without a score is asked for again the next time all the same.
  const asks = { more: named.map(({ activity }) => activity), less: draft.dropped };
  const isAsked = asks.more.length + asks.less.length > 0;
  const { about, was } = draft;
  const from = about === null || was === undefined ? {} : { was: { ...about, symptoms: was } };
  return { type: 'save', id, of, felt, symptoms: said, ...from, ...(isAsked ? { asks } : {}) };
}

/** Whether a form says what was kept of it, so that nothing is lost where it begins anew. */
export function isKept(draft: Draft, kept: Pick<Save, 'symptoms' | 'felt'>, now: number): boolean {
  const save = saveOf(draft, now);
  if (typeof save === 'string') return false;
  const isThen = save.felt.at === null || save.felt.at === kept.felt.at;
  return isThen && isSame(plain(save.symptoms), plain(kept.symptoms));
}

/** Without what is there and undefined. */
const plain = (symptoms: Draft['symptoms']): unknown => JSON.parse(JSON.stringify(symptoms));

function feltAt({ felt, about }: Draft, now: number): Save['felt'] | string {
  if (felt === null) return about ?? { at: null, zone: minutesEastOfUtc(now) };
  const at = new Date(felt).getTime();
  // A year that is not typed to its end is one of long ago, which no entry can carry.
  if (Number.isNaN(at) || at < 0)
    return 'Choose the day and the time at which you felt it, or Now.';
  if (at > now) return 'That time is yet to come. Choose an earlier one.';
  return { at, zone: minutesEastOfUtc(at) };
}
