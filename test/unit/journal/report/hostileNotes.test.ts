import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reportCsv } from '../../../../src/journal/report/reportCsv';
import { reportHtml } from '../../../../src/journal/report/reportHtml';
import { reportOf } from '../../../../src/journal/report/reportOf';
import { nastyText } from '../../../support/journal/arbitraryJournal';
import { entryAt, inputOf } from '../../../support/journal/reportInput';

const reportWith = (notes: string, activity: string) =>
  reportOf(
    inputOf([
      entryAt('2026-03-02T09:00', {
        ...{ notes, medicinesAndCare: notes, function: [{ activity, score: 3 }] },
      }),
    ]),
  );

/** The cells of a table by RFC 4180, read by rules of their own. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let rest = csv;
  let row: string[] = [];
  while (rest !== '') {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    assert(cell !== null, `no cell: ${JSON.stringify(rest.slice(0, 60))}`);
    row.push((cell[1] ?? cell[2] ?? '').replaceAll('""', '"'));
    if (cell[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(cell[0].length);
  }
  return rows;
}

const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000\ufeff]/;

describe('notes that are meant to do something', () => {
  it('are text in the page: it has the same elements whatever they say', () => {
    const tagsOf = (html: string) => html.match(/<[^>]*>/g);
    const plain = tagsOf(reportHtml(reportWith('a', 'b')));
    fc.assert(
      fc.property(nastyText, nastyText, (notes, activity) => {
        const html = reportHtml(reportWith(notes, activity));
        assert.deepEqual(tagsOf(html), plain);
        assert.doesNotMatch(html, invisible);
        assert.doesNotMatch(html, /\p{Cs}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('are text in the table: every row has its cells, and none begins a formula', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (notes, activity) => {
        const csv = reportCsv(reportWith(notes, activity));
        const rows = cellsOf(csv);
        assert.deepEqual(
          rows.map(({ length }) => length),
          [20, 20],
        );
        for (const cell of rows[1]!) {
          assert.doesNotMatch(cell, /^[\t\r\n]/);
          // Where semicolons separate cells, ours come apart inside their quotes.
          for (const part of cell.split(/[;,\t\r\n]/))
            assert.doesNotMatch(part, /^[\s"`]*[=+\-@＝＋－＠]/);
        }
        assert.doesNotMatch(csv, invisible);
      }),
      { numRuns: 2000 },
    );
  });

  it('begin no formula, each sign by itself and behind blanks, quotes and separators', () => {
    const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    const before = ['', ' ', '\u00a0', '"', "'", '" ', 'a; ', 'a,', 'a\n', 'a\t', '\t', '\n', '\r'];
    for (const start of before) {
      for (const sign of signs) {
        const [, row] = cellsOf(reportCsv(reportWith(`${start}${sign}1+1`, 'lift')));
        const note = row?.at(-1) ?? '';
        const last = note.split(/[;,\t\n]/).find((part) => part.includes(`${sign}1+1`)) ?? '';
        assert.match(last, /^'|^\[U\+000D\]/, JSON.stringify(note));
      }
    }
    for (const start of ['\t', '\n', '\r']) {
      const [, row] = cellsOf(reportCsv(reportWith(`${start}cmd`, 'lift')));
      assert.match(row?.at(-1) ?? '', /^'[\t\n]cmd$|^\[U\+000D\]cmd$/);
    }
  });

  it('leave numbers numbers, and say what they said', () => {
    const [, row] = cellsOf(reportCsv(reportWith('=1+1 "x"', 'lift')));
    assert.equal(row?.[2], '3');
    assert.equal(row.at(-1), `'=1+1 "x"`);
    assert.match(reportHtml(reportWith('a < b & c', 'lift')), /a &lt; b &amp; c/);
    assert.match(reportHtml(reportWith('abc\u202edef', 'lift')), /abc\[U\+202E\]def/);
  });
});

describe('the page', () => {
  it('has no script, and a policy that takes nothing from anywhere', () => {
    const html = reportHtml(reportOf(inputOf([])));
    assert.doesNotMatch(html, /<script|\son\w+=|https?:/);
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.match(html, /Not a medical device/);
    assert.match(html, /No entries in these days/);
  });

  it('says which entries were written late, or changed', () => {
    const entries = [entryAt('2026-03-02T09:00', { late: true, changedAt: 1 })];
    assert.match(reportHtml(reportOf(inputOf(entries))), /Written: late, changed/);
  });
});
