import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { svg } from 'lit/html.js';
import type { Trend } from '../../../journal/statistics/progress.js';
import { dayOfMonth, instantOf, monthWords, shortMonth } from './timeWords.js';

const DAY_MS = 86_400_000;
/** The height of the picture. */
export const PAIN_HEIGHT = 216;
const LEFT = 26;
const TOP = 10;
const BOTTOM = PAIN_HEIGHT - 26;
/** Changes within so many points read "about the same". */
const BAND = 2;
/** With less room than this for each point, in pixels, their ranges are one area. */
const CLOSE = 8;
/** Points further apart than this are not joined: nobody knows what was between them. */
const JOINED_DAYS: Readonly<Record<Trend['step'], number>> = { day: 3, week: 14, month: 62 };

/** Pain over time: a dot for each day, week or month, its range, and the band of no change. */
export function painPlot({ from, to, points, middle, step }: Trend, width: number) {
  const first = instantOf(from);
  const last = Math.max(instantOf(to), first + DAY_MS);
  const x = scaleUtc([first, last], [LEFT + 10, width - 10]);
  const y = scaleLinear([0, 10], [BOTTOM, TOP]);
  const drawn = points.map((point) => ({ ...point, at: middleOf(point) }));
  const join = line<(typeof drawn)[number]>(
    ({ at }) => x(at),
    ({ average }) => y(average),
  );
  const spread = area<(typeof drawn)[number]>(
    ({ at }) => x(at),
    ({ lowest }) => y(lowest),
    ({ highest }) => y(highest),
  );
  const joined = pieces(drawn, JOINED_DAYS[step]);
  const isClose = points.length * CLOSE > width;
  const dot = isClose ? 2.5 : points.length > 40 ? 3.5 : 4.5;
  return svg`
    ${
      middle === null
        ? null
        : svg`<rect class="band" x=${LEFT} width=${width - LEFT}
            y=${y(Math.min(10, middle + BAND))}
            height=${y(Math.max(0, middle - BAND)) - y(Math.min(10, middle + BAND))}></rect>`
    }
    ${[0, 2, 4, 6, 8, 10].map(
      (value) => svg`<line class="grid" x1=${LEFT} x2=${width} y1=${y(value)} y2=${y(value)}></line>
        <text class="tick" x=${LEFT - 8} y=${y(value) + 4} text-anchor="end">${value}</text>`,
    )}
    ${ticksOf(x, first, last, width).map(
      ({
        at,
        words,
      }) => svg`<line class="tick-mark" x1=${x(at)} x2=${x(at)} y1=${BOTTOM} y2=${BOTTOM + 4}></line>
        <text class="tick" x=${x(at)} y=${BOTTOM + 18}
          text-anchor=${x(at) > width - 24 ? 'end' : 'middle'}>${words}</text>`,
    )}
    ${
      isClose
        ? joined.map((piece) => svg`<path class="range-area" d=${spread(piece) ?? ''}></path>`)
        : drawn
            .filter(({ lowest, highest }) => lowest < highest)
            .map(
              ({ at, lowest, highest }) => svg`<line class="range" x1=${x(at)} x2=${x(at)}
                y1=${y(lowest)} y2=${y(highest)}></line>`,
            )
    }
    ${joined.map((piece) => svg`<path class="pain-line" d=${join(piece) ?? ''}></path>`)}
    ${drawn.map(
      ({ at, average }) =>
        svg`<circle class="pain-dot" cx=${x(at)} cy=${y(average)} r=${dot}></circle>`,
    )}`;
}

/** The instant in the middle of some days. */
function middleOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return (instantOf(from) + instantOf(to)) / 2;
}

/** Points that are near enough to be joined, piece by piece. */
function pieces<Point extends { readonly at: number }>(
  points: readonly Point[],
  joinedDays: number,
): Point[][] {
  const found: Point[][] = [];
  for (const point of points) {
    const before = found.at(-1);
    const last = before?.at(-1);
    const isNear = last !== undefined && point.at - last.at <= joinedDays * DAY_MS;
    if (before !== undefined && isNear) before.push(point);
    else found.push([point]);
  }
  return found.filter(({ length }) => length > 1);
}

interface Tick {
  readonly at: number;
  readonly words: string;
}

/** Room for the name of a tick, in pixels. */
const ROOM = 62;

/** Days, months or years with room for their names. */
function ticksOf(
  x: { (at: number): number; ticks(count: number): Date[] },
  first: number,
  last: number,
  width: number,
): readonly Tick[] {
  const days = (last - first) / DAY_MS;
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / 84)))
    .map((date) => date.getTime())
    .filter((at) => at % DAY_MS === 0);
  // Less than a day apart, only one of them is a day.
  const shown: number[] = [];
  for (const at of ticks.length > 0 ? ticks : [first]) {
    const before = shown.at(-1);
    if (before === undefined || x(at) - x(before) >= ROOM) shown.push(at);
  }
  return shown.map((at) => ({
    at,
    words: tickWords(new Date(at).toISOString().slice(0, 10), days),
  }));
}

function tickWords(day: string, days: number): string {
  if (days > 1200) return day.slice(0, 4);
  if (days > 400) return monthWords(day);
  if (days <= 150) return dayOfMonth(day);
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : shortMonth(day);
}
