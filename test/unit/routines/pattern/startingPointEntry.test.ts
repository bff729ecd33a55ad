import assert from 'node:assert/strict';
import {
  latestStartingPoint,
  parseStartingPoint,
} from '../../../../src/routines/pattern/startingPointEntry.js';

/** What lines of the journal come to. */
const startIn = (lines: readonly unknown[]) =>
  latestStartingPoint(lines.flatMap((line) => parseStartingPoint(line) ?? []));

const answers = { when: 'desk', where: 'desk', worse: 'none', also: 'none' };
const entry = (at: number, patterns: readonly string[], more = {}) => ({
  ...{ v: 1, id: `entry-${at}`, at, type: 'startingPoint', answers, patterns },
  ...more,
});

describe('the starting point in the journal', () => {
  it('is the one that was kept last, in whatever order the lines come', () => {
    const lines = [entry(2, ['stress', 'desk']), entry(1, ['morning'])];
    const expected = { type: 'mixed', primary: 'stress', secondary: 'desk' };
    assert.deepEqual(startIn(lines), expected);
    assert.deepEqual(startIn([...lines].reverse()), expected);
    assert.deepEqual(startIn([...lines, entry(3, [])]), { type: 'general' });
  });

  it('is none where there is none, and what can not be read is passed over', () => {
    assert.equal(startIn([]), null);
    const bad = [
      null,
      { type: 'quick' },
      entry(5, ['back']),
      entry(5, ['desk', 'stress', 'morning']),
      entry(5, ['desk'], { answers: { ...answers, when: 'noon' } }),
      entry(NaN, ['desk']),
    ];
    assert.equal(startIn(bad), null);
    assert.deepEqual(startIn([...bad, entry(1, ['desk'])]), {
      type: 'clear',
      pattern: 'desk',
    });
  });
});
