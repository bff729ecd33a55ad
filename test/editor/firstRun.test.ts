import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { EditorWindow } from './support/editorWindow';
import { waitForHappened } from './support/happenedLines';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';

describe('from the first run to the first finished reset', () => {
  const { openWindow } = useEditor({ unasked: true });
  let window: EditorWindow;
  let time: SimulatedTime;

  beforeEach('open a window of somebody new', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.waitForStatusBar(countdown, /./);
    await window.openFile('notes.txt');
  });

  /** Goes to a control of the page by Tab, and presses it until the page has gone on. */
  async function tabTo(frame: Frame, selector: string): Promise<void> {
    const control = frame.locator(selector);
    await control.waitFor();
    await eventually(
      `The focus on ${selector}`,
      async () => {
        await window.page.keyboard.press('Tab');
        return control.evaluate((element) => element.matches(':focus'));
      },
      (focused) => focused,
    );
    // Keys are dropped until the person can have seen what they would do; a second press after the
    // one that was heard would press what comes next.
    await eventually(
      `${selector} to be heard`,
      async () => {
        await window.page.keyboard.press('Enter');
        const gone = control.waitFor({ state: 'detached', timeout: 1500 });
        return gone.then(() => true).catch(() => false);
      },
      (heard) => heard,
    );
  }

  async function playToTheEnd(): Promise<void> {
    await eventually(
      'A reset that plays',
      () => time.look(),
      (seen) => seen.session?.stage.name === 'playing',
    );
    await time.pass(91_000);
    const done = await waitForHappened(await lookAt(window), 'played');
    assert.deepEqual([done['outcome'], done['routine']], ['done', 'office_reset']);
  }

  /** Finds a command in the palette and runs it, without the mouse. */
  async function runByKeys(title: string): Promise<void> {
    const { page } = window;
    const box = page.locator('.quick-input-widget:visible');
    await page.keyboard.press('F1');
    await box.locator('input:focus').waitFor();
    await page.keyboard.type(title);
    await box.locator('.monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
  }

  const noPanel = () =>
    eventually(
      'No panel',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );

  it('goes by keyboard only', async () => {
    time = await SimulatedTime.install(window, { unasked: true });
    await runByKeys('Start Upper Back Reset');
    const frame = await window.webviewFrame('.signs');
    await frame.getByRole('heading', { name: 'Before you begin' }).waitFor();
    assert.equal((await time.look()).session, null);
    await tabTo(frame, '[data-answer="list"]');
    await tabTo(frame, '[data-pain="0"]');
    await playToTheEnd();
    await frame.locator('[data-feeling]').first().waitFor();
    await window.page.keyboard.press('1');
    await frame.locator('[data-after="checkIn"]').waitFor();
    await window.page.keyboard.press('Escape');
    await noPanel();
  });

  it('goes by mouse only, and on the next day one press is enough', async () => {
    // The list comes back after seven days: all that somebody new is asked is asked again.
    const laterBy = (days: number) => ({ startWallMs: Date.UTC(2026, 5, 15 + days, 8) });
    time = await SimulatedTime.install(window, { ...laterBy(8), unasked: true });
    const startByMouse = async () => {
      await window.page.locator('.statusbar-item[id*="countdown"]').click();
      await window.pick('Start the reset now');
    };
    await startByMouse();
    const frame = await window.webviewFrame('.signs');
    await frame.locator('[data-answer="list"]').click();
    await frame.locator('[data-pain="2"]').click();
    await playToTheEnd();
    await frame.locator('[data-feeling="better"]').click();
    await frame.getByRole('button', { name: 'Close' }).click();
    await noPanel();
    time = await SimulatedTime.install(window, { ...laterBy(9), unasked: true });
    await startByMouse();
    await (await window.webviewFrame('.check')).locator('[data-pain="2"]').click();
    await playToTheEnd();
  });

  it('is shown by a walkthrough, with a picture for each step', async () => {
    await window.host.run(async (vscode, id) => {
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${id}#start`);
    }, window.extensionId);
    for (const title of ['What it does', 'What it asks first', 'Make it yours']) {
      await window.page.getByRole('heading', { name: title }).first().waitFor();
    }
    const picture = window.page.locator('.getting-started-media img');
    await eventually(
      'A picture that is drawn',
      () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      (width) => width > 0,
    );
  });
});
