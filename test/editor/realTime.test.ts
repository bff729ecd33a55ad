import assert from 'node:assert/strict';
import { formatISO, subDays } from 'date-fns';
import { sampleJournal } from '../support/journal/sampleJournal';
import { waitForHappened } from './support/happenedLines';
import { lookAt } from './support/simulatedTime';
import { useEditor } from './support/useEditor';

const countdown = 'countdown';
const typingPauseMs = 10_000;
const settings = { 'upperBackReset.intervalMinutes': 0.05 };

describe('in real time, in the window of somebody with a year in the journal', () => {
  // Up to the day before yesterday: nothing in it stands in the way.
  const until = formatISO(subDays(Date.now(), 2), { representation: 'date' });
  const journal = sampleJournal({ until, days: 365 });
  const { openWindow } = useEditor({ settings, journal });

  it('shows the countdown within a second of activation', async () => {
    assert.ok(journal.length > 2000, `${journal.length} entries`);
    const window = await openWindow({ files: { 'notes.txt': '' } });
    await window.waitForStatusBar(countdown, /^3 s$/);
    const shownAt = Date.now();
    const activatedAt = await window.host.run((_vscode, id) => {
      interface Marks {
        getMarks(): readonly { readonly name: string; readonly startTime: number }[];
      }
      const marks = (globalThis as { MonacoPerformanceMarks?: Marks }).MonacoPerformanceMarks;
      const name = `code/extHost/didActivateExtension/${id}`;
      return marks?.getMarks().find((mark) => mark.name === name)?.startTime ?? 0;
    }, window.extensionId);
    assert.ok(activatedAt > 0);
    assert.ok(shownAt - activatedAt < 1000, `shown after ${shownAt - activatedAt} ms`);
  });
});

describe('in real time, with a threshold of seconds', () => {
  const { openWindow } = useEditor({ settings });

  it('has the panel on the screen within a second of the natural pause, and plays the reset to its end', async function () {
    this.timeout(180_000);
    const window = await openWindow({ files: { 'notes.txt': '\nlast line' } });
    await window.openFile('notes.txt');
    await window.type('typing for more than three seconds, so that it falls due', 80);
    await window.waitForStatusBar(countdown, /Reset due/);
    await window.host.run((vscode, _argument, tools) => {
      vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
        // Saving is told as a change of nothing.
        if (contentChanges.length > 0) tools.kept.set('lastKeyAt', Date.now());
      });
    });
    await window.type('!');
    const frame = await window.webviewFrame('svg', typingPauseMs + 15_000);
    // Both instants are noted where they happen, the second by the page itself: what the test takes
    // to find out is not the person's time.
    const lastKeyAt = await window.host.run((_vscode, _argument, tools) => {
      return tools.kept.get('lastKeyAt') as number;
    });
    const drawnAt = await frame.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      return performance.timeOrigin + (paint?.startTime ?? NaN);
    });
    assert.equal((await lookAt(window)).session?.stage.name, 'ready');
    const afterMs = drawnAt - lastKeyAt;
    assert.ok(
      afterMs > typingPauseMs - 500 && afterMs < typingPauseMs + 1000,
      `on the screen ${afterMs} ms after the last key`,
    );
    // It began by itself, and nobody has moved: it was done once somebody shows up.
    const unseen = await waitForHappened(await lookAt(window), 'playedUnseen', 120_000);
    assert.equal(unseen['outcome'], 'done');
    assert.equal(unseen['seconds'], 90);
    await window.waitForStatusBar(countdown, /Reset due/);
    await window.type('?');
    const event = await waitForHappened(await lookAt(window), 'played');
    assert.equal(event['outcome'], 'done');
    assert.equal(event['startedBy'], 'self');
    assert.equal(event['confirms'], unseen['id']);
    await window.waitForText(
      'notes.txt',
      'typing for more than three seconds, so that it falls due!?\nlast line',
    );
  });
});
