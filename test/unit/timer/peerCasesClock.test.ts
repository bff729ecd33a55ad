import assert from 'node:assert/strict';
import type { MonotonicInSleep } from '../../support/timer/machine.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import { factsOf, openTimer } from '../../../src/timer/timerState.js';
import { step } from '../../../src/timer/transition.js';
import { somebody } from '../../support/timer/person.js';

/** Cases 1-10 of the timing bugs that other break timers had: sleep, lock, clocks, restarts. */
describe('timer: sleep and clocks', () => {
  for (const monotonicInSleep of ['standsStill', 'runsOn'] satisfies MonotonicInSleep[]) {
    describe(`where the monotonic source ${monotonicInSleep} in sleep`, () => {
      const person = () => somebody({ monotonicInSleep });

      it('peer case 1: sleep longer than the interval, then no prompt and a fresh interval', () => {
        person()
          .work('80m')
          .sleep('8h')
          .expect('away')
          .expectLeft('90m')
          .work('1m')
          .expect('counting')
          .expectLeft('89m')
          .expectPrompts()
          .expectLog('break');
      });

      it('peer case 1: a reset that was due before the night is not due after it', () => {
        const someone = person().work('91m').expect('due').sleep('8h').expect('away');
        someone.work('10m').expectLeft('80m').expectPrompts();
      });

      it('peer case 2: four minutes of sleep are not counted and leave the count alone', () => {
        const someone = person().work('30m').expectLeft('60m').sleep('4m');
        someone.expectLeft('60m', '8s').work('5m').expectLeft('55m', '8s').expectLog();
      });

      it('peer case 2: input that comes before any look does not hide the night', () => {
        const someone = person().work('50m').idle('20s');
        someone.sim.sleep(10 * 3_600_000);
        someone.work('1m').expectLeft('89m').expectLog('break');
      });

      it('peer case 3: a machine locked for six seconds goes on', () => {
        person().work('20m').sleep('6s').work('20m').expectLeft('50m', '8s').expectLog();
      });

      it('peer case 3: locked for longer than the idle reset is a real break', () => {
        person().work('20m').sleep('6m').expectLeft('90m').work('1m').expectLog('break');
      });

      it('peer case 4: sleep during a routine ends it, and nothing blocks on waking', () => {
        const someone = person().work('30m').tell({ type: 'sessionOpen' }).expect('inSession');
        someone.sleep('3m').tell({
          type: 'sessionEnded',
          routine: 'office_reset',
          outcome: 'interrupted',
          playedMs: 20_000,
          totalMs: 90_000,
        });
        someone.expectLeft('60m', '9s').work('10m').expectLeft('50m', '9s');
      });

      it('peer case 4: a routine that never said it ended is over after its lease', () => {
        const someone = person().work('30m').tell({ type: 'sessionOpen' });
        someone.sim.of('window-a').renewMono = Infinity;
        someone.sleep('8h').expect('away').expectLeft('90m').work('2m').expectLeft('88m');
      });

      it('peer case 5: falling due in sleep is never negative nor for ever almost due', () => {
        const someone = person().work('89m30s').expectLeft('30s').sleep('2m');
        someone.expectLeft('30s', '8s').idle('4m').expect('away').expectLeft('90m');
      });

      it('peer case 10: a restart after ten hours does not prompt', () => {
        const someone = person().work('89m').close('a').sleep('10h').open('b').work('5m');
        someone.expectLeft('85m').expectPrompts().expectLog('break');
      });

      it('peer case 10: a restart after ten hours with a reset due does not prompt', () => {
        const someone = person().work('91m').expect('due').close('a').sleep('10h').open('b');
        someone.expect('away').work('30m').expectLeft('60m').expectPrompts();
      });
    });
  }

  it('peer case 5: idle just before it is due stops the count and keeps it above zero', () => {
    const someone = somebody().work('89m').idle('59s');
    assert(someone.phase.name === 'counting');
    someone.idle('61s').expectPrompts('a');
    const other = somebody().work('87m').idle('4m').expect('away').expectLeft('1m', '8s');
    other.idle('61s').expectLeft('90m').expectPrompts();
  });

  it('peer case 6: the wall clock is set back 3 h, a day, and to 1970: nothing changes', () => {
    const someone = somebody().work('30m').setClock('-3h').expectLeft('60m', '2s');
    someone.work('10m').setClock('-1d').expectLeft('50m', '3s');
    someone.setClock(`-20000d`).expectLeft('50m', '4s').work('10m').expectLeft('40m', '5s');
    someone.expectLog().work('42m').expectPrompts('a');
  });

  it('peer case 6: the clock is set forward a year, which looks like sleep, and back', () => {
    const someone = somebody().work('30m').setClock('365d').expect('away').expectLeft('90m');
    someone.work('10m').expectLeft('80m').setClock('-365d').work('10m').expectLeft('70m', '2s');
    someone.expectPrompts().expectLog('break');
  });

  it('peer case 6: a window opened after the clock was set back joins the count', () => {
    const someone = somebody().work('30m').setClock('-3h').open('b').work('10m');
    someone.expectLeft('50m', '3s').expectLog();
  });

  it('peer case 6: a window in the background tells those that open later', () => {
    const someone = somebody().work('5m').switchTo(null).idle('1s').setClock('-9s').idle('8s');
    someone.open('b');
    const [a, b] = [...someone.sim.windows.values()].map((window) => window.state.own.offsetMs);
    assert.equal(a, b);
    assert.equal(a, 9000);
  });

  it('peer case 6: all windows closed, the clock set back 3 h: the count stands and stays', () => {
    const someone = somebody().work('30m').close('a');
    someone.sim.setWallClock(-3 * 3_600_000);
    someone.open('b').expectLeft('60m').idle('4m').expectLeft('58m', '8s').work('10m');
    someone.expectLeft('48m', '8s').expectLog();
  });

  it('peer case 8: working hours over midnight, and no stale prompt when opened at 08:00', () => {
    const days = ['mon'] as const;
    const workingHours = [{ days, fromMinute: 22 * 60, toMinute: 9 * 60 }];
    const wallMs = new Date(2026, 2, 2, 22).getTime();
    const someone = somebody({ settings: { workingHours }, wallMs }).work('89m').sleep('8h31m');
    someone.expect('away').expectLeft('90m').work('20m').expectLeft('70m').expectPrompts();
    someone.work('41m').expect('outsideHours').expectLeft('30m', '2s').expectLog('break');
  });

  for (const monotonicInSleep of ['standsStill', 'runsOn'] satisfies MonotonicInSleep[]) {
    it(`peer case 9: a stall that was no sleep loses no reading (${monotonicInSleep})`, () => {
      const reader = () => somebody({ monotonicInSleep }).work('10m');
      reader().busy('20s').expectLeft('79m40s').work('1m').expectLeft('78m40s');
      reader().idle('2s').busy('95s').work('1m').expectLeft('77m23s').expectLog();
      // Wherever in the minute between two looks it begins.
      for (let second = 1; second <= 60; second++) {
        const left = `${80 * 60 - second - 10}s`;
        reader().idle(`${second}s`).busy('10s').expectLeft(left);
      }
      // Nobody reads for longer than the grace, whatever VS Code said before.
      reader().busy('10m').expectLeft('90m').work('1m').expectLeft('89m').expectLog('break');
      reader().busy('4m').expectLeft('78m', '9s').work('1m').expectLeft('77m', '9s').expectLog();
    });
  }

  it('peer case 9: a stall that may have been a sleep counts nothing', () => {
    const someone = somebody({ monotonicInSleep: 'runsOn' }).work('10m').idle('2s').stall('95s');
    someone.work('1m').expectLeft('79m', '9s').expectLog();
  });

  it('peer case 9: a monotonic source that has just begun counts up from zero, and never back', () => {
    // Right after the machine has started, and once more a moment before it had.
    const readings = [0, 0.4, 0.1, 1, 0, 250, 249, 1000, 5000, 60_000];
    const wallMs = new Date(2026, 2, 2, 9).getTime();
    const at = (monoMs: number) => ({ wallMs: wallMs + monoMs, monoMs });
    let state = openTimer('window-a', defaultTimerSettings, at(0), true);
    state = step(state, { type: 'peers', records: [] }, at(0)).state;
    state = step(state, { type: 'input', doing: 'typing' }, at(0)).state;
    let before = 0;
    for (const monoMs of readings) {
      state = step(state, { type: 'wake' }, at(monoMs)).state;
      const { workedMs } = factsOf(state);
      assert(workedMs >= before, `${workedMs} after ${before}`);
      assert(workedMs <= monoMs + 1000, `${workedMs} at ${monoMs}`);
      before = workedMs;
    }
    assert(before >= 59_000, `${before}`);
  });
});
