import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { readAbout } from '../../support/editor/startPaths';
import { fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;

describe('a movement that somebody reads about', () => {
  let window: ActivatedWindow;
  beforeEach(async () => {
    window = new ActivatedWindow();
    await readAbout(window, 'Four-direction shoulders');
  });
  afterEach(() => window.close());

  const stage = () => window.stage?.name;
  const typeIsKept = () => {
    window.type(MINUTE_MS);
    return window.panel !== null;
  };

  it('stays while they work', () => {
    assert.ok(typeIsKept());
  });

  it('gives way to the signs, which close like any others', async () => {
    await window.run('showSigns');
    assert.equal(window.api.safetyScreen()?.name, 'list');
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    assert.equal(window.api.safetyScreen()?.name, 'noted');
    assert.ok(!typeIsKept());
  });

  it('gives way to a routine that is started, and nothing of it is left', async () => {
    await window.run('start');
    assert.equal(stage(), 'ready');
    window.api.fromPlayer({ type: 'command', command: 'close' });
    await window.until(() => window.panel === null);
    window.untilOffered().pass(10_100);
    assert.equal(stage(), 'playing');
  });

  it('has no offer behind it that nobody sees: a notification asks', () => {
    window.type(90 * MINUTE_MS).pass(11_000);
    assert.equal(window.stage, null);
    window.type(3 * MINUTE_MS).pass(11_000);
    assert.equal(window.stage, null);
    assert.equal(fake.messages.filter((text) => text.includes('reset')).length, 1);
  });
});
