import fc from 'fast-check';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';

const BASE_MS = 1_772_442_000_000;
const HOUR_MS = 3_600_000;

/** Few instants, so that equal ones are common, and the one before everything. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((step) => BASE_MS + step * 600_000),
  fc.constant(0),
  fc.integer({ min: 0, max: 3_600_000 }).map((ms) => BASE_MS + ms + 0.25),
);
const duration = fc.integer({ min: 0, max: 4 * 3_600_000 });
const someWindow = fc.constantFrom('window-a', 'window-b', 'window-c', '0f8fad5b-d9cb-469f');
const few = fc.integer({ min: 0, max: 3 });
const stretch = fc.record(
  {
    at: instant,
    by: fc.constantFrom('opened', 'reset', 'skipped', 'away', 'pause'),
    awayMs: duration,
  },
  { requiredKeys: ['at', 'by'], noNullPrototype: true },
);

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

const wildRecord: fc.Arbitrary<WindowRecord> = fc.record(
  {
    v: fc.constant(1 as const),
    window: someWindow,
    seq: fc.integer({ min: 0, max: 4 }),
    savedAt: instant,
    offsetMs: duration,
    lastInputAt: instant,
    typedAt: instant,
    browsedAt: instant,
    focusedAt: instant,
    stretch,
    workedMs: duration,
    workedFrom: instant,
    countsUntil: orNull(instant),
    prompt: orNull(
      fc.record(
        {
          ...{ stretchAt: instant, snoozes: few, intervalMs: duration, window: someWindow },
          ...{ at: instant, waits: fc.constant<true>(true) },
        },
        {
          noNullPrototype: true,
          requiredKeys: ['stretchAt', 'snoozes', 'intervalMs', 'window', 'at'],
        },
      ),
    ),
    snooze: orNull(
      fc.record(
        { stretchAt: instant, count: few, at: instant, until: instant },
        { noNullPrototype: true },
      ),
    ),
    pause: orNull(
      fc.record({ at: instant, since: instant, until: instant }, { noNullPrototype: true }),
    ),
    session: orNull(fc.record({ at: instant, until: instant }, { noNullPrototype: true })),
    occupiedUntil: instant,
    takenOver: fc.array(
      fc.record({ window: someWindow, seq: few, at: instant }, { noNullPrototype: true }),
      { maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
);

/** Nothing lasts for ever, nobody tells of what comes after, and work takes its time. */
function plausible(record: WindowRecord): WindowRecord {
  const { stretch, lastInputAt, typedAt, browsedAt, focusedAt } = record;
  const { prompt, snooze, pause, session } = record;
  const facts = [stretch, prompt, snooze, pause, session].map((fact) => fact?.at ?? 0);
  const savedAt = Math.max(record.savedAt, lastInputAt, typedAt, browsedAt, focusedAt, ...facts);
  const by = (until: number, at: number, atMostMs: number) => Math.min(until, at + atMostMs);
  const { countsUntil } = record;
  return {
    ...record,
    savedAt,
    offsetMs: Math.min(record.offsetMs, savedAt),
    workedMs: Math.min(record.workedMs, savedAt - stretch.at),
    countsUntil: countsUntil === null ? null : by(countsUntil, savedAt, HOUR_MS),
    snooze: snooze && { ...snooze, until: by(snooze.until, snooze.at, HOUR_MS) },
    pause: pause && { ...pause, until: by(pause.until, pause.at, 24 * HOUR_MS) },
    session: session && { ...session, until: by(session.until, savedAt, HOUR_MS) },
    occupiedUntil: by(record.occupiedUntil, savedAt, HOUR_MS),
  };
}

/** Any record that a window could write, and many that it would not. */
export const anyRecord = wildRecord.map(plausible);

/** What a folder of window files may hold, and several readings of it. */
export const anyRecords = fc.array(anyRecord, { maxLength: 6 });
