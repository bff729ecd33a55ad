import type { JournalMessage, ShownEntry } from '../../../../src/messages/journal';

const day = 24 * 60 * 60_000;
const noon = Date.UTC(2026, 10, 30, 11);

/** An entry as the host shows it, so many days ago. */
export function shownEntry(daysAgo: number, rest: Partial<ShownEntry> = {}): ShownEntry {
  return {
    id: `entry-${String(daysAgo).padStart(6, '0')}`,
    ...{ at: noon - daysAgo * day, zone: 60, late: false, changed: false },
    symptoms: { painNow: (daysAgo * 3) % 11, places: ['between_blades'] },
    ...rest,
  };
}

/** What the host would say of a journal with these entries listed. */
export function journalOf(
  entries: readonly ShownEntry[],
  rest: Partial<JournalMessage> = {},
): JournalMessage {
  return {
    type: 'journal',
    entries: [...entries],
    total: entries.length,
    ...{ unread: null, month: null, months: [], moves: [] },
    activities: [],
    routines: [{ id: 'office_reset', name: 'Upper-back reset' }],
    ...rest,
  };
}

const full = shownEntry(2, {
  ...{ late: true, changed: true },
  symptoms: {
    ...{ painNow: 6, places: ['neck_shoulder_left', 'other'], painWorst24h: 8, stiffnessNow: 4 },
    ...{ morningStiffnessMinutes: 20, quality: ['ache', 'tight'], triggers: ['mouse_reach'] },
    ...{ easedBy: ['movement'], wokeAtNight: false, routine: 'office_reset', painBefore: 6 },
    ...{ painAfter: 5, response: 'same', responseLastedHours: 1.5, easeOfSittingTall: 4 },
    function: [{ activity: '<b>Lifting</b> the child', score: 4 }],
    medicinesAndCare: 'none',
    notes: '<script>alert(1)</script> *bold* \u202Edesrever\nand a second line',
  },
});

/** So many months up to November 2026, each with some entries. */
const monthsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    month: new Date(Date.UTC(2026, 10 - index)).toISOString().slice(0, 7),
    entries: 1 + ((index * 7) % 90),
  }));

/** Journals in all their sizes, by name. */
export const journalStates = {
  empty: journalOf([]),
  'one entry': journalOf([shownEntry(0)]),
  'all that can be said': journalOf([shownEntry(0), full, shownEntry(5)], {
    activities: ['<b>Lifting</b> the child'],
    moves: [
      {
        ...{ at: noon - 1.5 * day, day: '2026-11-29' },
        words: 'Push-ups: from 2 × 8 to 2 × 10 at the wall, after Daily strength (160 s)',
      },
    ],
  }),
  'parts of it unreadable': journalOf([shownEntry(0)], {
    unread: '1 file and 3 lines that can’t be read',
  }),
  'a window of many': journalOf(
    Array.from({ length: 30 }, (_, index) => shownEntry(index)),
    { total: 40_000, months: monthsOf(120) },
  ),
  'a month of ten years': journalOf(
    Array.from({ length: 20 }, (_, index) => shownEntry(2000 + index)),
    { total: 50, month: '2021-06', months: monthsOf(120) },
  ),
} as const satisfies Readonly<Record<string, JournalMessage>>;
