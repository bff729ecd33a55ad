import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { EditorStyles } from '../support/player/editorStyles';
import { readEditorStyles } from '../support/player/editorStyles';
import type { FromPlayer, ToPlayer } from '../../../src/messages/player';
import { BundledPage } from '../support/pages/bundledPage';
import { playerKind } from '../support/player/playerPage';
import { messageOf } from '../support/player/playerStates';
import { readTestRun } from '../support/testRun';
import { installChromium } from '../../../scripts/chromium.mjs';
import { median } from './costTable';
import type { FrameCosts, TraceEvent } from './mainThread';
import { frameCosts, percentile, works } from './mainThread';

/** At the 95th percentile a frame may cost so much, in milliseconds. */
const LIMIT_MS = 4;

/** A build of the player, and what its runs cost. */
interface Build {
  readonly folder: string;
  readonly runs: FrameCosts[];
}

/** Plays the reset from its beginning, and tells what its frames cost. */
async function play(
  browser: Browser,
  styles: EditorStyles,
  { bundle, seconds }: { readonly bundle: string; readonly seconds: number },
): Promise<FrameCosts> {
  const player = await BundledPage.open<FromPlayer, ToPlayer>(playerKind, browser, styles, {
    bundle,
  });
  const { page } = player;
  await player.show(messageOf({ stage: 'ready', startsInMs: null }));
  // What is compiled and drawn for the first time is the start's cost, not a frame's.
  await page.waitForTimeout(1000);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await player.show(messageOf({ stage: 'playing', positionMs: 0 }));
  await page.waitForTimeout(seconds * 1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await player.close();
  return frameCosts(traceEvents);
}

/** A line of figures: the median of all runs for each share of the frames. */
function figuresOf({ runs }: Build, costsOf: (run: FrameCosts) => readonly number[]): string {
  return [0.5, 0.95, 0.99]
    .map((share) => median(runs.map((run) => percentile(costsOf(run), share))))
    .map((ms) => ms.toFixed(2).padStart(6))
    .join(' ');
}

async function tell(build: Build): Promise<void> {
  const { folder, runs } = build;
  console.log(`\n${folder}`);
  console.log(`  frames: ${runs.map(({ total }) => total.length).join(', ')}`);
  for (const work of works) {
    console.log(`  ${work.padEnd(10)} ${figuresOf(build, ({ parts }) => parts[work])}`);
  }
  console.log(`  ${'all'.padEnd(10)} ${figuresOf(build, ({ total }) => total)}`);
  const each = runs.map(({ total }) => percentile(total, 0.95).toFixed(2));
  if (runs.length > 1) console.log(`  95th percentile of each run: ${each.join(', ')}`);
  const longTasks = runs.flatMap((run) => run.longTasks).map((ms) => ms.toFixed(0));
  console.log(`  tasks of more than 50 ms: ${longTasks.join(', ') || 'none'}`);
  const files = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  for (const file of files.filter((name) => !name.startsWith('dashboard'))) {
    const { size } = await stat(path.join(folder, file));
    console.log(`  ${file}: ${(size / 1000).toFixed(1)} kB`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '90' },
      runs: { type: 'string', default: '1' },
      against: { type: 'string', multiple: true, default: [] },
    },
  });
  const seconds = Number(values.seconds);
  const { projectFolder, host } = readTestRun();
  const folders = [path.join(projectFolder, 'dist/webview'), ...values.against];
  const builds = folders.map((folder): Build => ({ folder: path.resolve(folder), runs: [] }));
  const executablePath = host.kind === 'server' ? host.chromium : await installChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const styles = await readEditorStyles();
    // In turn, so that the machine's moods meet all alike.
    for (let i = 0; i < Number(values.runs); i++) {
      for (const { folder, runs } of builds) {
        runs.push(await play(browser, styles, { bundle: folder, seconds }));
      }
    }
    console.log(`${values.runs} × ${seconds} s at 480 × 800, ${browser.version()}`);
    console.log('milliseconds of the main thread: median, 95th, 99th percentile of the frames');
    for (const build of builds) await tell(build);
  } finally {
    await browser.close();
  }
  const [own] = builds;
  const p95 = median(own?.runs.map(({ total }) => percentile(total, 0.95)) ?? []);
  const isFast = p95 <= LIMIT_MS && own?.runs.every(({ longTasks }) => longTasks.length === 0);
  console.log(isFast ? '\nfast enough' : `\ntoo slow: at most ${LIMIT_MS} ms, and no long task`);
  process.exitCode = isFast ? 0 : 1;
}

void main();
