import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { editorRuns, whichRanWhere } from '../../../scripts/editorRuns.mjs';

const one = ['panel', 'player/axe'];
const several = ['severalWindows/otherProgram', 'severalWindows/windows'];
const suites = [...one, ...several];

describe('the editor that a suite runs in', () => {
  it('is the server for all where there is no desktop editor', () => {
    const plan = editorRuns({ desktop: false, server: true, web: false }, suites);
    assert.deepEqual(plan, { runs: [{ host: 'server', suites }], leftOut: [] });
  });

  it('is the desktop editor where there is one, but the server for several windows', () => {
    const plan = editorRuns({ desktop: true, server: true, web: false }, suites);
    assert.deepEqual(plan.runs, [
      { host: 'desktop', suites: one },
      { host: 'server', suites: several },
    ]);
    assert.deepEqual(plan.leftOut, []);
  });

  it('is none for several windows where the server can not run, which is said by name', () => {
    const plan = editorRuns({ desktop: true, server: false, web: false }, suites);
    assert.deepEqual(plan, { runs: [{ host: 'desktop', suites: one }], leftOut: several });
    const [ran, left, ...more] = whichRanWhere(plan);
    assert.equal(ran, 'editor tests, desktop: panel, player/axe');
    assert.match(
      left!,
      /^editor tests, left out: severalWindows\/otherProgram, severalWindows\/win/,
    );
    assert.deepEqual(more, []);
  });

  it('is the browser as well for some, and alone for more where that is asked for', () => {
    const both = [...suites, 'mainJob', 'presence'];
    const { runs } = editorRuns({ desktop: false, server: true, web: true }, both);
    assert.deepEqual(runs, [
      { host: 'web', suites: ['panel', 'mainJob'] },
      { host: 'server', suites: both },
    ]);
    const alone = editorRuns({ desktop: false, server: false, web: true }, both);
    assert.deepEqual(alone.runs, [{ host: 'web', suites: ['panel', 'mainJob', 'presence'] }]);
    assert.deepEqual(alone.leftOut, ['player/axe', ...several]);
    assert.match(whichRanWhere(alone).at(-1) ?? '', /left out: player\/axe, .* need Node/);
  });

  it('knows the suites that run in the browser too', () => {
    const found = readdirSync('test/editor').map((file) => file.replace(/\.test\.ts$/, ''));
    const [web] = editorRuns({ desktop: false, server: false, web: true }, found).runs;
    assert.equal(web?.suites.length, 9);
  });

  it('is one and no more, whatever there is', () => {
    for (const has of [
      { desktop: true, server: true, web: false },
      { desktop: true, server: false, web: false },
      { desktop: false, server: true, web: false },
    ]) {
      const { runs, leftOut } = editorRuns(has, suites);
      const named = [...runs.flatMap((run) => run.suites), ...leftOut];
      assert.deepEqual(named.sort(), suites);
    }
  });

  it('knows the folder in which the suites with several windows are', () => {
    const files = readdirSync('test/editor/severalWindows').map((file) => file.split('.')[0]);
    const found = files.map((file) => `severalWindows/${file}`);
    const { leftOut } = editorRuns({ desktop: true, server: false, web: false }, found);
    assert.deepEqual(leftOut, found);
    assert.ok(found.length > 0);
  });
});
