import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join('src', name), 'utf8')]),
);

/** The files in which something stands. */
const filesWith = (what: RegExp) =>
  [...sources].filter(([, text]) => what.test(text)).map(([name]) => name);

describe('what the extension never does', () => {
  it('is a modal dialog, but for the one before everything is deleted', () => {
    assert.deepEqual(filesWith(/\bmodal\b\s*[:,}]/), ['editor/deleteEverything.ts']);
    assert.equal(sources.get('editor/deleteEverything.ts')?.split('modal: true').length, 2);
  });

  it('is a change of settings, which it only reads', () => {
    const readers = ['editor/settings.ts', 'editor/textInFront.ts'];
    assert.deepEqual(filesWith(/getConfiguration/).sort(), readers);
    for (const name of readers) assert.doesNotMatch(sources.get(name) ?? '', /\.update\(/);
    assert.deepEqual(filesWith(/ConfigurationTarget|setTheme|colorCustomizations/), []);
  });
});
