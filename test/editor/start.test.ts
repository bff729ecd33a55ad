import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { eventually } from './support/eventually';
import { readExtensionId, readTestRun } from './support/testRun';

const { projectFolder, host } = readTestRun();

// Where the tests run in a desktop application, `npm start` opens that one, which nobody could end.
if (host.kind === 'server') {
  describe('npm start, where no desktop application can be shown', () => {
    it('prints the address of an editor with the extension, due after the minutes it was asked for', async function () {
      this.timeout(120_000);
      const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
      const started = spawn(process.execPath, ['scripts/start.mjs', '--minutes', '7'], {
        ...{ cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'inherit'] as const },
      });
      const ended = once(started, 'exit');
      const browser = await chromium.launch({
        ...{ executablePath: host.chromium, args: ['--no-sandbox', '--disable-gpu'] },
      });
      try {
        const lines: string[] = [];
        createInterface({ input: started.stdout }).on('line', (line) => lines.push(line.trim()));
        const address = await eventually(
          'The address',
          () => lines.find((line) => line.startsWith('http://127.0.0.1:')),
          (line) => line !== undefined || started.exitCode !== null,
          60_000,
        );
        assert.ok(address !== undefined, lines.join('\n'));
        await eventually(
          'The word of how long it takes',
          () => lines.join('\n'),
          (text) => text.includes('A reset is due after 7 min of work.'),
        );
        const page = await browser.newPage();
        await page.goto(address, { waitUntil: 'commit' });
        const id = readExtensionId(projectFolder);
        const countdown = page.locator(`[id^="${id}."][id$=".countdown"]`);
        await countdown.filter({ hasText: '7 min' }).waitFor({ timeout: 60_000 });
        await page.locator('.tab.active .label-name').first().waitFor();
        started.kill('SIGINT');
        assert.deepEqual(await ended, [0, null]);
        await assert.rejects(fetch(address), 'The editor ends with the program that started it.');
      } finally {
        started.kill('SIGKILL');
        await browser.close();
      }
    });
  });
}
