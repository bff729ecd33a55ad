import assert from 'node:assert/strict';
import { UnreadParts } from '../../../../src/editor/storage/unreadParts.js';

describe('parts of the journal that can not be read', () => {
  let now: number;
  let parts: UnreadParts;
  beforeEach(() => {
    now = 1000;
    parts = new UnreadParts(() => now);
  });

  const lines = (...numbers: readonly number[]) =>
    numbers.map((number) => ({ number, writtenBy: null }));

  it('may have been written until their file was last changed, as far as that is known', () => {
    assert.equal(parts.until, 0);
    parts.unread('a', 400);
    assert.equal(parts.until, 400);
    parts.read('b', lines(3), 600);
    assert.equal(parts.until, 600);
    parts.unread('c', null);
    assert.equal(parts.until, 1000);
  });

  it('are not of the future, whatever clock a disk has', () => {
    parts.unread('a', 5000);
    parts.read('b', lines(1), 6000);
    assert.equal(parts.until, 1000);
  });

  it('keep their instant while they stay as they are, though the file goes on', () => {
    parts.unread('a', null);
    parts.read('b', lines(2), 700);
    now = 9000;
    parts.unread('a', null);
    parts.read('b', lines(2), 8000);
    assert.equal(parts.until, 1000);
    parts.read('b', lines(2, 7), 8000);
    assert.equal(parts.until, 8000);
  });

  it('of a file that was written to meanwhile are new ones', () => {
    parts.unread('a', 500);
    now = 9000;
    parts.unread('a', 8000);
    assert.equal(parts.until, 8000);
  });

  it('are none any more once they are read, or gone', () => {
    parts.unread('a', 500);
    parts.read('b', lines(1), 600);
    parts.unread('', null);
    parts.keepOnly(new Set(['a', 'b']));
    assert.equal(parts.until, 600);
    parts.read('b', [], 700);
    assert.equal(parts.until, 500);
    parts.unchanged('a');
    assert.equal(parts.until, 0);
    parts.unread('a', 500);
    parts.keepOnly(new Set(['b']));
    assert.equal(parts.until, 0);
  });

  it('were written before what comes after them, however much their file grows', () => {
    parts.read('a', lines(2), 600);
    assert.equal(parts.until, 600);
    parts.read('a', [{ number: 2, writtenBy: 500 }], 900);
    assert.equal(parts.until, 500);
    const again = new UnreadParts(() => 9000);
    again.read('a', [{ number: 2, writtenBy: 500 }], 8000);
    assert.equal(again.until, 500);
  });

  it('were written in the month of their file, whatever has touched it since', () => {
    now = Date.UTC(2026, 10, 30);
    const over = Date.UTC(2026, 2, 1, 12);
    parts.unread('2026-02.one.jsonl', now - 1000);
    assert.equal(parts.until, over);
    parts.read('2026-02.two.jsonl', lines(1), now - 500);
    assert.equal(parts.until, over);
    parts.read('2026-11.two.jsonl', lines(1), now - 500);
    assert.equal(parts.until, now - 500);
  });
});
