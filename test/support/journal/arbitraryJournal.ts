import fc from 'fast-check';
import type { Symptoms } from '../../../src/journal/entries/symptoms';
import {
  easedByIds,
  placeIds,
  qualityIds,
  responseIds,
  triggerIds,
} from '../../../src/journal/entries/symptoms';
import type { JournalEntry } from '../../../src/journal/journalLines';

const NOON = Date.UTC(2026, 2, 2, 12);
const DAY_MS = 86_400_000;

const rating = fc.integer({ min: 0, max: 10 });
/** Texts that would do something where they are not taken for texts. */
export const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</td>', '-->', '&lt;'],
        ...['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t', '\r', '\n', '"', ',', "'", ' '],
        ...[
          '\u202e',
          '\u2066',
          '\u200f',
          '\ufeff',
          '\u0000',
          '\ud800',
          '[x](javascript:1)',
          '\u00a0',
        ],
        ...[
          '# h',
          '* a',
          '1. b',
          '```',
          '**b**',
          '|',
          '\\',
          '~~x~~',
          'www.example.com',
          '> q',
          '$x$',
        ],
        ...[
          '    code',
          '---',
          '===',
          '![i](x)',
          'a_b_c',
          'me@example.com',
          ':smile:',
          '\u2028',
          '1) c',
        ],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

const symptoms: fc.Arbitrary<Symptoms> = fc
  .record(
    {
      painNow: rating,
      places: fc.subarray([...placeIds]),
      painWorst24h: rating,
      stiffnessNow: rating,
      morningStiffnessMinutes: fc.integer({ min: 0, max: 1440 }),
      quality: fc.subarray([...qualityIds]),
      triggers: fc.subarray([...triggerIds]),
      easedBy: fc.subarray([...easedByIds]),
      wokeAtNight: fc.boolean(),
      routine: fc.constantFrom('office_reset', 'constructor', 'no such'),
      painBefore: rating,
      painAfter: rating,
      response: fc.constantFrom(...responseIds),
      responseLastedHours: fc.integer({ min: 0, max: 336 }),
      function: fc.array(fc.record({ activity: nastyText, score: rating }), { maxLength: 3 }),
      easeOfSittingTall: rating,
      medicinesAndCare: nastyText,
      notes: nastyText,
    },
    { requiredKeys: ['painNow', 'places'] },
  )
  .map((told) => JSON.parse(JSON.stringify(cut(told))) as Symptoms);

function cut<T extends { function?: { activity: string; score: number }[] }>(told: T): T {
  const scored = told.function?.map((one) => ({ ...one, activity: one.activity.slice(0, 80) }));
  return scored === undefined ? told : { ...told, function: scored };
}

const idOf = (number: number) => `entry-${String(number).padStart(6, '0')}`;
const momentOf = (days: number) => ({ at: NOON + Math.round(days * DAY_MS), zone: 60 });

type Step =
  | { readonly type: 'symptoms'; readonly told: Symptoms; readonly late: boolean }
  | { readonly type: 'changed'; readonly told: Symptoms; readonly of: number }
  | { readonly type: 'deleted'; readonly of: number }
  | { readonly type: 'other'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('symptoms'), told: symptoms, late: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('changed'), told: symptoms, of: fc.nat(20) }),
  },
  fc.record({ type: fc.constant('deleted'), of: fc.nat(20) }),
  fc.record({ type: fc.constant('other'), which: fc.nat(20) }),
);

/** Entries of each kind that are not about how it feels, as they are written. */
export const otherEntries: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'activities', names: ['Carry the child', 'Drive'] },
  { type: 'signs', by: 'list', asked: ['night_pain'], raised: [] },
  { type: 'conditions', ticked: [] },
  { type: 'check', worstPain: 2 },
  { type: 'quick', answer: 'no' },
  { type: 'stopped' },
  { type: 'undone', of: 'entry-000001' },
  { type: 'cleared', of: ['entry-000001'], conditions: [] },
  { type: 'region', region: 'CA' },
  { type: 'played', routine: 'office_reset', outcome: 'done', inCall: false, seconds: 90 },
  { type: 'rated', of: 'entry-000001', feeling: 'better' },
  { type: 'strength', level: 'wall', step: 'A', complete: true, stopped: false },
  { type: 'strengthTold', of: 'entry-000001', complete: true, form: [], pain: 0 },
  { type: 'levelAccepted', level: 'counter' },
  { type: 'prompted' },
  { type: 'break', seconds: 420 },
  { type: 'worked', from: NOON, seconds: 5400 },
  {
    ...{ type: 'startingPoint', patterns: [] },
    answers: { when: 'none', where: 'none', worse: 'none', also: 'none' },
  },
  { type: 'of_a_later_version', says: ['something'] },
];

/** A journal of up to 20 lines: entries, their changes and deletions, and what else is in one. */
export const arbitraryJournal: fc.Arbitrary<readonly JournalEntry[]> = fc
  .array(step, { maxLength: 20 })
  .map((steps) =>
    steps.map((one, index): JournalEntry => {
      const moment = momentOf(index);
      const stated = { v: 1, id: idOf(index), ...moment } as const;
      switch (one.type) {
        case 'symptoms': {
          const writtenAt = moment.at + (one.late ? DAY_MS : 0);
          return { ...stated, type: 'symptoms', writtenAt, ...one.told };
        }
        case 'changed':
          return {
            ...{ ...stated, type: 'changed', of: idOf(one.of) },
            ...{ about: momentOf(one.of + 0.25), symptoms: one.told },
          };
        case 'deleted':
          return { ...stated, type: 'deleted', of: idOf(one.of) };
        case 'other': {
          const other = otherEntries[one.which % otherEntries.length] ?? {};
          return { ...stated, day: '2026-03-02', type: 'stopped', ...other };
        }
      }
    }),
  );
