import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readEditorStyles } from '../support/player/editorStyles';
import type { FromPlayer, ToPlayer } from '../../../src/messages/player';
import { BundledPage } from '../support/pages/bundledPage';
import { playerKind } from '../support/player/playerPage';
import { messageOf } from '../support/player/playerStates';
import { readTestRun } from '../support/testRun';
import { installChromium } from '../../../scripts/chromium.mjs';
import type { TraceEvent } from './mainThread';
import { frameCosts, percentile, works } from './mainThread';

/** At the 95th percentile a frame may cost so much, in milliseconds. */
const LIMIT_MS = 4;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '90' } } });
  const seconds = Number(values.seconds);
  const { projectFolder, host } = readTestRun();
  const executablePath = host.kind === 'server' ? host.chromium : await installChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const styles = await readEditorStyles();
    const player = await BundledPage.open<FromPlayer, ToPlayer>(playerKind, browser, styles);
    const { page } = player;
    await player.show(messageOf({ stage: 'ready', startsInMs: null }));
    // What is compiled and drawn for the first time is the start's cost, not a frame's.
    await page.waitForTimeout(1000);
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
    });
    await player.show(messageOf({ stage: 'playing', positionMs: 0 }));
    await page.waitForTimeout(seconds * 1000);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly TraceEvent[];
    };
    const { parts, total, longTasks } = frameCosts(trace.traceEvents);
    const hasCpuTime = trace.traceEvents.some(({ tdur }) => tdur !== undefined);
    console.log(`${total.length} frames in ${seconds} s at 480 × 800, ${browser.version()}`);
    console.log(`milliseconds of the main thread (${hasCpuTime ? 'processor' : 'wall'}):`);
    for (const [name, costs] of [
      ...works.map((w) => [w, parts[w]] as const),
      ['all', total] as const,
    ]) {
      const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(costs, share));
      const figures = [median, p95, p99].map((ms) => (ms ?? NaN).toFixed(2).padStart(6)).join(' ');
      console.log(`  ${name.padEnd(10)} median, 95th, 99th percentile: ${figures}`);
    }
    console.log(
      `tasks of more than 50 ms: ${longTasks.map((ms) => ms.toFixed(0)).join(', ') || 'none'}`,
    );
    const files = await readdir(path.join(projectFolder, 'dist/webview'));
    for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
      const { size } = await stat(path.join(projectFolder, 'dist/webview', file));
      console.log(`${file}: ${(size / 1000).toFixed(1)} kB`);
    }
    const isFast = percentile(total, 0.95) <= LIMIT_MS && longTasks.length === 0;
    console.log(isFast ? 'fast enough' : `too slow: at most ${LIMIT_MS} ms, and no long task`);
    process.exitCode = isFast ? 0 : 1;
  } finally {
    await browser.close();
  }
}

void main();
