import { createEvents } from 'ics';
import type { SessionTime } from '../../timer/sessionTime.js';
import { nextTime } from '../../timer/sessionTime.js';
import { timeOfDayText } from '../../timer/timeOfDay.js';
import { formatISO } from 'date-fns';

/** A session that comes round in a calendar. */
export interface CalendarEntry {
  /** Known by it when it is added again, so that a calendar replaces it. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly time: SessionTime;
  readonly minutes: number;
}

/** The calendar reminds so long before, in minutes: there is a mat to fetch. */
const ALARM_MINUTES = 5;

/**
 * The text of a calendar file with these sessions, from the first time after `wallMs` on.
 *
 * Times are local and of no zone (RFC 5545, 3.3.5, form 1): half past nine stays half past nine when
 * clocks change and when the person travels, which is what an evening is. Every calendar puts such a
 * time into the zone that it shows; one that names a zone would need that zone's rules in the file,
 * which some calendars read only roughly ([MS-STANOICAL] 2.2.47).
 */
export function calendarText(entries: readonly CalendarEntry[], wallMs: number): string {
  const { error, value } = createEvents(
    entries.map(({ uid, title, description, link, time, minutes }) => ({
      ...{ uid, title, description, url: link, sequence: Math.floor(wallMs / 1000) },
      // As text, since a time that the first day leaves out would be moved on all days.
      start: localStart(time, wallMs),
      duration: { hours: Math.floor(minutes / 60), minutes: minutes % 60 },
      recurrenceRule: time.day === null ? 'FREQ=DAILY' : weeklyRule(time.day),
      // Nobody's meetings have to make way.
      ...{ busyStatus: 'FREE', transp: 'TRANSPARENT' },
      alarms: [
        {
          ...{ action: 'display', description: title },
          trigger: { minutes: ALARM_MINUTES, before: true },
        },
      ],
    })),
    { productId: 'upper-back-reset', method: 'PUBLISH' },
  );
  if (value === null) throw error ?? new Error('the calendar file is empty');
  return value;
}

/** The first local date and time, as calendars write it: `20260304T213000`. */
function localStart(time: SessionTime, wallMs: number): string {
  const day = formatISO(nextTime(time, wallMs), { format: 'basic', representation: 'date' });
  return `${day}T${timeOfDayText(time.minute).replace(':', '')}00`;
}

function weeklyRule(day: string): string {
  return `FREQ=WEEKLY;BYDAY=${day.slice(0, 2).toUpperCase()}`;
}
