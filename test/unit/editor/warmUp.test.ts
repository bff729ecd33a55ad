import assert from 'node:assert/strict';
import { routineOf } from '../../../src/routines/routineOf';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const MINUTE_MS = 60_000;
const setting = { warmUp: 'firstOfDay' };

describe('the warm-up of the day', () => {
  let window: ActivatedWindow;

  afterEach(() => window.close());

  function warmUpS(): number {
    const plan = window.api.session()?.plan;
    assert(plan !== undefined);
    return routineOf(plan).warmUpS;
  }

  /** Plays what gets ready to its end. */
  function play(): void {
    window.api.fromPlayer({ type: 'command', command: 'play' });
    for (let s = 0; s < 160; s += 2) window.pass(2000);
    assert.equal(window.stage?.name, 'ended');
  }

  it('comes before the first reset that is offered, and before no other one', () => {
    window = new ActivatedWindow(setting).untilOffered();
    assert.equal(warmUpS(), 60);
    play();
    window.untilOffered();
    assert.equal(warmUpS(), 0);
  });

  it('comes before the first one that is started', async () => {
    window = new ActivatedWindow(setting);
    await window.start();
    assert.equal(warmUpS(), 60);
    window.pass(151_000);
    assert.deepEqual(window.stage?.name, 'ended');
    await window.start();
    assert.equal(warmUpS(), 0);
  });

  it('comes again where the first one was stopped, and on the next day', async () => {
    window = new ActivatedWindow(setting);
    await window.start();
    window.pass(20_000).api.fromPlayer({ type: 'command', command: 'stop' });
    await window.start();
    assert.equal(warmUpS(), 60);
    window.pass(151_000);
    window.pass(24 * 60 * MINUTE_MS).answerSafety();
    await window.start();
    assert.equal(warmUpS(), 60);
  });

  it('is not used up by the release in a call', async () => {
    window = new ActivatedWindow(setting);
    await window.start({ routine: 'office_reset', call: true });
    assert.equal(warmUpS(), 0);
    window.pass(91_000);
    assert.equal(window.stage?.name, 'ended');
    await window.start();
    assert.equal(warmUpS(), 60);
  });

  it('is left to the person: never, always, or as a shortcut says', async () => {
    window = new ActivatedWindow({ warmUp: 'never' });
    await window.start();
    assert.equal(warmUpS(), 0);
    await window.close();
    window = new ActivatedWindow({ warmUp: 'always' });
    await window.start();
    window.pass(151_000);
    await window.start();
    assert.equal(warmUpS(), 60);
    await window.close();
    window = new ActivatedWindow(setting);
    await window.start({ routine: 'evening_wind_down', warmUp: false });
    assert.equal(warmUpS(), 0);
  });
});
