import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { Trend } from '../../../journal/statistics/progress.js';
import { beforeAfter, beforeAfterHeight } from './beforeAfter.js';
import { chartView, emptyChart, tableView } from './chart.js';
import { countWords } from './timeWords.js';

type Routines = Trend['routines'];

const id = 'routines';
const title = 'Before and after a routine';

/** Pain around routines, and how they felt at their end. */
export function routinesView({ routines }: Trend, width: number): TemplateResult {
  const drawn = routines.filter(({ pain }) => pain !== null);
  const table = {
    head: ['Routine', 'Entries', 'Before', 'After', 'Change', 'Felt better', 'The same', 'Worse'],
    rows: routines.map(({ name, pain, better, same, worse }) => [
      name,
      ...(pain === null ? ['–', '–', '–', '–'] : [pain.times, pain.before, pain.after, pain.words]),
      ...[better, same, worse],
    ]),
  };
  if (drawn.length === 0) {
    const says = 'An entry that names a routine, with the pain before and after it, shows up here.';
    const felt = feltSays(routines);
    return felt === ''
      ? emptyChart(id, title, says)
      : html`${emptyChart(id, title, `${felt} ${says}`, tableView(id, title, table))}`;
  }
  return chartView({
    ...{ id, title, width, height: beforeAfterHeight(drawn), table },
    says: `${drawn.map(changeSays).join(' ')} ${feltSays(routines)}`,
    picture: beforeAfter(drawn, width),
    keys: [
      { sign: 'before', words: 'Pain before, average' },
      { sign: 'pain', words: 'Pain after, average' },
    ],
  });
}

function changeSays({ name, pain }: Routines[number]): string {
  if (pain === null) return '';
  const { words, before, after, times } = pain;
  return `${name}: ${words}, ${before} before and ${after} after it (${countWords(times, 'time')}).`;
}

/** What was said at the end of all of them; '' = nothing. */
function feltSays(routines: Routines): string {
  let [better, same, worse] = [0, 0, 0];
  for (const felt of routines) {
    better += felt.better;
    same += felt.same;
    worse += felt.worse;
  }
  const all = better + same + worse;
  if (all === 0) return '';
  return `Asked at the end ${countWords(all, 'time')}: better ${better}, about the same ${same}, worse ${worse}.`;
}
