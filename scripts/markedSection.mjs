import { format } from 'prettier';

/**
 * A page in which what stands between two marks, each on a line of its own, is written anew.
 * @param {string} page
 * @param {readonly [start: string, end: string]} marks
 * @param {string} content
 * @returns {Promise<string>}
 */
export async function withSection(page, [start, end], content) {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('There is no place for it.');
  const text = `${before}${start}\n\n${content}\n\n${end}${after}`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}
