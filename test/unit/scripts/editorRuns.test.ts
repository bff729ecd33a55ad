import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { editorRuns, whichRanWhere } from '../../../scripts/editorRuns.mjs';

const one = ['panel', 'player/axe'];
const several = ['severalWindows/otherProgram', 'severalWindows/windows'];
const suites = [...one, ...several];

describe('the editor that a suite runs in', () => {
  it('is the server for all where there is no desktop editor', () => {
    const plan = editorRuns({ desktop: false, server: true }, suites);
    assert.deepEqual(plan, { runs: [{ host: 'server', suites }], leftOut: [] });
  });

  it('is the desktop editor where there is one, but the server for several windows', () => {
    const plan = editorRuns({ desktop: true, server: true }, suites);
    assert.deepEqual(plan.runs, [
      { host: 'desktop', suites: one },
      { host: 'server', suites: several },
    ]);
    assert.deepEqual(plan.leftOut, []);
  });

  it('is none for several windows where the server can not run, which is said by name', () => {
    const plan = editorRuns({ desktop: true, server: false }, suites);
    assert.deepEqual(plan, { runs: [{ host: 'desktop', suites: one }], leftOut: several });
    const [ran, left, ...more] = whichRanWhere(plan);
    assert.equal(ran, 'editor tests, desktop: panel, player/axe');
    assert.match(
      left!,
      /^editor tests, left out: severalWindows\/otherProgram, severalWindows\/win/,
    );
    assert.deepEqual(more, []);
  });

  it('is one and no more, whatever there is', () => {
    for (const has of [
      { desktop: true, server: true },
      { desktop: true, server: false },
      { desktop: false, server: true },
    ]) {
      const { runs, leftOut } = editorRuns(has, suites);
      const named = [...runs.flatMap((run) => run.suites), ...leftOut];
      assert.deepEqual(named.sort(), suites);
    }
  });

  it('knows the folder in which the suites with several windows are', () => {
    const files = readdirSync('test/editor/severalWindows').map((file) => file.split('.')[0]);
    const found = files.map((file) => `severalWindows/${file}`);
    const { leftOut } = editorRuns({ desktop: true, server: false }, found);
    assert.deepEqual(leftOut, found);
    assert.ok(found.length > 0);
  });
});
