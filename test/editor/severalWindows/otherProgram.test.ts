import assert from 'node:assert/strict';
import { SimulatedTime } from '../support/simulatedTime';
import { useEditor } from '../support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;

describe('while the person works in another program', () => {
  const { editor, openWindow } = useEditor();

  it('peer case 31: nothing opens, but the status bar says it is due', async () => {
    const window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar(countdown, /./);
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(5010, 'working');
    await editor().giveFocusTo('another program');
    await time.pass(60_000);
    const item = await window.waitForStatusBar(countdown, /Reset due/);
    assert.equal(item.label, 'Upper-back reset is due');
    assert.equal(await window.visibleWebviewCount(), 0);
  });
});
