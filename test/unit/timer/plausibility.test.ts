import assert from 'node:assert/strict';
import { LONGEST_WORK_MS, fromTheFuture } from '../../../src/timer/plausibility.js';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';
import { parseWindowRecord } from '../../../src/timer/windowRecord.js';
import type { Person } from '../../support/timer/person.js';
import { somebody } from '../../support/timer/person.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What the window has to say now, changed. */
function foreign(someone: Person, change: Partial<WindowRecord>): WindowRecord {
  const { own } = someone.sim.of('window-a').state;
  return { ...own, window: 'window-elsewhere', seq: 1, ...change };
}

function everyFileParses(someone: Person): void {
  for (const record of someone.sim.files.values()) {
    const parsed = parseWindowRecord(JSON.stringify(record));
    assert(parsed.ok, parsed.ok ? '' : parsed.why);
  }
}

describe('timer: words that are not true', () => {
  it('a window that was closed when the clock was a year ahead is not believed', () => {
    const someone = somebody().work('85m').close('a');
    someone.sim.setWallClock(-365 * DAY_MS);
    someone.open('b').expectLeft('90m').work('30m').expectLeft('60m').work('62m');
    someone.expectPrompts('b');
  });

  it('one that was closed when the clock was some hours ahead is', () => {
    const someone = somebody().work('30m').close('a');
    someone.sim.setWallClock(-14 * HOUR_MS);
    someone.open('b').expectLeft('60m').idle('6m').expectLeft('90m').work('1m');
    someone.expectLeft('89m').expectLog('break');
  });

  it('a clock put back by years does not make windows closed before it untrue', () => {
    const someone = somebody().work('20m').open('b').close('a').work('10m');
    someone.setClock('-1000d').open('c').work('10m').expectLeft('50m', '3s').expectLog();
  });

  it('what comes from the future of a window that runs neither freezes nor ends nor adds', () => {
    const someone = somebody().work('30m');
    const { savedAt } = someone.sim.of('window-a').state.own;
    const at = savedAt + 3 * HOUR_MS;
    const stretch = { at: at - HOUR_MS, by: 'reset' } as const;
    const told = { savedAt: at, lastInputAt: at, focusedAt: at, stretch, workedMs: HOUR_MS };
    const pause = { at, since: at, until: at + HOUR_MS };
    const records = [foreign(someone, { ...told, pause })];
    someone.tell({ type: 'peers', records }).expect('counting').expectLeft('60m');
    someone.work('10m').expectLeft('50m').idle('3m').expect('away').expectLeft('48m', '8s');
    someone.work('1m').expectLeft('47m', '8s').expectLog();
  });

  it('a prompt that nobody made does not make this window prompt again and again', () => {
    const stretchAt = 0;
    for (const [snoozes, intervalMs] of [
      [9, 1],
      [0, 1],
      [9, DAY_MS],
    ] as const) {
      const someone = somebody().work('30m');
      const at = someone.sim.of('window-a').state.own.savedAt;
      const prompt = { stretchAt, snoozes, intervalMs, window: 'window-elsewhere', at };
      someone.tell({ type: 'peers', records: [foreign(someone, { workedMs: 0, prompt })] });
      someone.work('70m').idle('15s');
      assert(someone.sim.prompts.length <= 1, `${someone.sim.prompts.length} prompts`);
    }
  });

  it('what a window says of itself can always be believed, whatever its clock does', () => {
    const someone = somebody().work('10m');
    for (const by of ['-20000d', '90000d', '-90000d', '90000d', '-40000d', '36500d']) {
      someone.setClock(by).work('1m');
      everyFileParses(someone);
    }
    const clock = someone.sim.machine;
    assert(clock.wallMs > 0);
    const own = someone.sim.of('window-a').state.own;
    assert.deepEqual(fromTheFuture([own], clock.wallMs, own.offsetMs), []);
  });

  it('nor does work without end', () => {
    const someone = somebody().work('25h');
    everyFileParses(someone);
    assert.equal(someone.sim.of('window-a').state.own.workedMs, LONGEST_WORK_MS);
    someone.skip().work('1m').expectLeft('89m');
  });

  it('nor a pause or a snooze that another program asks for', () => {
    const someone = somebody().work('91m').tell({ type: 'snooze', minutes: 1e6 });
    everyFileParses(someone);
    assert(someone.phase.name === 'snoozed');
    someone.pause('999d');
    everyFileParses(someone);
    someone.idle('3d').expect('away');
  });

  it('says which of several records come from the future', () => {
    const { own } = somebody().sim.of('window-a').state;
    const wallMs = own.savedAt;
    const of = (savedAt: number, offsetMs: number) => ({ ...own, savedAt, offsetMs });
    const untrue = (...records: WindowRecord[]) => fromTheFuture(records, wallMs, 0);
    assert.deepEqual(untrue(of(wallMs + DAY_MS, 0)), []);
    const late = of(wallMs + DAY_MS + 1, 0);
    assert.deepEqual(untrue(late), [late]);
    // One that lived through the clock being put back tells that the other was right.
    assert.deepEqual(untrue(late, of(wallMs + DAY_MS, 2 * DAY_MS)), []);
    // But not one whose own clock is as far ahead.
    const boasting = of(wallMs + 9 * DAY_MS, 2 * DAY_MS);
    assert.deepEqual(untrue(late, boasting), [late, boasting]);
  });
});
