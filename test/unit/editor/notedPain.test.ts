import assert from 'node:assert/strict';
import { NotedPain } from '../../../src/editor/notedPain';
import type { JournalEntry } from '../../../src/journal/journalLines';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const HOUR_MS = 60 * 60_000;

describe('a pain that was written in the journal', () => {
  let window: ActivatedWindow;
  let now: number;
  beforeEach(() => {
    window = new ActivatedWindow();
    window.pass(HOUR_MS);
    now = window.clock.wallMs;
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen()?.name ?? null;
  const zone = () => 0 - new Date(now).getTimezoneOffset();

  /** It was written in another window. */
  function note(painNow: number, at = now): void {
    const stated = { v: 1, id: `noted-${painNow}-at-${at}`, at, zone: zone(), type: 'symptoms' };
    window.writeJournal(JSON.stringify({ ...stated, writtenAt: now, painNow, places: [] }));
  }

  it('and is on no disk yet still holds where one file goes, and not where all do', () => {
    const forgets: ((left: readonly JournalEntry[]) => void)[] = [];
    const files = {
      readAll: () => Promise.resolve([]),
      onDidChange: () => ({ dispose: () => undefined }),
      onDidForget: (hear: (left: readonly JournalEntry[]) => void) => {
        forgets.push(hear);
        return { dispose: () => undefined };
      },
    };
    const noted = new NotedPain(
      () => window.clock,
      () => 0,
      files,
    );
    noted.hear({ id: 'on-no-disk-0001', at: now, zone: zone(), painNow: 7 });
    const kept = { v: 1, id: 'another-entry-1', at: now, type: 'routine' } as const;
    for (const forget of forgets) forget([kept]);
    assert.deepEqual(
      noted.painTold.map(({ pain }) => pain),
      [7],
    );
    for (const forget of forgets) forget([]);
    assert.deepEqual(noted.painTold, []);
  });

  it('of 6 and more has the check done again before anything starts', async () => {
    note(6);
    for (const routine of ['office_reset', 'evening_wind_down']) {
      await window.start({ routine });
      assert.deepEqual([screen(), window.stage], ['check', null]);
      window.panel?.dispose();
    }
    await window.start();
    window.api.answerSafety({ type: 'check', worstPain: 7 });
    assert.equal(screen(), 'tooStrong');
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    assert.equal(window.api.session()?.stage.name, 'playing');
  });

  it('counts though the clock was ahead when the check was answered', async () => {
    window.pass(5 * HOUR_MS).answerSafety();
    window.clock.sleep(-5 * HOUR_MS);
    await window.run('start');
    window.pass(11_000);
    assert.equal(window.api.session()?.stage.name, 'playing');
    now = window.clock.wallMs;
    note(9);
    await window.api.readJournal();
    assert.equal(window.stage?.name, 'ended');
    await window.run('start');
    assert.equal(screen(), 'list');
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    assert.equal(window.api.session()?.stage.name, 'playing');
    // And no check is asked for ever after.
    await window.api.readJournal();
    assert.equal(window.api.session()?.stage.name, 'playing');
  });

  it('counts though it is read from the disk long after a clock was set back', async () => {
    window.pass(5 * HOUR_MS).answerSafety();
    window.clock.sleep(-5 * HOUR_MS);
    now = window.clock.wallMs;
    note(9);
    note(8, now + 3 * HOUR_MS);
    window.pass(HOUR_MS);
    await window.run('start');
    assert.deepEqual([screen(), window.stage], ['check', null]);
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    await window.api.readJournal();
    assert.deepEqual([screen(), window.stage?.name], [null, 'playing']);
  });

  it('is one from before the check where it is of another day, or the clock was right', async () => {
    note(9, now - 26 * HOUR_MS);
    note(8, now - HOUR_MS / 2);
    window.answerSafety().pass(10_000);
    await window.start();
    assert.equal(window.stage?.name, 'playing');
    window.panel?.dispose();
    window.pass(5 * HOUR_MS).answerSafety();
    window.clock.sleep(-5 * HOUR_MS);
    note(7, now - 25 * HOUR_MS);
    await window.start();
    assert.equal(window.stage.name, 'playing');
  });

  it('lets an offer not begin by itself', async () => {
    note(9);
    await window.api.readJournal();
    window.type(90 * 60_000).pass(30_000);
    assert.deepEqual([screen(), window.stage], ['check', null]);
  });

  it('of 4 or 5 asks for less range, and for no push-ups', async () => {
    note(5);
    await window.start();
    assert.equal(window.api.session()?.plan.smaller.length, 3);
    window.panel?.dispose();
    await window.start({ routine: 'strength_daily' });
    assert.equal(screen(), 'rests');
  });

  it('counts where an entry of days ago is changed to one of now', async () => {
    note(2, now - 72 * HOUR_MS);
    const about = { at: now, zone: zone() };
    const stated = { v: 1, at: now, zone: zone(), of: `noted-2-at-${now - 72 * HOUR_MS}`, about };
    const symptoms = { painNow: 8, places: [] };
    window.writeJournal(JSON.stringify({ ...stated, id: 'changed-1', type: 'changed', symptoms }));
    await window.run('start');
    assert.deepEqual([screen(), window.stage], ['check', null]);
  });

  it('says nothing once it was deleted or changed, nor where the check came after it', async () => {
    note(8);
    note(9, now - 2 * HOUR_MS);
    await window.start();
    assert.equal(screen(), 'check');
    window.panel?.dispose();
    const stated = { v: 1, at: now + 1, zone: zone(), of: `noted-8-at-${now}` };
    window.writeJournal(JSON.stringify({ ...stated, id: 'changed-1', type: 'deleted' }));
    await window.start();
    assert.deepEqual([screen(), window.api.session()?.stage.name], [null, 'playing']);
  });
});
