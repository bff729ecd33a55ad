import type { WindowRecord } from '../../../src/timer/windowRecord.js';

/** A record of a window with nothing to say, changed. */
export function windowRecordOf(
  window: string,
  savedAt: number,
  change: Partial<WindowRecord> = {},
): WindowRecord {
  return {
    v: 1,
    window,
    seq: 1,
    savedAt,
    offsetMs: 0,
    lastInputAt: savedAt,
    typedAt: 0,
    browsedAt: 0,
    focusedAt: savedAt,
    stretch: { at: 0, by: 'opened' },
    workedMs: 0,
    workedFrom: 0,
    countsUntil: null,
    prompt: null,
    snooze: null,
    pause: null,
    session: null,
    occupiedUntil: 0,
    takenOver: [],
    ...change,
  };
}
