import assert from 'node:assert/strict';
import { lightFormat } from 'date-fns';
import { reportFile } from '../../../../src/editor/journalExport/reportFile';
import { exportFields } from '../../../../src/journal/report/fields';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { lineAt, painAt, playedAt } from '../../../support/journal/entriesOf';

describe('the file of an export', () => {
  // Noon here, and tomorrow already 14 hours east of Greenwich.
  const madeAt = new Date(2026, 10, 30, 11, 30).getTime();
  const today = lightFormat(madeAt, 'yyyy-MM-dd');
  const wish = { range: { from: null, to: today }, fields: exportFields } as const;

  it('has what was written by now, though it was tomorrow there already', () => {
    const east = painAt('2026-12-01T00:10', 6, {}, 14 * 60);
    const all = [painAt('2026-11-29T09:00', 6), east];
    for (const format of ['json', 'csv', 'md', 'html', 'fhir'] as const) {
      for (const from of [null, '2026-11-03']) {
        const text = reportFile(all, { ...wish, format, range: { from, to: today } }, madeAt);
        assert.match(text, /2026-11-29|line-0/, format);
        assert.equal(text.includes(format === 'json' ? east.id : '2026-12-01'), true, format);
      }
    }
    const before = { ...wish, range: { from: null, to: '2026-11-29' } };
    assert.doesNotMatch(reportFile(all, { ...before, format: 'csv' }, madeAt), /2026-12-01/);
  });

  it('has everything where that is wanted, also what was written while a clock was ahead', () => {
    const ahead = painAt('2027-05-02T12:00', 6);
    const answer = lineAt('2027-05-02T12:00', 'check', { day: '2027-05-02', worstPain: 2 });
    const all = [painAt('2026-11-29T09:00', 6), ahead, answer];
    for (const format of ['json', 'csv', 'md', 'html', 'fhir'] as const) {
      const text = reportFile(all, { ...wish, format }, madeAt);
      assert.ok(text.includes(format === 'json' ? ahead.id : '2027-05-02'), format);
    }
    const since = { ...wish, range: { from: '2026-11-03', to: today } };
    const copy = reportFile(all, { ...since, format: 'json' }, madeAt);
    assert.ok(copy.includes(ahead.id) && copy.includes(answer.id));
    assert.doesNotMatch(reportFile(all, { ...since, format: 'csv' }, madeAt), /2027/);
  });

  it('has no tick that was taken back, though that was after midnight on a day left out', () => {
    const sign = { day: '2026-11-28', by: 'list', asked: ['fever'], raised: ['fever'] };
    const tick = lineAt('2026-11-28T23:59', 'signs', sign);
    const back = lineAt('2026-11-29T00:01', 'undone', { day: '2026-11-29', of: tick.id });
    const range = { from: '2026-11-03', to: '2026-11-28' };
    const asked = (...all: readonly (typeof tick)[]) =>
      reportFile(all, { ...wish, range, format: 'md' }, madeAt);
    assert.match(asked(tick), /\| yes \|/);
    assert.doesNotMatch(asked(tick, back), /\| yes \|/);
    const copy = reportFile([tick, back], { ...wish, range, format: 'json' }, madeAt);
    assert.ok(copy.includes(back.id));
    const later = { ...range, from: null, to: '2026-11-27' };
    const none = reportFile([tick, back], { ...wish, range: later, format: 'json' }, madeAt);
    assert.ok(!none.includes(back.id));
  });

  it('takes a look at the signs for nothing that was tried', () => {
    const look = playedAt('2026-11-30T09:01', { routine: 'safety_check' });
    const all = [playedAt('2026-11-30T09:00'), look];
    const text = reportFile(all, { ...wish, format: 'md' }, madeAt);
    assert.match(text, /\| Upper.back reset \| 1 \| 2 \|/);
    assert.doesNotMatch(text, /second check/);
  });

  it('says how routines were answered, by what was said last of each', () => {
    const played = [9, 10, 11, 12].map((hour) =>
      playedAt(`2026-11-30T${hour}:00`.replace('T9', 'T09')),
    );
    const rate = (index: number, feeling: string, minute: string) =>
      lineAt(`2026-11-30T13:${minute}`, 'rated', {
        ...{ day: '2026-11-30', of: played[index]?.id, feeling },
      });
    const rated = [rate(2, 'worse', '03'), rate(0, 'better', '00'), rate(1, 'better', '01')];
    const all = [...played, ...rated, rate(2, 'better', '02')];
    const text = reportFile(all, { ...wish, format: 'md' }, madeAt);
    assert.match(text, /\| Routine \| Better \| About the same \| Worse \|/);
    assert.match(text, /\| Upper.back reset \| 2 \| 0 \| 1 \|/);
    const none = reportFile(played, { ...wish, format: 'md' }, madeAt);
    assert.doesNotMatch(none, /How it felt/);
  });

  it('counts what was finished, as the panel does, and says so', () => {
    const parts = [
      // A reload cut it in two.
      { outcome: 'interrupted', seconds: 40 },
      { outcome: 'done', seconds: 50 },
      { outcome: 'done', startedBy: 'self' },
      { outcome: 'shortened', seconds: 60 },
      // Somebody pressed Next to the end, stopped it, and closed it.
      { outcome: 'shortened', seconds: 2 },
      { outcome: 'stopped', seconds: 20 },
      { outcome: 'interrupted', seconds: 0 },
    ];
    const all = parts.map((rest, index) => playedAt(`2026-11-30T09:0${index}`, rest));
    const text = reportFile(all, { ...wish, format: 'md' }, madeAt);
    assert.match(text, /\| Routine \| Finished \| Minutes \|/);
    assert.match(text, /\| Upper.back reset \| 3 \| 4 \|/);
    assert.match(
      text,
      /came to its end, with parts passed over at times, 1 of them begun by the editor itself/,
    );
    const index = createDayIndex();
    index.take(all);
    const { days } = progressOf(index, { at: madeAt, zone: 60 }, null);
    assert.equal(days.at(-1)?.breaksGuided, 3);
    assert.equal(days.at(-1)?.guidedSeconds, 262);
  });
});
