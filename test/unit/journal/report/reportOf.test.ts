import assert from 'node:assert/strict';
import { reportOf } from '../../../../src/journal/report/reportOf';
import { entryAt, inputOf } from '../../../support/journal/reportInput';

describe('what a report says', () => {
  it('has the worst, the mean and the range of pain by week, Monday to Sunday', () => {
    const { weeks } = reportOf(
      inputOf([
        entryAt('2026-03-02T09:00', { painNow: 2, painWorst24h: 7 }),
        entryAt('2026-03-08T23:59', { painNow: 5 }),
        entryAt('2026-03-09T00:01', { painNow: 4 }),
      ]),
    );
    assert.deepEqual(weeks, [
      { monday: '2026-03-02', entries: 2, worst: 7, average: 3.5, lowest: 2, highest: 5 },
      { monday: '2026-03-09', entries: 1, worst: 4, average: 4, lowest: 4, highest: 4 },
    ]);
  });

  it('takes the day and the time that the clock showed, over a change of clocks and abroad', () => {
    const { weeks, timesOfDay } = reportOf(
      inputOf([
        // Clocks go forward in the night to Sunday, 29 March; half past eleven is UTC+2 by then.
        entryAt('2026-03-28T23:30', {}, 60),
        entryAt('2026-03-29T23:30', {}, 120),
        // Already Monday in Auckland, while it is Sunday in Berlin.
        entryAt('2026-03-30T00:30', {}, 13 * 60),
      ]),
    );
    assert.deepEqual(
      weeks.map(({ monday, entries }) => [monday, entries]),
      [
        ['2026-03-23', 2],
        ['2026-03-30', 1],
      ],
    );
    assert.deepEqual(
      timesOfDay.map(({ name, times }) => [name.split(' ')[0], times]),
      [
        ['Evening', 2],
        ['Night', 1],
      ],
    );
  });

  it('leaves out what was on other days, however late it was written', () => {
    const late = { late: true, writtenAt: Date.parse('2026-03-20T10:00:00Z') };
    const range = { from: '2026-03-02', to: '2026-03-08' };
    const { count } = reportOf(
      inputOf(
        [
          entryAt('2026-03-01T23:59'),
          entryAt('2026-03-02T00:00', late),
          entryAt('2026-03-08T23:59'),
          entryAt('2026-03-09T00:00'),
        ],
        { range },
      ),
    );
    assert.equal(count, 2);
  });

  it('calls a change below 2 points about the same, in either direction', () => {
    const words = (before: number, after: number) =>
      reportOf(
        inputOf([
          entryAt('2026-03-02T09:00', {
            ...{ routine: 'office_reset', painBefore: before, painAfter: after },
          }),
        ]),
      ).byRoutine.map((change) => change.words);
    assert.deepEqual(words(5, 4), ['about the same']);
    assert.deepEqual(words(4, 5), ['about the same']);
    assert.deepEqual(words(5, 3), ['may be better']);
    assert.deepEqual(words(3, 5), ['may be worse']);
  });

  it('takes a routine whose name is one of every object for its id', () => {
    const told = { routine: 'constructor', painBefore: 3, painAfter: 3 };
    const { byRoutine } = reportOf(inputOf([entryAt('2026-03-02T09:00', told)]));
    assert.equal(byRoutine[0]?.name, 'constructor');
  });

  it('holds first scores of activities against the latest, where more is better', () => {
    const scored = (day: string, score: number) =>
      entryAt(`${day}T09:00`, { function: [{ activity: 'Carry the child', score }] });
    const { activities } = reportOf(
      inputOf([scored('2026-03-02', 3), scored('2026-03-05', 9), scored('2026-03-09', 6)]),
    );
    assert.deepEqual(activities, [
      { name: 'Carry the child', times: 3, before: 3, after: 6, words: 'may be better' },
    ]);
  });

  it('counts a night once, and adds up what was tried', () => {
    const woken = { wokeAtNight: true };
    const report = reportOf(
      inputOf([entryAt('2026-03-02T03:00', woken), entryAt('2026-03-02T07:00', woken)], {
        tried: [
          { day: '2026-03-02', name: 'Upper-back reset', seconds: 90 },
          { day: '2026-03-03', name: 'Upper-back reset', seconds: 90 },
        ],
      }),
    );
    assert.equal(report.nightsWoken, 1);
    assert.deepEqual(report.tried, [{ name: 'Upper-back reset', times: 2, minutes: 3 }]);
  });

  it('keeps back the free texts, and the entries, that are not chosen', () => {
    const told = { notes: 'my boss', medicinesAndCare: 'ibuprofen' };
    const symptoms = [entryAt('2026-03-02T09:00', told)];
    const plain = JSON.stringify(reportOf(inputOf(symptoms, { fields: ['entries'] })));
    assert.doesNotMatch(plain, /boss|ibuprofen/);
    const notes = JSON.stringify(reportOf(inputOf(symptoms, { fields: ['entries', 'notes'] })));
    assert.match(notes, /boss/);
    assert.doesNotMatch(notes, /ibuprofen/);
    assert.deepEqual(reportOf(inputOf(symptoms, { fields: ['notes'] })).entries, []);
  });
});
