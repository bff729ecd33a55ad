import assert from 'node:assert/strict';
import { Holds } from '../../../src/editor/holds';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const MINUTE_MS = 60_000;
/** Longer than any get-ready. */
const LONG_MS = 30_000;

describe('an offered reset and somebody who does not look at it', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const name = () => window.stage?.name;
  function waits(): void {
    window.pass(LONG_MS);
    assert.equal(name(), 'ready');
  }
  /** The get-ready begins anew, and the routine after it. */
  function begins(): void {
    window.pass(9900);
    assert.equal(name(), 'ready');
    window.pass(200);
    assert.equal(name(), 'playing');
  }

  it('begins by itself before somebody who does', () => {
    window.untilOffered().pass(10_100);
    assert.equal(name(), 'playing');
  });

  it('does not begin behind another program when a list closes meanwhile', async () => {
    window.untilOffered();
    const menu = window.run('menu');
    const { list } = window;
    window.focus(false);
    list.close();
    await menu;
    waits();
    window.focus(true);
    begins();
  });

  it('nor before a list is closed because the person came back', async () => {
    window.untilOffered().focus(false);
    const menu = window.run('menu');
    window.focus(true);
    waits();
    window.list.close();
    await menu;
    begins();
  });

  it('nor while one list of several is open', async () => {
    window.untilOffered();
    const menu = window.run('menu');
    window.list.choose('Pause reminders');
    await Promise.resolve();
    assert.match(window.list.labels.join(), /30 minutes/);
    waits();
    window.list.close();
    await menu;
    begins();
  });

  it('waits from the beginning where it comes up behind a list', async () => {
    window.type(90 * MINUTE_MS);
    const menu = window.run('menu');
    window.pass(11_000);
    assert.equal(window.api.view().phase.name, 'prompted');
    waits();
    window.list.close();
    await menu;
    begins();
  });

  // On macOS and Windows the monotonic clock runs on in sleep, and nothing but a late look tells.
  for (const nap of ['sleep', 'stall'] as const) {
    it(`waits for them where the machine slept meanwhile, whatever wakes first (${nap})`, () => {
      for (const minutes of [0.2, 1, 2, 4]) {
        for (const wakes of ['focus', 'timers']) {
          window.untilOffered().focus(false).pass(5000);
          const { clock } = window;
          if (nap === 'sleep') clock.sleep(minutes * MINUTE_MS);
          else if (wakes === 'timers') clock.stall(minutes * MINUTE_MS);
          else clock.jump(minutes * MINUTE_MS);
          window.focus(true);
          waits();
          window.pass(2 * MINUTE_MS);
          assert.equal(name(), 'ready', `${minutes} min, ${wakes}`);
          void window.run('skip');
        }
      }
    });
  }

  it('waits while a debug session runs, and in another window all the same', () => {
    window.untilOffered().debug(true).focus(false).focus(true);
    waits();
    window.debug(false);
    begins();
  });

  it('waits for Start after ten minutes elsewhere, and the window sleeps all night', async () => {
    await window.run('start', { routine: 'evening_wind_down' });
    window.api.fromPlayer({ type: 'ready' });
    let wakes = 0;
    const { clock } = window;
    const after = clock.after.bind(clock);
    clock.after = (delayMs, callback) =>
      after(delayMs, () => {
        wakes++;
        callback();
      });
    window.focus(false).pass(8 * 3_600_000);
    assert.ok(wakes < 1200, `${wakes} wake-ups`);
    window.focus(true).pass(60_000);
    assert.deepEqual(window.stage, { name: 'ready', startsAt: null });
  });

  it('waits while the person reads about a movement', () => {
    window.untilOffered();
    window.api.fromPlayer({ type: 'about', exercise: 'shoulder_4dir' });
    window.focus(false).focus(true);
    waits();
    window.api.fromPlayer({ type: 'about', exercise: null });
    begins();
  });

  it('is not held by a page that the person left for a routine', async () => {
    window.untilOffered();
    window.api.fromPlayer({ type: 'about', exercise: 'shoulder_4dir' });
    await window.start();
    window.api.fromPlayer({ type: 'command', command: 'stop' });
    window.panel?.dispose();
    await window.run('skip');
    window.untilOffered().pass(10_100);
    assert.equal(name(), 'playing');
  });

  it('is not held by a page whose panel is gone', async () => {
    window.untilOffered();
    window.api.fromPlayer({ type: 'about', exercise: 'shoulder_4dir' });
    window.panel?.dispose();
    await window.run('skip');
    window.untilOffered().pass(10_100);
    assert.equal(name(), 'playing');
  });

  it('waits while the list of pauses is open, and goes when one is chosen', async () => {
    window.untilOffered();
    const pause = window.run('pause');
    waits();
    window.list.choose('1 hour');
    await pause;
    assert.equal(window.stage, null);
    assert.equal(window.panel, null);
    window.pass(LONG_MS);
    assert.equal(window.stage, null);
    assert.deepEqual(await window.logged(), ['prompted', 'paused']);
  });
});

describe('a reset that plays and a list over it', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
    window.untilOffered().pass(20_000);
    assert.equal(window.stage?.name, 'playing');
  });
  afterEach(() => window.close());

  it('goes on when the person changes their mind', async () => {
    const snooze = window.run('snooze');
    assert.equal(window.stage?.name, 'paused');
    window.pass(5000).list.close();
    await snooze;
    window.pass(1000);
    assert.equal(window.stage.name, 'playing');
  });

  it('does not go on unseen when the list closes because the person went elsewhere', async () => {
    for (const closesFirst of [true, false]) {
      const snooze = window.run('snooze');
      const { list } = window;
      if (!closesFirst) window.focus(false);
      list.close();
      await snooze;
      if (closesFirst) window.pass(200).focus(false);
      window.pass(MINUTE_MS).focus(true).pass(MINUTE_MS);
      assert.equal(window.stage?.name, 'paused');
      window.api.fromPlayer({ type: 'command', command: 'play' });
    }
  });

  it('goes on where a debug session runs, since the person asked for it', async () => {
    window.debug(true);
    const snooze = window.run('snooze');
    window.list.close();
    await snooze;
    window.pass(1000);
    assert.equal(window.stage?.name, 'playing');
  });

  it('stays as the person leaves it in the moment before it goes on', async () => {
    const snooze = window.run('snooze');
    window.list.close();
    await snooze;
    window.api.fromPlayer({ type: 'command', command: 'next' });
    window.pass(5000);
    assert.equal(window.stage?.name, 'paused');
  });
});

describe('holds', () => {
  it('tell of the first and of the last, however they come and go', () => {
    const told: boolean[] = [];
    const holds = new Holds((held) => told.push(held));
    const [one, two] = [holds.openList(), holds.openList()];
    holds.set('unfocused', true);
    holds.set('unfocused', true);
    one.dispose();
    one.dispose();
    holds.set('debugging', false);
    holds.set('unfocused', false);
    assert.deepEqual([told, holds.any, holds.has('list')], [[true], true, true]);
    two.dispose();
    assert.deepEqual([told, holds.any, holds.has('list')], [[true, false], false, false]);
  });
});
