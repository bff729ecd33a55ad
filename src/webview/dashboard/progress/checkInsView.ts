import type { TemplateResult } from 'lit/html.js';
import { nothing } from 'lit/html.js';
import type { ProgressModel } from '../../../journal/statistics/progress.js';
import { emptyChart, tableView } from './chart.js';
import { dateWords } from './timeWords.js';

type CheckIns = NonNullable<ProgressModel['checkIns']>;

const id = 'checkIns';
const title = 'Check-ins';
/** What was asked, and what the ends mean. */
const questions: Readonly<Record<CheckIns['answers'][number]['question'], string>> = {
  stiffness: 'Stiffness (0 none, 10 most)',
  worstPain: 'Worst pain in 24 hours (0 none, 10 worst)',
  function: 'Everyday activities (0 not at all, 10 as before)',
  sittingTall: 'Sitting tall (0 hard, 10 easy)',
};

/** The dates of the check-ins, and what was answered; nothing before the first finished session. */
export function checkInsView(checkIns: ProgressModel['checkIns']): TemplateResult | typeof nothing {
  if (checkIns === null) return nothing;
  const { days, answers } = checkIns;
  const [begun = '', ...dates] = days.map(dateWords);
  const head = ['What', 'Beginning', 'After 48 hours', 'After two weeks', 'Change'];
  const rows = answers.map(({ question, values, words }) => [
    questions[question],
    ...values.map((value) => value ?? '–'),
    words ?? '–',
  ]);
  const says = `You began on ${begun}; dates to look back on are ${dates.join(' and ')}. ${answersSay(answers)}`;
  const table = rows.length === 0 ? nothing : tableView(id, title, { head, rows });
  return emptyChart(id, title, says, table);
}

/** What is to be said of the answers: what is worse comes first. */
function answersSay(answers: CheckIns['answers']): string {
  if (answers.some(({ words }) => words === 'may be worse')) {
    return 'Something may be worse than it was: stop for now, and see a health professional.';
  }
  const atTheEnd = answers.filter(({ values }) => (values[2] ?? null) !== null);
  if (atTheEnd.some(({ words }) => words === 'about the same')) {
    return 'Where it is about the same, your journal is there to be shown to a health professional.';
  }
  return answers.length === 0 ? 'You may be asked for a number then, at the end of a routine.' : '';
}
