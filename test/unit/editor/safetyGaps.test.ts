import assert from 'node:assert/strict';
import { flagIds } from '../../../src/safety/flagIds';
import type { SafetyAnswer } from '../../../src/safety/safetyAnswer';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const none: SafetyAnswer = { type: 'list', raised: [], ticked: [] };

describe('nothing slips past the questions', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen()?.name ?? null;
  const stage = () => window.stage?.name ?? null;
  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });
  async function choose(): Promise<void> {
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose('Evening');
    await chosen;
  }

  it('when Start is pressed on the next day, on a routine that was chosen the day before', async () => {
    await choose();
    assert.equal(stage(), 'ready');
    window.pass(DAY_MS);
    press('play');
    assert.deepEqual([stage(), screen()], [null, 'check']);
  });

  it('when an offer would start by itself after midnight', () => {
    window.pass(DAY_MS - 9 * 60 * MINUTE_MS - 92 * MINUTE_MS).answerSafety();
    window.type(90 * MINUTE_MS).pass(11_000);
    assert.equal(stage(), 'ready');
    window
      .focus(false)
      .pass(3 * MINUTE_MS)
      .focus(true)
      .pass(12_000);
    assert.deepEqual([stage(), screen()], [null, 'check']);
  });

  it('when the pain or what one lives with changed while a routine waited', async () => {
    await choose();
    window.api.answerSafety({ type: 'check', worstPain: 8 });
    press('play');
    assert.deepEqual([stage(), screen()], [null, 'tooStrong']);
    window.panel?.dispose();
    window.api.answerSafety({ type: 'list', raised: [], ticked: ['eye'] });
    window.api.answerSafety({ type: 'check', worstPain: 0 });
    await choose();
    assert.deepEqual(window.api.session()?.plan.without, ['childs_pose']);
  });

  it('when another window was told of a sign a moment ago, and no watcher has said so', async () => {
    const at = window.clock.wallMs;
    const raised = { v: 1, id: 'elsewhere', at, day: '2026-03-02', type: 'signs', by: 'list' };
    const line = JSON.stringify({ ...raised, asked: flagIds, raised: ['chest_breath'] });
    window.writeJournal(line);
    window.untilOffered();
    press('play');
    await window.until(() => screen() === 'locked');
    assert.notEqual(stage(), 'playing');
  });

  it('and nothing plays behind them: a start takes their place', async () => {
    await window.run('checkSafety');
    assert.equal(screen(), 'check');
    await window.start();
    assert.deepEqual([stage(), screen()], ['playing', null]);
  });
});

describe('the questions stay with the person who answers them', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow({}, false);
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen()?.name ?? null;
  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });

  /** Somebody answers everything in another window, which this one reads. */
  async function answeredElsewhere(): Promise<void> {
    const { wallMs: at } = window.clock;
    const stated = { v: 1, at, day: '2026-03-02' };
    const lines = [
      { ...stated, id: 'elsewhere-1', type: 'signs', by: 'list', asked: flagIds, raised: [] },
      { ...stated, id: 'elsewhere-2', type: 'check', worstPain: 0 },
    ];
    window.writeJournal(...lines.map((line) => JSON.stringify(line)));
    window.focus(false).focus(true);
    await window.until(() => screen() === null);
  }

  it('and answered in another window let nothing play unseen in this one', async () => {
    await window.start();
    assert.equal(screen(), 'list');
    await answeredElsewhere();
    assert.equal(window.stage?.name, 'ready');
    window.pass(5 * MINUTE_MS);
    assert.equal(window.stage.name, 'ready');
  });

  it('and come in their order: the list of signs before the head turns', async () => {
    await window.start({ routine: 'safety_check' });
    assert.deepEqual([window.stage, screen()], [null, 'list']);
    window.panel?.dispose();
    await window.run('checkSafety');
    assert.equal(screen(), 'list');
    window.api.answerSafety(none);
    assert.equal(screen(), 'check');
  });

  it('though ten minutes pass while they are answered', () => {
    window.type(90 * MINUTE_MS).pass(11_000);
    assert.equal(screen(), 'list');
    window.type(9 * MINUTE_MS);
    window.api.fromPlayer({ type: 'input' });
    window.type(2 * MINUTE_MS);
    assert.equal(screen(), 'list');
    assert.notEqual(window.panel, null);
    window.answerSafety();
    assert.equal(window.stage?.name, 'ready');
  });

  it('and a check that is run while a reset is offered has its panel', async () => {
    window.answerSafety();
    window.untilOffered();
    await window.run('checkSafety');
    assert.equal(screen(), 'check');
    assert.notEqual(window.panel, null);
  });

  it('and a check that is chosen in the list while one is asked before a reset is what comes', async () => {
    window.answerSafety();
    window.pass(DAY_MS - 2 * 60 * MINUTE_MS);
    window.type(90 * MINUTE_MS).pass(11_000);
    assert.equal(screen(), 'check');
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose('30-second check');
    await chosen;
    assert.deepEqual([screen() ?? window.stage?.name, window.panel === null], ['ready', false]);
  });

  it('until Skip or Later, which take the panel with them', async () => {
    window.type(90 * MINUTE_MS).pass(11_000);
    await window.start();
    press('skip');
    assert.deepEqual([screen(), window.panel], [null, null]);
    window.type(90 * MINUTE_MS).pass(11_000);
    await window.start();
    await window.run('snooze', 5);
    assert.deepEqual([screen(), window.panel], [null, null]);
    assert.equal(window.api.view().phase.name, 'snoozed');
  });

  it('and closed, they are an answer to the offer', async () => {
    window.type(90 * MINUTE_MS).pass(11_000);
    window.panel?.dispose();
    assert.equal(window.api.view().phase.name, 'missed');
    assert.deepEqual(await window.logged(), ['prompted', 'declined']);
  });

  it('can be taken back after a wrong tap, also once a region was chosen', async () => {
    await window.start();
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    window.api.answerSafety({ type: 'region', region: 'CA' });
    const shown = window.api.safetyScreen();
    assert.deepEqual(shown?.name === 'locked' ? [shown.canUndo, shown.region] : null, [true, 'CA']);
  });

  it('when closed as "Noted" by work, they let the next reset be offered', async () => {
    window.answerSafety();
    await window.run('checkSafety');
    window.api.answerSafety({ type: 'check', worstPain: 0 });
    assert.equal(screen(), 'noted');
    window.type(MINUTE_MS);
    assert.deepEqual([screen(), window.panel], [null, null]);
  });

  it('while a sign locks, nothing is said to have been offered or missed', async () => {
    window.answerSafety();
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    window.type(95 * MINUTE_MS).pass(20 * MINUTE_MS);
    assert.deepEqual(await window.logged(), []);
  });
});
