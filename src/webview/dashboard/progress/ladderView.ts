import type { TemplateResult } from 'lit/html.js';
import type { ProgressModel } from '../../../journal/statistics/progress.js';
import { doseWords, levelWords } from '../../../messages/after.js';
import { chartView, emptyChart } from './chart.js';
import { LADDER_HEIGHT, ladderPicture } from './ladderPicture.js';
import { dateWords } from './timeWords.js';

const title = 'Push-ups';

/** Where on the push-up ladder the person is, and how they came there. */
export function ladderView(ladder: ProgressModel['ladder'], width: number): TemplateResult {
  if (ladder === null) {
    const says = 'Push-ups have not begun. The first step is 2 × 8 at the wall.';
    return emptyChart('ladder', title, says);
  }
  const { level, step, moves } = ladder;
  return chartView({
    ...{ id: 'ladder', title, width, height: LADDER_HEIGHT },
    says: `Now: ${doseWords(step)} ${levelWords[level]}. A step down is part of it: pain, two harder days or a long gap lead there.`,
    picture: ladderPicture(ladder, width),
    table: {
      head: ['Since', 'Sets and repetitions', 'Where'],
      rows: moves
        .toReversed()
        .map((move) => [dateWords(move.day), doseWords(move.step), levelWords[move.level]]),
    },
  });
}
