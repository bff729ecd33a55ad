import { scaleBand, scaleLinear } from 'd3-scale';
import { svg } from 'lit/html.js';
import type { ProgressDay } from '../../../journal/statistics/progress.js';
import { shortDay } from './timeWords.js';

/** Each of the three rows: its name, its room for bars. */
const ROW = 92;
const NAME = 22;
const AXIS = 22;
/** The height of the picture. */
export const WEEK_BARS_HEIGHT = 3 * ROW + AXIS;

/** Three rows over the same days: breaks, minutes of guided movement, pain. */
export function weekBars(days: readonly ProgressDay[], goalSeconds: number, width: number) {
  const x = scaleBand(
    days.map(({ day }) => day),
    [0, width],
  ).padding(0.3);
  const middle = (day: string) => (x(day) ?? 0) + x.bandwidth() / 2;
  const bar = Math.min(36, x.bandwidth());
  const left = (day: string) => middle(day) - bar / 2;
  const rows = [breaksRow, minutesRow, painRow];
  return svg`
    ${rows.map(
      (row, i) => svg`<g transform="translate(0 ${i * ROW})">
        ${row({ days, goalSeconds, width, middle, left, bar })}
      </g>`,
    )}
    ${days.map(
      ({ day }) =>
        svg`<text class="tick" x=${middle(day)} y=${3 * ROW + 16} text-anchor="middle">${
          width < 400 ? shortDay(day).slice(0, 3) : shortDay(day)
        }</text>`,
    )}`;
}

interface RowParts {
  readonly days: readonly ProgressDay[];
  readonly goalSeconds: number;
  readonly width: number;
  readonly middle: (day: string) => number;
  readonly left: (day: string) => number;
  readonly bar: number;
}

const top = NAME + 16;
const bottom = ROW - 6;

const frame = (name: string, width: number) => svg`
  <text class="row-name" x="0" y="14">${name}</text>
  <line class="axis" x1="0" x2=${width} y1=${bottom} y2=${bottom}></line>`;
const gap = (x: number) =>
  svg`<text class="gap" x=${x} y=${bottom - 6} text-anchor="middle">–</text>`;
const value = (x: number, y: number, words: string | number) =>
  svg`<text class="label on-paper" x=${x} y=${y - 5} text-anchor="middle">${words}</text>`;

function breaksRow({ days, width, middle, left, bar }: RowParts) {
  const most = Math.max(4, ...days.map((day) => day.breaksAway + day.breaksGuided));
  const y = scaleLinear([0, most], [bottom, top]);
  return svg`${frame('Breaks', width)}
    ${days.map(({ day, isKnown, breaksAway, breaksGuided }) => {
      if (!isKnown) return gap(middle(day));
      const all = breaksAway + breaksGuided;
      return svg`
        <rect class="guided" x=${left(day)} width=${bar}
          y=${y(breaksGuided)} height=${bottom - y(breaksGuided)}></rect>
        ${
          breaksAway === 0
            ? null
            : svg`<rect class="away" x=${left(day)} width=${bar}
                y=${y(all) + 1} height=${y(breaksGuided) - y(all) - 2}></rect>`
        }
        ${value(middle(day), y(all), all)}`;
    })}`;
}

function minutesRow({ days, goalSeconds, width, middle, left, bar }: RowParts) {
  const most = Math.max(goalSeconds * 1.2, ...days.map(({ guidedSeconds }) => guidedSeconds));
  const y = scaleLinear([0, most], [bottom, top]);
  return svg`${frame('Minutes of guided movement', width)}
    ${days.map(({ day, isKnown, guidedSeconds }) =>
      isKnown
        ? svg`<rect class="guided" x=${left(day)} width=${bar}
            y=${y(guidedSeconds)} height=${bottom - y(guidedSeconds)}></rect>
            ${value(middle(day), y(guidedSeconds), Math.round(guidedSeconds / 60))}`
        : gap(middle(day)),
    )}
    <line class="goal" x1="0" x2=${width} y1=${y(goalSeconds)} y2=${y(goalSeconds)}></line>`;
}

function painRow({ days, width, middle }: RowParts) {
  const y = scaleLinear([0, 10], [bottom - 4, top]);
  return svg`${frame('Pain, 0–10', width)}
    ${days.map(({ day, pain }) =>
      pain === null
        ? gap(middle(day))
        : svg`<line class="range" x1=${middle(day)} x2=${middle(day)}
            y1=${y(pain.lowest)} y2=${y(pain.highest)}></line>
          <circle class="pain-dot" cx=${middle(day)} cy=${y(pain.average)} r="4.5"></circle>
          <text class="label" x=${middle(day) + 9} y=${y(pain.average) + 4}>${pain.average}</text>`,
    )}`;
}
