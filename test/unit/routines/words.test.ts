import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { standingLine } from '../../../src/journal/report/standingLine';
import { routineOf } from '../../../src/routines/routineOf.js';
import { everyPlan } from '../../support/routines/everyPlan.js';

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
  const routines = everyPlan().map(routineOf);
  const segments = routines.flatMap((routine) => routine.segments);
  const parts = segments.flatMap((segment) => (segment.type === 'cycles' ? segment.parts : []));
  const afters = routines.map(({ after }) => after);
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  const cues = unique([...segments, ...parts, ...afters].map(({ cue }) => cue));
  const details = unique([...segments, ...afters].map(({ detail }) => detail));

  it('are cues of eight words at most', () => {
    for (const cue of cues) assert.ok(wordsOf(cue).length <= 8, cue);
  });

  it('are cues without a full stop and details of whole sentences', () => {
    for (const cue of cues) assert.match(cue, /^[A-Z].*[^.]$/);
    for (const detail of details) assert.match(detail, /^[A-Z].*\.$/);
  });

  it('promise nothing', () => {
    for (const text of unique(stringsIn(routines))) {
      assert.doesNotMatch(text, never);
    }
  });

  it('promise nothing anywhere in the extension', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join('src', name))
      // It names what the extension is not for, and is held word for word below.
      .filter((name) => name !== path.join('src', 'journal', 'report', 'standingLine.ts'));
    assert.ok(sources.length > 80);
    for (const file of ['package.json', 'package.nls.json', ...sources]) {
      // Comments may speak of a corrected clock; nobody is shown them.
      const text = readFileSync(file, 'utf8').replaceAll(standingLine, '');
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const found = never.exec(code);
      assert.equal(found, null, `${file}: ${found?.[0] ?? ''}`);
    }
  });

  it('promise nothing in what is read before the extension is there, nor in its pictures’ words', () => {
    const pages = [
      ...['README.md', 'CHANGELOG.md', 'SECURITY.md'],
      ...['docs', 'media'].flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(md|svg|html)$/.test(name))
          .map((name) => path.join(folder, name)),
      ),
    ];
    assert.ok(pages.includes(path.join('docs', 'routines.md')));
    for (const file of pages) {
      // It names what the extension is not for, word for word.
      const text = readFileSync(file, 'utf8').replaceAll(standingLine, '');
      const found = never.exec(text);
      assert.equal(found, null, `${file}: ${found?.[0] ?? ''}`);
    }
  });

  it('deny the same below a report as in the README, and nothing else', () => {
    const lines = readFileSync('README.md', 'utf8').split('\n');
    assert.ok(lines.includes(`> ${standingLine}`));
  });

  it('say right below it who has not looked at the movements so far', () => {
    const lines = readFileSync('README.md', 'utf8').split('\n');
    const at = lines.indexOf(`> ${standingLine}`);
    assert.equal(lines[at + 2], 'Not yet reviewed by a physiotherapist.');
  });

  it('deny the same on the first run, where the walkthrough says what is asked first', () => {
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const told = words['walkthrough.safety.description'] ?? '';
    assert.ok(told.split('\n').includes(standingLine));
  });

  it('name sources with how far each can be relied on', () => {
    const [, from = ''] = readFileSync('README.md', 'utf8').split('## Where it comes from');
    const sources = from.split('\n').filter((line) => line.startsWith('- '));
    assert.ok(sources.length >= 4);
    for (const line of sources) assert.match(line, /(high|medium|low) certainty/);
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
