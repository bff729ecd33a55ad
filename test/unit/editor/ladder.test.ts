import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

describe('push-ups in the editor', () => {
  let window: ActivatedWindow;

  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  /** What was stated about push-ups, oldest first. */
  function stated() {
    return window.api.progress().flatMap((fact) => {
      if (fact.type !== 'strength') return [];
      const { level, step, complete, stopped } = fact;
      return [{ level, step, complete, stopped }];
    });
  }

  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });

  /** Stops the routine, as whoever closes its panel does. */
  function closePanel(): void {
    window.panel?.dispose();
    assert.equal(window.stage?.name, 'ended');
  }

  async function start(): Promise<void> {
    await window.run('start', { routine: 'strength_daily' });
    press('play');
  }

  it('that are done are kept, all of them', async () => {
    await start();
    window.pass(161_000);
    assert.deepEqual(stated(), [{ level: 'wall', step: 'A', complete: true, stopped: false }]);
  });

  it('that were cut short are kept as such', async () => {
    await start();
    // From the middle of the second set to the end.
    window.pass(130_000);
    press('next');
    press('next');
    assert.deepEqual(
      stated().map(({ complete }) => complete),
      [false],
    );
  });

  it('that were passed over were not done', async () => {
    await start();
    for (let i = 0; i < 5; i += 1) press('next');
    assert.equal(window.stage?.name, 'ended');
    assert.deepEqual(stated(), []);
  });

  it('that somebody broke off are no miss, and neither are those before the first', async () => {
    await start();
    window.pass(30_000);
    closePanel();
    assert.deepEqual(stated(), []);
  });

  it('that were stopped for how they felt are kept', async () => {
    await start();
    window.pass(30_000);
    press('stopToCheck');
    assert.deepEqual(stated(), [{ level: 'wall', step: 'A', complete: false, stopped: true }]);
  });

  it('that were stopped are kept once it is said that it was for how they felt', async () => {
    await start();
    window.pass(30_000);
    closePanel();
    assert.deepEqual(stated(), []);
    await window.run('showSigns');
    assert.deepEqual(stated(), [{ level: 'wall', step: 'A', complete: false, stopped: true }]);
  });

  it('are kept at the height at which they were done', async () => {
    await window.run('start', { routine: 'strength_daily', level: 'counter' });
    press('play');
    window.pass(20_000);
    press('discomfort');
    press('gentler');
    press('play');
    window.pass(161_000);
    assert.equal(stated()[0]?.level, 'wall');
  });
});
