import type { WindowRecord } from './windowRecord.js';

/** The newest record known of each window, by window id. */
export type RecordMap = ReadonlyMap<string, WindowRecord>;

/** A map of records from a list; of several records of one window the newest stays. */
export function recordMap(records: readonly WindowRecord[]): RecordMap {
  return records.reduce<RecordMap>(
    (map, record) => mergeRecords(map, new Map([[record.window, record]])),
    new Map(),
  );
}

/**
 * What two readers know together. Commutative, associative and idempotent, so it does not matter
 * who read what in which order or how often.
 */
export function mergeRecords(a: RecordMap, b: RecordMap): RecordMap {
  const merged = new Map(a);
  for (const [window, record] of b) {
    const known = merged.get(window);
    if (known === undefined || isNewer(record, known)) merged.set(window, record);
  }
  return merged;
}

/** Equal `seq` with different content does not happen unless a file was tampered with. */
function isNewer(record: WindowRecord, known: WindowRecord): boolean {
  if (record.seq !== known.seq) return record.seq > known.seq;
  return canonical(record) > canonical(known);
}

function canonical(record: WindowRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
