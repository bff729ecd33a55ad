// Renders every movement of the figure, to be looked at: one HTML page, out/gallery/index.html, and
// a contact sheet for each movement and theme beside it.
//   npm run gallery                       everything
//   npm run gallery -- warmup             one sheet in all themes
//   npm run gallery -- warmup dark        one sheet in one theme
//   npm run gallery -- muscles            where every exercise is felt
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { installChromium } from './chromium.mjs';
import { loadModule } from './loadModule.mjs';
import { runQuietly } from './progress.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'gallery');
const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'];
const widthPx = 1800;

/** Writes the page and returns its file. */
async function writePage() {
  const script = await build({
    entryPoints: [path.join(root, 'scripts/gallery/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const styles = await Promise.all(
    [
      'src/webview/figure/figure.css',
      'src/webview/figure/muscleView.css',
      'scripts/gallery/gallery.css',
    ].map((file) => readFile(path.join(root, file), 'utf8')),
  );
  const links = themes.map((theme) => `<a href="#theme=${theme}">${theme}</a>`).join('');
  const file = path.join(out, 'index.html');
  await writeFile(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figure gallery</title>
<style>${styles.join('\n')}</style><body><nav>${links}</nav><main></main>
<script>${script.outputFiles[0]?.text ?? ''}</script></body></html>`,
  );
  return file;
}

/** The sheet of the muscle maps: three rows of at most two maps with their words. */
const muscleSheetName = 'muscles';
const muscleSheetHeightPx = 2600;

/**
 * Height of a sheet at the width of the pictures: a row for each part and view.
 * @param {Figure} figure
 * @param {string} sheet
 */
function heightOf({ timelines, viewsFor }, sheet) {
  if (sheet === muscleSheetName) return muscleSheetHeightPx;
  const headings = 60;
  const rows = (timelines[sheet] ?? []).flatMap(({ movement }) => viewsFor(movement));
  const cellPx = widthPx / 9;
  const heights = rows.map(({ widthCm, heightCm }) => (cellPx * heightCm) / widthCm);
  return Math.ceil(heights.reduce((sum, height) => sum + height, headings));
}

/**
 * @typedef {{
 *   timelines: Record<string, { movement: string }[]>,
 *   viewsFor: (movement: string) => { widthCm: number, heightCm: number }[],
 * }} Figure
 */

async function main() {
  const [onlySheet, onlyTheme] = process.argv.slice(2);
  const { timelines } = /** @type {Figure} */ (
    await loadModule('test/support/figure/timelines.ts')
  );
  const { viewsFor } = /** @type {Figure} */ (await loadModule('src/figure/views.ts'));
  const known = [...Object.keys(timelines), muscleSheetName];
  if (onlySheet !== undefined && !known.includes(onlySheet)) {
    throw new Error(`There is no sheet "${onlySheet}"; there are: ${known.join(', ')}`);
  }
  if (onlyTheme !== undefined && !themes.includes(onlyTheme)) {
    throw new Error(`There is no theme "${onlyTheme}"; there are: ${themes.join(', ')}`);
  }
  await mkdir(out, { recursive: true });
  const page = pathToFileURL(await writePage());
  const chromium = await installChromium();
  const profile = await mkdtemp(path.join(tmpdir(), 'gallery-'));
  try {
    for (const sheet of onlySheet === undefined ? known : [onlySheet]) {
      for (const theme of onlyTheme === undefined ? themes : [onlyTheme]) {
        const picture = path.join(out, `${sheet}-${theme}.png`);
        const { succeeded, output } = await runQuietly({
          title: `gallery: ${sheet}, ${theme}`,
          program: chromium,
          folder: out,
          args: [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            '--hide-scrollbars',
            `--user-data-dir=${profile}`,
            `--window-size=${widthPx},${heightOf({ timelines, viewsFor }, sheet)}`,
            `--screenshot=${picture}`,
            `${page.href}#theme=${theme}&sheet=${sheet}`,
          ],
        });
        if (!succeeded) throw new Error(`Chromium could not take the picture:\n${output}`);
        console.log(path.relative(root, picture));
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  console.log(path.relative(root, path.join(out, 'index.html')));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
