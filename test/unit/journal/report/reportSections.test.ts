import assert from 'node:assert/strict';
import { exportFields } from '../../../../src/journal/report/fields';
import { reportHtml } from '../../../../src/journal/report/reportHtml';
import { reportMarkdown } from '../../../../src/journal/report/reportMarkdown';
import { reportOf } from '../../../../src/journal/report/reportOf';
import { fullSections, reportSections } from '../../../../src/journal/report/reportSections';
import { entryAt, inputOf } from '../../../support/journal/reportInput';

const raisedOn = (days: number, signs: readonly string[]) =>
  Array.from({ length: days }, (_, index) => ({
    day: `2026-03-${String(index + 1).padStart(2, '0')}`,
    signs,
  }));
const titled = (title: string, of: ReturnType<typeof reportSections>) =>
  of.find((part) => part.title === title);

describe('the summary of a report', () => {
  it('has the latest days with signs, says how many there are, and all of them come below', () => {
    const report = reportOf(inputOf([], { raised: raisedOn(20, ['fever']) }));
    const short = titled('Signs to look at', reportSections(report));
    assert.deepEqual(
      short?.rows.map(([day]) => day),
      ['2026-03-18', '2026-03-19', '2026-03-20'],
    );
    assert.match(short.note ?? '', /latest 3 of 20; all of them come below/);
    assert.equal(titled('Signs to look at', fullSections(report))?.rows.length, 20);
    for (const text of [reportHtml(report), reportMarkdown(report)]) {
      assert.match(text, /Signs to look at, in full/);
      for (const { day } of raisedOn(20, [])) assert.ok(text.includes(day.slice(-2)), day);
    }
  });

  it('says how many signs of a day it has no room for', () => {
    const signs = ['one', 'two', 'three', 'four', 'five'];
    const report = reportOf(inputOf([], { raised: raisedOn(1, signs) }));
    const [row] = titled('Signs to look at', reportSections(report))?.rows ?? [];
    assert.equal(row?.[1], 'one · two · three · and 2 more');
    const [full] = titled('Signs to look at', fullSections(report))?.rows ?? [];
    assert.equal(full?.[1], signs.join(' · '));
  });

  it('says how many signs were answered, and of each that was not asked that it was not', () => {
    const asked = [
      { sign: 'Fever', answer: 'no', day: '2026-03-02' },
      { sign: 'A lump', answer: 'not asked', day: null },
      { sign: 'Woken', answer: 'no', day: '2026-03-04' },
    ] as const;
    const report = reportOf(inputOf([], { asked }));
    const part = titled('Answers about signs', reportSections(report));
    assert.match(part?.text ?? '', /: 2 no, 1 not asked, last on 2026-03-04\. Each comes below\.$/);
    assert.deepEqual(part?.rows, []);
    const full = titled('Answers about signs', fullSections(report));
    assert.deepEqual(full?.rows[1], ['–', 'A lump', 'not asked']);
    const without = exportFields.filter((field) => field !== 'signs');
    const other = reportOf(inputOf([], { asked, fields: without }));
    assert.equal(titled('Answers about signs', reportSections(other)), undefined);
  });

  it('has the latest moves on the push-up ladder, and all of them below', () => {
    const moves = Array.from({ length: 5 }, (_, index) => ({
      ...{ day: `2026-03-0${index + 1}`, words: `Push-ups: move ${index + 1}` },
    }));
    const report = reportOf(
      inputOf([], { moves, range: { from: '2026-03-02', to: '2026-03-09' } }),
    );
    const title = 'Moves on the push-up ladder';
    const short = titled(title, reportSections(report));
    assert.deepEqual(short?.rows, []);
    assert.equal(
      short.text,
      '2026-03-05: Push-ups: move 5. The latest of 4; all of them come below.',
    );
    assert.equal(titled(title, fullSections(report))?.rows.length, 4);
    const one = reportOf(inputOf([], { moves: moves.slice(0, 1) }));
    assert.equal(titled(title, reportSections(one))?.text, '2026-03-01: Push-ups: move 1.');
    assert.equal(titled(title, fullSections(one)), undefined);
    assert.match(reportHtml(report), /Push-ups: move 2/);
    assert.match(reportMarkdown(report), /Push-ups\\: move 2/);
  });

  it('has the activities that were scored last, each with its first score and its latest', () => {
    const scored = (day: number, activity: string, score: number) =>
      entryAt(`2026-03-0${day}T09:00`, { function: [{ activity, score }] });
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const entries = [
      ...names.map((name, index) => scored(1 + index, name, index)),
      scored(8, 'a', 9),
    ];
    const report = reportOf(inputOf(entries));
    const title = 'Everyday activities (10 = as before)';
    assert.deepEqual(
      titled(title, reportSections(report))?.rows.map(([name]) => name),
      ['a', 'g', 'f', 'e', 'd'],
    );
    assert.deepEqual(titled(title, reportSections(report))?.rows[0]?.slice(2, 4), [0, 9]);
    assert.equal(titled(title, fullSections(report))?.rows.length, 7);
  });

  it('repeats nothing that it has room for', () => {
    const report = reportOf(inputOf([entryAt('2026-03-02T09:00')], { raised: raisedOn(3, ['x']) }));
    assert.deepEqual(fullSections(report), []);
    assert.doesNotMatch(reportHtml(report), /in full/);
  });
});
