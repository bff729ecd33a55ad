import { factsAt } from './facts.js';
import type { RecordMap } from './merge.js';

/**
 * Ids of windows, of all or `among` these, that no longer add anything: without any one of them, and
 * without all of them, the facts are the same. Their files may go.
 */
export function settledWindows(
  records: RecordMap,
  at: number,
  among: Iterable<string> = records.keys(),
): readonly string[] {
  const kept = new Map(records);
  const settled: string[] = [];
  const whole = JSON.stringify(factsAt(records, at));
  for (const window of among) {
    const record = kept.get(window);
    kept.delete(window);
    if (JSON.stringify(factsAt(kept, at)) === whole) settled.push(window);
    else if (record !== undefined) kept.set(window, record);
  }
  return settled;
}
