import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HoursRange, Weekday, WorkingHours } from '../../../src/timer/workingHours.js';
import { isWithinHours, nextHoursChange, weekdays } from '../../../src/timer/workingHours.js';
import { seed } from '../../support/timer/seed.js';
import { inTimeZone } from '../../support/timer/timeZone.js';

const MINUTE_MS = 60_000;
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

function range(from: string, to: string, ...days: Weekday[]): HoursRange {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return {
    days: days.length > 0 ? days : weekdays,
    fromMinute: minute(from),
    toMinute: minute(to),
  };
}

/** A local time of March 2026, in which the 2nd is a Monday. */
function march(day: number, time: string): number {
  return new Date(2026, 2, day, Number(time.slice(0, 2)), Number(time.slice(3))).getTime();
}

function text(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toString().slice(0, 21);
}

describe('timer: working hours', () => {
  it('empty means always and never changes', () => {
    assert.equal(isWithinHours([], 0), true);
    assert.equal(nextHoursChange([], 0), null);
  });

  it('from belongs to a range and to does not', () => {
    const hours = [range('09:00', '17:30', ...workdays)];
    assert.equal(isWithinHours(hours, march(2, '09:00') - 1), false);
    assert.equal(isWithinHours(hours, march(2, '09:00')), true);
    assert.equal(isWithinHours(hours, march(2, '17:30') - 1), true);
    assert.equal(isWithinHours(hours, march(2, '17:30')), false);
    assert.equal(isWithinHours(hours, march(7, '12:00')), false);
  });

  it('several ranges on one day, touching and overlapping', () => {
    const split = [range('09:00', '12:00'), range('13:00', '17:00')];
    assert.equal(isWithinHours(split, march(2, '12:30')), false);
    assert.equal(nextHoursChange(split, march(2, '10:00')), march(2, '12:00'));
    const whole = [range('09:00', '13:00'), range('12:00', '15:00'), range('15:00', '17:00')];
    assert.equal(nextHoursChange(whole, march(2, '10:00')), march(2, '17:00'));
    assert.equal(nextHoursChange(whole, march(2, '17:00')), march(3, '09:00'));
  });

  it('peer case 8: 22:00-09:00 runs over midnight and belongs to the evening', () => {
    const hours = [range('22:00', '09:00', 'fri')];
    assert.equal(isWithinHours(hours, march(6, '22:00')), true);
    assert.equal(isWithinHours(hours, march(7, '08:00')), true);
    assert.equal(isWithinHours(hours, march(7, '09:00')), false);
    assert.equal(isWithinHours(hours, march(6, '08:00')), false);
    assert.equal(nextHoursChange(hours, march(6, '23:00')), march(7, '09:00'));
    assert.equal(nextHoursChange(hours, march(7, '09:00')), march(13, '22:00'));
  });

  it('Saturday evening runs into Sunday', () => {
    const hours = [range('20:00', '02:00', 'sat')];
    assert.equal(isWithinHours(hours, march(8, '01:59')), true);
    assert.equal(nextHoursChange(hours, march(7, '21:00')), march(8, '02:00'));
  });

  it('a range may end with the day, or last for the whole of it', () => {
    const evening = [range('20:00', '24:00', 'mon')];
    assert.equal(nextHoursChange(evening, march(2, '21:00')), march(3, '00:00'));
    const midnight = [range('20:00', '00:00', 'mon')];
    assert.equal(nextHoursChange(midnight, march(2, '21:00')), march(3, '00:00'));
    assert.equal(isWithinHours([range('09:00', '09:00', 'mon')], march(3, '08:59')), true);
    assert.equal(nextHoursChange([range('00:00', '24:00')], march(2, '12:00')), null);
  });

  it('looks a whole week ahead', () => {
    const hours = [range('09:00', '10:00', 'mon')];
    assert.equal(nextHoursChange(hours, march(2, '10:00')), march(9, '09:00'));
    assert.equal(nextHoursChange(hours, march(2, '09:00') - 1), march(2, '09:00'));
  });

  const zones: readonly [zone: string, spring: string, autumn: string][] = [
    ['America/New_York', '2026-03-08', '2026-11-01'],
    ['Europe/Berlin', '2026-03-29', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
    ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ];
  for (const [zone, spring, autumn] of zones) {
    it(`peer case 7: in ${zone} the clock change keeps local hours`, () => {
      inTimeZone(zone, () => {
        for (const day of [spring, autumn]) {
          const hours = [range('09:00', '17:00')];
          const noonBefore = new Date(`${day}T12:00`).getTime() - 24 * 60 * MINUTE_MS;
          const evening = new Date(`${day}T00:00`).getTime() - 60 * MINUTE_MS;
          assert.equal(text(nextHoursChange(hours, evening))?.slice(16), '09:00');
          assert.equal(text(nextHoursChange(hours, noonBefore))?.slice(16), '17:00');
        }
      });
    });
  }

  it('peer case 7: 02:30 that is left out in spring begins with the hour after it', () => {
    inTimeZone('Europe/Berlin', () => {
      const before = new Date(2026, 2, 29, 1, 59).getTime();
      const missing = [range('02:30', '05:00')];
      assert.equal(nextHoursChange(missing, before), before + MINUTE_MS);
      assert.equal(nextHoursChange([range('22:00', '02:30')], before), before + MINUTE_MS);
    });
  });

  it('peer case 7: 02:30 that comes twice in autumn ends and begins by local time', () => {
    inTimeZone('Europe/Berlin', () => {
      const hours = [range('22:00', '02:30')];
      let at = new Date(2026, 9, 25, 1, 0).getTime();
      const changes: number[] = [];
      for (let change = 0; change < 3; change++) {
        const next = nextHoursChange(hours, at);
        assert(next !== null);
        changes.push((next - new Date(2026, 9, 25, 1, 0).getTime()) / MINUTE_MS);
        at = next;
      }
      assert.deepEqual(changes, [90, 120, 150]);
    });
  });

  it('peer case 7: hours that end with a day of 23 hours end with it, and no minute later', () => {
    inTimeZone('Europe/Berlin', () => {
      const hours = [{ days: ['sun'] as const, fromMinute: 1, toMinute: 1440 }];
      const next = nextHoursChange(hours, new Date(2026, 2, 29, 12).getTime());
      assert.equal(text(next), text(new Date(2026, 2, 30).getTime()));
    });
  });

  it('peer case 7: a new time zone counts from the next look', () => {
    const hours = [range('09:00', '17:00')];
    const noonInBerlin = Date.UTC(2026, 2, 2, 11);
    assert.equal(
      inTimeZone('Europe/Berlin', () => isWithinHours(hours, noonInBerlin)),
      true,
    );
    assert.equal(
      inTimeZone('America/New_York', () => isWithinHours(hours, noonInBerlin)),
      false,
    );
  });

  it('the next change is the first minute that differs, in every zone', () => {
    const anyRange = fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      fromMinute: fc.integer({ min: 0, max: 1439 }),
      toMinute: fc.integer({ min: 0, max: 1440 }),
    });
    const days = fc.constantFrom(
      '2026-03-28',
      '2026-03-29',
      '2026-10-24',
      '2026-10-25',
      '2026-06-01',
    );
    const minute = fc.integer({ min: 0, max: 1439 });
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC', 'Africa/Cairo');
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 3 }), days, minute, zone, (hours, day, m, tz) =>
        inTimeZone(tz, () => {
          const from = new Date(`${day}T00:00`).getTime() + m * MINUTE_MS;
          assert.equal(text(nextHoursChange(hours, from)), text(firstDifference(hours, from)));
        }),
      ),
      { numRuns: 150, seed },
    );
  });
});

function firstDifference(hours: WorkingHours, from: number): number | null {
  const inside = isWithinHours(hours, from);
  for (let at = from + MINUTE_MS; at <= from + 8 * 24 * 60 * MINUTE_MS; at += MINUTE_MS) {
    if (isWithinHours(hours, at) !== inside) return at;
  }
  return null;
}
