import assert from 'node:assert/strict';
import { parsedOnce } from '../../../src/editor/parsedOnce';
import type { JournalEntry } from '../../../src/journal/journalLines';

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, at): JournalEntry => {
    return { v: 1, id: `entry-${String(at).padStart(4, '0')}`, at, type: 'check' };
  });

/** As much work as takes a millisecond. */
function work(): void {
  for (const until = performance.now() + 1; performance.now() < until;);
}

describe('entries that are read as something else', () => {
  it('are read each once, and others have their turn meanwhile', async () => {
    const parsed: number[] = [];
    const read = parsedOnce(({ at }) => {
      work();
      parsed.push(at);
      return at % 2 === 0 ? at : null;
    });
    const entries = entriesOf(60);
    /** How far it was whenever somebody else had their turn. */
    const turns: number[] = [];
    const others = setInterval(() => turns.push(parsed.length), 0);
    const [one, other] = await Promise.all([read(entries), read(entries)]);
    clearInterval(others);
    assert.equal(one, other);
    assert.equal(parsed.length, 60);
    const apart = turns.filter((count) => count > 0 && count < 60);
    assert.ok(new Set(apart).size >= 3, turns.join(' '));
    const more = [...entries, ...entriesOf(62).slice(60)];
    assert.deepEqual((await read(more)).slice(0, -1), one);
    assert.equal(parsed.length, 62);
    assert.equal(await read(more), await read(more));
  });
});
