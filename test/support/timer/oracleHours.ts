import type { WorkingHours } from '../../../src/timer/workingHours.js';

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
let asked = NaN;
let askedOf: WorkingHours = [];
let answer = true;

/** Whether local wall time lies in one of the ranges; asked for every second, so the minute is kept. */
export function isWorkTime(hours: WorkingHours, wallMs: number): boolean {
  if (hours.length === 0) return true;
  const minute = Math.floor(wallMs / 60_000);
  if (minute === asked && hours === askedOf) return answer;
  asked = minute;
  askedOf = hours;
  answer = look(hours, wallMs);
  return answer;
}

function look(hours: WorkingHours, wallMs: number): boolean {
  const now = new Date(wallMs);
  const clock = now.getHours() * 60 + now.getMinutes();
  const today = NAMES[now.getDay()]!;
  const yesterday = NAMES[(now.getDay() + 6) % 7]!;
  for (const { days, fromMinute, toMinute } of hours) {
    if (fromMinute < toMinute) {
      if (days.includes(today) && fromMinute <= clock && clock < toMinute) return true;
    } else {
      if (days.includes(today) && fromMinute <= clock) return true;
      if (days.includes(yesterday) && clock < toMinute) return true;
    }
  }
  return false;
}
