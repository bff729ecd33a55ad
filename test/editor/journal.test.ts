import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { violationsOf } from './support/axe';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { lookAt } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

describe('how it feels, written down', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  before('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar('countdown', /./);
  });

  /** Lines of the journal that say how it felt. */
  async function written(): Promise<readonly Record<string, unknown>[]> {
    const folder = path.join((await lookAt(window)).storage, 'journal');
    const names = await readdir(folder).catch(() => []);
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    return texts
      .flatMap((text) => text.split('\n').filter((line) => line !== ''))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ type }) => type === 'symptoms');
  }

  it('is in the file after four keys, and the text is as it was', async () => {
    await window.runCommand('Upper Back Reset: Add Journal Entry');
    const list = window.page.locator('.quick-input-widget:visible');
    const rows = (text: string) => list.locator('.monaco-list-row').filter({ hasText: text });
    await rows('worst').first().waitFor();
    await window.listHasKeys();
    await window.page.keyboard.press('6');
    await window.page.keyboard.press('Enter');
    await rows('blades').first().waitFor();
    await window.listHasKeys();
    await window.page.keyboard.press('1');
    await window.page.keyboard.press('Enter');
    const [entry] = await eventually('The entry', written, ({ length }) => length === 1);
    assert.equal(entry?.['painNow'], 6);
    assert.deepEqual(entry['places'], ['between_blades']);
    assert.equal(await window.documentText('notes.txt'), 'text\n');
  });

  it('has a panel beside the code, which opens by its command', async () => {
    await window.runCommand('Upper Back Reset: Open Journal and Progress');
    const frame = await window.webviewFrame('form, .journal, main');
    await eventually(
      'The entry in the list',
      () => frame.locator('body').innerText(),
      (text) => text.includes('6'),
    );
    // The entry is among the hours of today, and in the numbers behind them.
    await frame.locator('[data-chart="today"] .plot .pain-ring').waitFor();
    await frame.locator('[data-chart="today"] summary').click();
    await frame.getByRole('cell', { name: 'Pain 6' }).waitFor();
    await window.screenshot('journal');
  });

  it('has what is written meanwhile in its charts at once, and fits the panel', async () => {
    const frame = await window.webviewFrame('form, .journal, main');
    await frame.locator('input[name="pain"][value="3"]').check();
    await frame.locator('[data-do="save"]').click();
    await frame.getByRole('cell', { name: 'Pain 3' }).waitFor();
    await frame.locator('[data-tab="trend"]').click();
    await frame.locator('[data-chart="pain"] .plot .pain-dot').waitFor();
    const over = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(over, 0);
    assert.deepEqual(await violationsOf(frame), []);
    await window.screenshot('journal-trend');
  });

  it('takes a typed 10 at once, and an Enter after it for no place', async () => {
    const before = (await written()).length;
    await window.runCommand('Upper Back Reset: Add Journal Entry');
    const list = window.page.locator('.quick-input-widget:visible');
    const rows = (text: string) => list.locator('.monaco-list-row').filter({ hasText: text });
    await rows('worst').first().waitFor();
    await window.listHasKeys();
    await window.page.keyboard.press('1');
    await window.page.keyboard.press('0');
    await rows('blades').first().waitFor();
    await window.listHasKeys();
    await window.page.keyboard.press('Enter');
    assert.ok(await rows('blades').first().isVisible());
    await window.page.keyboard.press('2');
    await window.page.keyboard.press('Enter');
    const lines = await eventually('The entry', written, ({ length }) => length > before);
    const entry = lines.find(({ painNow }) => painNow === 10);
    assert.deepEqual(entry?.['places'], ['whole_upper_back']);
  });
});
