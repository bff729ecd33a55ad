import { dayOf } from '../entries/localTime.js';
import { groupedBy, meanOf } from './numbers.js';
import type { ReportEntry } from './reportInput.js';

const DAY_MS = 86_400_000;
/** Weeks of more than a quarter, and months of more than a year, do not fit on a page. */
const LONGEST_DAYS = { week: 92, month: 400 };

/** Weeks are from Monday to Sunday; all are by the person's own days. */
export type Period = 'week' | 'month' | 'year';

/** Pain in one period, 0-10. */
export interface PainPeriod {
  /** Its Monday as `2026-11-30`, or `2026-11`, or `2026`. */
  readonly name: string;
  readonly entries: number;
  /** The worst that was stated, of then or of the 24 hours before. */
  readonly worst: number;
  /** Mean of the pain at the moment of each entry. */
  readonly average: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The shortest periods of which a page has room for those of all entries, the earliest first. */
export function periodFor(symptoms: readonly ReportEntry[]): Period {
  const [first, last] = [symptoms[0], symptoms.at(-1)];
  if (first === undefined || last === undefined) return 'week';
  const days = (last.at - first.at) / DAY_MS;
  if (days <= LONGEST_DAYS.week) return 'week';
  return days <= LONGEST_DAYS.month ? 'month' : 'year';
}

/** Pain by period; those without an entry are left out, since nobody knows. */
export function painBy(period: Period, symptoms: readonly ReportEntry[]): readonly PainPeriod[] {
  const groups = groupedBy(symptoms, (entry) => nameOf(period, dayOf(entry)));
  return [...groups]
    .map(([name, entries]) => {
      const now = entries.map(({ painNow }) => painNow);
      const worst = entries.map(({ painNow, painWorst24h = 0 }) => Math.max(painNow, painWorst24h));
      return {
        name,
        entries: entries.length,
        worst: highestOf(worst),
        average: meanOf(now) ?? 0,
        lowest: -highestOf(now.map((pain) => -pain)),
        highest: highestOf(now),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of however many: a call with each as an argument has an end at some. */
const highestOf = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

function nameOf(period: Period, day: string): string {
  if (period === 'week') return mondayOf(day);
  return day.slice(0, period === 'month' ? 7 : 4);
}

/** The Monday of a day's week. Days have no zone here, so no change of clocks can move one. */
function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
