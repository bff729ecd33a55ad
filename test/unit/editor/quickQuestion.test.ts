import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { startPaths } from '../../support/editor/startPaths';
import { fake } from '../../support/vscode/fakeVscode';

describe('the quick question before a session', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const answers = () =>
    window
      .stated()
      .filter(({ type }) => type === 'quick')
      .map(({ answer }) => answer);
  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });

  for (const [path, start] of Object.entries(startPaths)) {
    // It was asked before that routine began.
    if (path.startsWith('a reload')) continue;
    it(`stands on its get-ready, where Start means no: ${path}`, async () => {
      await start(window);
      assert.equal(window.stage?.name, 'ready');
      assert.notEqual(window.panel, null);
      assert.deepEqual(answers(), []);
      press('play');
      assert.notEqual(window.stage.name, 'ready');
      assert.deepEqual(answers(), ['no']);
    });
  }

  for (const [path, start] of Object.entries(startPaths)) {
    if (/^a reload|^the list|^the page/.test(path)) continue;
    it(`was not asked where it begins by itself, as what is wanted does: ${path}`, async () => {
      await start(window);
      window.pass(9000);
      assert.equal(window.stage?.name, 'ready');
      window.pass(1100);
      assert.notEqual(window.stage.name, 'ready');
      assert.deepEqual(answers(), ['not_asked']);
    });
  }

  it('has its answer by the command once more, while it can be seen', async () => {
    await window.run('start');
    await window.run('start');
    assert.deepEqual([window.stage?.name, answers()], ['playing', ['no']]);
  });

  it('is shown first where what waits is behind another tab', async () => {
    window.untilOffered();
    window.panel!.bring(false);
    window.pass(5000);
    await window.run('start');
    assert.deepEqual([window.stage?.name, answers()], ['ready', []]);
    window.panel!.bring(true);
    window.pass(9900);
    assert.equal(window.stage?.name, 'ready');
    window.pass(200);
    assert.deepEqual([window.stage.name, answers()], ['playing', ['not_asked']]);
    window.pass(90_000);
    assert.deepEqual(await window.logged(), ['prompted', 'played done']);
  });

  it('goes away with Later and Skip, after which nothing begins by itself', async () => {
    for (const putOff of ['skip', 'snooze'] as const) {
      window.type(90 * 60_000).pass(11_000);
      window.panel?.dispose();
      await window.run('start');
      assert.equal(window.stage?.name, 'ready');
      await window.run(putOff, 5);
      assert.equal(window.panel, null);
      window.pass(60_000);
      assert.equal(window.stage.name, 'ended');
    }
    assert.deepEqual(answers(), []);
  });

  it('waits while the person works, and where they are in another program', async () => {
    await window.run('start');
    window.pass(5000).focus(false).pass(60_000);
    assert.equal(window.stage?.name, 'ready');
    window.focus(true).pass(9000);
    assert.equal(window.stage.name, 'ready');
    window.pass(2000);
    assert.equal(window.stage.name, 'playing');
  });

  it('brings up the list where something is new, and then what was wanted', async () => {
    await window.run('start', { routine: 'practice_shoulders' });
    window.api.fromPlayer({ type: 'safety', answer: { type: 'somethingNew' } });
    assert.equal(window.api.safetyScreen()?.name, 'list');
    window.answerSafety();
    assert.equal(window.api.session()?.plan.routine, 'practice_shoulders');
    assert.equal(window.stage?.name, 'ready');
  });

  it('is none where the list and the check were answered a moment ago', async () => {
    await window.close();
    window = new ActivatedWindow({}, false);
    await window.run('start');
    window.answerSafety();
    assert.deepEqual([window.stage?.name, answers()], ['playing', []]);
  });

  it('is none before the head turns, and none comes again to what goes on', async () => {
    await window.run('start', { routine: 'safety_check' });
    assert.equal(window.stage?.name, 'playing');
    window.panel?.dispose();
    await window.start();
    press('pause');
    await window.run('start');
    assert.equal(window.stage.name, 'playing');
    assert.deepEqual(fake.messages, []);
  });
});
