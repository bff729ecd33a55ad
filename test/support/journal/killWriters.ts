import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { journalLinesIn } from '../../../src/journal/journalLines';
import { atOnce } from '../../../src/journal/steps';
import { startWriter } from './writers';

/** What came of writers that were killed. */
interface Kills {
  readonly killed: number;
  /** Entries that they had called saved. */
  readonly saved: number;
  /** Lines that were left unfinished. */
  readonly torn: number;
}

/**
 * Kills so many processes while they write in one journal, at moments that chance says, and looks
 * whether all that they had called saved is there and every file can be read.
 * @param chance gives numbers from 0 up to 1
 */
export async function killWriters(times: number, chance: () => number): Promise<Kills> {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'ubr-kill-'));
  const folder = path.join(parent, 'journal');
  mkdirSync(folder);
  let started = 0;
  const saved: string[] = [];
  /** One window after the other, as they are opened and killed. */
  const killOn = async () => {
    while (started < times) {
      const window = `window-${++started}`;
      const writer = startWriter(folder, window, 'endless');
      // Most in the middle of writing, some while they still start.
      if (chance() < 0.95) await writer.begun;
      await wait(chance() * 12);
      writer.process.kill('SIGKILL');
      const end = await writer.over;
      assert.equal(writer.process.signalCode, 'SIGKILL', `${window}: ${end.reported}`);
      assert.deepEqual([...end.notSaved, end.reported], ['']);
      saved.push(...end.saved);
    }
  };
  try {
    await Promise.all([killOn(), killOn(), killOn()]);
    const found = new Set<string>();
    let torn = 0;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const { entries, bad } = atOnce(journalLinesIn(text));
      for (const { id } of entries) found.add(id);
      for (const { why, number } of bad) {
        assert.equal(why, 'cut short', `line ${number} of ${name}`);
        torn++;
      }
    }
    const lost = saved.filter((id) => !found.has(id));
    assert.deepEqual(lost, [], `${lost.length} of ${saved.length} entries are lost`);
    return { killed: started, saved: saved.length, torn };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
