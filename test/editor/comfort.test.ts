import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { EditorWindow } from './support/editorWindow';
import { waitForHappened } from './support/happenedLines';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const plan = {
  ...{ routine: 'office_reset', seated: true, call: false, knees: false, noBand: false },
  ...{ selfPaced: false, level: 'wall', step: 'A', gentler: [], smaller: [], without: [] },
};
const common = {
  ...{ type: 'session', plan, breathing: 'off', snoozesLeft: null },
  hear: { sound: false, voice: false },
};

/** Says X in the page within the first moments of a get-ready that turned into a routine. */
function pressXTooSoon(frame: Frame): Promise<void> {
  return frame.evaluate(async (message) => {
    const arrival = () =>
      new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    for (const session of [
      { stage: 'ready', startsInMs: null },
      { stage: 'playing', positionMs: 8000 },
    ]) {
      const arrived = arrival();
      window.postMessage({ ...message, session }, '*');
      await arrived;
    }
    const keys = { key: 'x', code: 'KeyX', bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  }, common);
}

describe('a routine that does not feel right', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;
  let frame: Frame;

  before('open a window and start the reset', async () => {
    window = await openWindow({ files: { 'notes.txt': 'text\n' } });
    await window.openFile('notes.txt');
    await window.waitForStatusBar('countdown', /./);
    await SimulatedTime.install(window);
    await window.startReset();
    frame = await window.webviewFrame('svg');
    await stage('playing');
  });

  function stage(name: string, by?: string) {
    return eventually(
      `A session that is ${name} ${by ?? ''}`,
      () => lookAt(window),
      ({ session }) => {
        const now = session?.stage;
        return now?.name === name && (by === undefined || ('by' in now && now.by === by));
      },
    );
  }

  /** X, pressed again until it counts: in the first second and a half no key does. */
  function pressX() {
    return eventually(
      'The ways to go on',
      async () => {
        await window.page.keyboard.press('x');
        return frame.getByRole('heading', { name: 'What would feel better?' }).isVisible();
      },
      (visible) => visible,
    );
  }

  it('hears no key in the first second and a half', async () => {
    await pressXTooSoon(frame);
    await frame.getByRole('button', { name: 'Pause' }).click();
    await stage('paused', 'person');
    await frame.getByRole('button', { name: 'Play' }).click();
    await stage('playing');
  });

  it('is made smaller with two keys, and goes on', async () => {
    await pressX();
    await stage('paused', 'discomfort');
    const focused = frame.locator('button:focus');
    assert.match((await focused.innerText()).trim(), /^Make it smaller/);
    await window.page.keyboard.press('Enter');
    const { session } = await stage('playing');
    assert.deepEqual(session?.plan.smaller, ['rhomboid_release']);
    await frame.locator('.place', { hasText: 'Smaller range' }).waitFor();
  });

  it('keeps its choices to itself when Escape closes them', async () => {
    await pressX();
    await window.page.keyboard.press('Escape');
    await stage('paused', 'person');
    await frame.getByRole('button', { name: 'Play' }).click();
    await stage('playing');
  });

  it('lets sound be switched on for as long as the panel is open, and writes no setting', async () => {
    const { storage } = await lookAt(window);
    const settingsFile = path.resolve(storage, '../../settings.json');
    const before = await readFile(settingsFile, 'utf8');
    const sound = frame.getByRole('button', { name: 'Sound' });
    assert.equal(await sound.getAttribute('aria-pressed'), 'false');
    await sound.click();
    await frame.locator('[data-hear="sound"][aria-pressed="true"]').waitFor();
    assert.equal(await readFile(settingsFile, 'utf8'), before);
  });

  it('stops and shows the signs that matter, until they are closed', async () => {
    await pressX();
    await frame.getByRole('button', { name: /^Stop, and check/ }).click();
    const { session } = await stage('ended');
    assert.ok(session?.stage.name === 'ended' && session.stage.toCheck === true);
    assert.equal((await waitForHappened(await lookAt(window), 'played'))['outcome'], 'stopped');
    for (const title of ['Get help now', 'Ask somebody today', 'Ask before you go on']) {
      await frame.getByRole('heading', { name: title }).waitFor();
    }
    assert.equal(await window.visibleWebviewCount(), 1);
    await window.page.keyboard.press('Escape');
    await eventually(
      'No panel',
      () => window.visibleWebviewCount(),
      (count) => count === 0,
    );
    await window.page.locator('.monaco-editor.focused').first().waitFor();
  });
});
