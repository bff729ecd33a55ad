// Renders a contact sheet of the figure to a PNG, to be looked at:
//   node scripts/figurePreview.mjs out.png [light|dark|hc|hc-light] [main|inset|hands] [cell width]
//     [movement:stage:length in s:second,second,... ...]
// Needs Chromium (CHROMIUM, default /usr/bin/chromium).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const [out = 'figure.png', theme = 'light', which = 'main', cell = '300', ...wanted] =
  process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');

/** Movement, stage, its length and the seconds to look at. */
/** @type {[string, string, number, number[]][]} */
const officeReset = [
  ['rhomboid_release', 'setup', 5, [0, 1.5, 3, 5]],
  ['rhomboid_release', 'hold', 20, [2.2, 12]],
  ['shoulder_4dir_seated', 'setup', 3, [1.5, 3]],
  ['shoulder_4dir_seated', 'cycles', 24, [1.5, 3.5, 5.5, 7.5]],
  ['seated_forward_fold', 'hold', 30, [1, 2, 3, 12]],
  ['seated_forward_fold', 'roll_up', 0, [2, 8]],
];
/** @type {[string, string, number, number[]][]} */
const asked = wanted.map((text) => {
  const [movement = '', stage = '', length = '', seconds = '0'] = text.split(':');
  return [movement, stage, Number(length), seconds.split(',').map(Number)];
});
const frames = asked.length > 0 ? asked : officeReset;

/**
 * Theme variables as VS Code's default themes set them.
 * @type {Record<string, string[]>}
 */
const themes = {
  light: ['vscode-light', '#3b3b3b', '#ffffff', '#0063d3', '#e51400', '#005fb8'],
  dark: ['vscode-dark', '#cccccc', '#1f1f1f', '#59a4f9', '#f14c4c', '#0078d4'],
  hc: ['vscode-high-contrast', '#ffffff', '#000000', '#59a4f9', '#f48771', '#f38518'],
  'hc-light': ['vscode-high-contrast-light', '#292929', '#ffffff', '#0063d3', '#b5200d', '#006bbd'],
};
const [bodyClass, ink, paper, blue, red, focus] = themes[theme] ?? [];
const variables = `--vscode-foreground:${ink};--vscode-editor-background:${paper};--vscode-charts-blue:${blue};--vscode-charts-red:${red};--vscode-charts-orange:#d18616;--vscode-focusBorder:${focus}`;

const page = `
import { poseAt } from './src/figure/movement';
import { drawScene } from './src/figure/scene';
import { viewsFor } from './src/figure/views';
import { mountFigure } from './src/webview/figure/figureView';
for (const [movement, stage, durationS, seconds] of ${JSON.stringify(frames)}) {
  for (const elapsedS of seconds) {
    const views = viewsFor(movement);
    const view = views.find(({ name }) => name === '${which}') ?? views[0];
    const box = document.createElement('figure');
    box.style.aspectRatio = view.widthCm + ' / ' + view.heightCm;
    const caption = document.createElement('figcaption');
    caption.textContent = movement + ' ' + stage + ' ' + elapsedS;
    document.body.append(box);
    box.append(caption);
    mountFigure(box).update(drawScene(poseAt({ movement, stage, elapsedS, durationS, breath: 0.3 }), view));
  }
}`;
const bundle = await build({
  stdin: { contents: page, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
});
const css = readFileSync(path.join(root, 'src/webview/figure/figure.css'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'figure-'));
const html = path.join(folder, 'sheet.html');
writeFileSync(
  html,
  `<!doctype html><meta charset="utf-8"><style>${css}
  body { ${variables}; margin: 0; background: ${paper}; color: ${ink}; font: 11px sans-serif;
    display: grid; grid-template-columns: repeat(6, ${cell}px) }
  figure { margin: 0; position: relative } figcaption { position: absolute; padding: 4px }
  </style><body class="${bodyClass}"><script>${bundle.outputFiles[0]?.text}</script>`,
);
const cells = frames.reduce((sum, [, , , seconds]) => sum + seconds.length, 0);
const height = Math.ceil(
  Number(cell) * (which === 'inset' ? 0.89 : which === 'hands' ? 1 : 1.26) * Math.ceil(cells / 6),
);
execFileSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium', [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  `--user-data-dir=${folder}`,
  `--window-size=${Number(cell) * 6},${height}`,
  `--screenshot=${path.resolve(out)}`,
  `file://${html}`,
]);
rmSync(folder, { recursive: true, force: true });
console.log(`Wrote ${out}`);
