import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsOf } from './support/axe';
import type { EditorWindow } from './support/editorWindow';
import { themes } from './support/editorWindow';
import { eventually } from './support/eventually';
import { lookAt, SimulatedTime } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const minuteMs = 60_000;
const source = `export function greet(name: string): string {
  return \`Hello, \${name}!\`;
}
`;

/** All path data of the figure, to tell whether anything moves. */
function drawing(frame: Frame): Promise<string> {
  return frame.evaluate(() =>
    Array.from(document.querySelectorAll('path'), (path) => path.getAttribute('d')).join('\n'),
  );
}

/** What does not fit into the panel: pixels to the right, and the names of buttons out of sight. */
function misfits(frame: Frame) {
  return frame.evaluate(() => ({
    overflowPx: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    hidden: Array.from(document.querySelectorAll('button'))
      .filter((button) => {
        const { bottom, right, width } = button.getBoundingClientRect();
        return width > 0 && (bottom > innerHeight + 1 || right > innerWidth + 1);
      })
      .map((button) => button.textContent.trim()),
  }));
}

describe('the screens', () => {
  const { openWindow } = useEditor();
  let window: EditorWindow;

  before('open a window in which a reset is due', async () => {
    window = await openWindow({ files: { 'greet.ts': source } });
    await window.openFile('greet.ts');
    const time = await SimulatedTime.install(window);
    await time.pass(90 * minuteMs - 5000, 'working');
    await time.pass(6000, 'working');
    await time.pass(6000);
    await window.webviewFrame('button');
  });

  /** The player at play, whichever tests ran before. */
  async function playing(): Promise<Frame> {
    if ((await lookAt(window)).session?.stage.name === 'ready') {
      await window.runCommand('Start Upper Back Reset');
    }
    await eventually(
      'A routine that plays',
      () => lookAt(window),
      ({ session }) => session?.stage.name === 'playing',
    );
    return window.webviewFrame('svg');
  }

  for (const theme of themes) {
    it(`fit and can be told apart in ${theme}`, async () => {
      await window.setTheme(theme);
      const frame = await window.webviewFrame('button');
      const name = theme.toLowerCase().replace(/ /g, '-');
      await frame.getByRole('button', { name: /start/i }).waitFor();
      assert.deepEqual(await misfits(frame), { overflowPx: 0, hidden: [] });
      assert.deepEqual(await violationsOf(frame), []);
      await window.screenshot(`ready-${name}`);
    });
  }

  it('play in every theme', async () => {
    const frame = await playing();
    await frame.getByText('Breathe', { exact: false }).first().waitFor();
    for (const theme of themes) {
      await window.setTheme(theme);
      assert.deepEqual(await misfits(frame), { overflowPx: 0, hidden: [] });
      assert.deepEqual(await violationsOf(frame), []);
      await window.screenshot(`player-${theme.toLowerCase().replace(/ /g, '-')}`);
    }
  });

  it('fit into a narrow window', async () => {
    await window.page.setViewportSize({ width: 900, height: 700 });
    const frame = await playing();
    await eventually(
      'A page without misfits',
      () => misfits(frame),
      (found) => {
        return found.overflowPx <= 0 && found.hidden.length === 0;
      },
    );
    await window.screenshot('player-narrow');
    await window.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('stand still where VS Code is told to reduce motion', async () => {
    const frame = await playing();
    await window.updateSetting('workbench.reduceMotion', 'on');
    await frame.locator('.still').first().waitFor();
    assert.equal(await frame.evaluate(() => matchMedia('(prefers-reduced-motion)').matches), false);
    await window.updateSetting('workbench.reduceMotion', 'off');
    await frame.locator('.stage-figure').waitFor();
  });

  it('let in one script and one style sheet of their own', async () => {
    const frame = await window.webviewFrame('svg');
    const [policy, refused] = await frame.evaluate(async () => {
      const meta = document.querySelector<HTMLMetaElement>(
        'meta[http-equiv="Content-Security-Policy"]',
      );
      const violated = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      );
      await fetch('https://example.invalid/').catch(() => undefined);
      return [meta?.content ?? '', await violated] as const;
    });
    assert.match(
      policy,
      /^default-src 'none'; style-src [^;]+; script-src 'nonce-[\da-f-]{36}'; form-action 'none'; base-uri 'none'$/,
    );
    assert.equal(refused, 'connect-src');
  });

  it('stand still where motion is reduced', async () => {
    const frame = await playing();
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    await frame.getByRole('button', { name: /back/i }).click();
    await frame.getByText('Reach forward', { exact: false }).first().waitFor();
    const before = await drawing(frame);
    await window.screenshot('player-reduced-motion');
    const { session } = await lookAt(window);
    assert.equal(session?.stage.name, 'playing');
    const shown = () => frame.getByRole('timer').first().innerText();
    const first = await shown();
    await eventually('Another second', shown, (text) => text !== first);
    assert.equal(await drawing(frame), before);
    await window.page.emulateMedia({ reducedMotion: 'no-preference' });
    await eventually(
      'A figure that moves',
      () => drawing(frame),
      (now) => now !== before,
    );
  });
});
