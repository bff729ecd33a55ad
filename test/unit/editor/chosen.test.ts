import assert from 'node:assert/strict';
import { fake } from '../../support/vscode/fakeVscode';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const MINUTE_MS = 60_000;

describe('what the person chose, and a reset that falls due', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  async function choose(name = 'Evening'): Promise<void> {
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose(name);
    await chosen;
  }
  const routine = () => window.api.session()?.plan.routine;
  const phase = () => window.api.view().phase.name;

  it('stays where it is getting ready, however long the person works beside it', async () => {
    window.type(MINUTE_MS);
    await choose();
    window.type(89 * MINUTE_MS).pass(11_000);
    assert.equal(phase(), 'due');
    window.type(30 * MINUTE_MS).pass(MINUTE_MS);
    assert.deepEqual(
      [phase(), routine(), window.stage?.name],
      ['due', 'evening_wind_down', 'ready'],
    );
    assert.deepEqual(await window.logged(), []);
    assert.match(window.statusBar.text, /Reset due/);
    assert.match(window.statusBar.tooltip, /It waits while something else is open/);
  });

  it('closed before it began leaves the reset due, to be offered after a calm minute', async () => {
    await choose();
    window.type(91 * MINUTE_MS);
    window.panel?.dispose();
    assert.equal(phase(), 'due');
    assert.match(window.statusBar.tooltip, /offered at the next natural pause/);
    window.pass(50_000);
    assert.equal(phase(), 'due');
    window.pass(11_000);
    assert.deepEqual([phase(), routine()], ['prompted', 'office_reset']);
    assert.deepEqual(await window.logged(), ['prompted']);
  });

  it('takes the place of an offer, and is neither taken back nor missed with it', async () => {
    window.untilOffered();
    await choose();
    assert.deepEqual([routine(), phase()], ['evening_wind_down', 'missed']);
    window.type(15 * MINUTE_MS).pass(MINUTE_MS);
    assert.deepEqual([routine(), window.stage?.name], ['evening_wind_down', 'ready']);
    assert.notEqual(window.panel, null);
    fake.configure('upperBackReset', { 'upperBackReset.prompt': 'statusBar' });
    assert.equal(routine(), 'evening_wind_down');
    assert.deepEqual(await window.logged(), ['prompted']);
  });

  it('an offer is taken back when the person wants no panel', () => {
    window.untilOffered();
    fake.configure('upperBackReset', { 'upperBackReset.prompt': 'statusBar' });
    assert.deepEqual([window.stage, window.panel], [null, null]);
  });

  it('done, it is the break, and the reset that waited for it is over', async () => {
    await choose('Upper-back reset');
    window.type(91 * MINUTE_MS);
    window.api.fromPlayer({ type: 'command', command: 'play' });
    window.pass(91_000);
    assert.equal(window.stage?.name, 'ended');
    window.pass(2000).type(10 * MINUTE_MS);
    assert.equal(phase(), 'counting');
    assert.deepEqual(await window.logged(), ['played done']);
  });

  it('the signs stay before the person, and give way once they are closed', async () => {
    window.untilOffered().pass(20_000);
    window.api.fromPlayer({ type: 'command', command: 'stopToCheck' });
    window.type(100 * MINUTE_MS).pass(MINUTE_MS);
    assert.equal(phase(), 'due');
    assert(window.stage?.name === 'ended' && window.stage.toCheck === true);
    assert.notEqual(window.panel, null);
    window.panel?.dispose();
    window.type(20_000).pass(50_000);
    // After a stop for how it felt the signs come before the next session.
    assert.deepEqual([phase(), window.api.safetyScreen()?.name], ['prompted', 'list']);
    window.answerSafety();
    assert.equal(window.stage.name, 'ready');
    const before = ['prompted', 'skipped', 'played stopped'];
    assert.deepEqual(await window.logged(), [...before, 'prompted']);
  });

  it('so do the signs that were looked for after a stop', async () => {
    window.untilOffered().pass(20_000);
    window.api.fromPlayer({ type: 'command', command: 'stopToCheck' });
    window.panel?.dispose();
    await window.run('showSigns');
    assert(window.stage?.name === 'ended' && window.stage.toCheck === true);
    window.type(100 * MINUTE_MS).pass(MINUTE_MS);
    assert.equal(phase(), 'due');
  });
});
