import assert from 'node:assert/strict';
import { nowOf } from '../../../src/timer/timerState.js';
import { parseWindowRecord } from '../../../src/timer/windowRecord.js';
import { somebody } from '../../support/timer/person.js';

describe('timer: something that the person chose is before them', () => {
  it('counts work meanwhile, and offers nothing in its place, however long that takes', () => {
    const someone = somebody().work('60m').occupied(true).work('20m').expectLeft('10m', '2s');
    someone.work('60m').idle('30s').expect('due').expectPrompts().expectLog();
  });

  it('wakes the window no oftener than a countdown does', () => {
    const { state } = somebody().occupied(true).work('92m').expect('due').sim.of('window-a');
    assert(state.plannedAt !== null && state.plannedAt - nowOf(state) > 10_000);
  });

  it('is followed by a calm minute, and then by the reset that was never offered', () => {
    const someone = somebody().occupied(true).work('100m').expect('due').occupied(false);
    someone.idle('57s').expectPrompts().idle('3s').expectPrompts('a').expectLog('prompted');
  });

  it('is followed by a pause in typing as ever, and by two minutes without one at most', () => {
    const typing = somebody().occupied(true).work('100m').occupied(false).work('1m30s');
    typing.expectPrompts().idle('10s').expectPrompts('a');
    const on = somebody().occupied(true).work('100m').occupied(false).work('2m50s');
    on.expectPrompts().work('20s').expectPrompts('a');
  });

  it('takes the end of a task for no pause', () => {
    const someone = somebody().occupied(true).work('91m').breakpoint().idle('20s');
    someone.expect('due').expectPrompts();
  });

  it('is so in every window, and its end too', () => {
    const someone = somebody().open('b', false).work('80m').occupied(true).switchTo('b');
    someone.work('20m').idle('30s').expect('due').expectPrompts().switchTo('a').occupied(false);
    someone.switchTo('b').idle('50s').expectPrompts().idle('10s').expectPrompts('b');
  });

  it('blocks nobody for long where its window is closed or killed', () => {
    for (const gone of ['close', 'kill'] as const) {
      const someone = somebody().open('b', false).work('89m').occupied(true)[gone]('a');
      const waitsS = gone === 'close' ? 60 : 180;
      someone
        .switchTo('b')
        .work('1m10s')
        .read(`${waitsS - 80}s`);
      someone.expectPrompts().read('1m15s').expectPrompts('b');
    }
  });

  it('is an answer to an offer that stands: taken back, not missed, not made again', () => {
    const someone = somebody().work('92m').expect('prompted').occupied(true).expect('missed');
    assert.equal(someone.sim.withdrawals.length, 1);
    someone.work('20m').occupied(false).work('20m').idle('30s').expectPrompts('a');
    someone.expect('missed').expectLog('prompted').snooze(5).expect('snoozed');
  });

  it('is an answer to the offer of another window', () => {
    const someone = somebody().open('b', false).work('92m').expectPrompts('a').switchTo('b');
    someone.idle('3s').occupied(true).idle('2s').expect('missed').work('12m');
    assert.deepEqual(
      someone.sim.withdrawals.map(({ window }) => window),
      ['window-a'],
    );
    someone.expectPrompts('a').expectLog('prompted');
  });

  it('outlasts a sleep', () => {
    const someone = somebody().occupied(true).work('91m').sleep('2m').read('4m');
    someone.expect('due').expectPrompts();
  });

  it('is written and read again; one that would never end is not believed', () => {
    const { own } = somebody().occupied(true).sim.of('window-a').state;
    const parsed = parseWindowRecord(JSON.stringify(own));
    assert(parsed.ok);
    assert.equal(parsed.record.occupiedUntil, own.occupiedUntil);
    assert(own.occupiedUntil > own.savedAt);
    const endless = { ...own, occupiedUntil: own.savedAt + 2 * 3_600_000 };
    assert.equal(parseWindowRecord(JSON.stringify(endless)).ok, false);
    const earlier = { ...own, occupiedUntil: undefined };
    const old = parseWindowRecord(JSON.stringify(earlier));
    assert(old.ok && old.record.occupiedUntil === 0);
  });
});
