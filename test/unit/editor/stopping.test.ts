import assert from 'node:assert/strict';
import { deactivate } from '../../../src/extension';
import { planOf } from '../../../src/routines/plan';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const MINUTE_MS = 60_000;

describe('stopping a routine', () => {
  let window: ActivatedWindow;
  beforeEach(async () => {
    window = new ActivatedWindow();
    await window.start();
    window.pass(20_000);
    assert.equal(window.stage?.name, 'playing');
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen();
  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });
  const stops = () => window.stated().filter(({ type }) => type === 'stopped').length;
  const ended = () => window.stage?.name === 'ended' && window.stage.outcome;

  /** What the next start comes to: it plays, or a screen comes first. */
  async function next(): Promise<string | undefined> {
    window.panel?.dispose();
    await window.start();
    return screen()?.name ?? window.stage?.name;
  }

  it('by Stop brings the signs up, which need no answer', async () => {
    press('stop');
    assert.equal(ended(), 'stopped');
    const list = screen();
    assert.ok(list?.name === 'list' && list.isAfterStop);
    assert.notEqual(window.panel, null);
    press('close');
    await window.until(() => window.panel === null);
    assert.deepEqual([screen(), stops(), await next()], [null, 0, 'playing']);
  });

  it('is long ago after a night, though the monotonic clock stood still', async () => {
    press('stop');
    press('close');
    await window.until(() => window.panel === null);
    window.pass(3 * MINUTE_MS);
    const before = window.statusBar.tooltip;
    window.clock.sleep(10 * 60 * MINUTE_MS);
    window.type(8000);
    assert.match(JSON.stringify(before), /something felt wrong/);
    assert.doesNotMatch(JSON.stringify(window.statusBar.tooltip), /something felt wrong/);
  });

  it('by Stop takes the sign that fits', async () => {
    press('stop');
    window.api.fromPlayer({
      type: 'safety',
      answer: { type: 'list', raised: ['fever'], ticked: [] },
    });
    assert.equal(screen()?.name, 'locked');
    assert.equal(await next(), 'locked');
  });

  it('by Stop makes room for whoever goes on working, unless they have ticked something', () => {
    press('stop');
    window.api.fromPlayer({ type: 'input' });
    window.type(1000);
    assert.deepEqual([window.panel, screen()], [null, null]);
  });

  it('by Stop leaves what was ticked before the person', () => {
    press('stop');
    window.api.fromPlayer({ type: 'ticked' });
    window.type(1000);
    assert.notEqual(window.panel, null);
    assert.equal(screen()?.name, 'list');
  });

  it('by Stop keeps no later offer back, though the signs were left as they were', () => {
    press('stop');
    // At work, but not in an editor of this window.
    for (let s = 0; s < 92 * 60 && window.stage?.name !== 'playing'; s += 30) {
      for (const active of [false, true]) window.api.windowState({ focused: true, active });
      window.pass(30_000);
    }
    assert.deepEqual([window.stage?.name, screen()], ['playing', null]);
  });

  it('by its key, or with the panel, closes at once', async () => {
    press('close');
    await window.until(() => window.panel === null);
    assert.deepEqual([ended(), screen(), stops()], ['stopped', null, 0]);
    assert.equal(await next(), 'playing');
  });

  /** Every way in which a routine ends after something did not feel right. */
  const ends: Readonly<Record<string, () => unknown>> = {
    'by Stop': () => press('stop'),
    'by Stop, once the choices were put away': () => {
      press('pause');
      press('stop');
    },
    'with the panel': () => window.panel?.dispose(),
    'with the panel, once the choices were put away': () => {
      press('pause');
      press('close');
    },
    'by working on': () => window.type(2 * MINUTE_MS),
    'after the longest pause': () => window.pass(11 * MINUTE_MS),
    'by skipping the reset': () => window.run('skip'),
    'by closing the window': () => deactivate(),
  };
  for (const [how, end] of Object.entries(ends)) {
    it(`${how} is for how it felt where something did not feel right`, async () => {
      press('discomfort');
      assert.equal(stops(), 0);
      await end();
      await window.until(() => stops() > 0);
      assert.equal(stops(), 1);
      if (how !== 'by closing the window') assert.equal(await next(), 'list');
    });
  }

  it('shows the signs as after “Stop, and check” where something did not feel right', () => {
    press('discomfort');
    press('stop');
    const list = screen();
    assert.ok(list?.name === 'list' && !list.isAfterStop);
    window.type(2 * MINUTE_MS);
    assert.equal(screen()?.name, 'list');
  });

  for (const choice of ['play', 'smaller', 'halfHold', 'gentler', 'skipMovement']) {
    it(`is for anything again, once it went on by ${choice}`, async () => {
      press('discomfort');
      press(choice);
      window.pass(2000);
      window.panel?.dispose();
      assert.deepEqual([stops(), await next()], [0, 'playing']);
    });
  }
});

describe('a reload while something did not feel right', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const plan = planOf({ routine: 'office_reset' });
  const setWall = (at: number) => window.clock.sleep(at - window.clock.wallMs);
  const cutOff = (agoMs: number) => ({
    ...{ v: 2, plan, positionMs: 20_000, doubted: true },
    savedAtMs: Date.now() - agoMs,
  });

  for (const [when, agoMs] of [
    ['a moment', 0],
    ['a day', 24 * 60 * MINUTE_MS],
  ] as const) {
    it(`${when} ago asks for the signs before anything begins`, async () => {
      setWall(Date.now() - agoMs - MINUTE_MS);
      window.answerSafety();
      setWall(Date.now());
      await window.restorePlayer(cutOff(agoMs));
      window.panel?.dispose();
      await window.start();
      assert.equal(window.api.safetyScreen()?.name, 'list');
      assert.equal(window.stage, null);
    });
  }

  it('brings the routine back though they type before it is there', async () => {
    setWall(Date.now());
    window.answerSafety();
    const back = window.restorePlayer({ v: 2, plan, positionMs: 20_000, savedAtMs: Date.now() });
    window.type(16_000);
    await back;
    assert.deepEqual([window.stage?.name, window.panel === null], ['paused', false]);
  });

  it('asks no more of somebody who has answered since', async () => {
    setWall(Date.now());
    window.answerSafety();
    await window.restorePlayer(cutOff(MINUTE_MS));
    assert.deepEqual([window.api.safetyScreen(), window.stage?.name], [null, 'paused']);
  });
});
