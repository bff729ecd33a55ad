import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

describe('how an offered reset is to be done', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
    window.untilOffered();
  });
  afterEach(() => window.close());

  const plan = () => window.api.session()?.plan;
  const name = () => window.stage?.name;
  const press = () => window.api.fromPlayer({ type: 'command', command: 'how' });
  /** What comes after a list was answered, but for what a clock waits for. */
  const settled = () => new Promise(setImmediate);

  it('waits while the person chooses, and then gets ready anew, as chosen', async () => {
    press();
    window.pass(60_000);
    assert.equal(name(), 'ready');
    assert.ok(window.list.labels.every((label) => !/knee|band/i.test(label)));
    window.list.choose('Standing');
    await settled();
    assert.deepEqual([plan()?.routine, plan()?.seated], ['office_reset', false]);
    window.pass(9900);
    assert.equal(name(), 'ready');
    window.pass(200);
    assert.equal(name(), 'playing');
    window.pass(90_000);
    assert.deepEqual(await window.logged(), ['prompted', 'played done']);
    assert.equal(window.api.view().snoozesLeft, null);
  });

  it('stays as it was where the list is put away, and is not lost', async () => {
    const before = plan();
    press();
    window.list.close();
    await settled();
    assert.equal(plan(), before);
    window.pass(10_100);
    assert.equal(name(), 'playing');
  });

  it('in a call it is the release alone, and counts as the break', async () => {
    press();
    window.list.choose('In a call');
    await settled();
    assert.equal(plan()?.call, true);
    window.pass(10_100).pass(90_000);
    assert.deepEqual(await window.logged(), ['prompted', 'played done']);
  });

  it('at one’s own pace it waits for each part', async () => {
    press();
    window.list.choose('At your own pace');
    await settled();
    window.pass(10_100);
    assert.equal(name(), 'ownPace');
  });

  it('holds for Start as well, by key or from the menu', async () => {
    press();
    window.list.choose('Standing');
    await settled();
    await window.start();
    assert.deepEqual([name(), plan()?.seated], ['playing', false]);
  });

  it('is not asked once it plays, and a late answer changes nothing', async () => {
    press();
    const { list } = window;
    await window.start();
    list.choose('Standing');
    await settled();
    assert.deepEqual([name(), plan()?.seated], ['playing', true]);
    press();
    assert.throws(() => window.list, /no list is open/);
  });
});
