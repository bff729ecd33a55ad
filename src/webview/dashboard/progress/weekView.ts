import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { ProgressDay, ProgressModel } from '../../../journal/statistics/progress.js';
import { chartView, emptyChart } from './chart.js';
import { tilesView } from './tiles.js';
import { timeline, timelineHeight } from './timeline.js';
import { clockWords, countWords, dayWords, durationWords } from './timeWords.js';
import { WEEK_BARS_HEIGHT, weekBars } from './weekBars.js';

/** The last seven days, today included. */
export function weekView({ days, goalSeconds }: ProgressModel, width: number): TemplateResult {
  const sum = (of: (day: ProgressDay) => number) => days.reduce((all, day) => all + of(day), 0);
  const known = days.filter(({ isKnown, pain }) => isKnown || pain !== null);
  if (known.length === 0) {
    const says = 'Nothing is known of the last seven days. Days without a record stay empty.';
    return emptyChart('week', 'The last seven days', says);
  }
  return html`${tilesView({
    workSeconds: sum(({ workSeconds }) => workSeconds),
    away: sum(({ breaksAway }) => breaksAway),
    guided: sum(({ breaksGuided }) => breaksGuided),
    guidedSeconds: sum(({ guidedSeconds }) => guidedSeconds),
    goalSeconds: null,
  })}
  ${hoursOf(days, width)} ${numbersOf(days, goalSeconds, width)}`;
}

function hoursOf(days: readonly ProgressDay[], width: number): TemplateResult {
  const parts = { days, isOne: false };
  const worked = days.filter(({ stretches }) => stretches.length > 0).length;
  return chartView({
    ...{ id: 'week', title: 'The hours of the last seven days', width },
    height: timelineHeight(parts),
    says: `Work on ${countWords(worked, 'day')}, with the breaks between. Days without a record stay empty.`,
    picture: timeline({ ...parts, width }),
    keys: [
      { sign: 'work', words: 'Work' },
      { sign: 'away', words: 'Away' },
      { sign: 'guided', words: 'Guided movement' },
    ],
    table: {
      head: ['Day', 'From', 'To', 'Work', 'Stretches', 'Longest'],
      rows: days.map(({ day, stretches, workSeconds }) => {
        const [first, last] = [stretches[0], stretches.at(-1)];
        const longest = Math.max(...stretches.map(({ seconds }) => seconds));
        return first === undefined || last === undefined
          ? [dayWords(day), '–', '–', '–', '–', '–']
          : [
              ...[dayWords(day), clockWords(first.from), clockWords(last.to)],
              ...[durationWords(workSeconds), stretches.length, durationWords(longest)],
            ];
      }),
    },
  });
}

function numbersOf(
  days: readonly ProgressDay[],
  goalSeconds: number,
  width: number,
): TemplateResult {
  const goal = goalSeconds / 60;
  return chartView({
    ...{ id: 'breaks', title: 'Breaks, movement and pain by day', width },
    height: WEEK_BARS_HEIGHT,
    says: `Breaks away and guided, minutes of guided movement beside the ${goal} that a day aims at, and the pain that was noted. Less is no failure.`,
    picture: weekBars(days, goalSeconds, width),
    keys: [
      { sign: 'bar', words: 'Guided' },
      { sign: 'away', words: 'Away' },
      { sign: 'goal', words: `${goal} minutes` },
      { sign: 'pain', words: 'Pain, average and range' },
    ],
    table: {
      head: ['Day', 'Away', 'Guided', 'Minutes guided', 'Pain, average', 'Range'],
      rows: days.map(({ day, isKnown, breaksAway, breaksGuided, guidedSeconds, pain }) => [
        dayWords(day),
        ...(isKnown ? [breaksAway, breaksGuided, Math.round(guidedSeconds / 60)] : ['–', '–', '–']),
        ...(pain === null ? ['–', '–'] : [pain.average, rangeWords(pain)]),
      ]),
    },
  });
}

/** From the lowest to the highest: `2–5`, or one number. */
function rangeWords({ lowest, highest }: { readonly lowest: number; readonly highest: number }) {
  return lowest === highest ? `${lowest}` : `${lowest}–${highest}`;
}
