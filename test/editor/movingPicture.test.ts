import assert from 'node:assert/strict';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const minuteMs = 60_000;
const size = { width: 960, height: 695 };
/** Without the title, which says that the window is under test. */
const clip = { x: 0, y: 35, width: 960, height: 660 };

/** What is shown of a reset: from so long after its start, for so long; milliseconds. */
const scenes = [
  { name: 'the clasp', fromMs: 3000, lengthMs: 9000 },
  { name: 'the shoulders', fromMs: 33_000, lengthMs: 8000 },
  { name: 'the fold', fromMs: 60_000, lengthMs: 8000 },
];
/** `npm run screenshots` takes all frames of the picture; here it need only be seen to move. */
const frameMs = process.env['UPPER_BACK_RESET_FRAMES'] === 'all' ? 100 : 2000;
const readyMs = 1500;

const source = `/** Words of a text. */
export function wordsOf(text: string) {
  return text.split(/\\s+/).filter(Boolean);
}

/** The longest word, or ''. */
export function longest(text: string) {
  let found = '';
  for (const word of wordsOf(text)) {
    if (word.length > found.length) {
      found = word;
    }
  }
  return found;
}
`;

describe('the moving picture', () => {
  const { openWindow } = useEditor();

  it('has the body move in each step of a reset beside code', async function () {
    this.timeout(300_000);
    const window = await openWindow({ files: { 'words.ts': source }, fakePageClock: true });
    const { page } = window;
    await page.setViewportSize(size);
    await window.setTheme('Dark Modern');
    await window.updateSetting('workbench.activityBar.location', 'hidden');
    await window.updateSetting('editor.minimap.enabled', false);
    await window.runCommand('View: Close Primary Side Bar');
    await window.openFile('words.ts');
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(6000, 'working');
    await time.pass(6000);
    const frame = await window.webviewFrame('[data-command="play"]');
    // Beside everything, or a scrollbar or a hover would be in the picture.
    await page.mouse.move(300, size.height - 8);

    // The extension's time and the page's pass together, and only here.
    await page.clock.pauseAt(Date.now() + 2000);
    await time.pass(2000);
    let playedMs = 0;
    const pass = async (ms: number) => {
      await time.pass(ms);
      await page.clock.runFor(ms);
    };
    let frames = 0;
    const shoot = () => window.screenshot(`moving/${String(frames++).padStart(3, '0')}`, clip);

    for (let ms = 0; ms < readyMs; ms += frameMs) {
      await shoot();
      await pass(frameMs);
    }
    await frame.locator('[data-command="play"]').click();
    // The click's own way to the extension takes a little of the page's time.
    const { session: started } = await eventually(
      'A reset that plays',
      async () => {
        await pass(100);
        return lookAt(window);
      },
      ({ session }) => session?.stage.name === 'playing',
    );
    playedMs = started?.playedMs ?? 0;
    for (const { name, fromMs, lengthMs } of scenes) {
      for (; playedMs < fromMs; playedMs += 500) await pass(500);
      const seen = new Set<string>();
      const endMs = playedMs + lengthMs;
      for (; playedMs < endMs; playedMs += frameMs) {
        await shoot();
        seen.add(await frame.locator('.stage-figure .picture').first().innerHTML());
        await pass(frameMs);
      }
      assert.ok(seen.size > 2, `${name}: ${seen.size} different pictures`);
    }
    const { session } = await lookAt(window);
    assert.equal(session?.stage.name, 'playing');
    assert.ok(session.playedMs > 60_000, `${session.playedMs} ms were played`);
  });
});
