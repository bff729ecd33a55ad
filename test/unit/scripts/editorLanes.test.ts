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

  it('are windows beside pages, then several windows, then what measures, then what waits beside what is done to files', () => {
    assert.deepEqual(editorLanes(suites), [
      [
        { name: 'windows', suites: ['panel'] },
        { name: 'pages', suites: ['player/axe'] },
      ],
      [{ name: 'several windows', suites: ['severalWindows/windows'] }],
      [{ name: 'measuring', suites: ['player/cost'] }],
      [
        { name: 'real time', suites: ['realTime'] },
        { name: 'faults', suites: ['faults/killedWriters'] },
      ],
    ]);
  });

  it('are none where there is nothing to run in them', () => {
    assert.deepEqual(editorLanes([]), []);
    assert.deepEqual(editorLanes(['panel']), [[{ name: 'windows', suites: ['panel'] }]]);
  });

  it('hold what measures by names that there are', () => {
    const apart = editorLanes(suites).slice(1).flat();
    for (const suite of apart.flatMap((lane) => lane.suites)) {
      assert.ok(existsSync(`test/editor/${suite}.test.ts`), suite);
    }
  });
});
