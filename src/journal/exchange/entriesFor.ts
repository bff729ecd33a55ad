import * as v from 'valibot';
import { dayOf } from '../entries/localTime.js';
import { statedFields } from '../entries/stated.js';
import type { WrittenEntry } from '../entries/symptoms.js';
import { parseWrittenEntry, symptomsOf, writtenTypes } from '../entries/symptoms.js';
import type { KeptSymptoms } from '../entries/written.js';
import { writtenOf } from '../entries/written.js';
import type { JournalEntry } from '../journalLines.js';
import type { ExportField } from '../report/fields.js';
import { exportFields, only } from '../report/fields.js';
import { entrySchema } from './journalFile.js';
import type { ReportRange } from '../report/reportInput.js';

/** What entries of one type look like, and which field they go with; null = they always go. */
export interface EntryKind {
  readonly schema: v.GenericSchema;
  readonly field: ExportField | null;
}

/** Which entries are wanted. */
interface EntriesWish {
  readonly range: ReportRange;
  readonly fields: readonly ExportField[];
}

/**
 * The entries that go into a file: those of the chosen days, without what is left out. What the
 * person deleted does not go, nor what an entry said before it was changed; that it was deleted or
 * changed does, so that it holds wherever the file is taken in.
 */
export function entriesFor(
  all: readonly JournalEntry[],
  { range, fields }: EntriesWish,
  kinds: ReadonlyMap<string, EntryKind>,
): readonly JournalEntry[] {
  const inRange = (day: string) => (range.from === null || day >= range.from) && day <= range.to;
  const whole = exportFields.every((field) => fields.includes(field));
  const written = all.flatMap((entry) => parseWrittenEntry(entry) ?? []);
  const chosen = writtenLines(written, fields, inRange);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const isWanted = (entry: JournalEntry) => {
    if (inRange(dayOfEntry(entry))) return true;
    // A tick that was taken back after midnight must not stand where the next day is left out.
    const takenBack = entry.type === 'undone' ? byId.get(String(entry['of'])) : undefined;
    return takenBack !== undefined && inRange(dayOfEntry(takenBack));
  };
  const others = all.filter((entry) => {
    // What an import would refuse, and the whole file with it.
    if (!v.is(entrySchema, entry)) return false;
    const kind = kinds.get(entry.type);
    // Nobody here knows what an entry of a later version says.
    if (kind === undefined) return whole && inRange(dayOfEntry(entry));
    const wanted = kind.field === null || fields.includes(kind.field);
    return wanted && v.is(kind.schema, entry) && isWanted(entry);
  });
  const apart = others.filter((entry) => !writtenTypes.includes(entry.type));
  const unique = new Map([...chosen, ...apart].map((entry) => [entry.id, entry]));
  return [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The calendar day of an entry where the person was, as far as it says so. */
export function dayOfEntry(entry: JournalEntry): string {
  const { day, at, zone } = entry;
  if (typeof day === 'string') return day;
  return dayOf({ at, zone: v.is(statedFields.zone, zone) ? zone : 0 });
}

function writtenLines(
  written: readonly WrittenEntry[],
  fields: readonly ExportField[],
  inRange: (day: string) => boolean,
): readonly JournalEntry[] {
  const kept = new Map(
    writtenOf(written)
      .symptoms.filter((entry) => inRange(dayOf(entry)))
      .map((entry) => [entry.id, entry]),
  );
  const changedHere = new Set(written.flatMap((line) => (line.type === 'changed' ? line.of : [])));
  const told = [...kept.values()].map((entry): WrittenEntry => {
    const { v, id, at, zone, type, writtenAt, changedAt } = entry;
    // What was changed where it is says so by a line of its own.
    const changed = changedAt === null || changedHere.has(id) ? {} : { changedAt };
    return { v, id, at, zone, type, writtenAt, ...changed, ...only(symptomsOf(entry), fields) };
  });
  // What they were about, as it was when it went.
  const all = writtenOf(written.filter(({ type }) => type !== 'deleted')).symptoms;
  const about = new Set(all.filter((entry) => inRange(dayOf(entry))).map(({ id }) => id));
  const changes = written.filter((entry) => {
    if (entry.type === 'changed') return kept.get(entry.of)?.changedAt === entry.at;
    // It may have come back as another entry of these days, which would be there twice without it.
    if (entry.type === 'deleted') return inRange(dayOf(entry)) || about.has(entry.of);
    return entry.type === 'activities' && fields.includes('activities') && inRange(dayOf(entry));
  });
  return [...told, ...changes.map((entry) => asKept(entry, kept, fields))].map((entry) => ({
    ...entry,
  }));
}

/** A change as it holds by now. */
function asKept(
  entry: WrittenEntry,
  kept: ReadonlyMap<string, KeptSymptoms>,
  fields: readonly ExportField[],
): WrittenEntry {
  const now = entry.type === 'changed' ? kept.get(entry.of) : undefined;
  if (entry.type !== 'changed' || now === undefined) return entry;
  const about = { at: now.at, zone: now.zone };
  return { ...entry, about, symptoms: only(symptomsOf(now), fields) };
}
