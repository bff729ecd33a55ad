import assert from 'node:assert/strict';
import { runQuietly } from '../../../scripts/progress.mjs';

/** Runs a line of JavaScript in a program of its own; what was reported on the way. */
async function run(
  code: string,
  describe?: (output: string) => string | Promise<string>,
  program = process.execPath,
) {
  const reports: string[] = [];
  const { log } = console;
  console.log = (line: string) => reports.push(line);
  try {
    const result = await runQuietly({
      ...{ title: 'editor', program, args: ['-e', code], folder: '.', betweenReportsMs: 20 },
      ...(describe === undefined ? {} : { describe }),
    });
    return { ...result, reports };
  } finally {
    console.log = log;
  }
}

/** Says something, and more a while later. */
const talks =
  "process.stdout.write('half'); setTimeout(() => process.stdout.write(', whole'), 300)";

describe('the progress of a long step', () => {
  it('is told while it goes on, with how far it is and since when', async () => {
    const { reports, output, succeeded } = await run(talks, (said) => `has said "${said}"`);
    assert.ok(succeeded);
    assert.equal(output, 'half, whole');
    assert.ok(reports.some((line) => line.startsWith('editor: has said "half')));
    assert.ok(
      reports.every((line) => /^editor: has said "(half(, whole)?)?", \d+\.\d s$/.test(line)),
      reports.join('\n'),
    );
  });

  it('waits for an answer that takes long, and is not told twice over', async () => {
    let asked = 0;
    let answer: (text: string) => void = () => undefined;
    const { reports } = await run(talks, () => {
      asked++;
      return new Promise((resolve) => (answer = resolve));
    });
    answer('late');
    assert.equal(asked, 1);
    assert.deepEqual(reports, []);
  });

  it('is silent where nobody asked for it', async () => {
    assert.deepEqual((await run(talks)).reports, []);
  });

  it('ends with all that was said where the step fails', async () => {
    const { succeeded, output } = await run("console.error('no network'); process.exit(1)");
    assert.equal(succeeded, false);
    assert.match(output, /no network/);
  });

  it('ends with an error where there is no such program', async () => {
    await assert.rejects(run('', undefined, './no-such-program'), /no-such-program/);
  });
});
