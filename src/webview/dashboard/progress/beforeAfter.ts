import { scaleLinear } from 'd3-scale';
import { svg } from 'lit/html.js';
import type { Trend } from '../../../journal/statistics/progress.js';

type Routines = Trend['routines'];

const scores = [0, 2, 4, 6, 8, 10];
const ROW = 46;
const AXIS = 24;

/** The height of the picture. */
export const beforeAfterHeight = (routines: Routines): number => routines.length * ROW + AXIS;

/** For each routine a ring for the pain before it, a dot for the pain after it, and what lies between. */
export function beforeAfter(routines: Routines, width: number) {
  const x = scaleLinear([0, 10], [12, width - 12]);
  const height = routines.length * ROW;
  return svg`
    ${scores.map(
      (value) =>
        svg`<text class="tick" x=${x(value)} y=${height + 16} text-anchor="middle">${value}</text>`,
    )}
    ${routines.map(({ name, pain }, i) => {
      if (pain === null) return null;
      const y = i * ROW + 32;
      return svg`
        ${scores.map(
          (value) =>
            svg`<line class="grid" x1=${x(value)} x2=${x(value)} y1=${y - 10} y2=${y + 12}></line>`,
        )}
        <text class="label" x="0" y=${i * ROW + 15}>${name}</text>
        <line class="pain-line" x1=${x(pain.before)} x2=${x(pain.after)} y1=${y} y2=${y}></line>
        <circle class="pain-ring" cx=${x(pain.before)} cy=${y} r="7"></circle>
        <circle class="pain-dot" cx=${x(pain.after)} cy=${y} r="5"></circle>`;
    })}`;
}
