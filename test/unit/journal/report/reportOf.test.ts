import assert from 'node:assert/strict';
import { footLines } from '../../../../src/journal/report/footLines';
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
      { name: '2026-03-02', entries: 2, worst: 7, average: 3.5, lowest: 2, highest: 5 },
      { name: '2026-03-09', entries: 1, worst: 4, average: 4, lowest: 4, highest: 4 },
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
      weeks.map(({ name, entries }) => [name, entries]),
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
    const reset = { name: 'Upper-back reset', seconds: 90, bySelf: false, felt: null };
    const report = reportOf(
      inputOf([entryAt('2026-03-02T03:00', woken), entryAt('2026-03-02T07:00', woken)], {
        tried: [
          { ...reset, day: '2026-03-02', isFinished: true, bySelf: true, felt: 'worse' },
          { ...reset, day: '2026-03-03', isFinished: true, bySelf: false },
          { ...reset, day: '2026-03-03', isFinished: false, bySelf: true },
          { ...reset, day: '2026-03-03', name: 'First break', seconds: 9, isFinished: false },
        ],
      }),
    );
    assert.deepEqual(report.nights, { woken: 1, answered: 1 });
    assert.deepEqual(report.tried, [
      {
        ...{ name: 'Upper-back reset', times: 2, bySelf: 1, minutes: 5 },
        felt: { better: 0, same: 0, worse: 1 },
      },
    ]);
    assert.equal(report.unseen, 0);
  });

  it('says apart what played to its end with nobody seen at it', () => {
    const unseen = [{ day: '2026-03-02' }, { day: '2026-03-03' }];
    const range = { from: '2026-03-03', to: '2026-03-09' };
    const once = reportOf(inputOf([], { unseen, range }));
    assert.deepEqual([once.tried, once.unseen], [[], 1]);
    assert.match(footLines(once).join('\n'), /Once a routine played .* not counted/);
    const all = reportOf(inputOf([], { unseen }));
    assert.match(footLines(all).join('\n'), /2 times a routine played/);
    const without = reportOf(inputOf([], { unseen, fields: [] }));
    assert.ok(!footLines(without).join().includes('by itself'));
  });

  it('tells a night on which it did not wake from one that was not answered', () => {
    const entries = [
      entryAt('2026-03-02T07:00', { wokeAtNight: true }),
      entryAt('2026-03-03T07:00', { wokeAtNight: false }),
      entryAt('2026-03-04T07:00'),
    ];
    assert.deepEqual(reportOf(inputOf(entries)).nights, { woken: 1, answered: 2 });
    assert.deepEqual(reportOf(inputOf(entries.slice(2))).nights, { woken: 0, answered: 0 });
    assert.equal(reportOf(inputOf(entries, { fields: ['entries'] })).nights, null);
  });

  it('has months beyond a quarter and years beyond one, so that the summary stays a page', () => {
    const until = (last: string) =>
      reportOf(inputOf([entryAt('2026-01-05T09:00'), entryAt(`${last}T09:00`, { painNow: 5 })]));
    assert.deepEqual(
      ['2026-04-06', '2026-04-08', '2027-02-08', '2027-02-12'].map((last) => until(last).period),
      ['week', 'month', 'month', 'year'],
    );
    assert.deepEqual(
      until('2026-12-31').pain.map(({ name, average }) => [name, average]),
      [
        ['2026-01', 3],
        ['2026-12', 5],
      ],
    );
    assert.deepEqual(
      until('2036-12-31').pain.map(({ name }) => name),
      ['2026', '2036'],
    );
    assert.equal(until('2026-12-31').weeks.length, 2);
  });

  it('has what ten years have', () => {
    const day = Date.UTC(2026, 0, 1);
    const entries = Array.from({ length: 40_000 }, (_, index) => {
      const at = day + index * 2_190_000;
      return { ...entryAt('2026-01-01T09:00', { painNow: index % 11 }), at };
    });
    const report = reportOf(inputOf(entries));
    assert.equal(report.count, 40_000);
    assert.deepEqual([report.pain[0]?.lowest, report.pain[0]?.highest], [0, 10]);
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
