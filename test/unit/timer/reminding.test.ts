import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReminderMark } from '../../../src/timer/reminding.js';
import {
  dueRound,
  isPastUse,
  markName,
  mayBeDue,
  parseMarkName,
  reminderIds,
} from '../../../src/timer/reminding.js';
import type { SessionTime } from '../../../src/timer/sessionTime.js';
import { inTimeZone } from '../../support/timer/timeZone.js';

const half9: SessionTime = { day: null, minute: 21 * 60 + 30 };
const at = (local: string) => new Date(local).getTime();
const first = { reminder: 'evening', day: '2026-03-04', number: 0 } as const;
const due = (local: string, ...marks: ReminderMark[]) =>
  dueRound('evening', half9, marks, at(local));

describe('timer: a reminder', () => {
  it('is due from its time on, and no more once it is an hour late', () => {
    assert.equal(due('2026-03-04T21:29:59'), null);
    assert.deepEqual(due('2026-03-04T21:30'), first);
    assert.deepEqual(due('2026-03-04T22:29:59'), first);
    assert.equal(due('2026-03-04T22:30'), null);
    assert.equal(due('2026-03-05T07:00'), null);
  });

  it('comes once a day, whoever gave it, and again the next day', () => {
    const told: ReminderMark = { type: 'told', ...first };
    assert.equal(due('2026-03-04T21:30', told), null);
    assert.equal(due('2026-03-04T22:29', told), null);
    assert.deepEqual(due('2026-03-05T21:30', told), { ...first, day: '2026-03-05' });
    assert.deepEqual(due('2026-03-04T21:30', { ...told, reminder: 'weekend' }), first);
  });

  it('comes again when the person asked for it, over midnight too, and as often', () => {
    const told: ReminderMark = { type: 'told', ...first };
    const later: ReminderMark = { type: 'later', ...first, untilMs: at('2026-03-05T00:10') };
    assert.equal(due('2026-03-05T00:09', told, later), null);
    const second = { ...first, number: 1 };
    assert.deepEqual(due('2026-03-05T00:10', told, later), second);
    assert.equal(due('2026-03-05T01:10', told, later), null);
    const toldAgain: ReminderMark = { type: 'told', ...second };
    assert.equal(due('2026-03-05T00:10', told, later, toldAgain), null);
    const laterAgain: ReminderMark = { type: 'later', ...second, untilMs: at('2026-03-05T00:40') };
    const all = [told, later, toldAgain, laterAgain];
    assert.deepEqual(due('2026-03-05T00:40', ...all), { ...first, number: 2 });
  });

  it('is needless where the session was done in the half day before, or since', () => {
    const done = (local: string): ReminderMark => ({
      ...{ type: 'done', reminder: 'evening', atMs: at(local) },
    });
    assert.equal(due('2026-03-04T21:30', done('2026-03-04T20:00')), null);
    assert.deepEqual(due('2026-03-04T21:30', done('2026-03-03T22:00')), first);
    const later: ReminderMark = { type: 'later', ...first, untilMs: at('2026-03-04T22:00') };
    const marks = [{ type: 'told', ...first } as const, later];
    assert.equal(due('2026-03-04T22:00', ...marks, done('2026-03-04T21:50')), null);
  });

  it('comes once on a day whose clocks give its time twice, and on one that leaves it out', () => {
    const night: SessionTime = { day: null, minute: 150 };
    inTimeZone('Europe/Berlin', () => {
      const round = (wallMs: number, ...marks: ReminderMark[]) =>
        dueRound('evening', night, marks, wallMs);
      const autumn = at('2026-10-25T02:30');
      const told: ReminderMark = { type: 'told', ...first, day: '2026-10-25' };
      assert.equal(round(autumn)?.day, '2026-10-25');
      assert.equal(round(autumn + 3_600_000, told), null);
      const spring = at('2026-03-29T03:30');
      assert.equal(round(spring - 1), null);
      assert.equal(round(spring)?.day, '2026-03-29');
    });
  });

  it('is looked for only in the half day after its time', () => {
    const saturday: SessionTime = { day: 'sat', minute: 600 };
    assert.equal(mayBeDue(saturday, at('2026-03-07T10:00')), true);
    assert.equal(mayBeDue(saturday, at('2026-03-07T09:59')), false);
    assert.equal(mayBeDue(saturday, at('2026-03-07T22:00')), false);
  });

  it('leaves marks that are known by their names, and gone after some days', () => {
    const rounds = fc.record({
      reminder: fc.constantFrom(...reminderIds),
      day: fc.constantFrom('2026-03-04', '2028-02-29'),
      number: fc.nat(999),
    });
    const ms = fc.nat(Number.MAX_SAFE_INTEGER).map((n) => n % 1e15);
    const marks: fc.Arbitrary<ReminderMark> = fc.oneof(
      rounds.map((round) => ({ type: 'told' as const, ...round })),
      fc
        .tuple(rounds, ms)
        .map(([round, untilMs]) => ({ type: 'later' as const, ...round, untilMs })),
      ms.map((atMs) => ({ type: 'done' as const, reminder: 'evening' as const, atMs })),
    );
    fc.assert(fc.property(marks, (mark) => assert.deepEqual(parseMarkName(markName(mark)), mark)));
    for (const name of [
      ...['', 'told', 'evening.told', 'morning.2026-03-04.0.told', 'evening.2026-13-04.0.told'],
      ...['evening.2026-03-04.0.done', 'evening.2026-03-04.0.later', 'evening.5.told'],
      ...['evening.2026-03-04.0.5.told', 'evening.2026-03-04.0.told.tmp', '../evening.5.done'],
    ]) {
      assert.equal(parseMarkName(name), null, name);
    }
    const told: ReminderMark = { type: 'told', ...first };
    assert.equal(isPastUse(told, at('2026-03-06T12:00')), false);
    assert.equal(isPastUse(told, at('2026-03-08T12:00')), true);
  });
});
