import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entryKinds } from '../../../src/editor/journalExport/entryKinds';
import { openFolder } from '../../../src/editor/storage/openFolder';
import { WindowFiles } from '../../../src/editor/storage/windowFiles';
import { parseSavedPlayer } from '../../../src/messages/player';
import { progressFactTypes } from '../../../src/routines/progression/progressFact';
import { safetyTypes } from '../../../src/safety/safetyFact';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { temporaryStorage } from '../../support/editor/temporaryStorage';

/** Files as each version wrote them: never changed, and one more folder for each format to come. */
const kept = path.resolve('test/fixtures/stored');
const versions = readdirSync(kept);

/** When all that is in them has been. */
const AFTER_MS = new Date(2027, 0, 1).getTime();

const textOf = (...parts: readonly string[]) => readFileSync(path.join(kept, ...parts), 'utf8');
const linesOf = (version: string) =>
  readdirSync(path.join(kept, version, 'journal'))
    .flatMap((name) => textOf(version, 'journal', name).trim().split('\n'))
    .map((line) => JSON.parse(line) as { readonly id: string; readonly type: string });

describe('what an earlier version has written', () => {
  it('has an example of every type of entry that the journal has', () => {
    const types = new Set(versions.flatMap(linesOf).map(({ type }) => type));
    assert.deepEqual([...types].sort(), [...entryKinds.keys()].sort());
  });

  for (const version of versions) {
    it(`is read to the last line, and nothing of it is complained of: ${version}`, async () => {
      const window = new ActivatedWindow({}, false);
      try {
        const lines = linesOf(version);
        window.writeJournal(...lines.map((line) => JSON.stringify(line)));
        window.clock.advance(AFTER_MS - window.clock.read().wallMs);
        await window.api.readJournal();
        const read = [...window.api.statements(), ...window.api.progress()].map(({ id }) => id);
        const types: readonly string[] = [...safetyTypes, ...progressFactTypes];
        const stated = lines.filter(({ type }) => types.includes(type));
        for (const { id, type } of stated) assert.ok(read.includes(id), type);
        assert.deepEqual(window.api.reported, []);
      } finally {
        await window.close();
      }
    });

    it(`is counted on by the windows of this one: ${version}`, async () => {
      const storage = temporaryStorage();
      const told: string[] = [];
      cpSync(path.join(kept, version, 'windows'), storage.windows, { recursive: true });
      const files = new WindowFiles(openFolder(storage.uri, 'windows'), 'window-a', (line) =>
        told.push(line),
      );
      try {
        const names = readdirSync(storage.windows);
        const records = await files.readOthers(AFTER_MS, 0);
        assert.deepEqual(
          [...records],
          names.map((name) => JSON.parse(textOf(version, 'windows', name)) as unknown),
        );
        assert.deepEqual(told, []);
      } finally {
        files.dispose();
        storage.remove();
      }
    });

    it(`is where its page stood, before a reload by an update: ${version}`, () => {
      for (const saved of JSON.parse(textOf(version, 'savedPlayers.json')) as unknown[]) {
        assert.equal(parseSavedPlayer(saved)?.positionMs, 20_000);
      }
    });
  }
});
