import assert from 'node:assert/strict';
import { fake } from '../../../support/vscode/fakeVscode';
import { ActivatedWindow } from '../../../support/editor/activatedWindow';

/** Longer than a get-ready and a whole reset. */
const LONG_MS = 150_000;
/** So long the person hears nothing of a page that is slow. */
const SLOW_MS = 9000;

describe('peer case 28: a page of the player that does not come', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
    fake.pagesLoad = false;
  });
  afterEach(() => window.close());

  const comes = () => window.panel?.send({ type: 'ready' });
  async function nothingIsDone(): Promise<void> {
    window.pass(LONG_MS);
    assert.notEqual(window.stage?.name, 'playing');
    window.panel?.dispose();
    const done = (await window.logged()).filter((line) => line.startsWith('played'));
    assert.deepEqual(done, []);
  }

  it('lets nothing begin by itself', async () => {
    window.untilOffered();
    await nothingIsDone();
  });

  it('nor by the command, whatever was offered before', async () => {
    await window.run('start');
    await nothingIsDone();
    window.untilOffered();
    await window.run('start');
    await nothingIsDone();
  });

  it('is told after a while, and once more for every page that is tried', async () => {
    await window.run('start');
    window.pass(SLOW_MS);
    assert.deepEqual(fake.messages, []);
    fake.answer = 'Try Again';
    window.pass(2000);
    await window.until(() => fake.panels.length === 2);
    assert.match(fake.messages.join(), /page did not come up, so nothing has started/);
    assert.equal(fake.panels[0]?.disposed, true);
    window.pass(SLOW_MS);
    assert.equal(fake.messages.length, 1);
    window.pass(2000);
    assert.equal(fake.messages.length, 2);
  });

  it('starts what was wanted once another page comes', async () => {
    await window.run('start', { routine: 'evening_wind_down' });
    fake.answer = 'Try Again';
    window.pass(11_000);
    await window.until(() => fake.panels.length === 2);
    assert.equal(window.stage?.name, 'ready');
    window.pass(LONG_MS);
    assert.equal(window.stage.name, 'ready');
    comes();
    window.pass(10_100);
    assert.equal(window.stage.name, 'gate');
    assert.equal(window.api.session()?.plan.routine, 'evening_wind_down');
  });

  it('starts late where it comes late, and nobody is told', async () => {
    await window.run('start');
    window.pass(SLOW_MS);
    comes();
    assert.equal(window.stage?.name, 'ready');
    window.pass(10_100);
    assert.equal(window.stage.name, 'playing');
    window.pass(LONG_MS);
    assert.deepEqual(fake.messages, []);
    assert.ok((await window.logged()).includes('played done'));
  });

  it('has an offer get ready from when it comes', () => {
    window.untilOffered().pass(SLOW_MS);
    comes();
    window.pass(9900);
    assert.equal(window.stage?.name, 'ready');
    window.pass(200);
    assert.equal(window.stage.name, 'playing');
  });

  it('takes what was wanted with it where its panel is closed', async () => {
    await window.run('start');
    window.panel?.dispose();
    window.pass(LONG_MS);
    assert.deepEqual(fake.messages, []);
    fake.pagesLoad = true;
    window.untilOffered();
    assert.equal(window.stage?.name, 'ready');
  });

  it('gives way to the signs, which the person asked for later', async () => {
    await window.run('start');
    await window.run('showSigns');
    comes();
    assert.equal(window.api.safetyScreen()?.name, 'list');
    assert.equal(window.stage?.name, 'ended');
  });

  it('is asked for again by a button that is pressed once the panel is closed', async () => {
    await window.run('start');
    fake.answer = 'Try Again';
    window.pass(11_000);
    fake.pagesLoad = true;
    window.panel?.dispose();
    await window.until(() => window.stage?.name === 'ready');
    window.pass(10_100);
    assert.equal(window.stage?.name, 'playing');
  });

  it('has what plays wait, where it comes no more after it was hidden', async () => {
    fake.pagesLoad = true;
    await window.start();
    window.pass(10_000);
    fake.pagesLoad = false;
    window.panel?.bring(false);
    window.pass(20_000);
    assert.equal(window.stage?.name, 'playing', 'nobody looks, and it keeps time');
    window.panel?.bring(true);
    window.pass(11_000);
    assert.equal(window.stage.name, 'paused');
    assert.match(fake.messages.join(), /so the routine waits/);
  });

  describe('a page of the player that breaks once it is there', () => {
    const breaks = () => window.panel?.send({ type: 'broken', why: 'TypeError: no such thing' });
    const playedLines = async () =>
      (await window.logged()).filter((line) => line.startsWith('played'));

    it('has what plays wait, and nothing of it counts as done', async () => {
      fake.pagesLoad = true;
      await window.start();
      window.pass(20_000);
      breaks();
      assert.equal(window.stage?.name, 'paused');
      assert.match(fake.messages.join(), /page broke, so the routine waits/);
      window.pass(LONG_MS);
      assert.equal(window.stage.name, 'paused');
      window.panel?.dispose();
      assert.ok(!(await playedLines()).includes('played done'));
    });

    it('is told once, and no input of the person', async () => {
      fake.pagesLoad = true;
      await window.start();
      breaks();
      breaks();
      assert.equal(fake.messages.length, 1);
    });

    it('keeps an offer from beginning by itself', () => {
      fake.pagesLoad = true;
      window.untilOffered();
      breaks();
      window.pass(60_000);
      assert.equal(window.stage?.name, 'ready');
      assert.match(fake.messages.join(), /page broke, so nothing has started/);
    });

    it('makes way for another one, in which the routine is paused where it was', async () => {
      fake.pagesLoad = true;
      await window.start();
      window.pass(20_000);
      breaks();
      window.panel?.send({ type: 'tryAgain' });
      assert.equal(fake.panels.length, 2);
      assert.equal(fake.panels[0]?.disposed, true);
      const stage = window.api.session()?.stage;
      assert.equal(stage?.name, 'paused');
      window.panel?.send({ type: 'command', command: 'play' });
      window.pass(LONG_MS);
      assert.ok((await playedLines()).includes('played done'));
    });
  });

  it('keeps an offer waiting while it is hidden', () => {
    fake.pagesLoad = true;
    window.untilOffered();
    window.panel?.bring(false);
    window.pass(60_000);
    assert.equal(window.stage?.name, 'ready');
    assert.deepEqual(fake.messages, []);
    window.panel?.bring(true);
    window.pass(10_100);
    assert.equal(window.stage.name, 'playing');
  });
});
