import { isLater } from './isLater.js';
import type { Steps } from '../steps.js';
import { atOnce } from '../steps.js';
import type { SymptomsEntry, WrittenEntry } from './symptoms.js';

/** Entries that are looked at in one step: a few milliseconds of them. */
const STEP = 1000;

/** What was written down later than this after it was felt is late, in milliseconds. */
const LATE_AFTER_MS = 30 * 60_000;

/** How the back felt at a moment, as the person tells it by now. */
export interface KeptSymptoms extends Omit<SymptomsEntry, 'changedAt'> {
  /** Wall-clock instant of the latest change, ms; null = as it was first written. */
  readonly changedAt: number | null;
  /** It was written down well after it was felt. */
  readonly late: boolean;
}

/** What all entries of the person come to. */
export interface Written {
  /** The earliest first; without those that were deleted. */
  readonly symptoms: readonly KeptSymptoms[];
  /** The activities that the person scores. */
  readonly activities: readonly string[];
}

/**
 * What all entries come to, in whatever order they are read and however often: of several changes of
 * one entry the latest holds, and what was deleted stays so.
 */
export function writtenOf(entries: readonly WrittenEntry[]): Written {
  return atOnce(writtenIn(entries));
}

/** The same in small steps. */
export function* writtenIn(entries: readonly WrittenEntry[]): Steps<Written> {
  const unique = yield* uniqueOf(entries);
  const ordered = unique.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  yield;
  const kept = new Map<string, KeptSymptoms>();
  let activities: readonly string[] = [];
  // A later line may carry an earlier instant than what it is about, which was written late.
  for (const [index, entry] of ordered.entries()) {
    if (entry.type === 'symptoms') kept.set(entry.id, asWritten(entry));
    if (index % STEP === STEP - 1) yield;
  }
  for (const entry of ordered) {
    if (entry.type === 'activities') activities = entry.names;
    if (entry.type !== 'changed') continue;
    const before = kept.get(entry.of);
    if (before === undefined) continue;
    const { id, writtenAt } = before;
    const told = { v: 1, id, writtenAt, type: 'symptoms', ...entry.symptoms } as const;
    kept.set(id, { ...asWritten({ ...told, ...entry.about }), changedAt: entry.at });
  }
  for (const entry of ordered) if (entry.type === 'deleted') kept.delete(entry.of);
  yield;
  const symptoms = [...kept.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { symptoms, activities };
}

/** Each entry once, as it was written last. */
function* uniqueOf(entries: readonly WrittenEntry[]): Steps<WrittenEntry[]> {
  const unique = new Map<string, WrittenEntry>();
  for (const [index, entry] of entries.entries()) {
    const other = unique.get(entry.id);
    if (other === undefined || isLater(entry, other)) unique.set(entry.id, entry);
    if (index % STEP === STEP - 1) yield;
  }
  return [...unique.values()];
}

function asWritten(entry: SymptomsEntry): KeptSymptoms {
  const late = entry.writtenAt - entry.at > LATE_AFTER_MS;
  return { ...entry, changedAt: entry.changedAt ?? null, late };
}
