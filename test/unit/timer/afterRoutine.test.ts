import assert from 'node:assert/strict';
import { parseWindowRecord } from '../../../src/timer/windowRecord.js';
import type { Person } from '../../support/timer/person.js';
import type { SessionOutcome } from '../../support/timer/simulation.js';
import { somebody } from '../../support/timer/person.js';

/** Somebody to whom a reset has just been offered. */
const offered = () => somebody().work('92m').expect('prompted').expectPrompts('a');

/** The end of the routine in the focused window. */
function end(someone: Person, outcome: SessionOutcome, seconds: number): Person {
  someone.sim.endSession(someone.sim.focused!, outcome, seconds * 1000, 90_000);
  return someone;
}

/** The same where nobody was seen at it. */
function endUnseen(someone: Person, outcome: SessionOutcome, seconds: number): Person {
  return someone.tell({
    ...{ type: 'sessionEnded', routine: 'office_reset', outcome },
    ...{ playedMs: seconds * 1000, totalMs: 90_000, unseen: true },
  });
}

describe('timer: after a routine', () => {
  it('stopped in its first seconds it stays due, and nothing more pops up', () => {
    for (const time of ['1s', '14s']) {
      const someone = offered().routine(time, 'stopped').expect('missed');
      someone.work('60m').idle('30s').expect('missed').expectPrompts('a').expectLog('prompted');
    }
  });

  it('closed before it began it stays due: nobody missed it, and nobody is asked again', () => {
    const someone = end(offered(), 'stopped', 0).expect('missed');
    someone.work('30m').idle('30s').expectPrompts('a').expectLog('prompted');
  });

  it('started by hand just as it fell due, and stopped at once, is not offered either', () => {
    const someone = somebody().work('90m').expect('due').routine('3s', 'stopped').expect('missed');
    someone.work('30m').idle('30s').expectPrompts();
  });

  it('put away it can still be snoozed, skipped, done, or given up for a real break', () => {
    const putAway = () => offered().routine('3s', 'stopped');
    putAway().snooze(5).expect('snoozed').work('5m').idle('30s').expectPrompts('a', 'a');
    putAway().skip().work('1s').expectLeft('90m', '3s');
    putAway().routine('90s', 'done').expectLeft('90m');
    putAway().idle('6m').expectLeft('90m').work('91m').idle('30s').expectPrompts('a', 'a');
  });

  it('put away in one window it is in all', () => {
    const someone = somebody().open('b', false).work('92m').expectPrompts('a').switchTo('b');
    someone.routine('3s', 'stopped').idle('2s').expect('missed').work('30m').switchTo('a');
    someone.work('10m').idle('30s').expect('missed').expectPrompts('a');
  });

  it('gone on with in another window it is not skipped, and stays due where that is stopped too', () => {
    const someone = somebody().open('b', false).work('92m').expectPrompts('a');
    const one = someone.sim.focused!;
    someone.sim.openSession(one);
    someone.idle('20s').switchTo('b');
    const other = someone.sim.focused!;
    someone.sim.openSession(other);
    someone.idle('1s');
    someone.sim.endSession(one, 'stopped', 20_000, 90_000);
    someone.idle('5s');
    someone.sim.endSession(other, 'stopped', 6000, 90_000);
    someone.idle('1s').expect('missed').expectLog('prompted');
  });

  it('stopped later on it is skipped: a whole stretch lies ahead', () => {
    const someone = offered().routine('15s', 'stopped').expectLeft('90m');
    someone.work('10m').expectLeft('80m', '2s').expectPrompts('a');
    someone.expectLog('prompted', 'skipped');
  });

  it('stopped for how it felt it is over, however soon that was', () => {
    const someone = end(offered().tell({ type: 'sessionOpen' }), 'stoppedToCheck', 2);
    someone.expectLeft('90m').expectLog('prompted', 'skipped');
  });

  it('stopped for how it felt is followed by nothing before a whole stretch of work', () => {
    const early = somebody().work('85m').tell({ type: 'sessionOpen' }).idle('20s');
    end(early, 'stoppedToCheck', 20).expectLeft('90m').work('89m').idle('30s').expectPrompts();
    early.expectLog();
    early.work('1m').idle('30s').expectPrompts('a');
  });

  it('nor by what was put off before, or while it played', () => {
    const before = offered().snooze(5).work('1m').tell({ type: 'sessionOpen' }).idle('20s');
    end(before, 'stoppedToCheck', 20).expectLeft('90m').work('10m').idle('30s').expectPrompts('a');
    const meanwhile = offered().openRoutine().idle('20s').snooze(5);
    end(meanwhile, 'stoppedToCheck', 20).expectLeft('90m').work('10m').idle('30s');
    meanwhile.expectPrompts('a').expectLog('prompted', 'snoozed', 'skipped');
  });

  it('nor in another window', () => {
    const someone = somebody().open('b', false).work('85m').tell({ type: 'sessionOpen' });
    end(someone.idle('20s'), 'stoppedToCheck', 20).switchTo('b').work('10m').idle('30s');
    someone.expectPrompts().expectLeft('80m', '35s');
  });

  it('gone through with Next it is over, however little was played', () => {
    const someone = end(offered().tell({ type: 'sessionOpen' }), 'shortened', 2);
    someone.expectLeft('90m').expectLog('prompted', 'skipped');
  });

  it('started in a snooze and stopped at once it comes back when it was said', () => {
    const someone = offered().snooze(10).work('1m').routine('3s', 'stopped').expect('snoozed');
    someone.work('9m').idle('30s').expectPrompts('a', 'a');
  });

  it('is put off while it plays, for as long as was asked, however much was played', () => {
    for (const seconds of [3, 40, 80]) {
      const someone = offered().openRoutine().idle(`${seconds}s`).snooze(5).expect('inSession');
      end(someone, 'stopped', seconds).expect('snoozed').work('4m').expect('snoozed');
      someone.work('1m').idle('30s').expectPrompts('a', 'a');
    }
  });

  it('is not put off from another window, nor where none was due, nor a fourth time', () => {
    const elsewhere = somebody().open('b', false).work('92m').openRoutine().switchTo('b');
    elsewhere.idle('1s').snooze(5).expect('inSession').expectLog('prompted');
    somebody().work('30m').openRoutine().idle('9s').snooze(5).expectLog();
    const someone = offered();
    for (let i = 0; i < 3; i++) {
      someone.openRoutine().idle('3s').snooze(5);
      end(someone, 'stopped', 3).expect('snoozed');
      if (i < 2) someone.work('5m').idle('30s').expect('prompted');
    }
    someone.work('5m10s').expectLeft('90m', '20s');
  });

  it('played to its end with nobody seen it stays due, and nothing more pops up', () => {
    for (const [outcome, seconds] of [
      ['done', 90],
      ['interrupted', 60],
    ] as const) {
      const someone = offered().tell({ type: 'sessionOpen' }).idle(`${seconds}s`);
      endUnseen(someone, outcome, seconds).expect('missed').work('30m').idle('30s');
      someone.expect('missed').expectPrompts('a').expectLog('prompted');
    }
  });

  it('played with nobody seen it leaves the time away a break like any other', () => {
    const someone = offered().tell({ type: 'sessionOpen' }).idle('90s');
    endUnseen(someone, 'done', 90).idle('4m').expect('away').expectLeft('90m').work('1s');
    const { entry } = someone.sim.log.at(-1)!;
    assert(entry.type === 'break');
    assert(Math.abs(entry.awayMs - 330_000) <= 9000, 'since the last key before it');
  });

  it('said to have been done after all it is over', () => {
    const someone = offered().tell({ type: 'sessionOpen' }).idle('90s');
    end(endUnseen(someone, 'done', 90).idle('20s'), 'done', 90).expectLeft('90m');
    someone.work('1m').expectLeft('89m', '3s').expectLog('prompted');
  });

  it('stopped by somebody who finds it playing it is skipped, however much had played', () => {
    const someone = offered().tell({ type: 'sessionOpen' }).idle('60s');
    endUnseen(someone, 'stopped', 60).expectLeft('90m').expectLog('prompted', 'skipped');
  });

  it('what was put away is written and read again', () => {
    const { own } = offered().routine('3s', 'stopped').sim.of('window-a').state;
    assert.equal(own.prompt?.putAway, true);
    const written = JSON.stringify(own);
    const parsed = parseWindowRecord(written);
    assert(parsed.ok);
    assert.deepEqual(parsed.record, JSON.parse(written));
  });
});
