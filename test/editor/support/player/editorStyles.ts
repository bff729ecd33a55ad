import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { EditorWindow } from '../editorWindow.js';
import { themes } from '../editorWindow.js';
import { eventually } from '../eventually.js';
import { startEditor } from '../startEditor.js';
import { readTestRun } from '../testRun.js';

/** A theme that pages can wear. */
export type ThemeName = (typeof themes)[number];

/** What VS Code puts into a webview's page: its own style sheet, and what a theme sets. */
export interface EditorStyles {
  readonly sheet: string;
  readonly themes: Readonly<Record<ThemeName, Theme>>;
}

interface Theme {
  readonly bodyClass: string;
  /** The style of the root element: several hundred variables. */
  readonly rootStyle: string;
}

/**
 * What the VS Code of this test run puts into webviews. It is read out of a real window once and
 * kept below `out` for as long as the version stays.
 */
export async function readEditorStyles(): Promise<EditorStyles> {
  const { projectFolder, host } = readTestRun();
  const file = path.join(projectFolder, `out/editorStyles-${host.kind}-${host.version}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as EditorStyles;
  const editor = await startEditor();
  try {
    const window = await editor.openWindow();
    await window.runCommand('Start Upper Back Reset');
    const styles = await readFrom(window, await window.webviewFrame('svg'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(styles));
    return styles;
  } finally {
    await editor.dispose();
  }
}

async function readFrom(window: EditorWindow, frame: Frame): Promise<EditorStyles> {
  const worn: [ThemeName, Theme][] = [];
  for (const theme of themes) {
    await window.setTheme(theme);
    const read = () =>
      frame.evaluate(() => ({
        id: document.body.dataset['vscodeThemeId'],
        bodyClass: document.body.className,
        rootStyle: document.documentElement.style.cssText,
      }));
    const { bodyClass, rootStyle } = await eventually(
      `A page that wears ${theme}`,
      read,
      ({ id }) => id === theme,
    );
    worn.push([theme, { bodyClass, rootStyle }]);
  }
  const sheet = await frame.evaluate(() => document.getElementById('_defaultStyles')?.textContent);
  if (sheet === undefined) throw new Error('VS Code has other styles by now.');
  return { sheet, themes: Object.fromEntries(worn) as EditorStyles['themes'] };
}
