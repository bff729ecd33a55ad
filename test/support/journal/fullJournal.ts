import type { JournalEntry } from '../../../src/journal/journalLines';
import {
  easedByIds,
  placeIds,
  qualityIds,
  triggerIds,
} from '../../../src/journal/entries/symptoms';
import { routineIds } from '../../../src/routines/routine';
import { flagIds } from '../../../src/safety/flagIds';
import { sampleJournal } from './sampleJournal';

const activities = [
  ...['Lifting the child', 'Sitting at the desk', 'Driving', 'Swimming', 'Carrying shopping'],
  ...['Sleeping through', 'Reading in bed', 'Gardening', 'A long call', 'Hanging up washing'],
];
const played = routineIds.filter((id) => id !== 'safety_check');

/**
 * The journal of somebody who says all that can be said: every question of each entry, another set
 * of five activities every few months, all routines in turn, and signs and a move on the push-up
 * ladder about once in three weeks.
 */
export function fullJournal(until: string, days: number): JournalEntry[] {
  let felt = 0;
  let done = 0;
  let signs = 0;
  return sampleJournal({ until, days, more: 2 }).flatMap((entry): JournalEntry[] => {
    if (entry.type === 'played') {
      done += 1;
      return [{ ...entry, routine: played[done % played.length] }];
    }
    if (entry.type !== 'symptoms') return [entry];
    felt += 1;
    const told = { ...entry, ...sayings(felt, Number(entry['painNow'])) };
    if (felt % 35 !== 1) return [told];
    signs += 1;
    const raised = Array.from(
      { length: 1 + (signs % 4) },
      (_, i) => flagIds[(signs * 3 + i) % flagIds.length],
    );
    const day = new Date(entry.at).toISOString().slice(0, 10);
    const stated = { v: 1, id: `signs-${String(signs).padStart(6, '0')}`, at: entry.at } as const;
    const moved = { ...stated, id: `moved-${stated.id}`, day, type: 'ladderMoved' } as const;
    return [
      ...[told, { ...stated, day, type: 'signs', by: 'list', asked: flagIds, raised }],
      {
        ...{ ...moved, level: 'counter', step: 'A', from: { level: 'wall', step: 'E' } },
        ...{ because: 'session', routine: 'weekend_maintenance', seconds: 900 },
      },
    ];
  });
}

function sayings(index: number, painNow: number) {
  const from = <T>(all: readonly T[], count: number) =>
    Array.from({ length: count }, (_, i) => all[(index + i) % all.length]);
  const first = Math.floor(index / 150) % activities.length;
  return {
    ...{ places: from(placeIds, 1 + (index % 3)), quality: from(qualityIds, 2) },
    ...{ triggers: from(triggerIds, 3), easedBy: from(easedByIds, 2) },
    ...{ painWorst24h: Math.min(10, painNow + 2), stiffnessNow: index % 11 },
    ...{ morningStiffnessMinutes: index % 60, wokeAtNight: index % 4 === 0 },
    ...{ routine: played[index % played.length], painBefore: painNow },
    ...{ painAfter: Math.max(0, painNow - (index % 3)), response: 'same' },
    ...{ responseLastedHours: 2.5, easeOfSittingTall: (index * 7) % 11 },
    function: Array.from({ length: 5 }, (_, i) => ({
      activity: activities[(first + i) % activities.length],
      score: (index + i * 2) % 11,
    })),
    medicinesAndCare: 'Warmth in the evening, a walk at noon',
    notes: 'It was a long day with two calls back to back.\nBetter after the stairs.',
  };
}
