import { scaleSqrt } from 'd3-scale';
import { svg } from 'lit/html.js';
import { dayParts } from '../../../journal/statistics/dayParts.js';
import type { Trend } from '../../../journal/statistics/progress.js';

/** From this width on, places stand beside their rows and not above them. */
const WIDE = 520;
const HEAD = 38;
const LARGEST = 17;

/** The names of the quarters of the day, and their hours. */
export const partNames = dayParts.map((part) => {
  const [name = '', hours = ''] = part.replace(')', '').split(' (');
  return { name, hours };
});

const rowOf = (width: number) => (width >= WIDE ? 42 : 62);

/** The height of the picture. */
export const placeGridHeight = ({ places }: Trend, width: number): number =>
  HEAD + places.length * rowOf(width);

/** A circle for each place and quarter of the day: its size is how often, its number the pain. */
export function placeGrid({ places }: Trend, width: number) {
  const left = width >= WIDE ? 190 : 0;
  const row = rowOf(width);
  const column = (width - left) / partNames.length;
  const middle = (part: number) => left + column * (part + 0.5);
  const most = Math.max(1, ...places.flatMap(({ parts }) => parts.map(({ entries }) => entries)));
  const radius = scaleSqrt([0, most], [5, LARGEST]);
  return svg`
    ${partNames.map(
      ({ name, hours }, part) => svg`
        <text class="label" x=${middle(part)} y="13" text-anchor="middle">${name}</text>
        <text class="tick" x=${middle(part)} y="29" text-anchor="middle">
          ${column < 84 ? hours.replaceAll(':00', '') : hours}</text>`,
    )}
    ${places.map(({ name, parts }, i) => {
      const top = HEAD + i * row;
      const y = top + row - 21;
      return svg`
        <line class="grid" x1="0" x2=${width} y1=${top} y2=${top}></line>
        <text class="label" x="0" y=${left > 0 ? y + 4 : top + 15}>${name}</text>
        ${parts.map(({ entries, average }, part) =>
          average === null
            ? svg`<text class="gap" x=${middle(part)} y=${y + 4} text-anchor="middle">–</text>`
            : svg`<circle class="place-dot" cx=${middle(part) - 14} cy=${y} r=${radius(entries)}></circle>
              <text class="label" x=${middle(part) + 8} y=${y + 4}>${average}</text>`,
        )}`;
    })}`;
}
