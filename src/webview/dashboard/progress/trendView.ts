import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { ProgressModel, Trend } from '../../../journal/statistics/progress.js';
import { breaksView } from './breaksView.js';
import { chartView, emptyChart } from './chart.js';
import { checkInsView } from './checkInsView.js';
import { ladderView } from './ladderView.js';
import { PAIN_HEIGHT, painPlot } from './painPlot.js';
import { partNames, placeGrid, placeGridHeight } from './placeGrid.js';
import { routinesView } from './routinesView.js';
import { countWords, dateWords, monthWords } from './timeWords.js';

const rangeNames: Readonly<Record<Trend['id'], string>> = {
  month: '4 weeks',
  quarter: '3 months',
  year: '12 months',
  all: 'All',
};

/** Whether things change, over days that can be chosen. */
export function trendView(
  progress: ProgressModel,
  chosen: Trend['id'],
  choose: (id: Trend['id']) => void,
  width: number,
): TemplateResult {
  const trend = progress.trends.find(({ id }) => id === chosen);
  if (trend === undefined) return html``;
  return html`<fieldset class="range-choice">
      <legend>Days</legend>
      <div class="chips">
        ${progress.trends.map(
          ({ id }) =>
            html`<label class="chip">
              <input
                type="radio"
                name="trend"
                value=${id}
                .checked=${id === chosen}
                @change=${() => choose(id)}
              />
              <bdi>${rangeNames[id]}</bdi>
            </label>`,
        )}
      </div>
    </fieldset>
    ${painView(trend, width)} ${placesView(trend, width)} ${routinesView(trend, width)}
    ${breaksView(progress, chosen, width)} ${ladderView(progress.ladder, width)}
    ${checkInsView(progress.checkIns)}`;
}

function painView(trend: Trend, width: number): TemplateResult {
  const { points, step, entries } = trend;
  const title = 'Pain over time';
  if (points.length === 0) return emptyChart('pain', title, 'No entries in these days.');
  const each = { day: 'a day', week: 'a week', month: 'a month' }[step];
  return chartView({
    ...{ id: 'pain', title, width, height: PAIN_HEIGHT },
    says: `${changeSays(trend)} From ${countWords(entries, 'entry', 'entries')}.`,
    picture: painPlot(trend, width),
    keys: [
      { sign: 'pain', words: `Average of ${each}` },
      ...(points.some(({ lowest, highest }) => lowest < highest)
        ? [{ sign: 'range', words: 'From lowest to highest' } as const]
        : []),
      { sign: 'band', words: bandWords(trend) },
    ],
    table: {
      head: ['When', 'Entries', 'Average', 'Range', 'Worst'],
      rows: points.map(({ from, entries: count, average, lowest, highest, worst }) => [
        step === 'month'
          ? monthWords(from)
          : `${step === 'week' ? 'Week of ' : ''}${dateWords(from)}`,
        ...[count, average, lowest === highest ? lowest : `${lowest}–${highest}`, worst],
      ]),
    },
  });
}

function bandWords({ change }: Trend): string {
  const of = change === null ? 'the average' : `the first ${change.days} days`;
  return `Within 2 points of ${of}: about the same`;
}

/** What may be said of a change: below 2 points nothing, and above it still only "may". */
function changeSays({ change, middle }: Trend): string {
  if (change === null) {
    return `${middle ?? 0} on average. A change needs more days to show, and at least 2 points.`;
  }
  const { days, before, after, words } = change;
  const said = `${before} on average in the first ${days} days, ${after} in the last ${days}: ${words}.`;
  return words === 'may be worse' ? `${said} ${worse}` : said;
}

const worse = 'If it stays worse, stop what makes it so and see a health professional.';

function placesView(trend: Trend, width: number): TemplateResult {
  const title = 'Time of day and place';
  if (trend.places.length === 0) return emptyChart('places', title, 'No entries in these days.');
  return chartView({
    ...{ id: 'places', title, width, height: placeGridHeight(trend, width) },
    says: 'The larger the circle, the more entries; the number is their average pain. An entry with several places counts at each.',
    picture: placeGrid(trend, width),
    table: {
      head: ['Place', ...partNames.map(({ name, hours }) => `${name} (${hours})`)],
      rows: trend.places.map(({ name, parts }) => [
        name,
        ...parts.map(({ entries, average }) =>
          average === null ? '–' : `${average} in ${countWords(entries, 'entry', 'entries')}`,
        ),
      ]),
    },
  });
}
