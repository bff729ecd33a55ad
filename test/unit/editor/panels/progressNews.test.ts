import assert from 'node:assert/strict';
import { ProgressNews } from '../../../../src/editor/panels/progressNews';
import type { ProgressModel } from '../../../../src/journal/statistics/progress';
import { createDayIndex } from '../../../../src/journal/statistics/dayIndex';
import { progressOf } from '../../../../src/journal/statistics/progressOf';
import { FakeClock } from '../../../support/editor/fakeClock';

const minuteMs = 60_000;

describe('the news of the progress', () => {
  let clock: FakeClock;
  const made = (): ProgressModel =>
    progressOf(createDayIndex(), { at: clock.wallMs, zone: 60 }, null);
  let sent: string[];
  let reported: string[];
  beforeEach(() => {
    clock = new FakeClock(Date.UTC(2026, 10, 30, 11));
    sent = [];
    reported = [];
  });

  /** @param read what the journal comes to, in its own time */
  function newsWith(read: () => Promise<ProgressModel> = () => Promise.resolve(made())) {
    return new ProgressNews({
      ...{ clock: () => clock, read },
      send: ({ days }) => sent.push(days[6]?.day ?? ''),
      report: (line) => reported.push(line),
    });
  }
  /** Everything that was promised has come. */
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('are told at once and then each minute, over midnight too, until nobody looks', async () => {
    const news = newsWith();
    await news.tell();
    clock.advance(minuteMs);
    await settled();
    clock.advance(12 * 60 * minuteMs);
    await settled();
    clock.advance(minuteMs);
    await settled();
    assert.deepEqual(sent, ['2026-11-30', '2026-11-30', '2026-11-30', '2026-12-01']);
    news.dispose();
    clock.advance(60 * minuteMs);
    await settled();
    assert.equal(sent.length, 4);
    assert.equal(clock.waiting, 0);
  });

  it('have one clock however often somebody asks, and none once nobody looks any more', async () => {
    const waiting: ((progress: ProgressModel) => void)[] = [];
    const news = newsWith(() => new Promise((resolve) => waiting.push(resolve)));
    void news.tell();
    void news.tell();
    for (const answer of waiting) answer(made());
    await settled();
    assert.equal(clock.waiting, 1);
    void news.tell();
    news.dispose();
    waiting.at(-1)?.(made());
    await settled();
    assert.equal(clock.waiting, 0);
  });

  it('go on after a journal that could not be read, and say so', async () => {
    let isBroken = true;
    const news = newsWith(() => {
      if (isBroken) throw new Error('no disk');
      return Promise.resolve(made());
    });
    await news.tell();
    assert.match(reported.join(), /no disk/);
    isBroken = false;
    clock.advance(minuteMs);
    await settled();
    assert.equal(sent.length, 1);
    news.dispose();
  });
});
