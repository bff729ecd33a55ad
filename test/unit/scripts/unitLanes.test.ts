import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { longSuites, unitLanes } from '../../../scripts/unitLanes.mjs';

describe('the lanes of the unit tests', () => {
  it('have every suite once', () => {
    const suites = [
      'editor/ladder',
      'figure/pose',
      'session/histories',
      'timer/merge',
      'webview/figure/view',
    ];
    assert.deepEqual(unitLanes(suites), {
      figure: ['unit/figure/pose.test.js'],
      long: ['unit/session/histories.test.js', 'unit/timer/merge.test.js'],
      others: ['unit/editor/ladder.test.js', 'unit/webview/figure/view.test.js'],
    });
  });

  it('know long ones by names that there are', () => {
    for (const suite of longSuites) assert.ok(existsSync(`test/unit/${suite}.test.ts`), suite);
  });
});
