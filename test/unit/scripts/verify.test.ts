import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promises } from '../../../scripts/verify/promises.mjs';
import { plainTitle, promiseTable } from '../../../scripts/verify/table.mjs';

/** All that our tests are called, and the code around it. */
const sources = ['test/unit', 'test/editor', 'test/support']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  )
  .join('\n');

describe('the promises that are verified', () => {
  it('stand in the README, word for word', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll(/[*`]/g, '');
    for (const { says } of promises) assert.ok(readme.includes(says), says);
  });

  it('are proven by tests that there are', () => {
    for (const title of promises.flatMap(({ tests }) => tests)) {
      // A title is put together of names; its end is that of the test itself.
      const words = title.split(' ');
      const ends = words.map((_, index) => words.slice(index).join(' '));
      const isThere = ends.some((end) => end.length > 9 && sources.includes(`${end}'`));
      const isMade =
        title.startsWith('every way to start') && sources.includes('and shows the same');
      assert.ok(isThere || isMade, title);
    }
  });

  it('are shown as kept, failed or not run', () => {
    const says = 'It does.';
    const kept = { title: 'it (FUZZ_SEED=7) does', passed: true, ms: 1 };
    assert.equal(plainTitle(kept.title), 'it does');
    const asked = [{ says, tests: ['it does'], figure: 'share' }];
    const table = promiseTable(asked, [kept], [{ name: 'share', text: '3 %' }]);
    assert.deepEqual([table.kept, table.open], [1, 0]);
    assert.ok(table.text.endsWith('| It does. | passed: it does | 3 % |'));
    const failed = promiseTable(asked, [{ ...kept, passed: false }], []);
    assert.ok(failed.open === 1 && failed.text.endsWith('| FAILED: it does | not measured |'));
    assert.ok(promiseTable(asked, [], []).text.includes('NOT RUN: it does'));
  });
});
