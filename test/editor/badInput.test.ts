import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestApi } from '../../src/editor/testApi';
import type { WindowRecord } from '../../src/timer/windowRecord';
import type { EditorWindow } from './support/editorWindow';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';

describe('bad input', () => {
  const { editor, openWindow } = useEditor({
    settings: {
      'upperBackReset.intervalMinutes': 'soon',
      'upperBackReset.readingGraceMinutes': -3,
      'upperBackReset.prompt': 'shout',
      'upperBackReset.breathing': 7,
      'upperBackReset.workingHours': [{ days: ['someday'], from: '9', to: 'late' }],
    },
  });

  let window: EditorWindow;

  before('open a window', async () => {
    const ofWorkspace = { 'upperBackReset.intervalMinutes': 30, 'editor.tabSize': 7 };
    window = await openWindow({
      files: { 'notes.txt': 'text\n', '.vscode/settings.json': JSON.stringify(ofWorkspace) },
    });
  });

  it('in the settings is told line by line, and defaults are used', async () => {
    await window.waitForStatusBar(countdown, /90 min/);
    const { reported } = await lookAt(window);
    for (const name of [
      'intervalMinutes',
      'readingGraceMinutes',
      'prompt',
      'breathing',
      'workingHours',
    ]) {
      const lines = reported.filter((line) => line.includes(`upperBackReset.${name}`));
      assert.equal(lines.length, 1, `${name} in ${JSON.stringify(reported)}`);
    }
  });

  it('in the settings of a workspace changes nothing, though they are read', async () => {
    const read = await window.host.run((vscode) => {
      const { uri } = vscode.workspace.workspaceFolders![0]!;
      const settings = vscode.workspace.getConfiguration(undefined, uri);
      return ['editor.tabSize', 'upperBackReset.intervalMinutes'].map((name) => settings.get(name));
    });
    assert.deepEqual(read, [7, 'soon']);
    await window.waitForStatusBar(countdown, /90 min/);
  });

  it('peer case 32: in window files is told and set aside, and the rest is read', async () => {
    const second = await openWindow();
    await second.waitForStatusBar(countdown, /90 min/);
    const { storage } = await lookAt(second);
    const folder = path.join(storage, 'windows');
    await mkdir(folder, { recursive: true });
    const now = Date.now();
    // Written before windows told each other of typing and browsing.
    const good: Omit<WindowRecord, 'typedAt' | 'browsedAt' | 'occupiedUntil' | 'workedFrom'> = {
      v: 1,
      window: 'a-good-old-window',
      seq: 3,
      savedAt: now,
      offsetMs: 0,
      lastInputAt: now - 1000,
      focusedAt: now - 60_000,
      stretch: { at: 0, by: 'opened' },
      workedMs: 30 * 60_000,
      countsUntil: null,
      prompt: null,
      snooze: null,
      pause: null,
      session: null,
      takenOver: [],
    };
    const bad: Readonly<Record<string, string>> = {
      'torn-in-half.window.json': JSON.stringify(good).slice(0, 90),
      'reset-of-tomorrow.window.json': JSON.stringify({
        ...good,
        stretch: { at: now + 86_400_000, by: 'reset' },
      }),
      'of-next-year.window.json': JSON.stringify({
        ...good,
        savedAt: now + 365 * 86_400_000,
        lastInputAt: now + 365 * 86_400_000,
      }),
      'not-a-number.window.json': JSON.stringify({ ...good, workedMs: 'much' }),
      'not-json-at-all.window.json': '\0\u0001<html>',
    };
    for (const [name, text] of Object.entries(bad)) await writeFile(path.join(folder, name), text);
    const ofLaterVersion = path.join(folder, 'a-later-version.window.json');
    await writeFile(ofLaterVersion, JSON.stringify({ ...good, v: 99 }));
    const later = { ...good, aFieldOfTheFuture: { kept: true }, snooze: { count: 'three' } };
    // A window that is alive saves again and again; the first times may come before this one, which
    // has just opened, is told of files by VS Code.
    await eventually(
      'The countdown of the old window',
      async () => {
        await writeFile(path.join(folder, 'whole'), JSON.stringify(later));
        await rename(
          path.join(folder, 'whole'),
          path.join(folder, 'a-good-old-window.window.json'),
        );
        return (await second.statusBarItem(countdown))?.text ?? '';
      },
      (text) => text.includes('60 min'),
    );
    const names = await eventually(
      'All bad files set aside',
      () => readdir(folder),
      (found) => found.filter((name) => name.endsWith('.unreadable')).length === 5,
    );
    for (const [name, text] of Object.entries(bad)) {
      assert.ok(!names.includes(name));
      const aside = names.find((other) => other.startsWith(name) && other.endsWith('.unreadable'));
      assert.equal(await readFile(path.join(folder, aside ?? 'none'), 'utf8'), text);
    }
    // Its window may be alive and would only write it again.
    assert.match(await readFile(ofLaterVersion, 'utf8'), /"v":99/);
    // Whichever window comes first sets a file aside and says so.
    const open = editor().windows.filter((other) => !other.page.isClosed());
    const reported = (await Promise.all(open.map(lookAt))).flatMap((seen) => seen.reported);
    for (const name of Object.keys(bad)) assert.ok(reported.some((line) => line.includes(name)));
    await second.close();
  });

  it('from a webview is told and passed over', async () => {
    await window.waitForStatusBar(countdown, /min/);
    await window.host.run((vscode, id) => {
      const api = vscode.extensions.getExtension(id)!.exports as TestApi;
      const hostile = [
        null,
        'stop',
        { type: 'command', command: 'format' },
        { type: 'nothing' },
        [],
      ];
      for (const message of hostile) api.fromPlayer(message);
    }, window.extensionId);
    const { reported, session } = await lookAt(window);
    assert.equal(reported.filter((line) => line.includes('something unknown')).length, 5);
    assert.equal(session, null);
  });

  it('in the argument of a command is told, and the person is asked instead', async () => {
    await window.openFile('notes.txt');
    const time = await SimulatedTime.install(window);
    await time.pass(90 * 60_000 - 5000, 'working');
    await time.pass(5010, 'working');
    for (const minutes of [60, -5, { minutes: 5 }]) {
      await window.host.run((vscode, argument) => {
        void vscode.commands.executeCommand('upperBackReset.snooze', argument);
      }, minutes);
      await window.page.getByText('5 minutes', { exact: true }).waitFor();
      await window.page.keyboard.press('Escape');
      await window.page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
    }
    const { reported, phase } = await lookAt(window);
    const lines = reported.filter((line) => line.startsWith('upperBackReset.snooze takes'));
    assert.deepEqual(
      lines.map((line) => / not (.+)\.$/.exec(line)?.[1]),
      ['60', '-5', 'something else'],
    );
    assert.notEqual(phase.name, 'snoozed');
  });
});
