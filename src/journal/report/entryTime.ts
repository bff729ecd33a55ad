import { dayOf, minuteOfDay } from '../entries/localTime.js';
import type { ReportEntry } from './reportInput.js';

/** When an entry was, by the clock where the person was: `2026-11-30 09:05 (UTC+1)`. */
export function entryTime(entry: ReportEntry): string {
  const minute = minuteOfDay(entry);
  return `${dayOf(entry)} ${clockText(minute)} (UTC${zoneText(entry.zone)})`;
}

/** What is to be known of how an entry was written: late, changed, both or nothing. */
export function entryMarks({ late, changedAt }: ReportEntry): readonly string[] {
  return [...(late ? ['late'] : []), ...(changedAt === null ? [] : ['changed'])];
}

const two = (value: number) => String(value).padStart(2, '0');
const clockText = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

function zoneText(zone: number): string {
  const far = Math.abs(zone);
  const minutes = far % 60 === 0 ? '' : `:${two(far % 60)}`;
  return `${zone < 0 ? '−' : '+'}${Math.floor(far / 60)}${minutes}`;
}
