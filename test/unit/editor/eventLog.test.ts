import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EventLog } from '../../../src/editor/storage/eventLog';
import { temporaryStorage } from '../../support/editor/temporaryStorage';

const NOW_MS = new Date(2026, 2, 2, 9).getTime();

describe('event log', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  beforeEach(() => (storage = temporaryStorage()));
  afterEach(() => storage.remove());

  it('has a line for each event, in their order, in a file for each window', async () => {
    const said: string[] = [];
    const logs = ['window-a', 'window-b'].map(
      (window) => new EventLog(storage.uri, window, (line) => said.push(line)),
    );
    for (let n = 1; n <= 20; n++) {
      for (const log of logs) void log.append({ type: 'snoozed', minutes: n }, NOW_MS + n * 1000);
    }
    for (const log of logs) await log.settled();
    assert.deepEqual(said, []);
    for (const window of ['window-a', 'window-b']) {
      const lines = readFileSync(path.join(storage.events, `${window}.jsonl`), 'utf8')
        .trim()
        .split('\n');
      const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(
        events.map((event) => event['minutes']),
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
      assert.equal(new Date(String(events[0]?.['at'])).getTime(), NOW_MS + 1000);
      assert.ok(events.every((event) => event['v'] === 1));
    }
  });

  it('tells of events that can not be written, and goes on with the next', async () => {
    const said: string[] = [];
    writeFileSync(storage.events, 'a file where the folder should be');
    const log = new EventLog(storage.uri, 'window-a', (line) => said.push(line));
    await log.append({ type: 'missed' }, NOW_MS);
    await log.append({ type: 'skipped' }, NOW_MS);
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /could not be logged \(.*\): .*"type":"missed"/);
  });
});
