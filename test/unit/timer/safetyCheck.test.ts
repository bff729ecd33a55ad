import type { Person } from '../../support/timer/person.js';
import { somebody } from '../../support/timer/person.js';

/** Plays half a minute of the check, or as much of it as there was, in the window `a`. */
function check(
  someone: Person,
  outcome: 'done' | 'stopped' | 'stoppedToCheck' | 'interrupted',
  seconds = 30,
): Person {
  someone.tell({ type: 'sessionOpen' }).expect('inSession').idle(`${seconds}s`);
  return someone.tell({
    ...{ type: 'sessionEnded', routine: 'safety_check', outcome },
    ...{ playedMs: seconds * 1000, totalMs: 30_000 },
  });
}

describe('timer: the 30-second check is no break', () => {
  it('leaves the stretch of work as it was, and counts no work itself', () => {
    const someone = check(somebody().work('40m').expectLeft('50m'), 'done');
    someone.expect('counting').expectLeft('50m', '9s').work('10m').expectLeft('40m', '9s');
    someone.expectLog();
  });

  it('leaves a reset due that was due, to be offered at the next pause', () => {
    const someone = check(somebody().debugging(true).work('91m').expect('due'), 'done');
    someone.expect('due').expectPrompts().debugging(false).work('1m').idle('11s');
    someone.expectPrompts('a').expectLog('prompted');
  });

  it('skips nothing where it is stopped early', () => {
    const someone = check(somebody().debugging(true).work('91m'), 'stopped', 4);
    someone.expect('due');
    check(somebody().work('40m'), 'stopped', 4).expectLeft('50m', '9s');
  });

  it('offers no reset to somebody who stopped it for how it felt', () => {
    const someone = check(somebody().debugging(true).work('91m'), 'stoppedToCheck', 4);
    someone.expect('counting').expectLeft('90m').debugging(false).idle('1m').expectPrompts();
  });

  it('takes nobody for present where it was cut off', () => {
    const someone = check(somebody().work('40m').idle('100s'), 'interrupted', 30);
    someone.expect('away');
  });

  it('is told from a routine that is a break, which ends the stretch', () => {
    somebody().work('40m').routine('90s', 'done').expectLeft('90m').work('1m').expectLeft('89m');
  });
});
