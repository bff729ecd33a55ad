import assert from 'node:assert/strict';
import { parseWindowRecord } from '../../../src/timer/windowRecord.js';
import type { Person } from '../../support/timer/person.js';
import { somebody } from '../../support/timer/person.js';

/** Cases 23-33 of the timing bugs that other break timers had: windows, storage, restarts. */
describe('timer: windows', () => {
  it('peer case 23: three windows, one countdown, one prompt where the focus is', () => {
    const someone = somebody().open('b').open('c', false).work('30m').expectLeft('60m');
    someone.switchTo('c').work('30m').idle('1s').expectLeft('30m', '2s').switchTo('a');
    someone.work('29m').expectLeft('1m', '2s').work('1m').idle('20s');
    someone.expectPrompts('a').expect('prompted').switchTo('b').work('3m').idle('20s');
    someone.expectPrompts('a').expectLog('prompted');
  });

  it('an offer that waits for a click where the person was comes where they are now, once', () => {
    for (const newFirst of [false, true]) {
      const someone = somebody().open('b', false);
      someone.sim.offersWait = true;
      someone.work('90m').idle('20s').expectPrompts('a').expect('prompted');
      someone.sim.offersWait = false;
      someone.sim.focus('window-b', newFirst);
      someone.idle('1s').expect('due').work('1m').idle('20s').expectPrompts('a', 'b');
      assert.equal(someone.sim.withdrawals.length, 1);
      someone.expectLog('prompted').switchTo('a').work('20m').idle('20s').expectPrompts('a', 'b');
      someone.expect('missed').expectLog('prompted', 'missed');
    }
  });

  it('an offer that waits is made anew after another program, a debug session or its window', () => {
    const waiting = () => {
      const someone = somebody().open('b', false);
      someone.sim.offersWait = true;
      someone.work('90m').idle('20s').expect('prompted');
      someone.sim.offersWait = false;
      return someone;
    };
    const elsewhere = waiting().switchTo(null).idle('30s').expect('due').switchTo('a');
    elsewhere.work('1m').idle('20s').expectPrompts('a', 'a').expectLog('prompted');
    const debugging = waiting().debugging(true).work('15m').expect('due').debugging(false);
    debugging.idle('20s').expectPrompts('a', 'a').expectLog('prompted');
    const closed = waiting().close('a').switchTo('b').idle('2s').expect('due');
    closed.work('1m').idle('20s').expectPrompts('a', 'b').expectLog('prompted');
  });

  it('peer case 23: an offer whose window is killed while it waits comes where they are then', () => {
    const killed = () => {
      const someone = somebody().open('b', false);
      someone.sim.offersWait = true;
      someone.work('90m').idle('20s').expectPrompts('a').expect('prompted').kill('a');
      someone.sim.offersWait = false;
      return someone.expect('prompted');
    };
    const someone = killed().switchTo('b').expect('due').work('1m').idle('20s');
    someone.expectPrompts('a', 'b').expectLog('prompted').work('20m').idle('20s');
    someone.expectPrompts('a', 'b').expect('missed');
    killed().open('c').idle('2s').expect('due').work('90s').idle('20s').expectPrompts('a', 'c');
  });

  it('peer case 23: one that was seen before its window was killed is not made twice', () => {
    const someone = somebody().open('b', false).work('90m').idle('20s').expectPrompts('a');
    someone.kill('a').switchTo('b').work('20m').idle('20s').expectPrompts('a').expect('missed');
  });

  it('peer case 22: new settings leave an offer that waits to the window that waits with it', () => {
    const someone = somebody().open('b', false);
    someone.sim.offersWait = true;
    someone
      .work('90m')
      .idle('20s')
      .expect('prompted')
      .configure({ intervalMs: 90.2 * 60_000 });
    someone.idle('2s').expect('prompted').expectPrompts('a').switchTo(null).idle('2s');
    someone.expect('due').sim.offersWait = false;
    someone.switchTo('a').work('2m').idle('20s').expectPrompts('a', 'a').expectLog('prompted');
  });

  it('peer case 22: an offer that waits while it is no longer due was made nowhere', () => {
    const waiting = () => {
      const someone = somebody();
      someone.sim.offersWait = true;
      someone.work('90m').idle('20s').expect('prompted');
      return someone;
    };
    const comesAnew = (someone: Person) => {
      someone.sim.offersWait = false;
      someone.work('90s').idle('20s').expectPrompts('a', 'a').expect('prompted');
    };
    const longer = waiting()
      .configure({ intervalMs: 120 * 60_000 })
      .expect('counting');
    assert.equal(longer.sim.withdrawals.length, 1);
    comesAnew(longer.configure({ intervalMs: 90 * 60_000 }).expect('due'));
    const hours = [{ days: ['tue'] as const, fromMinute: 0, toMinute: 60 }];
    const off = waiting().configure({ workingHours: hours }).expect('outsideHours');
    comesAnew(off.configure({ workingHours: [] }).expect('due'));
    comesAnew(waiting().pause('5m').work('6m').expect('due'));
  });

  it('an offer that never was is not missed, and one that was put away does not come back', () => {
    const someone = somebody();
    someone.sim.offersWait = true;
    someone.work('90m').idle('20s').work('12m').expect('prompted').expectLog();
    const answered = somebody();
    answered.sim.offersWait = true;
    answered.work('90m').idle('20s').occupied(true).occupied(false).expect('missed');
    answered.switchTo(null).idle('5s').switchTo('a').work('3m').idle('20s').expectPrompts('a');
  });

  it('peer case 23: two windows worth of work make one reset', () => {
    const someone = somebody().work('45m').open('b').work('44m').expectLeft('1m', '2s');
    someone.work('1m').idle('11s').expectPrompts('b');
  });

  it('peer case 23: killing the window in use keeps the count in the others', () => {
    const someone = somebody().open('b', false).work('60m').kill('a').switchTo('b').idle('2s');
    someone.expectLeft('30m', '15s').work('28m').expectLeft('2m', '17s').work('3m').idle('11s');
    someone.expectPrompts('b');
  });

  it('peer case 23: a window killed with nobody at the others claims no more than the grace', () => {
    const someone = somebody().open('b', false).work('60m').kill('a').idle('4m');
    someone.expectLeft('28m', '15s').idle('61s').expectLeft('90m');
  });

  it('peer case 23: a window killed in mid-read loses little, whatever it had saved', () => {
    const someone = somebody().open('b', false).work('10m').switchTo(null).idle('2s');
    someone.switchTo('a').terminal('55s').kill('a').switchTo('b').work('10s').idle('1s');
    assert(someone.countedMs >= 10 * 60_000 + 50_000, `${someone.countedMs}`);
    assert(someone.countedMs <= 11 * 60_000 + 10_000, `${someone.countedMs}`);
  });

  it('peer case 23: a window killed before it heard of the other is believed no longer than that', () => {
    const someone = somebody().open('b', false).idle('1s').switchTo('b').idle('1s').switchTo('a');
    someone.work('1s').kill('a').switchTo('b').idle('20s').expectLeft('89m39s', '2s');
  });

  it('peer case 23: coming back from another program gives a killed window no more credit', () => {
    const someone = somebody().open('b', false).work('1m').kill('a').switchTo('b').idle('10s');
    const countedMs = someone.countedMs;
    someone.switchTo(null).idle('1m').switchTo('b');
    assert(someone.countedMs <= countedMs + 1000, `${someone.countedMs - countedMs}`);
  });

  it('peer case 23: nor does going to and fro between the others', () => {
    const someone = somebody().open('b', false).open('c', false).work('1m').kill('a');
    someone.switchTo('b').idle('10s').switchTo('c').idle('20s').switchTo('b').idle('5s');
    const passedMs = 60_000 + 35_000;
    assert(someone.countedMs <= passedMs + 1000, `${someone.countedMs} of ${passedMs}`);
    someone.open('d').idle('2s').expectLeft('88m23s', '2s');
  });

  it('peer case 23: closing one window stops nothing', () => {
    const someone = somebody().open('b').work('50m').open('c').close('b').close('a').work('10m');
    someone.expectLeft('30m').expectLog();
  });

  it('peer case 23: swapping the focus to and fro counts every second once', () => {
    const someone = somebody().open('b', false).work('1m');
    for (let swap = 0; swap < 60; swap++) {
      someone.switchTo(swap % 2 === 0 ? 'b' : 'a').work('20s');
    }
    someone.expectLeft('69m', '2s');
  });

  it('peer case 23: a window that sleeps with the others takes back what it had promised', () => {
    const someone = somebody().open('b', false).work('20m').idle('5s');
    someone.sleep('2m').idle('2m').expectLeft('69m', '70s');
    const [a, b] = [...someone.sim.windows.values()].map((w) => w.state.own.workedMs);
    assert(a !== undefined && b === 0);
    someone.expectLeft(`${(90 * 60_000 - a) / 1000}s`);
  });

  it('peer case 28: a routine whose window dies blocks nobody for long and is no reset', () => {
    const someone = somebody().open('b', false).work('30m').tell({ type: 'sessionOpen' });
    someone.kill('a').switchTo('b').work('1m55s').expect('inSession').work('7s');
    someone.expect('counting').work('10m').expectLeft('50m', '5s');
  });

  it('peer case 28: a routine that ends before it was half played is no reset', () => {
    somebody().work('30m').routine('40s', 'stopped').expectLeft('60m', '2s');
    somebody().work('30m').routine('45s', 'stopped').expectLeft('90m');
    somebody().work('30m').routine('5s', 'interrupted').expectLeft('60m', '2s');
  });

  it('peer case 28: a routine hears at once of typing in another window, and as long as it lasts', () => {
    const someone = somebody().open('b', false).work('30m').openRoutine().switchTo('b').idle('20s');
    const heard = () => someone.sim.worksElsewhere;
    assert.deepEqual(heard(), []);
    const startedAt = someone.sim.machine.trueMs;
    someone.work('70s').idle('1s');
    assert(heard().every(({ window, doing }) => window === 'window-a' && doing === 'typing'));
    const waits = heard().map(({ trueMs }, i) => trueMs - (heard()[i - 1]?.trueMs ?? startedAt));
    assert(heard().length >= 8 && Math.max(...waits) <= 9000, JSON.stringify(waits));
    assert(waits[0] !== undefined && waits[0] <= 1000, `${waits[0]} ms until it knew`);
  });

  it('peer case 28: a routine hears of a click in another window for what it is', () => {
    const someone = somebody().open('b', false).work('30m').openRoutine().switchTo('b');
    someone
      .idle('5s')
      .tell({ type: 'input', doing: 'browsing' })
      .tell({ type: 'input', doing: 'other' });
    someone.idle('1s');
    const heard = someone.sim.worksElsewhere.map(({ window, doing }) => `${window} ${doing}`);
    assert.deepEqual(heard, ['window-a browsing']);
  });

  it('peer case 28: a routine hears of keys in a terminal of another window', () => {
    const someone = somebody().open('b', false).work('30m').openRoutine().switchTo('b');
    someone.terminal('4m');
    const heard = new Set(
      someone.sim.worksElsewhere.map(({ window, doing }) => `${window} ${doing}`),
    );
    assert.deepEqual([...heard], ['window-a other']);
  });

  it('peer case 28: a routine hears of one that began later in another window, and of no other', () => {
    const someone = somebody().open('b', false).open('c', false).openRoutine();
    someone.switchTo('b').idle('20s').openRoutine().idle('1s');
    assert.deepEqual(someone.sim.begunElsewhere, ['window-a']);
    someone.sim.endSession('window-a', 'stopped', 20_000, 90_000);
    someone.idle('60s').finishRoutine('81s').idle('1s').expectLeft('90m').expectLog();
    assert.deepEqual(someone.sim.begunElsewhere, ['window-a']);
  });

  it('peer case 28: of two that began at once one goes on', () => {
    const someone = somebody().open('b', false);
    for (const window of someone.sim.windows.keys()) someone.sim.openSession(window);
    someone.idle('1s');
    assert.deepEqual(someone.sim.begunElsewhere, ['window-a']);
  });

  it('peer case 28: one whose window was killed long ago ends none', () => {
    const someone = somebody().open('b').openRoutine().kill('b').switchTo('a').idle('3m');
    someone.openRoutine().idle('10s');
    assert.deepEqual(someone.sim.begunElsewhere, []);
  });

  it('peer case 28: what was typed elsewhere before the routine began is no news to it', () => {
    const someone = somebody().open('b', false).switchTo('b').work('30m').switchTo('a');
    someone.openRoutine().idle('80s').finishRoutine('80s').idle('5s');
    assert.deepEqual(someone.sim.worksElsewhere, []);
  });

  it('peer case 28: a key held in another window does not write its file every time', () => {
    const someone = somebody().open('b', false).work('30m').openRoutine().switchTo('b').idle('9s');
    const seq = () => someone.sim.files.get('window-b')?.seq ?? 0;
    const before = seq();
    for (let key = 0; key < 100; key++) {
      someone.tell({ type: 'input', doing: 'typing' });
      someone.sim.run(50);
    }
    assert(seq() - before <= 3, `${seq() - before} times in five seconds`);
  });

  it('peer case 31: due is shown in every window, and nothing pops up without the focus', () => {
    const someone = somebody().open('b', false).work('89m55s').work('6s').switchTo(null);
    someone.idle('90s').expect('due').expectPrompts().switchTo('b').idle('1s').expectPrompts();
    someone.idle('1s').expectPrompts('b');
  });

  it('peer case 32: a record of a later version loses only what is not understood', () => {
    const someone = somebody().work('30m').snooze(5).pause('10m');
    const record = someone.sim.of('window-a').state.own;
    const later = {
      ...record,
      news: 1,
      stretch: { at: record.stretch.at, by: 'moonrise', awayMs: 'long' },
      snooze: { count: 'many' },
    };
    const parsed = parseWindowRecord(JSON.stringify(later));
    assert(parsed.ok);
    assert.equal(parsed.record.workedMs, record.workedMs);
    assert.equal(parsed.record.stretch.by, 'opened');
    assert.equal(parsed.record.stretch.awayMs, undefined);
    assert.deepEqual(parsed.record.pause, record.pause);
    assert.equal(parsed.record.snooze, null);
  });

  it('peer case 33: a reload in mid-interval keeps the count', () => {
    const someone = somebody().work('50m').close('a').idle('3s').open('b').expectLeft('40m');
    someone.work('30m').close('b').idle('4s').open('c').work('9m').expectLeft('1m').work('50s');
    someone.expectPrompts().work('2m20s').idle('20s').expectPrompts('c').expectLog('prompted');
  });

  it('peer case 33: a reload while a reset is due does not begin with a prompt', () => {
    const someone = somebody().work('91m').expect('due').close('a').open('b').work('49s');
    someone.idle('10s').expectPrompts().idle('3s').expectPrompts('b');
  });

  it('peer case 33: a reload after the prompt does not prompt again', () => {
    const someone = somebody().work('90m').idle('11s').expectPrompts('a').close('a').open('b');
    someone.expect('prompted').work('11m').idle('20s').expect('missed').expectPrompts('a');
  });
});
