import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import type { CalendarEntry } from '../../../../src/editor/calendar/calendarFile';
import { calendarText } from '../../../../src/editor/calendar/calendarFile';
import { inTimeZone } from '../../../support/timer/timeZone';

const evening: CalendarEntry = {
  uid: 'evening.one',
  title: 'Evening wind-down',
  description: 'Seven minutes; on a mat, or not.\n\nStart: vscode://a.b/start?routine=x, “there”',
  link: 'vscode://upper-back-reset.upper-back-reset/start?routine=evening_wind_down',
  time: { day: null, minute: 21 * 60 + 30 },
  minutes: 10,
};
const saturday: CalendarEntry = {
  ...{ ...evening, uid: 'weekend.one', title: 'Weekend maintenance' },
  ...{ time: { day: 'sat' as const, minute: 600 }, minutes: 75 },
};

/** The entries of a calendar file, as another library reads them. */
function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

/** The first so many instants at which an entry comes round, where the person is. */
function instantsOf(event: ICAL.Event, count: number): readonly Date[] {
  const rounds = event.iterator();
  return Array.from({ length: count }, () => rounds.next().toJSDate());
}

const at = (local: string) => new Date(local).getTime();
const clock = (date: Date) => date.toTimeString().slice(0, 5);

describe('a calendar file, read by another library', () => {
  it('has every session with its words, length, link and alarm', () => {
    const events = eventsOf(calendarText([evening, saturday], at('2026-03-04T12:00')));
    assert.deepEqual(
      events.map(({ uid, summary }) => [uid, summary]),
      [
        ['evening.one', 'Evening wind-down'],
        ['weekend.one', 'Weekend maintenance'],
      ],
    );
    for (const [index, event] of events.entries()) {
      assert.equal(event.description, evening.description);
      assert.equal(event.component.getFirstPropertyValue('url'), evening.link);
      assert.equal(event.duration.toSeconds(), [10, 75][index]! * 60);
      assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
      const [alarm, ...others] = event.component.getAllSubcomponents('valarm');
      assert.equal(others.length, 0);
      assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
      assert.equal(String(alarm.getFirstPropertyValue('trigger')), '-PT5M');
    }
  });

  it('says the same local time in every zone, and names none', () => {
    const texts = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'].map((zone) =>
      inTimeZone(zone, () => calendarText([evening], at('2026-03-04T12:00'))),
    );
    for (const text of texts) {
      assert.match(text, /^DTSTART:20260304T213000\r$/m);
      assert.doesNotMatch(text, /TZID|DTSTART.*Z\r/);
    }
  });

  it('stays at its hour over the day on which clocks change, in spring and in autumn', () => {
    for (const [zone, from, expected] of [
      ['Europe/Berlin', '2026-03-27T12:00', [24, 23, 24]],
      ['Europe/Berlin', '2026-10-23T12:00', [24, 25, 24]],
      ['America/New_York', '2026-03-06T12:00', [24, 23, 24]],
      ['Australia/Sydney', '2026-04-03T12:00', [24, 25, 24]],
    ] as const) {
      inTimeZone(zone, () => {
        const [event] = eventsOf(calendarText([evening], at(from)));
        const instants = instantsOf(event!, 4);
        assert.deepEqual(instants.map(clock), ['21:30', '21:30', '21:30', '21:30']);
        const hours = instants.slice(1).map((date, i) => (+date - +instants[i]!) / 3.6e6);
        assert.deepEqual(hours, expected, zone);
      });
    }
  });

  it('has the weekend session once a week, on its day, over a change of clocks too', () => {
    inTimeZone('Europe/Berlin', () => {
      const sunday = { ...saturday, time: { day: 'sun' as const, minute: 600 } };
      const [event] = eventsOf(calendarText([sunday], at('2026-03-20T12:00')));
      const days = instantsOf(event!, 3).map((date) => `${date.toDateString()} ${clock(date)}`);
      assert.deepEqual(days, [
        'Sun Mar 22 2026 10:00',
        'Sun Mar 29 2026 10:00',
        'Sun Apr 05 2026 10:00',
      ]);
    });
  });

  it('begins today where its time is still to come, else at the next one', () => {
    const first = (now: string, entry: CalendarEntry) =>
      instantsOf(eventsOf(calendarText([entry], at(now)))[0]!, 1)[0]!.toDateString();
    assert.equal(first('2026-03-04T21:29', evening), 'Wed Mar 04 2026');
    assert.equal(first('2026-03-04T21:30', evening), 'Thu Mar 05 2026');
    assert.equal(first('2026-03-07T09:00', saturday), 'Sat Mar 07 2026');
    assert.equal(first('2026-03-07T11:00', saturday), 'Sat Mar 14 2026');
  });

  it('keeps an hour that its first day leaves out for all other days', () => {
    inTimeZone('Europe/Berlin', () => {
      const night = { ...evening, time: { day: null, minute: 150 } };
      const text = calendarText([night], at('2026-03-28T12:00'));
      assert.match(text, /^DTSTART:20260329T023000\r$/m);
    });
  });

  it('says that a later file is the newer one of the same entries', () => {
    const sequence = (now: string) => eventsOf(calendarText([evening], at(now)))[0]!.sequence;
    assert.ok(sequence('2026-03-05T12:00') > sequence('2026-03-04T12:00'));
    assert.ok(sequence('2037-12-31T12:00') < 2 ** 31);
  });

  it('carries long text in any letters', () => {
    const description = 'Ä“, ; \\ '.repeat(500).trim();
    const text = calendarText([{ ...evening, description }], at('2026-03-04'));
    assert.equal(eventsOf(text)[0]!.description, description);
  });
});
