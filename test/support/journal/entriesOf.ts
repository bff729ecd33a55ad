import type { JournalEntry } from '../../../src/journal/journalLines';

const MINUTE_MS = 60_000;
let made = 0;

/** The instant of a local time such as `2026-03-02T09:00`, `zone` minutes east of UTC. */
export const instantOf = (local: string, zone = 60): number =>
  Date.parse(`${local}:00Z`) - zone * MINUTE_MS;

/** A line of the journal at a local time. */
export function lineAt(local: string, type: string, rest: object, zone = 60): JournalEntry {
  made += 1;
  const id = `line-${String(made).padStart(6, '0')}`;
  return { v: 1, id, at: instantOf(local, zone), zone, type, ...rest };
}

/** A stretch of work between two local times; `minutes` of it were work, all where not said. */
export function workedAt(from: string, to: string, minutes?: number, zone = 60): JournalEntry {
  const begin = instantOf(from, zone);
  const seconds = (minutes ?? (instantOf(to, zone) - begin) / MINUTE_MS) * 60;
  return lineAt(to, 'worked', { from: begin, seconds }, zone);
}

/** How it felt at a local time. */
export function painAt(local: string, painNow: number, rest: object = {}, zone = 60): JournalEntry {
  const told = { writtenAt: instantOf(local, zone), painNow, places: [] };
  return lineAt(local, 'symptoms', { ...told, ...rest }, zone);
}

/** A routine that was over at a local time. */
export function playedAt(local: string, rest: object = {}, zone = 60): JournalEntry {
  const told = { routine: 'office_reset', outcome: 'done', inCall: false, seconds: 90 };
  return lineAt(local, 'played', { day: local.slice(0, 10), ...told, ...rest }, zone);
}
