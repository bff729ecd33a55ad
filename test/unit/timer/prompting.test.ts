import assert from 'node:assert/strict';
import type { MonotonicInSleep } from '../../support/timer/machine.js';
import type { Person } from '../../support/timer/person.js';
import { somebody } from '../../support/timer/person.js';

describe('timer: prompting', () => {
  it('prompts ten seconds after the last key', () => {
    const someone = somebody().work('90m').idle('1m').expect('prompted').expectPrompts('a');
    assert.equal(someone.promptedAfterS, 90 * 60 - 8 + 10);
  });

  it('takes scrolling for no typing', () => {
    const someone = somebody().work('1m').read('89m').idle('5s').expectPrompts('a');
    assert.equal(someone.promptedAfterS, 90 * 60);
  });

  it('prompts two minutes after it fell due where typing never stops', () => {
    assert.equal(somebody().work('95m').promptedAfterS, 92 * 60);
  });

  it('prompts at once where no pause is waited for', () => {
    assert.equal(somebody({ settings: { waitForPauseMs: 0 } }).work('95m').promptedAfterS, 90 * 60);
  });

  it('prompts in the middle of typing when a task ends', () => {
    somebody().work('91m').expectPrompts().breakpoint().expectPrompts('a');
  });

  it('does not take a task that ended before it was due for a pause', () => {
    somebody().work('89m').breakpoint().work('90s').expectPrompts();
  });

  it('waits for debugging to end', () => {
    const someone = somebody().work('80m').debugging(true).read('30m').expect('due');
    someone.expectPrompts().debugging(false).expectPrompts('a');
  });

  it('leaves it to another window where this one can show nothing, and to itself once it can', () => {
    const someone = somebody().tell({ type: 'mute', mute: true }).open('b', false).work('95m');
    someone.expect('due').expectPrompts().switchTo('b').work('10s').idle('20s').expectPrompts('b');
    const alone = somebody().tell({ type: 'mute', mute: true }).work('95m').expectPrompts();
    alone.tell({ type: 'mute', mute: false }).idle('20s').expectPrompts('a');
  });

  it('is not spent by a window that finds out only then that it can show nothing', () => {
    const someone = somebody().open('b', false).switchTo('a').work('90m').idle('11s');
    someone.expectPrompts('a').tell({ type: 'mute', mute: true }).idle('2s').expect('due');
    someone.idle('1m').expectPrompts('a').switchTo('b').work('8s').idle('90s');
    someone.expectPrompts('a', 'b').expect('prompted');
  });

  it('does not prompt somebody who has left', () => {
    const someone = somebody().debugging(true).work('91m').idle('3m').debugging(false);
    someone.idle('1m').expect('due').expectPrompts();
  });

  it('leaves somebody alone for a minute after they return', () => {
    const someone = somebody().work('88m').idle('3m').expect('away').work('8s').idle('50s');
    someone.expect('due').expectPrompts().idle('3s').expectPrompts('a');
    const due = somebody().debugging(true).work('91m').idle('3m').debugging(false).work('50s');
    due.expect('due').expectPrompts().idle('11s').expectPrompts('a');
  });

  it('leaves somebody alone in every window for a minute after they return', () => {
    const someone = somebody().open('b').work('88m').idle('3m').expect('away').work('8s');
    someone.switchTo('a').idle('45s').expect('due').expectPrompts().idle('10s');
    someone.expectPrompts('a');
  });

  it('leaves somebody alone for a minute after the machine slept', () => {
    const someone = somebody().debugging(true).work('91m').sleep('2m').work('1s');
    someone.debugging(false).read('55s').expect('due').expectPrompts().idle('5s');
    someone.expectPrompts('a');
  });

  for (const monotonicInSleep of ['standsStill', 'runsOn'] satisfies MonotonicInSleep[]) {
    for (const seconds of [6, 10, 25]) {
      it(`comes though the host stalls for ${seconds} s every minute (${monotonicInSleep})`, () => {
        const someone = somebody({ monotonicInSleep }).work('89m58s');
        for (let minute = 0; minute < 4; minute++) someone.stall(`${seconds}s`).read('50s');
        someone.expect('due').expectPrompts();
        for (let minute = 0; minute < 6; minute++) someone.stall(`${seconds}s`).read('50s');
        someone.expectPrompts('a');
      });
    }

    it(`leaves somebody alone after a sleep however long it has been due (${monotonicInSleep})`, () => {
      const someone = somebody({ monotonicInSleep }).debugging(true).work('110m').sleep('2m');
      someone.debugging(false).read('55s').expect('due').expectPrompts().read('70s');
      someone.expectPrompts('a');
    });
  }

  it('leaves a window alone for two seconds after it got the focus', () => {
    const someone = somebody().work('89m50s').switchTo(null).idle('30s').switchTo('a');
    someone.read('12s').expect('prompted');
    const swap = somebody().open('b').work('90m').switchTo('a').idle('1s').expectPrompts();
    swap.idle('1s').expectPrompts().idle('1s');
    assert.equal(swap.sim.prompts.length, 0, 'input in the other window is a moment ago');
    swap.idle('7s').expectPrompts('a');
  });

  it('does not prompt outside working hours, nor in the first minute of them', () => {
    const days = ['mon'] as const;
    const workingHours = [
      { days, fromMinute: 540, toMinute: 600 },
      { days, fromMinute: 603, toMinute: 900 },
    ];
    const someone = somebody({ settings: { intervalMs: 3_599_000, workingHours } });
    someone.work('1h').expect('outsideHours').work('3m').expect('due').work('50s');
    someone.idle('9s').expectPrompts().idle('2s').expectPrompts('a');
  });

  it('calls it missed after ten minutes, takes the offer back and asks no more', () => {
    const someone = somebody().work('92m').expect('prompted').work('9m58s').expect('prompted');
    someone.work('10s').expect('missed').work('2h').expect('missed').expectPrompts('a');
    someone.expectLog('prompted', 'missed');
    assert.equal(someone.sim.withdrawals.length, 1);
  });

  it('offers it again after each of three snoozes, then skips without a word', () => {
    const someone = somebody().work('90m').idle('11s').expectPrompts('a');
    for (const left of [2, 1, 0]) {
      someone.snooze(10);
      const { phase } = someone;
      assert(phase.name === 'snoozed' && phase.snoozesLeft === left);
      someone.work('9m50s').expect('snoozed').work('20s').idle('11s');
    }
    someone.expectPrompts('a', 'a', 'a').expect('counting').expectLeft('90m', '30s');
    const offers = Array.from({ length: 3 }, () => ['prompted', 'snoozed'] as const).flat();
    someone.expectLog(...offers, 'skipped');
  });

  it('logs once that the last snooze ended in a skip, wherever the person is by then', () => {
    const someone = somebody().open('b', false).work('92m').snooze(5).work('8m').snooze(5);
    someone.work('8m').snooze(5).switchTo('b').work('20m');
    someone.expectLog(
      'prompted',
      'snoozed',
      'prompted',
      'snoozed',
      'prompted',
      'snoozed',
      'skipped',
    );
    const logs = someone.sim.log.filter(({ entry }) => entry.type === 'skipped');
    assert.deepEqual(
      logs.map(({ window }) => window),
      ['window-a'],
    );
  });

  it('logs no skip where the reset was done in its last snooze, or plays when that ends', () => {
    const snoozed = () => {
      const someone = somebody().work('92m').snooze(5).work('8m').snooze(5);
      return someone.work('8m').snooze(5).work('2m');
    };
    const skips = (someone: Person) =>
      someone.sim.log.filter(({ entry }) => entry.type === 'skipped').length;
    assert.equal(skips(snoozed().routine('90s', 'done').work('20m')), 0);
    assert.equal(skips(snoozed().work('2m').routine('90s', 'done').work('20m')), 0);
  });

  it('snoozes only what is due', () => {
    somebody().work('30m').snooze(5).expect('counting').expectLog();
    const someone = somebody().work('92m').snooze(5).snooze(5).expect('snoozed');
    someone.expectLog('prompted', 'snoozed').pause('10m').snooze(5);
    someone.expectLog('prompted', 'snoozed', 'paused');
    somebody().work('103m').expect('missed').snooze(5).expect('snoozed');
  });

  it('takes the offer back when a routine begins in another window', () => {
    const someone = somebody().open('b', false).work('92m').expectPrompts('a').switchTo('b');
    someone.routine('20s', 'stopped').idle('2s');
    assert.deepEqual(
      someone.sim.withdrawals.map((withdrawal) => withdrawal.window),
      ['window-a'],
    );
    someone.expectLeft('90m', '5s');
  });

  it('leaves the panel alone when the routine begins in it', () => {
    const someone = somebody().work('92m').tell({ type: 'sessionOpen' }).idle('90s');
    assert.equal(someone.sim.withdrawals.length, 0);
  });

  it('takes a pause for an answer: withdrawn, not missed, not asked again', () => {
    const someone = somebody().work('92m').expect('prompted').pause('1m').expect('paused');
    assert.equal(someone.sim.withdrawals.length, 1);
    someone.work('2m').expect('missed').work('20m').idle('20s').expectPrompts('a');
    someone.expectLog('prompted', 'paused');
    assert.equal(someone.sim.withdrawals.length, 1);
  });

  it('takes the offer back when the person leaves for a real break', () => {
    const someone = somebody().work('92m').idle('5m').expect('away');
    assert.equal(someone.sim.withdrawals.length, 1);
    someone.expectLeft('90m').work('1m').expectLog('prompted', 'break');
  });

  it('tells how long a real break was', () => {
    const someone = somebody().work('10m').idle('7m').expect('away');
    const { phase } = someone;
    assert(phase.name === 'away' && phase.credit?.by === 'away');
    assert(Math.abs(phase.credit.awayMs - 7 * 60_000) <= 8000);
    someone.work('1s');
    const entry = someone.sim.log.at(-1)?.entry;
    assert(entry?.type === 'break' && Math.abs(entry.awayMs - 7 * 60_000) <= 8000);
  });
});
