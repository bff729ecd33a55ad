import { svg } from 'lit/html.js';
import type { ProgressModel } from '../../../journal/statistics/progress.js';
import { doseWords } from '../../../messages/after.js';

type Ladder = NonNullable<ProgressModel['ladder']>;
type Level = Ladder['level'];

/** Heights of push-ups, from the easiest, and what they are called. */
const levelNames: Readonly<Record<Level, string>> = {
  wall: 'Wall',
  counter: 'Counter',
  chair: 'Chair',
  floor: 'Floor',
};
const levels = Object.keys(levelNames) as Level[];
const steps: readonly Ladder['step'][] = ['A', 'B', 'C', 'D', 'E'];

/** The height of the picture. */
export const LADDER_HEIGHT = 164;
const FLOOR = LADDER_HEIGHT - 26;
const RISE = 5;

/** Stairs of four levels with five steps each, and a mark where the person is. */
export function ladderPicture({ level, step }: Ladder, width: number) {
  const count = levels.length * steps.length;
  const tread = width / count;
  const here = levels.indexOf(level) * steps.length + steps.indexOf(step);
  const heightOf = (i: number) => 12 + i * RISE;
  const x = (here + 0.5) * tread;
  const y = FLOOR - heightOf(here);
  const dose = doseWords(step);
  // At the ends of the stairs the words stay inside.
  const anchor = here < 3 ? 'start' : here > count - 4 ? 'end' : 'middle';
  const wordsX = anchor === 'start' ? x - 6 : anchor === 'end' ? x + 6 : x;
  return svg`
    ${Array.from({ length: count }, (_, i) => {
      const top = FLOOR - heightOf(i);
      return svg`<rect class="stair" data-here=${i === here} x=${i * tread + 0.5} y=${top}
        width=${tread - 1} height=${FLOOR - top}></rect>`;
    })}
    ${levels.map(
      (name, i) => svg`
        <line class="tick-mark" x1=${i * steps.length * tread} x2=${i * steps.length * tread}
          y1=${FLOOR} y2=${FLOOR + 8}></line>
        <text class=${name === level ? 'label strong' : 'label'} x=${(i + 0.5) * steps.length * tread}
          y=${FLOOR + 18} text-anchor="middle">${levelNames[name]}</text>`,
    )}
    <path class="here" d="M${x} ${y - 4}l-6 -10h12z"></path>
    <text class="label strong" x=${wordsX} y=${y - 20} text-anchor=${anchor}>${dose}</text>`;
}
