import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { editorLanes } from '../../../scripts/editorLanes.mjs';

describe('the lanes of the editor tests', () => {
  const suites = [
    'faults/killed',
    'panel',
    'player/axe',
    'player/cost',
    'realTime',
    'severalWindows/windows',
  ];

  it('are three side by side, and afterwards what measures, beside what only waits', () => {
    assert.deepEqual(editorLanes(suites), {
      sideBySide: [
        { name: 'windows', suites: ['panel', 'severalWindows/windows'] },
        { name: 'pages', suites: ['player/axe'] },
        { name: 'faults', suites: ['faults/killed'] },
      ],
      afterwards: [
        { name: 'real time', suites: ['realTime'] },
        { name: 'measuring', suites: ['player/cost'] },
      ],
    });
  });

  it('are none where there is nothing to run in them', () => {
    assert.deepEqual(editorLanes([]), { sideBySide: [], afterwards: [] });
    const { sideBySide, afterwards } = editorLanes(['panel']);
    assert.deepEqual([sideBySide.length, afterwards.length], [1, 0]);
  });

  it('hold what measures by names that there are', () => {
    for (const suite of editorLanes(suites).afterwards.flatMap((lane) => lane.suites)) {
      assert.ok(existsSync(`test/editor/${suite}.test.ts`), suite);
    }
  });
});
