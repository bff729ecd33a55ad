import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promises } from '../../../scripts/verify/promises.mjs';
import {
  forbiddenCalls,
  plainTitle,
  promiseTable,
  runsOf,
} from '../../../scripts/verify/table.mjs';
import { testTitles } from '../../support/testTitles';

const readme = readFileSync('README.md', 'utf8').replaceAll('`', '');
const inWords = (text: string) => text.replaceAll('*', '');

/** All that our tests are called. */
const titles = ['test/unit', 'test/editor']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
      .map((name) => path.join(folder, name)),
  )
  .flatMap((file) => testTitles(readFileSync(file, 'utf8')));

describe('the promises that are verified', () => {
  it('stand in the README, word for word', () => {
    for (const { says } of promises) assert.ok(inWords(readme).includes(says), says);
  });

  it('are some of every kind that the README has', () => {
    const kinds = readme.split('\n').filter((line) => line.startsWith('- **'));
    assert.ok(kinds.length >= 15);
    const open = kinds.filter((line) => !promises.some(({ says }) => inWords(line).includes(says)));
    assert.deepEqual(open, []);
  });

  it('are proven by tests that there are, by their whole titles', () => {
    assert.ok(titles.length > 1000);
    for (const title of promises.flatMap(({ tests }) => tests)) {
      assert.ok(
        titles.some((pattern) => pattern.test(title)),
        title,
      );
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

  it('are kept in every editor in which their tests ran, or not at all', () => {
    const asked = [{ says: 'It does.', tests: ['it does'] }];
    const passed = { title: 'it does', passed: true, ms: 1 };
    const both = promiseTable(asked, [passed, passed], []);
    assert.ok(both.open === 0 && both.text.includes('passed in 2 editors: it does'));
    for (const order of [
      [{ ...passed, passed: false }, passed],
      [passed, { ...passed, passed: false }],
    ]) {
      const one = promiseTable(asked, order, []);
      assert.ok(one.open === 1 && one.text.includes('FAILED in 1 of 2: it does'));
    }
  });

  it('are not kept where something was measured that breaks them', () => {
    const asked = [{ says: 'No call.', tests: ['it does'], figure: 'forbidden calls' }];
    const passed = [{ title: 'it does', passed: true, ms: 1 }];
    const none = promiseTable(asked, passed, forbiddenCalls([{ attempts: 0 }, { attempts: 0 }]));
    assert.ok(none.open === 0 && none.text.endsWith('| 2 editors, 0 attempts |'));
    const one = promiseTable(asked, passed, forbiddenCalls([{ attempts: 0 }, { attempts: 1 }]));
    assert.ok(one.open === 1 && one.text.endsWith('| 2 editors, 1 attempts |'));
  });

  it('are only shown by a run of all tests on what is here', () => {
    const run = { at: '2026-03-02T09:00:00.000Z', commit: 'abc' };
    assert.deepEqual(runsOf([run, run], 'abc'), {
      lines: ['Results of 2026-03-02T09:00:00.000Z, abc.'],
      areOfThis: true,
    });
    for (const other of [undefined, { ...run, commit: 'abd' }, { ...run, grep: 'timer' }]) {
      const { lines, areOfThis } = runsOf([run, other], 'abc');
      assert.deepEqual([lines.length, areOfThis], [2, false]);
    }
  });
});

describe('the titles of tests', () => {
  it('have the names around them, and anything where a loop puts it in', () => {
    const source = [
      "describe('a thing', () => {",
      "  describe('that isn\\'t there', () => {",
      "    it('says so (once)', () => {",
      '  });',
      '  for (const name of names) {',
      '    it(`does ${name}`, () => {',
      '});',
    ].join('\n');
    const [once, made] = testTitles(source);
    assert.ok(once!.test("a thing that isn't there says so (once)"));
    assert.ok(!once!.test('says so (once)'));
    assert.ok(made!.test('a thing does something'));
    assert.ok(!made!.test('a thing did something'));
  });
});
