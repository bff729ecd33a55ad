import { dayOf } from '../entries/localTime.js';
import type { Report } from './reportOf.js';

const WIDTH = 680;
const HEIGHT = 136;
const LEFT = 28;
const BOTTOM = 24;
const TOP = 10;
const DAY_MS = 86_400_000;
/** More dots than this are a blot: then each week is one. */
const MOST_DOTS = 150;

/** A dot of the chart; from `lowest` to `highest` there is a line, where it stands for several. */
interface Dot {
  readonly at: number;
  readonly pain: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Pain over time as SVG, each entry or each week a dot; dots far apart are not joined. */
export function painChart(report: Report): string {
  const { moments, from, to } = report;
  const dots = dotsOf(report);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return '';
  const start = dots[0]?.at ?? first.at;
  const spanMs = Math.max((dots.at(-1)?.at ?? last.at) - start, DAY_MS);
  const xOf = (at: number) => round(LEFT + 6 + ((at - start) / spanMs) * (WIDTH - LEFT - 14));
  const yOf = (value: number) => round(TOP + (1 - value / 10) * (HEIGHT - TOP - BOTTOM));
  const lines = [0, 2, 4, 6, 8, 10].map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${yOf(value)}" y2="${yOf(value)}"/>` +
      `<text x="${LEFT - 6}" y="${yOf(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const path = dots.map(({ at, pain }, index) => {
    const before = dots[index - 1];
    const joined = before !== undefined && at - before.at <= 14 * DAY_MS;
    return `${joined ? 'L' : 'M'}${xOf(at)} ${yOf(pain)}`;
  });
  const ranges = dots
    .filter(({ lowest, highest }) => lowest < highest)
    .map(({ at, lowest, highest }) => `M${xOf(at)} ${yOf(lowest)}V${yOf(highest)}`);
  const dayText = (x: number, anchor: string, day: string) =>
    `<text x="${x}" y="${HEIGHT - 4}" text-anchor="${anchor}">${day}</text>`;
  const firstDay = dayText(LEFT, 'start', dayOf(first));
  const days = moments.length === 1 ? firstDay : firstDay + dayText(WIDTH, 'end', dayOf(last));
  const size = dots.length > 100 ? 1.6 : 3;
  const circles = dots.map(
    ({ at, pain }) => `<circle cx="${xOf(at)}" cy="${yOf(pain)}" r="${size}"/>`,
  );
  const each = dots.length === moments.length ? '' : ', each week as its mean and its range';
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Pain from 0 to 10 in ` +
    `${moments.length} entries, ${from ?? to} to ${to}${each}. The table has the numbers.">` +
    `${lines.join('')}${days}<path class="range" d="${ranges.join('')}"/>` +
    `<path d="${path.join('')}"/>${circles.join('')}</svg>${caption(each)}`
  );
}

function dotsOf({ moments, weeks }: Report): readonly Dot[] {
  if (moments.length <= MOST_DOTS)
    return moments.map(({ at, pain }) => ({ at, pain, lowest: pain, highest: pain }));
  // In the middle of the week.
  return weeks.map(({ name, average, lowest, highest }) => {
    const at = Date.parse(`${name}T00:00:00Z`) + 3.5 * DAY_MS;
    return { at, pain: average, lowest, highest };
  });
}

const caption = (each: string) =>
  each === ''
    ? ''
    : '<p class="caption">A dot is the mean of a week, the line behind it its range.</p>';

const round = (value: number) => Math.round(value * 10) / 10;
