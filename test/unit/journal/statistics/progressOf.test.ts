import assert from 'node:assert/strict';
import { parse } from 'valibot';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressSchema } from '../../../../src/journal/statistics/progress';
import type { Running } from '../../../../src/journal/statistics/progressDay';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { instantOf, lineAt, painAt, playedAt, workedAt } from '../../../support/journal/entriesOf';

/** What a journal comes to at a local time, checked as a page checks it. */
function seen(entries: readonly JournalEntry[], local: string, zone = 60, running: Running = null) {
  const index = createDayIndex();
  index.take(entries);
  const model = progressOf(index, { at: instantOf(local, zone), zone }, running);
  return parse(progressSchema, JSON.parse(JSON.stringify(model)));
}
type Seen = ReturnType<typeof seen>;
const today = ({ days }: Seen) => days[6]!;
const trend = ({ trends }: Seen, id: string) => trends.find((one) => one.id === id)!;
const hours = ({ stretches }: Seen['days'][number]) =>
  stretches.map(({ from, to, seconds }) => [from / 60, to / 60, seconds / 3600]);

describe('what the journal comes to', () => {
  it('says of an empty journal that nothing is known, and makes no zeros of it', () => {
    const model = seen([], '2026-11-30T12:00');
    assert.equal(model.firstDay, null);
    assert.equal(model.ladder, null);
    assert.deepEqual(model.months, []);
    assert.ok(model.days.every(({ isKnown }) => !isKnown));
    assert.ok(model.calendar.breaks.every((breaks) => breaks === null));
    assert.ok(model.trends.every(({ points, middle }) => points.length === 0 && middle === null));
  });

  it('adds up work, breaks and guided movement of a day', () => {
    const day = today(
      seen(
        [
          workedAt('2026-11-30T09:00', '2026-11-30T10:30', 80),
          playedAt('2026-11-30T10:32'),
          workedAt('2026-11-30T10:32', '2026-11-30T12:00'),
          lineAt('2026-11-30T12:30', 'break', { seconds: 1800 }),
          playedAt('2026-11-30T14:00', { outcome: 'stopped', seconds: 30 }),
          // It looks whether one may move, and is no movement.
          playedAt('2026-11-30T14:10', { routine: 'safety_check', seconds: 30 }),
        ],
        '2026-11-30T15:00',
      ),
    );
    assert.equal(day.workSeconds, (80 + 88) * 60);
    assert.deepEqual([day.breaksAway, day.breaksGuided], [1, 1]);
    assert.equal(day.guidedSeconds, 120);
    assert.deepEqual(
      day.pauses.map(({ to, routine }) => [to, routine]),
      [
        [632, 'Upper-back reset'],
        [750, null],
        [840, 'Upper-back reset'],
      ],
    );
  });

  it('takes hours away for time off, and no break', () => {
    const night = lineAt('2026-11-30T08:30', 'break', { seconds: 15 * 3600 });
    const day = today(seen([night], '2026-11-30T09:00'));
    assert.deepEqual([day.isKnown, day.breaksAway, day.pauses], [true, 0, []]);
  });

  it('counts the work that is under way, once, and shows where it stands', () => {
    const running = {
      from: instantOf('2026-11-30T10:00'),
      to: instantOf('2026-11-30T10:45'),
      seconds: 40 * 60,
    };
    const before = workedAt('2026-11-30T08:00', '2026-11-30T09:00');
    const day = today(seen([before], '2026-11-30T10:45', 60, running));
    assert.equal(day.workSeconds, 100 * 60);
    assert.deepEqual(
      day.stretches.map(({ to, isRunning }) => [to, isRunning]),
      [
        [540, false],
        [645, true],
      ],
    );
    // The other window has written it down a moment ago.
    const told = workedAt('2026-11-30T10:00', '2026-11-30T10:45', 40);
    assert.equal(today(seen([told], '2026-11-30T10:45', 60, running)).workSeconds, 40 * 60);
  });

  it('takes one stretch that two windows have told of for one, and two beside each other for two', () => {
    const twice = [
      workedAt('2026-11-30T09:00', '2026-11-30T10:00', 50),
      workedAt('2026-11-30T09:01', '2026-11-30T10:00', 55),
      workedAt('2026-11-30T10:00', '2026-11-30T11:00', 60),
    ];
    assert.deepEqual(hours(today(seen(twice, '2026-11-30T12:00'))), [
      [9, 10, 55 / 60],
      [10, 11, 1],
    ]);
  });

  it('ends a stretch where the break began that ended it', () => {
    const day = today(
      seen(
        [
          workedAt('2026-11-30T09:00', '2026-11-30T10:20', 60),
          lineAt('2026-11-30T10:20', 'break', { seconds: 1200 }),
        ],
        '2026-11-30T11:00',
      ),
    );
    assert.deepEqual(hours(day), [[9, 10, 1]]);
  });

  it('shares a stretch over midnight out between its days', () => {
    const night = workedAt('2026-11-29T23:00', '2026-11-30T02:00', 90);
    const { days } = seen([night], '2026-11-30T09:00');
    assert.deepEqual(hours(days[5]!), [[23, 24, 0.5]]);
    assert.deepEqual(hours(days[6]!), [[0, 2, 1]]);
  });

  it('believes no stretch of years, and no more work than there was time', () => {
    const wild = lineAt('2026-11-30T10:00', 'worked', { from: 0, seconds: 3600 });
    const full = lineAt('2026-11-30T12:00', 'worked', {
      ...{ from: instantOf('2026-11-30T11:30'), seconds: 999_999 },
    });
    const day = today(seen([wild, full], '2026-11-30T13:00'));
    assert.deepEqual(hours(day), [
      [9, 10, 1],
      [11.5, 12, 0.5],
    ]);
  });
});

describe('days whose clocks change, and other places', () => {
  it('has both hours of the night in which clocks go back, each with its length', () => {
    // Europe, 25 October 2026: 03:00 (UTC+2) becomes 02:00 (UTC+1).
    const model = seen(
      [
        workedAt('2026-10-25T01:00', '2026-10-25T02:00', 60, 120),
        workedAt('2026-10-25T02:00', '2026-10-25T03:00', 60, 120),
        workedAt('2026-10-25T02:00', '2026-10-25T03:00', 60, 60),
      ],
      '2026-10-25T12:00',
    );
    assert.equal(today(model).workSeconds, 3 * 3600);
    assert.deepEqual(hours(today(model)), [
      [1, 2, 1],
      [2, 3, 1],
      [2, 3, 1],
    ]);
  });

  it('keeps the length of a stretch over the hour that is not there', () => {
    // Europe, 29 March 2026: 02:00 (UTC+1) becomes 03:00 (UTC+2).
    const from = instantOf('2026-03-29T01:30', 60);
    const at = instantOf('2026-03-29T03:30', 120);
    const over = lineAt('2026-03-29T03:30', 'worked', { from, seconds: 3600 }, 120);
    assert.equal(at - from, 3_600_000);
    const day = today(seen([over], '2026-03-29T12:00', 120));
    assert.equal(day.workSeconds, 3600);
    assert.deepEqual(hours(day), [[2.5, 3.5, 1]]);
  });

  it('has weeks of seven days and a calendar without a hole over both changes', () => {
    for (const [day, zone] of [
      ['2026-03-29', 120],
      ['2026-10-25', 60],
    ] as const) {
      const entries = [-2, -1, 0, 1, 2].map((i) => {
        const local = new Date(Date.parse(day) + i * 86_400_000).toISOString().slice(0, 10);
        return playedAt(`${local}T23:59`, {}, i < 0 ? 180 - zone : zone);
      });
      const to = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
      const model = seen(entries, `${to}T23:59`, zone);
      assert.deepEqual(
        model.days.map(({ breaksGuided }) => breaksGuided),
        [0, 0, 1, 1, 1, 1, 1],
      );
      assert.deepEqual(model.calendar.breaks.slice(-5), [1, 1, 1, 1, 1]);
      // A year of weeks, and the days of this one.
      const sinceMonday = (new Date(to).getUTCDay() + 6) % 7;
      assert.equal(model.calendar.breaks.length, 52 * 7 + sinceMonday + 1);
    }
  });

  it('puts each thing on the day that it was where the person was', () => {
    // Work in Tokyo on Monday is Sunday evening in San Francisco, where the person looks.
    const monday = workedAt('2026-03-02T09:00', '2026-03-02T10:00', 60, 540);
    const felt = painAt('2026-03-02T09:30', 4, {}, 540);
    const { days } = seen([monday, felt], '2026-03-02T08:00', -480);
    assert.deepEqual(hours(days[6]!), [[9, 10, 1]]);
    assert.deepEqual(days[6]!.pains, [{ minute: 570, pain: 4 }]);
  });

  it('shows the same hours twice after a flight to the west, and both count', () => {
    const day = today(
      seen(
        [
          workedAt('2026-03-02T09:00', '2026-03-02T10:00', 60, 60),
          workedAt('2026-03-02T09:00', '2026-03-02T10:00', 60, -300),
        ],
        '2026-03-02T20:00',
        -300,
      ),
    );
    assert.equal(day.workSeconds, 7200);
  });

  it('shows what was written tomorrow, before a flight to the west, and nothing yet to come', () => {
    const tokyo = 9 * 60;
    const there = [
      painAt('2026-12-01T08:00', 6, {}, tokyo),
      workedAt('2026-12-01T08:00', '2026-12-01T09:00', 50, tokyo),
      playedAt('2026-12-01T09:10', {}, tokyo),
    ];
    const model = seen(
      [...there, painAt('2026-12-01T23:00', 9, {}, tokyo), painAt('2026-12-02T08:00', 9, {}, 60)],
      '2026-11-30T19:00',
      -8 * 60,
    );
    assert.equal(today(model).day, '2026-11-30');
    for (const { to, points } of model.trends) {
      assert.deepEqual([to, points.at(-1)?.to], ['2026-12-01', '2026-12-01']);
    }
    assert.deepEqual(
      model.months.map(({ month, breaks, workSeconds }) => [month, breaks, workSeconds]),
      [['2026-12', 1, 3000]],
    );
    assert.equal(model.calendar.breaks.at(-1), 1);
    assert.equal(model.calendar.breaks.length, 52 * 7 + 2);
  });

  it('shows a routine, which is written without clocks, by those of what is nearest', () => {
    const { v, id, at, type, ...rest } = playedAt('2026-03-02T10:32', {}, 540);
    const plain = { v, id, at, type, ...rest, zone: undefined };
    const model = seen(
      [workedAt('2026-03-02T09:00', '2026-03-02T10:30', 80, 540), plain],
      '2026-03-02T08:00',
      -480,
    );
    assert.deepEqual(
      today(model).pauses.map(({ to }) => to),
      [632],
    );
  });
});

describe('late entries, changes and deletions', () => {
  const felt = painAt('2026-11-20T09:00', 6, { places: ['between_blades'] });
  const points = (entries: readonly JournalEntry[]) =>
    trend(seen(entries, '2026-11-30T12:00'), 'month').points.map(({ from, average }) => [
      from,
      average,
    ]);

  it('count for the day that they are about, whenever they were written', () => {
    const late = painAt('2026-11-18T22:00', 3, { writtenAt: instantOf('2026-11-30T08:00') });
    assert.deepEqual(points([felt, late]), [
      ['2026-11-18', 3],
      ['2026-11-20', 6],
    ]);
  });

  it('take a change wherever it moves the entry, and the latest one, in any order', () => {
    const about = { at: instantOf('2026-11-21T09:00'), zone: 60 };
    const change = (local: string, painNow: number) =>
      lineAt(local, 'changed', { of: felt.id, about, symptoms: { painNow, places: [] } });
    const early = change('2026-11-22T09:00', 8);
    const latest = change('2026-11-23T09:00', 2);
    assert.deepEqual(points([felt, early, latest]), [['2026-11-21', 2]]);
    assert.deepEqual(points([latest, early, felt]), [['2026-11-21', 2]]);
  });

  it('leave nothing where an entry was deleted', () => {
    const gone = lineAt('2026-11-24T09:00', 'deleted', { of: felt.id });
    assert.deepEqual(points([felt, gone]), []);
    assert.deepEqual(points([gone, felt]), []);
  });

  it('count once, however often they are read', () => {
    assert.equal(trend(seen([felt, felt], '2026-11-30T12:00'), 'month').entries, 1);
  });
});
