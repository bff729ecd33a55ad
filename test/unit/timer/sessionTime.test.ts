import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SessionTime } from '../../../src/timer/sessionTime.js';
import {
  latestTime,
  nextTime,
  parseEveningReminder,
  parseWeekendReminder,
} from '../../../src/timer/sessionTime.js';
import { weekdays } from '../../../src/timer/workingHours.js';
import { inTimeZone } from '../../support/timer/timeZone.js';

const evening: SessionTime = { day: null, minute: 21 * 60 + 30 };
const saturday: SessionTime = { day: 'sat', minute: 10 * 60 };
const at = (local: string) => new Date(local).getTime();
const text = (instant: number) => {
  const local = new Date(instant);
  return `${local.toDateString()} ${local.toTimeString().slice(0, 5)}`;
};

describe('timer: the time of a session', () => {
  it('is read as people write it', () => {
    assert.deepEqual(parseEveningReminder('21:30'), { time: evening, problem: null });
    assert.deepEqual(parseEveningReminder('7:05').time, { day: null, minute: 425 });
    assert.deepEqual(parseWeekendReminder('Saturday 10:00'), { time: saturday, problem: null });
    assert.deepEqual(parseWeekendReminder('  sunday  9:30 ').time, { day: 'sun', minute: 570 });
    assert.deepEqual(parseWeekendReminder('FRIDAY 00:00').time, { day: 'fri', minute: 0 });
    for (const parse of [parseEveningReminder, parseWeekendReminder]) {
      for (const off of [undefined, 'off']) {
        assert.deepEqual(parse(off), { time: null, problem: null });
      }
    }
  });

  it('that can not be read is off, with one line of why', () => {
    const neither = ['', 'on', 'Off', '24:00', '25:00', '10:60', '1000', null, true, 21.5, {}, []];
    const odd = ['Saturday', 'Sat 10:00', 'Saturday 24:00', 'Saturday 10:00 pm', '10:00 Saturday'];
    for (const value of [...neither, ...odd, 'Saturday 10:00']) {
      const { time, problem } = parseEveningReminder(value);
      assert.equal(time, null, JSON.stringify(value));
      assert.match(problem ?? '', /^eveningReminder must be .*; it is off\.$/);
    }
    for (const value of [...neither, ...odd, '21:30', ' '.repeat(100_000), 'a'.repeat(100_000)]) {
      const { time, problem } = parseWeekendReminder(value);
      assert.equal(time, null);
      assert.match(problem ?? '', /^weekendReminder must be .*; it is off\.$/);
    }
  });

  it('comes next today or on another day, and came round last before', () => {
    const noon = at('2026-03-04T12:00');
    assert.equal(nextTime(evening, noon), at('2026-03-04T21:30'));
    assert.equal(latestTime(evening, noon), at('2026-03-03T21:30'));
    assert.equal(nextTime(saturday, noon), at('2026-03-07T10:00'));
    assert.equal(latestTime(saturday, noon), at('2026-02-28T10:00'));
    const exactly = at('2026-03-07T10:00');
    assert.equal(latestTime(saturday, exactly), exactly);
    assert.equal(nextTime(saturday, exactly), at('2026-03-14T10:00'));
  });

  it('stays at its time of day over the days on which clocks change', () => {
    inTimeZone('Europe/Berlin', () => {
      const days = ['2026-03-27T22:00', '2026-03-28T22:00', '2026-10-24T22:00'];
      assert.deepEqual(
        days.map((day) => text(nextTime(evening, at(day)))),
        ['Sat Mar 28 2026 21:30', 'Sun Mar 29 2026 21:30', 'Sun Oct 25 2026 21:30'],
      );
      assert.equal(nextTime(evening, at('2026-03-28T22:00')) - at('2026-03-28T21:30'), 23 * 3.6e6);
      assert.equal(nextTime(evening, at('2026-10-24T22:00')) - at('2026-10-24T21:30'), 25 * 3.6e6);
    });
  });

  it('comes later where the day leaves it out, and once where the day has it twice', () => {
    const night: SessionTime = { day: null, minute: 150 };
    inTimeZone('Europe/Berlin', () => {
      const spring = nextTime(night, at('2026-03-28T12:00'));
      assert.equal(text(spring), 'Sun Mar 29 2026 03:30');
      assert.equal(text(nextTime(night, spring)), 'Mon Mar 30 2026 02:30');
      const autumn = nextTime(night, at('2026-10-24T12:00'));
      assert.equal(text(autumn), 'Sun Oct 25 2026 02:30');
      assert.equal(text(nextTime(night, autumn)), 'Mon Oct 26 2026 02:30');
      assert.equal(latestTime(night, autumn + 90 * 60_000), autumn);
    });
    // In Santiago a summer day begins at one o'clock.
    inTimeZone('America/Santiago', () => {
      const midnight: SessionTime = { day: 'sun', minute: 0 };
      assert.equal(text(nextTime(midnight, at('2026-09-05T12:00'))), 'Sun Sep 06 2026 01:00');
    });
  });

  it('has, at any instant of any zone, one before and one after with nothing between', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'UTC',
    );
    const times = fc.record({
      day: fc.option(fc.constantFrom(...weekdays)),
      minute: fc.integer({ min: 0, max: 1439 }),
    });
    const instants = fc.integer({ min: at('2026-01-01'), max: at('2028-01-01') });
    fc.assert(
      fc.property(zones, times, instants, (zone, time, wallMs) => {
        inTimeZone(zone, () => {
          const [before, after] = [latestTime(time, wallMs), nextTime(time, wallMs)];
          assert.ok(before <= wallMs && after > wallMs);
          assert.equal(nextTime(time, before), after);
          assert.equal(latestTime(time, after), after);
          const days = Math.round((after - before) / 8.64e7);
          assert.equal(days, time.day === null ? 1 : 7);
        });
      }),
    );
  });
});
