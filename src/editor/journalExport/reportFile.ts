import * as v from 'valibot';
import { dayOf, minutesEastOfUtc } from '../../journal/entries/localTime.js';
import { parseWrittenEntry } from '../../journal/entries/symptoms.js';
import { writtenOf } from '../../journal/entries/written.js';
import { dayOfEntry, entriesFor } from '../../journal/exchange/entriesFor.js';
import { fhirBundle } from '../../journal/exchange/fhirBundle.js';
import { entrySchema, journalFileText } from '../../journal/exchange/journalFile.js';
import type { JournalEntry } from '../../journal/journalLines.js';
import type { ExportField } from '../../journal/report/fields.js';
import { exportFields } from '../../journal/report/fields.js';
import { reportCsv } from '../../journal/report/reportCsv.js';
import { reportHtml } from '../../journal/report/reportHtml.js';
import { reportMarkdown } from '../../journal/report/reportMarkdown.js';
import type { ReportRange } from '../../journal/report/reportInput.js';
import type { Report } from '../../journal/report/reportOf.js';
import { reportOf } from '../../journal/report/reportOf.js';
import type { Now } from '../../journal/statistics/progressDay.js';
import { isFinished, isGuided } from '../../journal/statistics/dayTally.js';
import { moveWords } from '../../routines/progression/ladderMoves.js';
import type { ProgressFact } from '../../routines/progression/progressFact.js';
import { parseProgressFact } from '../../routines/progression/progressFact.js';
import { routineNames } from '../../routines/routineWords.js';
import { lastAnswers, signsInWords } from '../../safety/lastAnswers.js';
import { raisedSigns } from '../../safety/raisedSigns.js';
import type { SafetyFact } from '../../safety/safetyFact.js';
import { parseSafetyFact } from '../../safety/safetyFact.js';
import { safetyOf } from '../../safety/safetyState.js';
import { entryKinds } from './entryKinds.js';
import type { FormatId } from './formats.js';

/** What a person wants to have of the journal. */
export interface ExportWish {
  readonly format: FormatId;
  readonly range: ReportRange;
  readonly fields: readonly ExportField[];
}

/**
 * The text of a file with what the person wants of all entries.
 * @param madeAt wall-clock instant, ms
 * @param zone where the person's clocks stand, in minutes east of UTC
 */
export function reportFile(
  all: readonly JournalEntry[],
  asked: ExportWish,
  madeAt: number,
  zone = minutesEastOfUtc(madeAt),
): string {
  const wish = { ...asked, range: rangeOf(all, asked, { at: madeAt, zone }) };
  switch (wish.format) {
    case 'html':
      return reportHtml(reportFor(all, wish));
    case 'md':
      return reportMarkdown(reportFor(all, wish));
    case 'fhir':
      return fhirBundle(reportFor(all, wish), madeAt);
    case 'csv':
      return reportCsv(reportFor(all, wish));
    case 'json': {
      const leftOut = exportFields.filter((field) => !wish.fields.includes(field));
      const entries = entriesFor(all, wish, entryKinds);
      return journalFileText({ madeAt, range: wish.range, leftOut }, entries);
    }
  }
}

/**
 * The days that are meant. A range that ends today has all that was written by now, where it was
 * tomorrow already too; and everything is everything, though a clock was ahead when it was written.
 */
function rangeOf(
  all: readonly JournalEntry[],
  { format, range }: ExportWish,
  now: Now,
): ReportRange {
  if (range.to !== dayOf(now)) return range;
  const isWhole = range.from === null || format === 'json';
  const days = all.flatMap((entry) =>
    v.is(entrySchema, entry) && (isWhole || entry.at <= now.at) ? dayOfEntry(entry) : [],
  );
  return { ...range, to: days.reduce((last, day) => (day > last ? day : last), range.to) };
}

const signWords = new Map(signsInWords.map(({ id, words }) => [id, words]));

function reportFor(all: readonly JournalEntry[], { range, fields }: ExportWish): Report {
  const facts = all.flatMap((entry) => parseProgressFact(entry) ?? []);
  const said = all.flatMap((entry) => parseSafetyFact(entry) ?? []);
  const felt = ratedLast(facts);
  return reportOf({
    ...{ range, fields, routineNames },
    symptoms: writtenOf(all.flatMap((entry) => parseWrittenEntry(entry) ?? [])).symptoms,
    raised: raisedSigns(said),
    asked: lastAnswers(safetyOf(saidUntil(said, range.to))).map(({ flag, answer, day }) => ({
      sign: signWords.get(flag) ?? flag,
      answer,
      day,
    })),
    moves: facts
      .filter((fact) => fact.type === 'ladderMoved')
      .sort((a, b) => a.at - b.at)
      .map((move) => ({ day: move.day, words: moveWords(move) })),
    unseen: unseenOf(facts),
    tried: facts
      .filter((fact) => fact.type === 'played')
      .filter(isGuided)
      .map((played) => ({
        ...{ day: played.day, name: routineNames[played.routine], seconds: played.seconds },
        ...{ isFinished: isFinished(played), bySelf: played.startedBy === 'self' },
        felt: felt.get(played.id)?.feeling ?? null,
      })),
  });
}

/** What was said up to a day, without what was taken back, be it after midnight. */
function saidUntil(said: readonly SafetyFact[], lastDay: string): readonly SafetyFact[] {
  return said.filter(({ type, day }) => type === 'undone' || day <= lastDay);
}

type Rated = Extract<ProgressFact, { type: 'rated' }>;

/** What was said last of how it felt after each routine, by the id of its statement. */
function ratedLast(facts: readonly ProgressFact[]): ReadonlyMap<string, Rated> {
  const inOrder = facts.filter((fact) => fact.type === 'rated').sort((a, b) => a.at - b.at);
  return new Map(inOrder.map((fact) => [fact.of, fact]));
}

/** Routines that played to their end by themselves, and were never said to have been done. */
function unseenOf(facts: readonly ProgressFact[]): readonly ProgressFact[] {
  const confirmed = new Set(facts.flatMap((f) => (f.type === 'played' ? (f.confirms ?? []) : [])));
  return facts.filter(
    (f) => f.type === 'playedUnseen' && f.outcome === 'done' && !confirmed.has(f.id),
  );
}
