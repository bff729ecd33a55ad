import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flagIds } from '../../../src/safety/flagIds';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { startPaths } from '../../support/editor/startPaths';

const HOUR_MS = 60 * 60_000;
const stated = { v: 1, day: '2026-03-02' };
const fever = { type: 'signs', by: 'list', asked: flagIds, raised: ['fever'] };

/** What may stand in the way of a statement, in a file that another window wrote. */
const faults: Readonly<Record<string, (file: string, at: number) => void>> = {
  'a file that the disk does not give': (file) => mkdirSync(file),
  'a line of a later version': (file, at) => {
    writeFileSync(
      file,
      `${JSON.stringify({ ...stated, v: 2, id: 'later-version', at, ...fever })}\n`,
    );
  },
  'a line of garbage': (file) => writeFileSync(file, '\u0000\u0000{"v":1,"id":"gar\n'),
  'half a line': (file, at) => {
    const line = JSON.stringify({ ...stated, id: 'cut-short', at, ...fever });
    writeFileSync(file, line.slice(0, 90));
  },
  'a statement that is not understood': (file, at) => {
    const puzzling = { ...stated, id: 'by-nobody', at, ...fever, by: 'crystal ball' };
    writeFileSync(file, `${JSON.stringify(puzzling)}\n`);
  },
  'a sign that only a later version knows': (file, at) => {
    const unknown = { ...stated, id: 'new-sign', at, ...fever, raised: ['third_arm'] };
    writeFileSync(file, `${JSON.stringify(unknown)}\n`);
  },
};

describe('a part of the journal that can not be read', () => {
  let window: ActivatedWindow;
  let file: string;
  let now: number;
  beforeEach(() => {
    window = new ActivatedWindow({}, false);
    now = window.clock.wallMs;
    const folder = path.join(window.api.storage, 'journal');
    mkdirSync(folder, { recursive: true });
    file = path.join(folder, '2026-03.broken.jsonl');
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen();

  /** The list and the check of today were answered, as far as can be read. */
  function answered(at: number): void {
    const lines = [
      { ...stated, id: `answered-1-${at}`, at, ...fever, raised: [] },
      { ...stated, id: `answered-2-${at}`, at: at + 1, type: 'check', worstPain: 0 },
    ];
    window.writeJournal(...lines.map((line) => JSON.stringify(line)));
  }

  function damage(fault: string, at: number): void {
    faults[fault]!(file, at);
    utimesSync(file, at / 1000, at / 1000);
  }

  function assertAsksAnew(path: string): void {
    const shown = screen();
    assert.ok(shown?.name === 'list' && shown.isUnread, path);
    assert.equal(window.stage, null, path);
  }

  for (const fault of Object.keys(faults)) {
    it(`has the signs asked again, whatever is to start: ${fault}`, async () => {
      answered(now - 2 * HOUR_MS);
      damage(fault, now - HOUR_MS);
      for (const [path, start] of Object.entries(startPaths)) {
        window.panel?.dispose();
        await start(window);
        assertAsksAnew(path);
      }
    });

    it(`asks no more once it was answered, and that holds after a restart: ${fault}`, async () => {
      answered(now - 2 * HOUR_MS);
      damage(fault, now - HOUR_MS);
      await window.start();
      assertAsksAnew('the command');
      window.answerSafety();
      assert.equal(window.stage?.name, 'playing');
      await window.close();
      window = new ActivatedWindow({}, false);
      file = path.join(window.api.storage, 'journal', '2026-03.broken.jsonl');
      mkdirSync(path.dirname(file), { recursive: true });
      damage(fault, now - 2 * HOUR_MS);
      answered(now - HOUR_MS);
      await window.start();
      assert.deepEqual([screen(), window.stage?.name], [null, 'playing']);
    });
  }

  it('is done with by one answer in all windows to come, while its file goes on', async () => {
    answered(now - 4 * HOUR_MS);
    const other = { ...stated, type: 'played', routine: 'office_reset', outcome: 'done' };
    const line = (id: string, at: number) =>
      `${JSON.stringify({ ...other, id, at, inCall: false, seconds: 90 })}\n`;
    // The window that wrote it is still open, and goes on in the same file.
    writeFileSync(file, `{"v":1,"id":"gar\n${line('played-0001', now - 3 * HOUR_MS)}`);
    answered(now - 2 * HOUR_MS);
    appendFileSync(file, line('played-0002', now - HOUR_MS));
    utimesSync(file, (now - HOUR_MS) / 1000, (now - HOUR_MS) / 1000);
    await window.start();
    assert.deepEqual([screen(), window.stage === null], [null, false]);
  });

  it('that a disk will say nothing at all of counts as written to until now', async () => {
    answered(now - HOUR_MS);
    symlinkSync(file, file);
    await window.start();
    assertAsksAnew('the command');
    window.answerSafety();
    assert.equal(window.stage?.name, 'playing');
  });

  it('is done with by one answer, though the clock was set back meanwhile', async () => {
    answered(now - HOUR_MS);
    symlinkSync(file, file);
    await window.start();
    assertAsksAnew('the command');
    window.clock.sleep(-2 * HOUR_MS);
    window.answerSafety();
    assert.equal(window.stage?.name, 'playing');
  });

  it('is asked about in an offer too, and nothing begins by itself', async () => {
    answered(now - 2 * HOUR_MS);
    damage('a line of garbage', now - HOUR_MS);
    await window.api.readJournal();
    window.type(90 * 60_000).pass(11_000);
    window.pass(60_000);
    assertAsksAnew('the offer');
  });

  it('is asked about where a routine waits for its Start', async () => {
    answered(now - 2 * HOUR_MS);
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose('Evening');
    await chosen;
    assert.equal(window.stage?.name, 'ready');
    damage('a line of garbage', now - HOUR_MS);
    await window.api.readJournal();
    window.api.fromPlayer({ type: 'command', command: 'play' });
    assertAsksAnew('Start');
  });

  it('leaves what was read before as it was, and a lock that shows later holds', async () => {
    answered(now - 2 * HOUR_MS);
    damage('a file that the disk does not give', now - HOUR_MS);
    await window.start();
    assertAsksAnew('the command');
    window.answerSafety();
    assert.equal(window.stage?.name, 'playing');
    rmSync(file, { recursive: true });
    const told = { ...stated, id: 'told-elsewhere', at: now - HOUR_MS, ...fever };
    writeFileSync(file, `${JSON.stringify(told)}\n`);
    await window.api.readJournal();
    assert.deepEqual([screen()?.name, window.stage.name], ['locked', 'ended']);
  });

  it('says nothing any more once it can be read and held nothing', async () => {
    answered(now - 2 * HOUR_MS);
    damage('a file that the disk does not give', now - HOUR_MS);
    await window.start();
    assertAsksAnew('the command');
    rmSync(file, { recursive: true });
    writeFileSync(file, '');
    await window.api.readJournal();
    // The way was cleared without a word of the person, so it waits for them.
    assert.deepEqual([screen(), window.stage?.name], [null, 'ready']);
  });
});
