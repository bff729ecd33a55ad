import { visibleText } from './visibleText.js';

/** Has a meaning in some Markdown wherever it stands. */
const special = /[\\`*_[\]{}#~$:@=^%&<>|]/g;
/** As entities, which hold in every kind of Markdown and inside tables. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
};

/** A line break inside a paragraph, below an item of a list. */
const BREAK = '\\\n  ';

/** A text as Markdown on one line that shows it as it was written, whatever it looks like. */
export function markdownText(text: string): string {
  return escaped(visibleText(text).replace(/\s+/g, ' ').trim());
}

/** The same with its line breaks, for an item of a list; blanks around its lines are not kept. */
export function markdownLines(text: string): string {
  const lines = visibleText(text).trim().split('\n');
  return lines.map((line) => escaped(line.replace(/\s+/g, ' ').trim())).join(BREAK);
}

function escaped(line: string): string {
  const plain = line
    .replace(special, (character) => entities[character] ?? `\\${character}`)
    // What would begin a list or a line across, or end the number of an item.
    .replace(/^[+-]/, '\\$&')
    .replace(/(?<=\d)[.)]/g, '\\$&');
  // An address becomes a link by itself.
  return plain.replace(/(?<!\\)\.(?=[^\s.])/g, '\\$&');
}
