import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { officeReset } from '../../../src/routines/officeReset.js';
import { shoulderDirections } from '../../../src/routines/shoulderDirections.js';

/** Words that promise what a movement break can not keep, in the forms they come in. */
const never =
  /\b(treat(s|ed|ing|ments?)?|cur(e|es|ed|ing)|heal(s|ed|ing)?|fix(es|ed|ing)?|correct(s|ed|ing|ive|ion)?|therap(y|ies|eutic)|diagnos\w*|decompress\w*|guarantee\w*|clinically|pain[- ]free)\b/i;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** All strings in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe('words of the routines', () => {
  const cues = [
    ...officeReset.segments.map(({ cue }) => cue),
    ...shoulderDirections.map(({ cue }) => cue),
    officeReset.after.cue,
  ];

  it('are cues of eight words at most', () => {
    for (const cue of cues) assert.ok(wordsOf(cue).length <= 8, cue);
  });

  it('are cues without a full stop and details of whole sentences', () => {
    for (const cue of cues) assert.match(cue, /^[A-Z].*[^.]$/);
    const details = [...officeReset.segments.map(({ detail }) => detail), officeReset.after.detail];
    for (const detail of details) assert.match(detail, /^[A-Z].*\.$/);
  });

  it('promise nothing', () => {
    for (const text of stringsIn([officeReset, shoulderDirections])) {
      assert.doesNotMatch(text, never);
    }
  });

  it('promise nothing anywhere in the extension', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join('src', name));
    assert.ok(sources.length > 80);
    for (const file of ['package.json', 'package.nls.json', ...sources]) {
      // Comments may speak of a corrected clock; nobody is shown them.
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const found = never.exec(code);
      assert.equal(found, null, `${file}: ${found?.[0] ?? ''}`);
    }
  });

  it('are caught by the pattern in every form', () => {
    for (const word of [
      'treats',
      'cure',
      'healing',
      'fixed',
      'corrective',
      'therapy',
      'pain-free',
    ]) {
      assert.match(`It ${word} you`, never);
    }
    for (const word of ['prefix', 'retreat', 'secure', 'health', 'healthy']) {
      assert.doesNotMatch(word, never);
    }
  });
});
