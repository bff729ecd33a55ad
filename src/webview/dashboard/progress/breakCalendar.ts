import { svg } from 'lit/html.js';
import type { ProgressModel } from '../../../journal/statistics/progress.js';
import { dayAfter, shortMonth } from './timeWords.js';

type Calendar = ProgressModel['calendar'];

const LEFT = 30;
const HEAD = 18;
const SMALLEST = 10;
const LARGEST = 16;
const weekdays = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/** How a calendar is broken into lines of weeks, and how large a day is. */
function layoutOf({ breaks }: Calendar, width: number) {
  const all = Math.ceil(breaks.length / 7);
  const perLine = Math.min(all, Math.max(8, Math.floor((width - LEFT) / SMALLEST)));
  // Weeks before the first record are left out, where they would be lines of nothing.
  const first = Math.max(0, Math.floor(breaks.findIndex((count) => count !== null) / 7));
  const weeks = Math.max(perLine, all - first);
  const lines = Math.ceil(weeks / perLine);
  const even = Math.ceil(weeks / lines);
  const cell = Math.min(LARGEST, (width - LEFT) / even);
  return { skipped: all - weeks, weeks, even, lines, cell, line: HEAD + 7 * cell + 10 };
}

/** The height of the picture. */
export function calendarHeight(calendar: Calendar, width: number): number {
  const { lines, line } = layoutOf(calendar, width);
  return lines * line;
}

/** How many breaks make which size of square, from none on. */
export const sizes = [
  { from: 0, part: 0, words: 'None' },
  { from: 1, part: 0.42, words: '1' },
  { from: 2, part: 0.62, words: '2–3' },
  { from: 4, part: 0.82, words: '4–5' },
  { from: 6, part: 1, words: '6 and more' },
] as const;

const partOf = (breaks: number): number =>
  sizes.reduce((part, size) => (breaks >= size.from ? size.part : part), 0);

/** A square for each day, Monday on top: the more breaks, the larger it is. */
export function breakCalendar(calendar: Calendar, width: number) {
  const { from, breaks } = calendar;
  const { skipped, weeks, even, lines, cell, line } = layoutOf(calendar, width);
  const x = (week: number) => LEFT + (week % even) * cell;
  const top = (week: number) => Math.floor(week / even) * line + HEAD;
  return svg`
    ${Array.from({ length: lines }, (_, i) =>
      weekdays.map(
        (name, day) =>
          svg`<text class="tick" x="0" y=${i * line + HEAD + (day + 0.5) * cell + 4}>${name}</text>`,
      ),
    )}
    ${Array.from({ length: weeks }, (_, week) => {
      const monday = dayAfter(from, (skipped + week) * 7);
      // A month has its name over its first whole week, where the line has room for it.
      const isFirst = Number(monday.slice(8)) <= 7 && (week % even) * cell < even * cell - 24;
      return isFirst
        ? svg`<text class="tick" x=${x(week)} y=${top(week) - 5}>${shortMonth(monday)}</text>`
        : null;
    })}
    ${breaks.slice(skipped * 7).map((count, day) => {
      const week = Math.floor(day / 7);
      return dayCell(count, x(week), top(week) + (day % 7) * cell, cell);
    })}`;
}

/** One day: a point where nobody knows, else a frame with a square in it. */
export function dayCell(breaks: number | null, x: number, y: number, cell: number) {
  const middle = cell / 2;
  if (breaks === null) {
    return svg`<circle class="no-day" cx=${x + middle} cy=${y + middle} r="1"></circle>`;
  }
  const frame = cell - 3;
  const side = frame * partOf(breaks);
  return svg`<rect class="day" x=${x + 1.5} y=${y + 1.5} width=${frame} height=${frame} rx="2"></rect>
    ${
      side === 0
        ? null
        : svg`<rect class="day-breaks" x=${x + middle - side / 2} y=${y + middle - side / 2}
            width=${side} height=${side} rx="1.5"></rect>`
    }`;
}
