import assert from 'node:assert/strict';
import type { EditorWindow } from '../support/editorWindow';
import { readHappened } from '../support/happenedLines';
import { eventually } from '../support/eventually';
import { lookAt, sinceLastLook } from '../support/simulatedTime';
import { useEditor } from '../support/useEditor';

const countdown = 'countdown';

/** Seconds of a countdown text such as "17 s"; NaN for anything else. */
function secondsOf(text: string | undefined): number {
  return Number(/^(\d+) s$/.exec(text ?? '')?.[1]);
}

describe('two windows are one person', () => {
  const { editor, openWindow } = useEditor({ settings: { 'upperBackReset.intervalMinutes': 0.4 } });
  let first: EditorWindow;
  let second: EditorWindow;

  before('open two windows of the same folder', async () => {
    first = await openWindow({ files: { 'notes.txt': 'text\n' } });
    second = await openWindow({ folder: first.folder });
    await first.waitForStatusBar(countdown, /./);
    await second.waitForStatusBar(countdown, /./);
    await editor().giveFocusTo(first);
    await first.openFile('notes.txt');
  });

  it('peer case 24: they tell themselves apart although their folder is the same', async () => {
    const windows = await Promise.all([lookAt(first), lookAt(second)]);
    assert.notEqual(windows[0].window, windows[1].window);
  });

  it('peer case 23: both show the same countdown within 2 s', async () => {
    await first.type('working', 50);
    await first.waitForStatusBar(countdown, (item) => secondsOf(item.text) <= 18);
    const pairs: (readonly [number, number])[] = [];
    for (let i = 0; i < 5; i++) {
      const [a, b] = await Promise.all([
        first.statusBarItem(countdown),
        second.statusBarItem(countdown),
      ]);
      pairs.push([secondsOf(a?.text), secondsOf(b?.text)]);
      await first.waitForStatusBar(
        countdown,
        (item) => secondsOf(item.text) < (pairs[i]?.[0] ?? 0),
      );
    }
    for (const [a, b] of pairs)
      assert.ok(Math.abs(a - b) <= 2, `countdowns: ${JSON.stringify(pairs)}`);
  });

  it('peer case 23: only the one with the focus prompts, and only once', async () => {
    await first.webviewFrame('svg', 40_000);
    const { storage } = await lookAt(first);
    await second.waitForStatusBar(countdown, /Reset ready|Resetting/);
    assert.equal(await second.visibleWebviewCount(), 0);
    await editor().giveFocusTo(second);
    await second.type(' ');
    await eventually(
      'The second window to know who has the focus',
      () => lookAt(second),
      (seen) => seen.facts.lastInputAt > 0,
    );
    assert.equal(await second.visibleWebviewCount(), 0);
    const prompts = (await readHappened(storage)).filter((event) => event.type === 'prompted');
    assert.equal(prompts.length, 1);
  });
});

describe('a routine in one window, and hands at work in another', () => {
  const { editor, openWindow } = useEditor();

  it('is paused by typing there', async () => {
    const first = await openWindow({ files: { 'notes.txt': 'text\n' } });
    const second = await openWindow({ folder: first.folder });
    await first.waitForStatusBar(countdown, /./);
    await second.waitForStatusBar(countdown, /./);
    await editor().giveFocusTo(first);
    await first.openFile('notes.txt');
    await first.startReset();
    await first.webviewFrame('svg');
    const stage = (name: string) =>
      eventually(
        `A session that is ${name}`,
        () => lookAt(first),
        ({ session }) => session?.stage.name === name,
      );
    await stage('playing');
    // In a browser a page whose webview has the focus does not say that it lost it.
    await first.page.locator('.monaco-editor').first().click();
    await first.page.locator('.monaco-editor.focused').first().waitFor();
    await editor().giveFocusTo(second);
    await second.openFile('notes.txt');
    assert.equal((await lookAt(first)).session?.stage.name, 'playing');
    await second.type('working');
    const { session } = await stage('paused');
    assert.equal(session?.stage.name === 'paused' && session.stage.by, 'typing');
  });
});

describe('a routine in one window, and another that is started in the next', () => {
  const { editor, openWindow } = useEditor();

  it('is over there, and plays here: one person does one routine', async () => {
    const first = await openWindow({ files: { 'notes.txt': 'text\n' } });
    const second = await openWindow({ folder: first.folder });
    await first.waitForStatusBar(countdown, /./);
    await second.waitForStatusBar(countdown, /./);
    await editor().giveFocusTo(first);
    await first.openFile('notes.txt');
    await first.startReset();
    await first.webviewFrame('svg');
    await second.waitForStatusBar(countdown, /Resetting/);
    // In a browser a page whose webview has the focus does not say that it lost it.
    await first.page.locator('.monaco-editor').first().click();
    await first.page.locator('.monaco-editor.focused').first().waitFor();
    await editor().giveFocusTo(second);
    await second.runCommand('Upper Back Reset: Show Menu');
    await second.pick('Start the reset now');
    await second.page.getByRole('tab', { name: 'Upper Back Reset' }).waitFor();
    await second.pressStart();
    const stages = await eventually(
      'The first to have ended',
      async () =>
        (await Promise.all([lookAt(first), lookAt(second)])).map((seen) => seen.session?.stage),
      ([a]) => a?.name === 'ended',
    );
    assert.ok(stages[0]?.name === 'ended' && stages[0].outcome === 'stopped');
    assert.equal(stages[1]?.name, 'playing');
    await eventually(
      'No panel in the first',
      () => first.visibleWebviewCount(),
      (count) => count === 0,
    );
    const { storage } = await lookAt(second);
    const outcomes = await eventually(
      'The first in the journal',
      async () => (await readHappened(storage)).flatMap((line) => line['outcome'] ?? []),
      ({ length }) => length > 0,
    );
    assert.deepEqual(outcomes, ['stopped']);
  });
});

describe('a window that is killed', () => {
  const { editor, openWindow } = useEditor();

  it('peer case 23: takes at most 15 s along, keys that it held back too, and the other goes on', async () => {
    const first = await openWindow({ files: { 'notes.txt': 'text\n' } });
    const second = await openWindow({ folder: first.folder });
    await second.waitForStatusBar(countdown, /./);
    await editor().giveFocusTo(first);
    await first.openFile('notes.txt');
    await first.type('a');
    const { workedMs } = (await lookAt(first)).facts;
    const begunAt = performance.now();
    const passedMs = () => performance.now() - begunAt;
    // Nobody asks for the count meanwhile, so the latest keys wait in the window that is killed.
    await eventually(
      'Twenty seconds of typing, the latest of it not taken in',
      async () => {
        await first.type('aa', 100);
        return passedMs() >= 20_000 && (await sinceLastLook(first)) >= 4000;
      },
      (held) => held,
      60_000,
    );
    const worked = workedMs + passedMs();
    await first.host.kill('SIGKILL');
    const left = (await lookAt(second)).facts.workedMs;
    assert.ok(left >= worked - 15_000, `${left} ms of ${worked} ms are left`);
    await first.close().catch(() => undefined);
    await editor().giveFocusTo(second);
    await second.openFile('notes.txt');
    const before = (await lookAt(second)).facts.workedMs;
    // Nor is anything counted twice of what the killed window had said it would do.
    const mostMs = workedMs + passedMs() + 1000;
    assert.ok(before <= mostMs, `${before} ms, and no more than ${mostMs} have passed`);
    await eventually(
      'The second window to count on',
      async () => {
        await second.type('b');
        return lookAt(second);
      },
      (seen) => seen.phase.name === 'counting' && seen.facts.workedMs >= before + 2000,
    );
  });
});
