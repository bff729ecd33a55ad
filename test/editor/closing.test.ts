import assert from 'node:assert/strict';
import type { EditorWindow } from './support/editorWindow';
import { readHappened } from './support/happenedLines';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const minuteMs = 60_000;

describe('a window that closes or reloads', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  beforeEach('open a window', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar(countdown, /./);
  });
  afterEach('close it', () => window.close().catch(() => undefined));

  function stage(name: string) {
    return eventually(
      `A session that is ${name}`,
      () => lookAt(window),
      ({ session }) => session?.stage.name === name,
    );
  }

  // First, since another window's work would be part of the count.
  it('peer case 33: keeps the count, and does not prompt', async () => {
    const before = await eventually(
      'Three seconds of work',
      async () => {
        await window.type('a');
        return lookAt(window);
      },
      (seen) => seen.facts.workedMs >= 3000,
    );
    await window.reload();
    await window.waitForStatusBar(countdown, /./);
    const after = await eventually(
      'The count after the reload',
      () => lookAt(window),
      (seen) => seen.facts.workedMs > 0,
    );
    assert.notEqual(after.window, before.window);
    assert.ok(after.facts.workedMs >= before.facts.workedMs - 1000);
    assert.equal(await window.visibleWebviewCount(), 0);
  });

  it('peer case 27: in mid-routine logs it once, as interrupted, and a reload restores it where it was', async () => {
    await window.startReset();
    const frame = await window.webviewFrame('svg');
    await stage('playing');
    await frame.getByRole('button', { name: /next/i }).click();
    // The part that plays, not the words of what comes then.
    await frame.locator('h1.cue', { hasText: 'Reach forward' }).waitFor();
    // A word of the page that went the same way as what it saved, and after it, has an answer.
    await frame.getByRole('button', { name: 'Sound' }).click();
    await frame.locator('[data-hear="sound"][aria-pressed="true"]').waitFor();
    const before = await lookAt(window);
    await window.reload();
    const again = await window.webviewFrame('svg');
    await again
      .getByText(/paused/i)
      .first()
      .waitFor();
    const { session } = await stage('paused');
    assert.ok(session?.stage.name === 'paused' && session.stage.positionMs >= 5000);
    const lines = await readHappened(before.storage, before.window);
    const outcomes = lines.filter(({ type }) => type === 'played').map((line) => line['outcome']);
    assert.deepEqual(outcomes, ['interrupted']);
  });

  it('with an offer open does not say that somebody stopped something', async () => {
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(16_000, 'working');
    await stage('ready');
    await window.webviewFrame('svg');
    const before = await lookAt(window);
    await window.reload();
    await window.waitForStatusBar(countdown, /./);
    const lines = await readHappened(before.storage, before.window);
    assert.deepEqual(
      lines.map(({ type }) => type),
      ['prompted'],
    );
  });
});
