import type { JournalEntry } from '../../../../src/journal/journalLines';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import type { ToJournal } from '../../../../src/messages/journal';
import { sampleJournal } from '../../../support/journal/sampleJournal';

/** A Monday afternoon in Berlin. */
const until = '2026-11-30';
const now = { at: Date.parse(`${until}T14:30:00Z`), zone: 60 };

/** What the host would say of a journal, with a stretch of work under way or none. */
function progressMessage(
  entries: readonly JournalEntry[],
  isAtWork = true,
): Extract<ToJournal, { type: 'progress' }> {
  const index = createDayIndex();
  index.take(entries);
  const running = { from: now.at - 38 * 60_000, to: now.at, seconds: 35 * 60 };
  return { type: 'progress', progress: progressOf(index, now, isAtWork ? running : null) };
}

const sample = (days: number) =>
  progressMessage(sampleJournal({ until, days, untilHour: 14.8, more: 2 }));

/** What the journal of somebody comes to, from nothing to ten years, by name. */
export const progressStates = {
  nothing: progressMessage([], false),
  'one day': sample(1),
  'one month': sample(28),
  'one year': sample(365),
  'ten years': sample(3652),
} as const;
