import assert from 'node:assert/strict';
import { somebody } from '../../support/timer/person.js';

/** Cases 12-22 of the timing bugs that other break timers had: idle, pause, snooze, settings. */
describe('timer: presence and commands', () => {
  it('peer case 11: a terminal counts from 70 s after a skip, a reset or the third snooze', () => {
    const skipped = somebody().work('10m').terminal('5m').skip().terminal('10m');
    skipped.expectLeft('81m10s', '2s').terminal('10m').expectLeft('71m10s', '2s');
    const done = somebody().work('10m').terminal('5m').routine('30s', 'done', '30s');
    done.terminal('10m').expectLeft('81m10s', '2s');
    const snoozed = somebody().work('92m').expectPrompts('a');
    for (const time of ['7m10s', '7m10s', '15m']) snoozed.snooze(5).terminal(time);
    snoozed.expectLeft('81m10s', '2s').expectPrompts('a', 'a', 'a');
  });

  it('peer case 11: who skips and leaves is not taken for somebody in a terminal', () => {
    const someone = somebody().work('10m').terminal('5m').skip().idle('10m').expect('away');
    someone.expectLeft('90m').work('1m').expectLeft('89m');
  });

  it('peer case 11: typing, scrolling and a terminal program all count as work', () => {
    somebody().work('10m').expectLeft('80m').read('10m').expectLeft('70m', '2s');
    somebody().terminal('14m').expectLeft('76m');
  });

  it('peer case 12: what happens without input does not count', () => {
    const someone = somebody().breakpoint().debugging(true).debugging(false).idle('10m');
    someone.expectLeft('90m').expect('away');
  });

  it('peer case 13: a running notebook cell is believed for 15 min after the last input', () => {
    const someone = somebody().work('5m').cellRuns('17m').expect('away');
    someone.expectLeft('68m', '10s').cellRuns('3m1s').expectLeft('90m').work('1m');
    someone.expectLeft('89m').expectLog('break');
  });

  it('peer case 13: looking at another program and back does not renew the 15 min', () => {
    const someone = somebody().tell({ type: 'notebook', open: true }).work('5m');
    someone.sim.of('window-a').inactiveMono = Infinity;
    someone.idle('14m').switchTo(null).idle('2s').switchTo('a').idle('14m');
    assert(someone.countedMs <= 22 * 60_000 + 10_000, `${someone.countedMs}`);
  });

  it('peer case 13: closing the notebook ends the doubt and vouches for no time before', () => {
    // The cell still runs when they come back, so that no key turns the window active anew.
    const running = somebody().tell({ type: 'notebook', open: true }).work('5m');
    running.sim.of('window-a').inactiveMono = Infinity;
    running.idle('40m').tell({ type: 'notebook', open: false }).expectLog('break');
    running.expectLeft('90m').terminal('30m').expectLeft('60m', '2s');
  });

  for (const [before, typed] of [
    ['60m', '22m'],
    ['5m', '84m'],
  ] as const) {
    it(`peer case 11: ${typed} in a terminal without a lull after ${before} is all work`, () => {
      const someone = somebody().work(before).terminal(typed).expect('counting');
      const left = 90 - parseInt(before) - parseInt(typed);
      someone.expectLeft(`${left}m`, '2s').work('30s').expectLog();
    });
  }

  it('peer case 11: and the reset is offered in it when it is due', () => {
    const someone = somebody().work('5m').terminal('90m').expectPrompts('a');
    assert.equal(someone.promptedAfterS, 90 * 60);
    somebody().work('1m').terminal('80m').idle('7m').work('8s').expectLog('break');
  });

  it('peer case 14: nor does a window that something holds active all night', () => {
    const someone = somebody().work('30m');
    someone.sim.of('window-a').inactiveMono = Infinity;
    someone.idle('14h').expect('away').expectLeft('90m');
  });

  it('peer case 14: a machine left unlocked overnight counts no night', () => {
    const someone = somebody().work('30m').cellRuns('12h').expect('away').expectLeft('90m');
    someone.work('1m').expectLeft('89m').expectPrompts().expectLog('break');
  });

  it('peer case 15: typing without end does not put the prompt off for ever', () => {
    const someone = somebody().work('95m').expectPrompts('a');
    assert.equal(someone.promptedAfterS, 92 * 60);
  });

  it('peer case 16: idle inside a routine is the routine', () => {
    const someone = somebody().work('90m').idle('10s').expect('prompted');
    someone.openRoutine().idle('7m').expect('inSession');
    someone
      .finishRoutine('7m')
      .expect('away')
      .expectLeft('90m')
      .idle('1h')
      .expectLeft('90m')
      .work('1m')
      .expectLeft('89m')
      .expectLog('prompted');
  });

  it('peer case 16: a routine of 25 min without input keeps its lease', () => {
    const someone = somebody().work('10m').routine('25m', 'done', '25m').expectLeft('90m');
    someone.expectLog();
  });

  it('peer case 17: reminders off for a moment keep the count', () => {
    somebody().work('40m').pause('5m').idle('3s').resume().expectLeft('50m', '2s').work('1m');
    somebody().work('40m').pause('20m').idle('30m').expect('away').expectLeft('90m');
    const someone = somebody().work('40m').pause('2h').expect('paused').idle('1h').work('50m');
    someone.expectLeft('50m', '2s').idle('10m').work('1m').expectLeft('49m', '3s').expectPrompts();
  });

  it('peer case 17: silence in a pause may be a call, and is no break wherever in it it lies', () => {
    const someone = somebody().work('40m').pause('30m').work('5m').idle('10m').work('5m');
    someone
      .idle('9m')
      .expect('paused')
      .idle('1m')
      .work('1m')
      .expectLeft('49m', '3s')
      .expectLog('paused');
  });

  it('peer case 17: another program in front for a minute keeps the count', () => {
    const someone = somebody().work('40m').switchTo(null).idle('1m').expectLeft('50m');
    someone.switchTo('a').work('10m').expectLeft('40m').expectLog();
  });

  it('peer case 18: after a pause of an hour nothing fires at once', () => {
    const someone = somebody().work('91m').expect('due').pause('1h').work('59m59s');
    someone.expect('due').expectPrompts().work('59s').expectPrompts().idle('11s');
    someone.expectPrompts('a');
  });

  it('peer case 18: nor when the pause is ended by hand, in whichever window', () => {
    const someone = somebody().open('b').work('91m').expect('due').pause('1h').work('10m');
    someone.resume().expect('due').idle('10s').switchTo('a').work('40s').idle('8s');
    someone.expectPrompts().idle('10s').expectPrompts('a');
  });

  it('peer case 19: a pause survives sleep and a restart', () => {
    const someone = somebody().work('40m').pause('3h').sleep('1h').expect('paused').close('a');
    someone.open('b').expect('paused').work('30m').expectLeft('50m').sleep('89m30s');
    someone.work('1m').expectLeft('50m', '35s').expectLog('paused');
  });

  it('peer case 19: a pause of four hours or more is a night off, even if made longer', () => {
    somebody().work('40m').pause('4h').idle('4h').expectLeft('90m').expect('away');
    const someone = somebody().work('40m').pause('3h').idle('2h').pause('3h').work('3h');
    someone
      .expectLeft('90m', '2s')
      .work('1m')
      .expectLeft('89m', '3s')
      .expectLog('paused', 'paused');
  });

  it('peer case 19: a pause made shorter ends sooner', () => {
    const someone = somebody().work('40m').pause('3h').work('1m').pause('1m').work('58s');
    someone.expect('paused').work('2s').expect('counting').work('60s').expectLeft('49m', '2s');
  });

  it('peer case 20: a snoozed reset does not fire inside a later pause', () => {
    const someone = somebody().work('90m').idle('10s').snooze(5).pause('30m').work('29m');
    someone.expect('paused').expectPrompts('a').work('1m').work('50s').expectPrompts('a');
    someone.idle('20s').expectPrompts('a', 'a');
  });

  it('peer case 20: a moment of idle does not swallow a snooze', () => {
    const someone = somebody().work('90m').idle('10s').snooze(10).work('4m').idle('3m');
    someone.expect('snoozed').work('2m').expect('snoozed').work('1m').expect('due').idle('11s');
    someone.expect('prompted').expectPrompts('a', 'a');
  });

  it('peer case 20: a real break in a snooze is a reset', () => {
    const someone = somebody().work('90m').idle('10s').snooze(15).idle('6m').expect('away');
    someone.work('20m').expectLeft('70m').expectPrompts('a');
  });

  it('peer case 21: skip gives a whole new interval', () => {
    const someone = somebody().work('91m').skip().expect('away').expectLeft('90m').work('89m');
    someone.expectLeft('1m').expectPrompts().work('1m').idle('10s').expectPrompts('a');
    someone.expectLog('skipped', 'prompted');
  });

  it('peer case 22: a changed interval counts at once', () => {
    const someone = somebody()
      .work('30m')
      .configure({ intervalMs: 45 * 60_000 });
    someone
      .expectLeft('15m', '2s')
      .configure({ intervalMs: 120 * 60_000 })
      .expectLeft('90m', '3s');
    someone.work('90m').idle('10s').expectPrompts('a');
  });

  it('peer case 22: an interval shorter than the count does not prompt into typing', () => {
    const someone = somebody()
      .work('40m')
      .configure({ intervalMs: 20 * 60_000 })
      .expect('due');
    someone.work('1m').expectPrompts().idle('10s').expectPrompts('a');
  });

  it('peer case 22: an interval made longer after the offer is offered at its own end', () => {
    const longer = { intervalMs: 120 * 60_000 };
    const someone = somebody().work('92m').expect('prompted').configure(longer);
    someone.expect('counting').work('28m').expect('due').idle('11s').expectPrompts('a', 'a');
    someone.expect('prompted').work('20m').idle('20s').expectPrompts('a', 'a');
    assert.equal(someone.sim.withdrawals.length, 2);
  });

  it('peer case 22: nor does another window keep the old offer for an answer', () => {
    const someone = somebody().open('b', false).work('92m').expectPrompts('a').close('a');
    someone
      .switchTo('b')
      .configure({ intervalMs: 120 * 60_000 })
      .work('30m')
      .idle('11s');
    someone.expectPrompts('a', 'b').idle('10s').expectPrompts('a', 'b');
  });

  it('peer case 22: to and fro, there is one offer for each interval', () => {
    const [short, long] = [90, 120].map((minutes) => ({ intervalMs: minutes * 60_000 }));
    const someone = somebody().work('92m').configure(long!).work('1m').configure(short!);
    someone.work('3m').idle('11s').expectPrompts('a').configure(long!).work('28m').idle('11s');
    someone.expectPrompts('a', 'a').configure(short!).work('3m').idle('11s').configure(long!);
    someone.work('3m').idle('11s').expectPrompts('a', 'a');
  });

  it('peer case 22: a reset that stays due at a longer interval is not offered again', () => {
    const someone = somebody().work('103m').expect('missed');
    someone
      .configure({ intervalMs: 100 * 60_000 })
      .expect('missed')
      .work('5m')
      .idle('20s');
    someone.expectPrompts('a');
  });

  it('peer case 22: nor in another window that hears of the settings first', () => {
    const someone = somebody().open('b').work('92m').expectPrompts('b').switchTo('a').read('5s');
    someone
      .configure({ intervalMs: 91 * 60_000, waitForPauseMs: 0 })
      .work('20m')
      .idle('20s');
    someone.expect('missed').expectPrompts('b').expectLog('prompted', 'missed');
  });

  it('peer case 22: hours that end now silence at once', () => {
    const never = [{ days: ['sun'] as const, fromMinute: 0, toMinute: 1 }];
    const someone = somebody().work('91m').configure({ workingHours: never });
    someone.expect('outsideHours').idle('3m').expectPrompts();
  });
});
