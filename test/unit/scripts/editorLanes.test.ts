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

  it('are three side by side, and one with the machine for itself for what measures', () => {
    assert.deepEqual(editorLanes(suites), {
      sideBySide: [
        { name: 'one window', suites: ['panel'] },
        { name: 'pages and several windows', suites: ['player/axe', 'severalWindows/windows'] },
        { name: 'faults', suites: ['faults/killed'] },
      ],
      afterwards: [{ name: 'measuring', suites: ['player/cost', 'realTime'] }],
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
