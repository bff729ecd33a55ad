import { svg } from 'lit/html.js';
import type { ProgressModel } from '../../../journal/statistics/progress.js';
import { dayCell } from './breakCalendar.js';
import { shortMonth } from './timeWords.js';

type Months = ProgressModel['months'];

const LEFT = 44;
const HEAD = 20;
const LARGEST = 30;
const names = Array.from({ length: 12 }, (_, i) =>
  shortMonth(`2026-${String(i + 1).padStart(2, '0')}`),
);

const cellOf = (width: number) => Math.min(LARGEST, (width - LEFT) / 12);
const yearsOf = (months: Months): readonly number[] => {
  const first = Number(months[0]?.month.slice(0, 4) ?? 0);
  const last = Number(months.at(-1)?.month.slice(0, 4) ?? 0);
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
};

/** The height of the picture. */
export const monthGridHeight = (months: Months, width: number): number =>
  HEAD + yearsOf(months).length * cellOf(width);

/** A square for each month of each year, the latest on top: the more breaks a day, the larger. */
export function monthGrid(months: Months, width: number) {
  const cell = cellOf(width);
  const known = new Map(months.map((month) => [month.month, month]));
  return svg`
    ${names.map(
      (name, i) => svg`<text class="tick" x=${LEFT + (i + 0.5) * cell} y="12" text-anchor="middle">
        ${cell < 29 ? name.slice(0, 1) : name}</text>`,
    )}
    ${yearsOf(months).map((year, row) => {
      const y = HEAD + row * cell;
      return svg`<text class="tick" x="0" y=${y + cell / 2 + 4}>${year}</text>
        ${names.map((_name, i) => {
          const month = known.get(`${year}-${String(i + 1).padStart(2, '0')}`);
          const perDay = month === undefined ? null : month.breaks / month.knownDays;
          return dayCell(perDay, LEFT + i * cell, y, cell);
        })}`;
    })}`;
}
