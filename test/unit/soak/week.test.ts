import assert from 'node:assert/strict';
import path from 'node:path';
import { parseHappened } from '../../../src/journal/entries/happened';
import { journalFilesIn } from '../../support/editor/journalFilesIn';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { measured } from '../../support/measured';
import { openHandles } from '../../support/openHandles';
import { seedFrom, seeded } from '../../support/seeded';
import { SoakWeek } from '../../support/soak/soakWeek';
import { fake } from '../../support/vscode/fakeVscode';

const seed = seedFrom('SOAK_SEED');

describe('twelve windows through a week', function () {
  this.timeout(300_000);
  const storage = temporaryStorage();
  after(() => storage.remove());

  it('offer each reset once, lose nothing, and count as somebody with a stopwatch would', async () => {
    fake.reset();
    const folder = storage.uri.fsPath;
    const week = new SoakWeek(folder, seeded(seed));
    await week.open();
    const files: number[] = [];
    const handles: number[] = [];
    const watchers: number[] = [];
    for (let day = 0; day < 7; day++) {
      await week.day();
      files.push(week.windowFiles().length);
      handles.push(openHandles());
      watchers.push(fake.watchers.length);
    }
    await week.end();

    const entries = await journalFilesIn(path.join(folder, 'journal'), 'reader').readAll();
    const ids = new Set(entries.map(({ id }) => id));
    const lost = week.saved.filter((id) => !ids.has(id));
    const worked = entries.flatMap((entry) => {
      const happened = parseHappened(entry);
      return happened?.type === 'worked' ? happened.seconds * 1000 : [];
    });
    const countedMs = worked.reduce((sum, ms) => sum + ms, 0);
    const { workedMs } = week.truth;
    const error = Math.abs(countedMs - workedMs) / workedMs;
    const { counts } = week;
    const hours = (workedMs / 3_600_000).toFixed(1);
    measured(
      'count over a week',
      `wrong by ${(error * 100).toFixed(3)} % of ${hours} h, ${counts.prompts} offers, ` +
        `${counts.kills} windows killed, ${lost.length} of ${week.saved.length} entries lost`,
    );
    const again = `SOAK_SEED=${seed}`;
    assert.deepEqual([...week.wrong, ...week.truth.wrong, ...week.said, ...lost], [], again);
    assert.ok(error <= 0.001, `${again}: ${countedMs} ms counted of ${workedMs}`);
    // About a hundred windows have written one; what matters no more is gone after two days.
    assert.ok(Math.max(...files) < 60, `${again}: ${files.join(' ')}`);
    // The first days fill up what is kept for two, and the others add nothing.
    assert.ok(files[5]! <= files[1]! * 1.5, `${again}: ${files.join(' ')}`);
    assert.ok(Math.max(...handles) <= handles[0]! + 2, `${again}: ${handles.join(' ')}`);
    // Each window that is open watches both folders, and none that is gone does.
    assert.deepEqual([...new Set(watchers)], [24], `${again}: ${watchers.join(' ')}`);
    // A week in which little happened would prove little.
    assert.ok(Number(hours) > 40 && counts.prompts >= 10 && counts.kills >= 30, again);
    assert.ok(counts.unsaved >= 3 && counts.deaf >= 20, `${again}: ${JSON.stringify(counts)}`);
    assert.ok(counts.sleeps >= 10 && counts.clockJumps >= 10 && counts.closed >= 10, again);
  });
});
