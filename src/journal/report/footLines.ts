import type { Report } from './reportOf.js';
import { standingLine } from './standingLine.js';

/** What stands below a report: how its numbers are to be read, and what they are not. */
export function footLines({ tried, unseen }: Report): readonly string[] {
  const change =
    'Changes of less than 2 points read “about the same”: they can’t be told from chance.';
  return [
    change,
    ...(tried.length === 0 ? [] : [countedLine(tried)]),
    ...(unseen === 0 ? [] : [unseenLine(unseen)]),
    standingLine,
  ];
}

/** What is counted of the routines, which is what the panel of the journal counts, too. */
function countedLine(tried: Report['tried']): string {
  const bySelf = tried.reduce((sum, one) => sum + one.bySelf, 0);
  const begun = bySelf === 0 ? '' : `, ${bySelf} of them begun by the editor itself`;
  return `What was tried: “finished” came to its end, with parts passed over at times${begun}; minutes are all that was played.`;
}

function unseenLine(unseen: number): string {
  const times = unseen === 1 ? 'Once' : `${unseen} times`;
  return `${times} a routine played to its end by itself and nobody was seen at it: not counted.`;
}
