import assert from 'node:assert/strict';
import { asWritten } from '../../../src/routines/how';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

describe('a link that was opened', () => {
  let window: ActivatedWindow;
  afterEach(() => window.close());

  it('starts its routine, as the person likes it', async () => {
    window = new ActivatedWindow({ childsPose: 'cushion' });
    await window.openLink('/start', 'routine=evening_wind_down');
    const session = window.api.session();
    assert.equal(session?.plan.routine, 'evening_wind_down');
    assert.equal(session.plan.childsPose, 'cushion');
    assert.equal(session.stage.name, 'ready');
    window.pass(11_000);
    assert.equal(window.stage?.name, 'gate');
    assert.ok(window.panel !== null);
    assert.deepEqual(fake.messages, []);
  });

  it('keeps somebody from kneeling who has said that they do not', async () => {
    window = new ActivatedWindow();
    window.remembered.set('how', { ...asWritten, knees: true });
    await window.openLink('/start', 'routine=evening_wind_down');
    assert.equal(window.api.session()?.plan.knees, true);
  });

  it('does nothing but say so where it is no link of ours, and once', async () => {
    window = new ActivatedWindow();
    for (const [path, query] of [
      ['/skip', ''],
      ['/start', 'routine=pushups'],
      ['/start', 'routine=warmup&routine=warmup'],
      ['/start', `routine=${'a'.repeat(100_000)}`],
    ] as const) {
      fake.messages = [];
      const before = window.api.view().phase;
      await window.openLink(path, query);
      assert.equal(fake.messages.length, 1);
      assert.match(fake.messages[0] ?? '', /^Nothing was started by the link: [^<>&]{1,60}\.$/);
      assert.equal(window.api.session(), null);
      assert.equal(window.panel, null);
      assert.deepEqual(window.api.view().phase, before);
    }
  });
});
