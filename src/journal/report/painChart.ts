import { dayOf } from '../entries/localTime.js';
import type { Report } from './reportOf.js';

const WIDTH = 680;
const HEIGHT = 190;
const LEFT = 28;
const BOTTOM = 24;
const TOP = 10;
const DAY_MS = 86_400_000;

/** Pain over time as SVG, each entry a dot; dots far apart are not joined. '' = no entries. */
export function painChart({ moments: pain, from, to }: Report): string {
  const first = pain[0];
  const last = pain.at(-1);
  if (first === undefined || last === undefined) return '';
  const spanMs = Math.max(last.at - first.at, DAY_MS);
  const xOf = (at: number) => round(LEFT + ((at - first.at) / spanMs) * (WIDTH - LEFT - 8));
  const yOf = (value: number) => round(TOP + (1 - value / 10) * (HEIGHT - TOP - BOTTOM));
  const lines = [0, 2, 4, 6, 8, 10].map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${yOf(value)}" y2="${yOf(value)}"/>` +
      `<text x="${LEFT - 6}" y="${yOf(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const path = pain
    .map(({ at, pain: value }, index) => {
      const before = pain[index - 1];
      const joined = before !== undefined && at - before.at <= 14 * DAY_MS;
      return `${joined ? 'L' : 'M'}${xOf(at)} ${yOf(value)}`;
    })
    .join('');
  const dayText = (x: number, anchor: string, day: string) =>
    `<text x="${x}" y="${HEIGHT - 4}" text-anchor="${anchor}">${day}</text>`;
  const firstDay = dayText(LEFT, 'start', dayOf(first));
  const days = pain.length === 1 ? firstDay : firstDay + dayText(WIDTH, 'end', dayOf(last));
  const size = pain.length > 150 ? 1.6 : 3;
  const dots = pain.map(
    ({ at, pain: value }) => `<circle cx="${xOf(at)}" cy="${yOf(value)}" r="${size}"/>`,
  );
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Pain from 0 to 10 in ` +
    `${pain.length} entries, ${from ?? to} to ${to}. The table by week has the numbers.">` +
    `${lines.join('')}${days}<path d="${path}"/>${dots.join('')}</svg>`
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
