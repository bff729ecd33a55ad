import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  defaultTimerSettings,
  minuteRules,
  parseTimerSettings,
  parseWorkingHours,
} from '../../../src/timer/timerSettings.js';
import { MAX_SNOOZES } from '../../../src/timer/facts.js';
import { snoozeMinutes } from '../../../src/timer/snoozeMinutes.js';
import protocol from '../../fixtures/protocol.json';
import { seed } from '../../support/timer/seed.js';

const MINUTE_MS = 60_000;

describe('timer: settings', () => {
  it('nothing set is the defaults, without a word', () => {
    assert.deepEqual(parseTimerSettings({}, false), {
      settings: defaultTimerSettings,
      problems: [],
    });
  });

  it('the defaults are those of the rules', () => {
    assert.equal(defaultTimerSettings.intervalMs, minuteRules.intervalMinutes.standard * MINUTE_MS);
    assert.equal(
      defaultTimerSettings.idleResetMs,
      minuteRules.idleResetMinutes.standard * MINUTE_MS,
    );
    assert.equal(
      defaultTimerSettings.readingGraceMs,
      minuteRules.readingGraceMinutes.standard * MINUTE_MS,
    );
    assert.equal(
      defaultTimerSettings.waitForPauseMs,
      minuteRules.waitForPauseMinutes.standard * MINUTE_MS,
    );
  });

  it('count as long, and put off as often, as the protocol says', () => {
    const { office_reset: reset } = protocol.schedule;
    assert.equal(minuteRules.intervalMinutes.standard, reset.every_min);
    assert.equal(minuteRules.intervalMinutes.min, reset.allowed_min[0]);
    assert.equal(minuteRules.idleResetMinutes.standard, reset.idle_reset_min);
    assert.deepEqual([...snoozeMinutes], reset.snooze_min);
    assert.equal(MAX_SNOOZES, reset.max_snoozes);
  });

  const cases: readonly [value: unknown, minutes: number, told: boolean][] = [
    [45, 45, false],
    [20.5, 20.5, false],
    [19, 20, true],
    [-1, 20, true],
    [1000, 240, true],
    [Infinity, 90, true],
    [NaN, 90, true],
    ['45', 90, true],
    [null, 90, true],
    [{}, 90, true],
  ];
  for (const [value, minutes, told] of cases) {
    it(`an interval of ${JSON.stringify(value)} is ${minutes} minutes`, () => {
      const { settings, problems } = parseTimerSettings({ intervalMinutes: value }, false);
      assert.equal(settings.intervalMs, minutes * MINUTE_MS);
      assert.equal(problems.length, told ? 1 : 0);
      if (told) assert.match(problems[0]!, /intervalMinutes/);
    });
  }

  it('intervals of seconds are for development only', () => {
    const raw = { intervalMinutes: 0.1 };
    assert.equal(parseTimerSettings(raw, true).settings.intervalMs, 6000);
    assert.equal(parseTimerSettings(raw, false).settings.intervalMs, 20 * MINUTE_MS);
    assert.equal(parseTimerSettings({ intervalMinutes: 0 }, true).settings.intervalMs, 500);
  });

  it('the reading grace is never longer than the idle reset', () => {
    const raw = { idleResetMinutes: 3, readingGraceMinutes: 10 };
    const { settings, problems } = parseTimerSettings(raw, false);
    assert.equal(settings.readingGraceMs, 3 * MINUTE_MS);
    assert.equal(problems.length, 1);
  });

  it('waiting for a pause can be turned off', () => {
    assert.equal(parseTimerSettings({ waitForPauseMinutes: 0 }, false).settings.waitForPauseMs, 0);
  });

  it('working hours are read range by range; a bad one is left out and told', () => {
    const good = { days: ['mon', 'sat'], from: '9:00', to: '24:00' };
    const bad = [
      null,
      'mon',
      {},
      { days: [], from: '09:00', to: '10:00' },
      { days: ['monday'], from: '09:00', to: '10:00' },
      { days: ['mon'], from: '24:00', to: '10:00' },
      { days: ['mon'], from: '09:60', to: '10:00' },
      { days: ['mon'], from: '09:00', to: '24:01' },
      { days: ['mon'], from: '9', to: '10:00' },
      { days: ['mon'], from: 9, to: 10 },
      { days: 'mon', from: '09:00', to: '10:00' },
    ];
    const { settings, problems } = parseWorkingHours([...bad, good]);
    assert.deepEqual(settings, [{ days: ['mon', 'sat'], fromMinute: 540, toMinute: 1440 }]);
    assert.equal(problems.length, bad.length);
    problems.forEach((problem, index) => assert(problem.includes(`workingHours[${index}]`)));
  });

  it('working hours that are no list are told', () => {
    assert.deepEqual(parseWorkingHours(undefined), { settings: [], problems: [] });
    assert.deepEqual(parseWorkingHours(null), { settings: [], problems: [] });
    assert.equal(parseWorkingHours('mon').problems.length, 1);
  });

  it('nothing that anybody can write throws or leaves the bounds', () => {
    const names = [...Object.keys(minuteRules), 'workingHours'];
    const value = fc.oneof(fc.anything(), fc.double(), fc.array(fc.anything()));
    const raw = fc.dictionary(fc.constantFrom(...names), value);
    fc.assert(
      fc.property(raw, fc.boolean(), (settings, short) => {
        const { settings: parsed } = parseTimerSettings(settings, short);
        const { intervalMs, idleResetMs, readingGraceMs, waitForPauseMs } = parsed;
        assert(intervalMs >= (short ? 500 : 20 * MINUTE_MS) && intervalMs <= 240 * MINUTE_MS);
        assert(readingGraceMs >= MINUTE_MS && readingGraceMs <= idleResetMs);
        assert(idleResetMs <= 60 * MINUTE_MS);
        assert(waitForPauseMs >= 0 && waitForPauseMs <= 30 * MINUTE_MS);
      }),
      { seed },
    );
  });
});
