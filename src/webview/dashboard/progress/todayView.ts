import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { ProgressDay, ProgressModel } from '../../../journal/statistics/progress.js';
import { chartView, emptyChart } from './chart.js';
import { tilesView } from './tiles.js';
import { timeline, timelineHeight } from './timeline.js';
import { clockWords, countWords, durationWords } from './timeWords.js';

/** Today: how much work, which breaks, and its hours. */
export function todayView({ days, goalSeconds }: ProgressModel, width: number): TemplateResult {
  const today = days[days.length - 1];
  if (today === undefined) return html``;
  const { workSeconds, breaksAway: away, breaksGuided: guided, guidedSeconds } = today;
  return html`${tilesView({ workSeconds, away, guided, guidedSeconds, goalSeconds })}
  ${hoursOf(today, width)}`;
}

const title = 'The hours of today';

function hoursOf(today: ProgressDay, width: number): TemplateResult {
  const { stretches, pauses, pains } = today;
  if (stretches.length + pauses.length + pains.length === 0) {
    const says =
      'Nothing is known of today yet. Work, breaks and routines show up here by themselves, and what you write as well.';
    return emptyChart('today', title, says);
  }
  const parts = { days: [today], isOne: true };
  return chartView({
    ...{ id: 'today', title, width, height: timelineHeight(parts), says: saysOf(today) },
    picture: timeline({ ...parts, width }),
    keys: [
      ...(stretches.length > 0 ? [{ sign: 'work', words: 'Work' } as const] : []),
      ...(pauses.some(({ routine }) => routine === null)
        ? [{ sign: 'away', words: 'Away' } as const]
        : []),
      ...(pauses.some(({ routine }) => routine !== null)
        ? [{ sign: 'guided', words: 'Guided movement' } as const]
        : []),
      ...(pains.length > 0 ? [{ sign: 'before', words: 'Pain, 0–10' } as const] : []),
    ],
    table: { head: ['From', 'To', 'What', 'How long'], rows: rowsOf(today) },
  });
}

function saysOf({ stretches, pauses }: ProgressDay): string {
  const work = countWords(stretches.length, 'stretch of work', 'stretches of work');
  const longest = Math.max(0, ...stretches.map(({ seconds }) => seconds));
  const breaks = countWords(pauses.length, 'pause');
  if (stretches.length === 0) return `${breaks} so far.`;
  return `${work} and ${breaks} so far; the longest stretch was ${durationWords(longest)}.`;
}

function rowsOf({ stretches, pauses, pains }: ProgressDay) {
  const work = stretches.map(({ from, to, seconds, isRunning }) => ({
    ...{ from, to: isRunning ? null : to },
    ...{ what: isRunning ? 'Work, under way' : 'Work', long: durationWords(seconds) },
  }));
  const breaks = pauses.map(({ from, to, seconds, routine }) => ({
    ...{ from, to, what: routine ?? 'Away' },
    long: seconds < 60 ? `${Math.round(seconds)} s` : durationWords(seconds),
  }));
  const felt = pains.map(({ minute, pain }) => ({
    ...{ from: minute, to: null, what: `Pain ${pain}`, long: '' },
  }));
  return [...work, ...breaks, ...felt]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, what, long }) => [
      clockWords(from),
      to === null ? '' : clockWords(to),
      what,
      long,
    ]);
}
