import { somebody } from '../../support/timer/person.js';

describe('timer: a stretch of work that is over', () => {
  it('is told once it is, with its beginning, its end and what of it was work', () => {
    const someone = somebody().work('20m').expectStretches();
    someone.idle('4m').work('10m').idle('9m').expectStretches();
    someone.work('1m').expectStretches('34m of 36m');
  });

  it('ends with a reset, and the routine is no part of it', () => {
    somebody().work('30m').routine('90s', 'done').expectStretches('30m of 30m');
  });

  it('ends where it is skipped', () => {
    somebody().work('30m').skip().expectStretches('30m of 30m');
  });

  it('begins with the first work, however long ago the last reset was', () => {
    const someone = somebody()
      .work('30m')
      .routine('90s', 'done')
      .idle('14h')
      .work('40m')
      .idle('1h');
    someone.work('1m').expectStretches('30m of 30m', '42m of 42m');
  });

  it('is the work of all windows together, and told by one', () => {
    const someone = somebody().work('20m').open('b').work('20m').switchTo('a').work('10m');
    someone.skip().idle('5s').expectStretches('50m of 50m');
  });

  it('of windows that are closed since is told by the next', () => {
    const someone = somebody().work('40m').close('a').idle('14h').open('b').work('1m');
    someone.expectStretches('40m of 42m');
  });

  it('ends with a pause of hours, though nobody is there when that ends', () => {
    const someone = somebody().work('40m').pause('12h').idle('13h').work('1m');
    someone.expectStretches('40m of 40m');
    const closed = somebody().work('40m').pause('12h').close('a').idle('13h').open('b').work('1m');
    closed.expectStretches('40m of 40m');
  });

  it('is not worth a line where there was next to no work', () => {
    somebody().work('30s').skip().expectStretches();
  });
});
