import { dayOf } from '../entries/localTime.js';
import { groupedBy, meanOf } from './numbers.js';
import type { ReportEntry } from './reportInput.js';

const DAY_MS = 86_400_000;

/** Pain in one week, Monday to Sunday by the person's own days, 0-10. */
export interface PainWeek {
  /** Its Monday, as `2026-11-30`. */
  readonly monday: string;
  readonly entries: number;
  /** The worst that was stated, of then or of the 24 hours before. */
  readonly worst: number;
  /** Mean of the pain at the moment of each entry. */
  readonly average: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Pain by week; weeks without an entry are left out, since nobody knows. */
export function painByWeek(symptoms: readonly ReportEntry[]): readonly PainWeek[] {
  const weeks = groupedBy(symptoms, (entry) => mondayOf(dayOf(entry)));
  return [...weeks]
    .map(([monday, entries]) => {
      const now = entries.map(({ painNow }) => painNow);
      const worst = entries.map(({ painNow, painWorst24h = 0 }) => Math.max(painNow, painWorst24h));
      return {
        monday,
        entries: entries.length,
        worst: Math.max(...worst),
        average: meanOf(now) ?? 0,
        lowest: Math.min(...now),
        highest: Math.max(...now),
      };
    })
    .sort((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** The Monday of a day's week. Days have no zone here, so no change of clocks can move one. */
function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
