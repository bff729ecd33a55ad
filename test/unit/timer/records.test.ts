import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsAt } from '../../../src/timer/facts.js';
import type { RecordMap } from '../../../src/timer/merge.js';
import { mergeRecords, recordMap } from '../../../src/timer/merge.js';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';
import { parseWindowRecord } from '../../../src/timer/windowRecord.js';
import { settledWindows } from '../../../src/timer/settled.js';
import { anyRecord, anyRecords } from '../../support/timer/arbitraryRecord.js';
import { windowRecordOf } from '../../support/timer/windowRecordOf.js';
import { seed } from '../../support/timer/seed.js';

function text(records: RecordMap): string {
  return JSON.stringify([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parsed(value: unknown): WindowRecord | null {
  const result = parseWindowRecord(JSON.stringify(value));
  return result.ok ? result.record : null;
}

describe('timer: window records', () => {
  const sample: WindowRecord = fc.sample(anyRecord, { numRuns: 1, seed: 1 })[0]!;

  it('what is written is read again', () => {
    fc.assert(
      fc.property(anyRecord, (record) => assert.deepEqual(parsed(record), record)),
      { seed },
    );
  });

  it('text of any kind is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = parseWindowRecord(text);
        assert(result.ok || result.why.length > 0);
      }),
      { seed },
    );
  });

  it('a record with anything in place of one field is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.nat({ max: Object.keys(sample).length - 1 }),
        fc.oneof(fc.jsonValue(), fc.double()),
        (record, index, value) => {
          const name = Object.keys(record)[index]!;
          const result = parsed({ ...record, [name]: value });
          if (result !== null) assert.deepEqual(parsed(result), result);
        },
      ),
      { seed },
    );
  });

  it('a record of a version that told of no typing is read, without any', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const old = { ...record, typedAt: undefined, browsedAt: undefined };
        assert.deepEqual(parsed(old), { ...record, typedAt: 0, browsedAt: 0 });
      }),
      { seed },
    );
  });

  it('a record that was cut off is refused', () => {
    fc.assert(
      fc.property(anyRecord, fc.double({ min: 0, max: 0.99, noNaN: true }), (record, part) => {
        const text = JSON.stringify(record);
        assert(!parseWindowRecord(text.slice(0, Math.floor(text.length * part))).ok);
      }),
      { seed },
    );
  });

  const refused: readonly [name: string, value: unknown][] = [
    ['v', 2],
    ['window', '../../etc'],
    ['window', ''],
    ['seq', -1],
    ['seq', 1.5],
    ['savedAt', -1],
    ['savedAt', 1e16],
    ['workedMs', -1],
    ['workedMs', 400 * 86_400_000],
    ['offsetMs', -1],
    ['offsetMs', 1e300],
    ['stretch', null],
  ];
  for (const [name, value] of refused) {
    it(`refuses ${name} = ${JSON.stringify(value)} and says which`, () => {
      const result = parseWindowRecord(JSON.stringify({ ...sample, [name]: value }));
      assert(!result.ok);
      assert(result.why.includes(name));
    });
  }

  it('says why text is no record', () => {
    assert.deepEqual(parseWindowRecord('{"v":1'), {
      ok: false,
      why: 'it is not JSON',
      later: false,
    });
    assert.equal(parseWindowRecord('7').ok, false);
    assert.equal(parseWindowRecord('').ok, false);
  });

  it('leaves the record of a later version alone, and no other', () => {
    for (const [v, later] of [
      [2, true],
      [7, true],
      [0, false],
      ['2', false],
    ] as const) {
      const result = parseWindowRecord(JSON.stringify({ ...sample, v }));
      assert(!result.ok);
      assert.equal(result.later, later);
    }
  });

  const at = sample.savedAt;
  const untrue: readonly [what: string, change: Partial<WindowRecord>][] = [
    ['a stretch that begins tomorrow', { stretch: { at: at + 86_400_000, by: 'reset' } }],
    ['input that is still to come', { lastInputAt: at + 120_000 }],
    ['a focus that is still to come', { focusedAt: at + 120_000 }],
    ['a pause without end', { pause: { at, since: at, until: at + 99 * 86_400_000 } }],
    ['a routine without end', { session: { at, until: at + 99 * 86_400_000 } }],
    ['a promise to count until tomorrow', { countsUntil: at + 86_400_000 }],
    ['more work than there was time for', { stretch: { at, by: 'reset' }, workedMs: 61_000 }],
    ['more work than anybody does', { stretch: { at: 0, by: 'opened' }, workedMs: 86_400_001 }],
    ['a word from before there was a clock', { offsetMs: at + 1 }],
    ['a snooze without end', { snooze: { stretchAt: 0, count: 1, at, until: at + 1e11 } }],
  ];
  for (const [what, change] of untrue) {
    it(`refuses ${what}, which would stop every window`, () => {
      assert(parsed(sample) !== null);
      assert.equal(parsed({ ...sample, ...change }), null);
    });
  }

  for (const name of ['prompt', 'snooze', 'pause', 'session']) {
    it(`loses ${name} alone where it can't be read`, () => {
      const record = parsed({ ...sample, [name]: { at: 'noon' } });
      assert.deepEqual(record, { ...sample, [name]: null });
    });
  }

  it('an endless time away is no time away', () => {
    const text = JSON.stringify({ ...sample, stretch: { at: 1, by: 'away', awayMs: 7 } });
    const result = parseWindowRecord(text.replace('"awayMs":7', '"awayMs":1e999'));
    assert(result.ok);
    assert.equal(result.record.stretch.awayMs, undefined);
  });
});

/** As many as the contract asks for. */
const RUNS = 10_000;

describe('timer: merging', function () {
  this.timeout(60_000);

  it('is commutative, associative and idempotent', () => {
    const same = (a: RecordMap, b: RecordMap) => assert.equal(text(a), text(b));
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
        const [x, y, z] = [recordMap(a), recordMap(b), recordMap(c)];
        const xy = mergeRecords(x, y);
        same(xy, mergeRecords(y, x));
        same(mergeRecords(xy, z), mergeRecords(x, mergeRecords(y, z)));
        same(mergeRecords(x, x), x);
        same(mergeRecords(xy, y), xy);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('keeps the newest of each window', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const map = recordMap(records);
        for (const record of records) assert(map.get(record.window)!.seq >= record.seq);
        assert.equal(map.size, new Set(records.map((record) => record.window)).size);
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('makes the same facts in whatever order the windows come', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 0, max: 3_600_000 }), (records, later) => {
        const map = recordMap(records);
        const at = 1_772_442_000_000 + later;
        const turned = new Map([...map].reverse());
        const [facts, again] = [factsAt(map, at), factsAt(turned, at)];
        assert(Math.abs(facts.workedMs - again.workedMs) < 1);
        assert.deepEqual({ ...facts, workedMs: 0 }, { ...again, workedMs: 0 });
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('makes them where two windows tell of one break with and without its length', () => {
    const stretches = [{ by: 'away', awayMs: 0 } as const, { by: 'away' } as const];
    const records = stretches.map((stretch, i) =>
      windowRecordOf(`window-${i}`, 9000, { stretch: { at: 9000, ...stretch } }),
    );
    const map = recordMap(records);
    const turned = new Map([...map].reverse());
    assert.deepEqual(factsAt(map, 9000), factsAt(turned, 9000));
  });

  it('lets go of windows only where nothing changes by it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const map = recordMap(records);
        const at = 1_772_442_000_000 + 3_600_000;
        const kept = new Map(map);
        for (const window of settledWindows(map, at)) kept.delete(window);
        assert.deepEqual(factsAt(kept, at), factsAt(map, at));
      }),
      { seed, numRuns: RUNS },
    );
  });
});
