import assert from 'node:assert/strict';
import { PersonClock } from '../../../src/editor/personClock';
import { tellZone } from '../../../src/editor/tellZone';
import { minutesEastIn } from '../../../src/journal/entries/localTime';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { inTimeZone } from '../../support/timer/timeZone';

const winter = Date.UTC(2026, 0, 15, 12);
const summer = Date.UTC(2026, 6, 15, 12);

describe('the clocks of the person', () => {
  const memory = (kept?: unknown) => {
    let value = kept;
    return {
      get: () => value as never,
      update: (_key: string, next: unknown) => Promise.resolve(void (value = next)),
      kept: () => value,
    };
  };
  const opened = (kept?: unknown) => {
    const keeping = memory(kept);
    const clock = new PersonClock(new FakeClock(winter), keeping);
    const tell = (zone?: string) => tellZone(clock, keeping, zone);
    return { clock, tell, kept: keeping.kept };
  };

  it('are those of the machine as long as no page has told of others', () => {
    inTimeZone('America/New_York', () => {
      const { clock } = opened();
      assert.deepEqual([clock.zoneAt(winter), clock.zoneAt(summer)], [-300, -240]);
    });
  });

  it('are those of the page where the extension runs in another zone, in summer too', () => {
    inTimeZone('UTC', () => {
      const { clock, tell, kept } = opened();
      tell('Europe/Berlin');
      assert.deepEqual([clock.zoneAt(winter), clock.zoneAt(summer)], [60, 120]);
      assert.equal(kept(), 'Europe/Berlin');
      // The next window knows before a page has been opened.
      assert.equal(opened(kept()).clock.zoneAt(winter), 60);
    });
  });

  it('go with the machine again where the page keeps its time, so that a journey is seen', () => {
    const { clock, tell, kept } = opened('Asia/Tokyo');
    inTimeZone('Europe/Berlin', () => {
      tell('Europe/Vienna');
      assert.equal(clock.zoneAt(winter), 60);
      assert.equal(kept(), undefined);
    });
    inTimeZone('America/New_York', () => assert.equal(clock.zoneAt(winter), -300));
  });

  it('are not those of a zone that keeps the same time only now', () => {
    inTimeZone('Africa/Lagos', () => {
      const { clock, tell } = opened();
      tell('Europe/Berlin');
      assert.deepEqual([clock.zoneAt(winter), clock.zoneAt(summer)], [60, 120]);
    });
  });

  it('hear of no zone that there is not, from a page or from what was kept', () => {
    inTimeZone('UTC', () => {
      for (const kept of [3, 'Middle/Earth', null]) {
        const { clock, tell } = opened(kept);
        for (const told of ['', 'Middle/Earth', undefined]) tell(told);
        assert.equal(clock.zoneAt(winter), 0);
      }
    });
  });

  it('stand where the zone says, to the minute and before 1970', () => {
    assert.equal(minutesEastIn('Asia/Kathmandu', winter), 345);
    assert.equal(minutesEastIn('America/St_Johns', summer), -150);
    assert.equal(minutesEastIn('Pacific/Kiritimati', winter), 840);
    assert.equal(minutesEastIn('Europe/Berlin', Date.UTC(1969, 6, 1)), 60);
    // Clocks go forward at one o'clock UTC.
    const change = Date.UTC(2026, 2, 29, 1);
    assert.equal(minutesEastIn('Europe/Berlin', change - 1), 60);
    assert.equal(minutesEastIn('Europe/Berlin', change), 120);
  });
});

describe('a window on a server in another zone', () => {
  it('writes down the day and the hours of the person, as soon as a page has told them', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'UTC';
    // Half past midnight in Kathmandu, and evening of the day before on the server.
    const window = new ActivatedWindow();
    try {
      window.clock.advance(Date.UTC(2026, 2, 2, 18, 45) - window.clock.wallMs);
      window.api.fromPlayer({ type: 'ready', timeZone: 'Asia/Kathmandu' });
      // A day of its own, which is asked of before its first session.
      window.answerSafety();
      await window.start();
      window.pass(20_000).panel?.dispose();
      window.untilOffered();
      await window.api.logged();
      const lines = window.journalLines();
      const played = lines.find(({ type }) => type === 'played');
      assert.equal(played?.['day'], '2026-03-03');
      assert.equal(lines.find(({ type }) => type === 'prompted')?.['zone'], 345);
    } finally {
      await window.close();
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
