import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';

const MINUTE_MS = 60_000;

describe('a reset that begins by itself and plays to nobody', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const phase = () => window.api.view().phase;
  const happened = async () => (await window.logged()).filter((line) => line !== 'prompted');

  /** It plays; VS Code has said that the keys are over. */
  function plays(): void {
    window.untilOffered().pass(10_100);
    window.api.windowState({ focused: true, active: false });
    assert.equal(window.stage?.name, 'playing');
  }

  function playsToItsEnd(): void {
    plays();
    window.pass(90_000);
    assert.equal(window.stage?.name, 'ended');
  }

  /** Somebody presses a key or a button, after none for a while. */
  const comesBack = () => window.api.windowState({ focused: true, active: true });

  it('is not said to have been done, and stays due, and nothing more pops up', async () => {
    playsToItsEnd();
    assert.equal(phase().name, 'missed');
    assert.match(window.statusBar.text, /Reset due/);
    window.pass(3 * MINUTE_MS);
    comesBack();
    window.type(20 * MINUTE_MS).pass(11_000);
    assert.deepEqual([phase().name, await happened()], ['missed', []]);
    const [unseen, ...more] = window.api.progress();
    assert.deepEqual(more, []);
    assert.ok(unseen?.type === 'playedUnseen' && unseen.outcome === 'done');
    assert.equal(unseen.seconds, 90);
  });

  it('is not the first of the day for the next, which warms up', async () => {
    await window.close();
    window = new ActivatedWindow({ warmUp: 'firstOfDay' });
    window.untilOffered().pass(10_100);
    window.api.windowState({ focused: true, active: false });
    window.pass(2.5 * MINUTE_MS);
    assert.equal(window.stage?.name, 'ended');
    window.pass(10 * MINUTE_MS);
    await window.start();
    assert.equal(window.api.session()?.plan.warmUp, true);
  });

  it('is done for whoever is at the keys again within a minute', async () => {
    playsToItsEnd();
    window.pass(50_000);
    comesBack();
    const { phase: now, facts } = window.api.view();
    assert.deepEqual([now.name, facts.stretch.by], ['counting', 'reset']);
    const [unseen, played] = window.api.progress();
    assert.ok(played?.type === 'played' && played.outcome === 'done');
    assert.deepEqual([played.startedBy, played.confirms], ['self', unseen?.id]);
    assert.deepEqual(await happened(), ['played done']);
    // Once.
    comesBack();
    window.api.fromPlayer({ type: 'input' });
    assert.equal(window.api.progress().length, 2);
  });

  it('is done for whoever scrolls then, which the wheel alone says', () => {
    playsToItsEnd();
    window.api.signal({ type: 'scroll', topLine: 1 });
    window.pass(5000);
    window.api.signal({ type: 'scroll', topLine: 2 });
    assert.equal(window.api.view().facts.stretch.by, 'reset');
  });

  it('is done for whoever answers how it feels, however late, and keeps the answer', () => {
    playsToItsEnd();
    assert.deepEqual(window.api.after(), { name: 'rating', unseen: true });
    window.pass(8 * MINUTE_MS);
    const answer = { type: 'rating', feeling: 'same' };
    window.api.fromPlayer({ type: 'after', answer });
    const [, played, rated] = window.api.progress();
    assert.ok(played?.type === 'played' && rated?.type === 'rated');
    assert.equal(rated.of, played.id);
    assert.equal(window.api.view().facts.stretch.by, 'reset');
  });

  it('is done where a pointer moved over it, or a button was pressed, while it played', () => {
    plays();
    window.api.fromPlayer({ type: 'input' });
    window.pass(90_000);
    assert.deepEqual(window.api.after(), { name: 'rating' });
    assert.equal(window.api.view().facts.stretch.by, 'reset');
  });

  it('is not done by somebody who was at other keys of the window all the while', () => {
    // In a terminal, where VS Code says no more than that there are keys.
    window.untilOffered().pass(10_100);
    window.pass(90_000);
    assert.equal(window.stage?.name, 'ended');
    window.type(2000);
    assert.equal(phase().name, 'missed');
  });

  it('waits for whoever goes to another program, and is stopped by nobody', () => {
    plays();
    window.pass(30_000).focus(false);
    assert.equal(window.stage?.name, 'paused');
    window.pass(10 * MINUTE_MS + 1000);
    assert.equal(window.api.session()?.stage.name, 'ended');
    const [unseen] = window.api.progress();
    assert.ok(unseen?.type === 'playedUnseen' && unseen.outcome === 'interrupted');
  });

  it('waits where another tab comes before its panel', async () => {
    plays();
    window.pass(30_000);
    window.panel!.bring(false);
    window.pass(MINUTE_MS);
    assert.equal(window.stage?.name, 'paused');
    window.panel!.bring(true);
    window.api.fromPlayer({ type: 'command', command: 'play' });
    window.pass(MINUTE_MS + 1000);
    assert.deepEqual(await happened(), ['played done']);
  });

  it('leaves one that the person started alone: they may do it away from the keyboard', async () => {
    await window.start();
    window.pass(30_000).focus(false);
    window.pass(61_000);
    const [played] = window.api.progress();
    assert.ok(played?.type === 'played' && played.outcome === 'done');
  });
});
