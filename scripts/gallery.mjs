// Renders every movement of the figure, to be looked at: one HTML page, out/gallery/index.html, and
// a contact sheet for each movement and theme beside it.
//   npm run gallery                       everything
//   npm run gallery -- warmup             one sheet in all themes
//   npm run gallery -- warmup dark        one sheet in one theme
//   npm run gallery -- muscles            where every exercise is felt
//   npm run gallery -- blind [share]      six frames of each exercise without a word, to be read by
//                                         somebody who does not know them; a share from 0 to 1
//                                         picks other frames. docs/figure-review.md has the answers.
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
      'src/webview/figure/furtherFigure.css',
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
/** Two rows of three frames. */
const blindHeightPx = 1110;

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

/**
 * Takes pictures in a Chromium of its own.
 * @param {{ file: string, hash: string, heightPx: number }[]} pictures
 */
async function take(pictures) {
  const page = pathToFileURL(await writePage());
  const chromium = await installChromium();
  const profile = await mkdtemp(path.join(tmpdir(), 'gallery-'));
  try {
    for (const { file, hash, heightPx } of pictures) {
      const { succeeded, output } = await runQuietly({
        title: `gallery: ${hash}`,
        program: chromium,
        folder: out,
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--hide-scrollbars',
          `--user-data-dir=${profile}`,
          `--window-size=${widthPx},${heightPx}`,
          `--screenshot=${file}`,
          `${page.href}#${hash}`,
        ],
      });
      if (!succeeded) throw new Error(`Chromium could not take the picture:\n${output}`);
      console.log(path.relative(root, file));
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/**
 * Numbered sheets, so that not even a file's name tells what is on it.
 * @param {number} share
 */
async function takeBlindly(share) {
  if (!(share >= 0 && share <= 1)) throw new Error('The share is a number from 0 to 1.');
  const { exerciseIds } = /** @type {{ exerciseIds: string[] }} */ (
    await loadModule('src/routines/routine.ts')
  );
  await mkdir(path.join(out, 'blind'), { recursive: true });
  await take(
    exerciseIds.map((id, index) => ({
      file: path.join(out, 'blind', `${String(index + 1).padStart(2, '0')}.png`),
      hash: `theme=light&blind=${id}&share=${share}`,
      heightPx: blindHeightPx,
    })),
  );
}

async function main() {
  const [onlySheet, onlyTheme] = process.argv.slice(2);
  if (onlySheet === 'blind') return takeBlindly(Number(onlyTheme ?? 0.5));
  const { timelines, viewsFor } = /** @type {Figure} */ (
    await loadModule('scripts/gallery/sheets.ts')
  );
  const known = [...Object.keys(timelines), muscleSheetName];
  if (onlySheet !== undefined && !known.includes(onlySheet)) {
    throw new Error(`There is no sheet "${onlySheet}"; there are: ${known.join(', ')}`);
  }
  if (onlyTheme !== undefined && !themes.includes(onlyTheme)) {
    throw new Error(`There is no theme "${onlyTheme}"; there are: ${themes.join(', ')}`);
  }
  await mkdir(out, { recursive: true });
  const sheets = onlySheet === undefined ? known : [onlySheet];
  await take(
    sheets.flatMap((sheet) =>
      (onlyTheme === undefined ? themes : [onlyTheme]).map((theme) => ({
        file: path.join(out, `${sheet}-${theme}.png`),
        hash: `theme=${theme}&sheet=${sheet}`,
        heightPx: heightOf({ timelines, viewsFor }, sheet),
      })),
    ),
  );
  console.log(path.relative(root, path.join(out, 'index.html')));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
