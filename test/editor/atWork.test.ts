import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const minuteMs = 60_000;
const longText = Array.from({ length: 400 }, (_, line) => `line ${line}`).join('\n');

describe('a routine, and hands that are still at work', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;
  let time: SimulatedTime;

  before('open a window', async () => {
    window = await openWindow({ files: { 'long.txt': longText } });
    await window.openFile('long.txt');
    await window.waitForStatusBar('countdown', /./);
  });

  beforeEach('let a reset fall due and be offered', async () => {
    time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(5010, 'working');
    await time.pass(5500);
    await window.webviewFrame('svg');
    assert.equal((await time.look()).session?.stage.name, 'ready');
  });

  afterEach('skip it', async () => {
    await window.runCommand('Upper Back Reset: Skip This Reset');
    // The extension hears a moment later that the group beside is gone. Nobody is offered the next
    // reset as soon as that, but here.
    await eventually(
      'No group beside',
      () => window.host.run((vscode) => vscode.window.tabGroups.all.length),
      (count) => count === 1,
    );
  });

  /** The stage once it has become what is expected. */
  function stage(what: string, is: (stage: Stage) => boolean) {
    return eventually(
      what,
      async () => (await time.look()).session!.stage,
      (seen) => is(seen),
    );
  }
  type Stage = NonNullable<Awaited<ReturnType<SimulatedTime['look']>>['session']>['stage'];
  const startsAt = (seen: Stage) => (seen.name === 'ready' ? seen.startsAt! : NaN);

  /** A line of the code that can be seen. */
  const line = (nth: number) => window.page.locator('.view-line').nth(nth);

  /** Turns the wheel over the code. Page and host are given the time to tell it for a scroll. */
  async function scroll() {
    await line(9).hover();
    await eventually(
      'The editor to have scrolled',
      async () => {
        await window.page.mouse.wheel(0, 240);
        // Within a second of anything that moves an editor, it may have scrolled by itself.
        await time.pass(1100);
        return (await time.look()).session!.stage;
      },
      (seen) => seen.name === 'paused' || startsAt(seen) > readyUntil,
    );
  }
  let readyUntil = Infinity;

  it('does not start while somebody clicks or scrolls in the code', async () => {
    const offered = startsAt((await time.look()).session!.stage);
    await time.pass(5000);
    await line(3).click();
    const clicked = startsAt(await stage('A new get-ready', (seen) => startsAt(seen) > offered));
    readyUntil = clicked;
    await scroll();
    assert.ok(startsAt((await time.look()).session!.stage) > clicked);
  });

  it('that began by itself is paused by a click', async () => {
    await time.pass(13_000);
    await stage('Playing', ({ name }) => name === 'playing');
    await line(5).click();
    const paused = await stage('Paused', ({ name }) => name === 'paused');
    assert.ok(paused.name === 'paused' && paused.by === 'typing');
  });

  it('that began by itself is paused by scrolling', async () => {
    await time.pass(13_000);
    await stage('Playing', ({ name }) => name === 'playing');
    await scroll();
    await stage('Paused', ({ name }) => name === 'paused');
  });

  it('that began by itself plays on at a click in its panel, where somebody is seen then', async () => {
    await time.pass(13_000);
    await stage('Playing', ({ name }) => name === 'playing');
    assert.equal((await time.look()).session?.seen, false);
    const frame = await window.webviewFrame('svg');
    await frame.locator('body').click({ position: { x: 4, y: 4 } });
    const { session } = await eventually(
      'Somebody seen',
      () => time.look(),
      (seen) => seen.session?.seen === true,
    );
    assert.equal(session?.stage.name, 'playing');
  });

  it('that was started by hand plays on at a click, and waits where text is selected', async () => {
    const frame = await window.webviewFrame('svg');
    await frame.getByRole('button', { name: /start/i }).click();
    await stage('Playing', ({ name }) => name === 'playing');
    await line(7).click();
    await window.page.locator('.monaco-editor.focused').first().waitFor();
    await window.host.run((vscode) => vscode.commands.executeCommand('getContextKeyInfo'));
    assert.equal((await time.look()).session?.stage.name, 'playing');
    await line(8).dblclick({ position: { x: 8, y: 8 } });
    await stage('Paused', ({ name }) => name === 'paused');
  });
});
