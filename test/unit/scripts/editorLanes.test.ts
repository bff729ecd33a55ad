import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { editorLanes } from '../../../scripts/editorLanes.mjs';

describe('the lanes of the editor tests', () => {
  const suites = [
    'faults/killedWriters',
    'panel',
    'player/axe',
    'player/cost',
    'realTime',
    'severalWindows/windows',
  ];

  const server = { host: 'server' as const, suites };
  const part = (name: string, ...own: readonly string[]) => ({
    ...{ host: 'server', name, suites: own },
  });
  const lane = (...parts: readonly object[]) => ({ parts, isPatient: false });

  it('are windows, then several, then what is done to files, beside pages, then what measures, then what waits', () => {
    assert.deepEqual(editorLanes([server]), [
      [
        lane(
          part('windows', 'panel'),
          part('several windows', 'severalWindows/windows'),
          part('faults', 'faults/killedWriters'),
        ),
        { parts: [part('pages', 'player/axe')], isPatient: true },
      ],
      [lane(part('measuring', 'player/cost'))],
      [lane(part('real time', 'realTime'))],
    ]);
  });

  it('are windows in one editor after those in another', () => {
    const web = { host: 'web' as const, suites: ['panel'] };
    const [[first] = []] = editorLanes([web, server]);
    assert.deepEqual(
      first?.parts.map(({ host, name }) => `${host} ${name}`),
      ['web windows', 'server windows', 'server several windows', 'server faults'],
    );
  });

  it('are none where there is nothing to run in them', () => {
    assert.deepEqual(editorLanes([]), []);
    const alone = { host: 'server' as const, suites: ['panel'] };
    assert.deepEqual(editorLanes([alone]), [[lane(part('windows', 'panel'))]]);
  });

  it('hold what measures by names that there are', () => {
    const apart = editorLanes([server]).slice(1).flat();
    for (const suite of apart.flatMap(({ parts }) => parts.flatMap((one) => one.suites))) {
      assert.ok(existsSync(`test/editor/${suite}.test.ts`), suite);
    }
  });
});
