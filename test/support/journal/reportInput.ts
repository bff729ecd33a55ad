import { exportFields } from '../../../src/journal/report/fields';
import type { ReportEntry, ReportInput } from '../../../src/journal/report/reportInput';

let made = 0;

/** An entry of the journal at a local time, such as `2026-03-02T09:00`, `zone` minutes off UTC. */
export function entryAt(local: string, told: Partial<ReportEntry> = {}, zone = 60): ReportEntry {
  made += 1;
  const at = Date.parse(`${local}:00Z`) - zone * 60_000;
  return {
    ...{ v: 1, type: 'symptoms', id: `entry-${String(made).padStart(6, '0')}`, at, zone },
    ...{ writtenAt: at, changedAt: null, late: false, painNow: 3, places: [] },
    ...told,
  };
}

/** What a report of all days is made of, with every field. */
export function inputOf(
  symptoms: readonly ReportEntry[],
  told: Partial<ReportInput> = {},
): ReportInput {
  return {
    ...{ symptoms, tried: [], unseen: [], raised: [], asked: [], moves: [] },
    ...{ routineNames: { office_reset: 'Upper-back reset' } },
    ...{ range: { from: null, to: '2100-01-01' }, fields: exportFields },
    ...told,
  };
}
