import assert from 'node:assert/strict';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import { dayText } from '../../../../src/journal/statistics/calendar';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { dayNumberOf } from '../../../../src/routines/progression/strengthFacts';
import { instantOf, lineAt, painAt, playedAt } from '../../../support/journal/entriesOf';

function seen(entries: readonly JournalEntry[]) {
  const index = createDayIndex();
  index.take(entries);
  return progressOf(index, { at: instantOf('2026-11-30T12:00'), zone: 60 }, null);
}
const today = dayNumberOf('2026-11-30');
const month = (entries: readonly JournalEntry[]) => seen(entries).trends[0]!;
const pains = (of: Readonly<Record<string, number>>) =>
  Object.entries(of).map(([day, pain]) => painAt(`2026-11-${day}T09:00`, pain));

describe('the trend of the pain', () => {
  it('calls less than 2 points about the same, and claims nothing even above', () => {
    const words = (after: number) =>
      month(pains({ '03': 5, '05': 5, '28': after, '30': after })).change;
    assert.deepEqual(words(4), { days: 7, before: 5, after: 4, words: 'about the same' });
    assert.equal(words(6)?.words, 'about the same');
    assert.equal(words(3)?.words, 'may be better');
    assert.equal(words(7)?.words, 'may be worse');
  });

  it('holds nothing against one another that is less than two weeks apart', () => {
    const { change, middle } = month(pains({ '20': 8, '30': 1 }));
    assert.equal(change, null);
    assert.equal(middle, 4.5);
  });

  it('holds the ends against one another from two weeks on, whatever range is looked at', () => {
    for (let days = 14; days <= 400; days += days < 70 ? 1 : 13) {
      const entries = Array.from({ length: days }, (_, ago) =>
        painAt(`${dayText(today - ago)}T09:00`, ago < days / 2 ? 2 : 6),
      );
      for (const { id, change, from } of seen(entries).trends) {
        const told = `${id} after ${days} days`;
        assert.ok(change !== null, told);
        const range = Math.min(days, today - dayNumberOf(from) + 1);
        assert.ok(2 * change.days <= range, told);
      }
    }
  });

  it('needs two weeks between the first entry and the last, however old the journal is', () => {
    const old = playedAt('2016-01-04T10:00');
    for (const { change } of seen([old, ...pains({ '18': 8, '30': 1 })]).trends)
      assert.equal(change, null);
    const [month, , , all] = seen([old, ...pains({ '16': 8, '17': 8, '30': 1 })]).trends;
    assert.deepEqual(month?.change, { days: 7, before: 8, after: 1, words: 'may be better' });
    assert.deepEqual(all?.change, month.change);
  });

  it('leaves days without an entry out, and has the worst of the 24 hours before', () => {
    const { points, step } = month([
      painAt('2026-11-10T09:00', 2, { painWorst24h: 7 }),
      painAt('2026-11-10T18:00', 5),
      painAt('2026-11-12T09:00', 0),
    ]);
    assert.equal(step, 'day');
    const one = { from: '2026-11-10', to: '2026-11-10', entries: 2, worst: 7 };
    const other = { from: '2026-11-12', to: '2026-11-12', entries: 1, worst: 0 };
    assert.deepEqual(points, [
      { ...one, lowest: 2, average: 3.5, highest: 5 },
      { ...other, lowest: 0, average: 0, highest: 0 },
    ]);
  });

  it('has weeks in three months, and months in years', () => {
    const entries = [painAt('2016-12-24T09:00', 9), ...pains({ '16': 4, '22': 6, '23': 2 })];
    const [, quarter, year, all] = seen(entries).trends;
    assert.deepEqual(
      quarter?.points.map(({ from, to, average }) => [from, to, average]),
      [
        ['2026-11-16', '2026-11-22', 5],
        ['2026-11-23', '2026-11-29', 2],
      ],
    );
    assert.equal(year?.step, 'week');
    assert.deepEqual(
      all?.points.map(({ from, average }) => [from, average]),
      [
        ['2016-12-24', 9],
        ['2026-11-01', 4],
      ],
    );
    assert.deepEqual([all.from, all.to, all.entries], ['2016-12-24', '2026-11-30', 4]);
  });
});

describe('where and when, and around routines', () => {
  it('counts an entry at each place that it names, by the quarter of the day', () => {
    const { places } = month([
      painAt('2026-11-20T05:59', 4, { places: ['between_blades', 'other'] }),
      painAt('2026-11-20T06:00', 5, { places: ['between_blades', 'between_blades'] }),
      painAt('2026-11-20T23:59', 1),
    ]);
    const filled = places.map(({ name, parts }) => [
      name,
      parts.map(({ entries, average }) => (entries === 0 ? null : [entries, average])),
    ]);
    assert.deepEqual(filled, [
      ['Between the shoulder blades', [[1, 4], [1, 5], null, null]],
      ['Somewhere else', [[1, 4], null, null, null]],
      ['No place named', [null, null, null, [1, 1]]],
    ]);
  });

  it('holds pain before a routine against the pain after it, and has what was said at its end', () => {
    const done = playedAt('2026-11-20T10:00');
    const told = { routine: 'office_reset', painBefore: 5, painAfter: 3 };
    const { routines } = month([
      // What was said may come before what it is about.
      lineAt('2026-11-20T10:02', 'rated', { day: '2026-11-20', of: done.id, feeling: 'worse' }),
      lineAt('2026-11-20T10:03', 'rated', { day: '2026-11-20', of: done.id, feeling: 'better' }),
      lineAt('2026-11-20T10:01', 'rated', { day: '2026-11-20', of: done.id, feeling: 'same' }),
      done,
      painAt('2026-11-20T11:00', 3, told),
      painAt('2026-11-21T11:00', 3, { routine: 'constructor', painBefore: 2, painAfter: 2 }),
    ]);
    assert.deepEqual(routines, [
      {
        ...{ name: 'Upper-back reset', better: 1, same: 0, worse: 0 },
        pain: { times: 1, before: 5, after: 3, words: 'may be better' },
      },
      {
        ...{ name: 'constructor', better: 0, same: 0, worse: 0 },
        pain: { times: 1, before: 2, after: 2, words: 'about the same' },
      },
    ]);
  });
});

describe('the way up the ladder', () => {
  const session = (day: string, level: string, step: string, pain = 0) => {
    const done = lineAt(`${day}T18:00`, 'strength', {
      ...{ day, level, step, complete: true, stopped: false },
    });
    const form = ['straight', 'elbows', 'blades', 'breath'];
    const told = { day, of: done.id, complete: true, form, pain };
    return [done, lineAt(`${day}T18:01`, 'strengthTold', told)];
  };

  it('has each move with its day, and a long gap leads down', () => {
    const facts = [
      ...session('2026-09-01', 'wall', 'A'),
      ...session('2026-09-02', 'wall', 'A'),
      ...session('2026-09-03', 'wall', 'B'),
    ];
    const { ladder } = seen(facts);
    assert.deepEqual(ladder, {
      ...{ level: 'wall', step: 'A' },
      moves: [
        { day: '2026-09-01', level: 'wall', step: 'A' },
        { day: '2026-09-02', level: 'wall', step: 'B' },
      ],
    });
    assert.equal(seen([...facts, ...session('2026-11-29', 'wall', 'A')]).ladder?.moves.length, 3);
  });
});

describe('the check-ins', () => {
  const answer = (day: string, checkIn: string, question: string, value: number | null) =>
    lineAt(`${day}T10:00`, 'checkIn', { day, checkIn, question, value });

  it('have their dates from the first finished session on, and no words for one answer', () => {
    assert.equal(seen([playedAt('2026-10-01T10:00', { outcome: 'stopped' })]).checkIns, null);
    const begun = [playedAt('2026-10-20T10:00'), playedAt('2026-10-01T10:00')];
    const { checkIns } = seen([...begun, answer('2026-10-01', 'baseline', 'stiffness', 6)]);
    assert.deepEqual(checkIns, {
      days: ['2026-10-01', '2026-10-03', '2026-10-15'],
      answers: [{ question: 'stiffness', values: [6, null, null], words: null }],
    });
  });

  it('hold the first answer against the latest, and know which way is better', () => {
    const { checkIns } = seen([
      playedAt('2026-10-01T10:00'),
      answer('2026-10-01', 'baseline', 'stiffness', 6),
      answer('2026-10-03', 'h48', 'stiffness', 5),
      answer('2026-10-15', 'd14', 'stiffness', 4),
      answer('2026-10-01', 'baseline', 'sittingTall', 6),
      answer('2026-10-15', 'd14', 'sittingTall', 4),
      answer('2026-10-15', 'd14', 'worstPain', null),
    ]);
    assert.deepEqual(
      checkIns?.answers.map(({ question, words }) => [question, words]),
      [
        ['stiffness', 'may be better'],
        ['sittingTall', 'may be worse'],
      ],
    );
  });
});
