import { scaleLinear } from 'd3-scale';
import { svg } from 'lit/html.js';
import type { ProgressDay } from '../../../journal/statistics/progress.js';
import { diamond } from './chart.js';
import { shortDay, shortDuration } from './timeWords.js';

/** Days by their hours, one row each. */
interface Timeline {
  readonly days: readonly ProgressDay[];
  readonly width: number;
  /** One day with all its signs, or several as rows with their names. */
  readonly isOne: boolean;
}

const HOUR = 60;
/** Hours that are shown at least. */
const [FIRST, LAST] = [8, 18];
const AXIS = 22;

/** The height of such a picture. */
export const timelineHeight = ({ days, isOne }: Omit<Timeline, 'width'>): number =>
  (isOne ? 84 : days.length * 26) + AXIS;

/** Stretches of work as bars on the hours of the day, breaks between them, routines as diamonds. */
export function timeline({ days, width, isOne }: Timeline) {
  const left = isOne ? 24 : 78;
  const height = timelineHeight({ days, isOne }) - AXIS;
  const { from, to } = hoursOf(days);
  const x = scaleLinear([from * HOUR, to * HOUR], [left, width - 24]);
  const row = height / days.length;
  const hours = ticksOf(from, to, width - left);
  return svg`
    ${hours.map(
      (
        hour,
      ) => svg`<line class="grid" x1=${x(hour * HOUR)} x2=${x(hour * HOUR)} y1="0" y2=${height}></line>
        <text class="tick" x=${x(hour * HOUR)} y=${height + 16} text-anchor="middle">${hour}:00</text>`,
    )}
    ${days.map((day, i) => {
      const middle = isOne ? 46 : row * (i + 0.5);
      return svg`
        ${
          isOne
            ? null
            : svg`<text class="label" x="0" y=${middle + 4}>${shortDay(day.day)}</text>
              ${day.isKnown ? null : svg`<text class="gap" x=${x(from * HOUR) + 2} y=${middle + 4}>no record</text>`}`
        }
        ${dayShapes(day, x, middle, isOne)}`;
    })}`;
}

function dayShapes(
  { stretches, pauses, pains }: ProgressDay,
  x: (minute: number) => number,
  middle: number,
  isOne: boolean,
) {
  const bar = isOne ? 28 : 14;
  const thin = isOne ? 12 : 8;
  const wide = (from: number, to: number) => Math.max(2, x(to) - x(from));
  return svg`
    ${stretches.map(
      ({ from, to, seconds, isRunning }) => svg`
        <rect class="work" data-running=${isRunning} x=${x(from)} y=${middle - bar / 2}
          width=${wide(from, to)} height=${bar} rx="3"></rect>
        ${
          isOne && wide(from, to) > 52
            ? svg`<text class="label" x=${(x(from) + x(to)) / 2} y=${middle + 4} text-anchor="middle">${shortDuration(seconds)}</text>`
            : null
        }
        ${
          isOne && isRunning
            ? svg`<line class="now" x1=${x(to)} x2=${x(to)} y1=${middle - 22} y2=${middle + 22}></line>
              <text class="label on-paper" x=${x(to)} y=${middle + 35} text-anchor="middle">now</text>`
            : null
        }`,
    )}
    ${pauses.map(({ from, to, routine }) =>
      routine === null
        ? svg`<rect class="away" x=${x(from) + 1} y=${middle - thin / 2}
            width=${Math.max(2, wide(from, to) - 2)} height=${thin} rx=${thin / 2}></rect>`
        : svg`<path class="guided" d=${diamond(x((from + to) / 2), middle, isOne ? 8 : 6)}></path>`,
    )}
    ${
      isOne
        ? pains.map(
            ({
              minute,
              pain,
            }) => svg`<circle class="pain-ring" cx=${x(minute)} cy="14" r="10"></circle>
              <text class="label" x=${x(minute)} y="18" text-anchor="middle">${pain}</text>`,
          )
        : null
    }`;
}

/** From which hour to which: the usual ones, and whatever else has something in it. */
function hoursOf(days: readonly ProgressDay[]): { readonly from: number; readonly to: number } {
  const spans = days.flatMap(({ stretches, pauses }) => [...stretches, ...pauses]);
  const points = days.flatMap(({ pains }) => pains.map(({ minute }) => minute));
  const firsts = [...spans.map(({ from }) => from), ...points];
  const lasts = [...spans.map(({ to }) => to), ...points];
  return {
    from: Math.floor(Math.min(FIRST * HOUR, ...firsts) / HOUR),
    to: Math.ceil(Math.max(LAST * HOUR, ...lasts) / HOUR),
  };
}

/** Full hours with room for their names. */
function ticksOf(from: number, to: number, width: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / 52));
  const step = [1, 2, 3, 4, 6, 12].find((hours) => (to - from) / hours <= most) ?? 12;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
