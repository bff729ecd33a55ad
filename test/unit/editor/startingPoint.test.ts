import assert from 'node:assert/strict';
import { patternQuestions } from '../../../src/routines/pattern/patternQuestions';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

describe('finding a starting point', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  /** Chooses the answers by their places, each once its question is there. */
  async function answer(...places: readonly number[]): Promise<void> {
    for (const [step, place] of places.entries()) {
      await settled();
      const words = patternQuestions[step]?.options[place]?.words;
      assert(words !== undefined);
      window.list.choose(words);
    }
    await settled();
  }

  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('orders the list of routines, and is kept for the next time', async () => {
    const found = window.run('findPattern');
    await answer(1, 1, 1, 1);
    window.list.choose('Morning stiffness');
    await found;
    assert.match(fake.messages.at(-1) ?? '', /^Your starting point: Morning stiffness\./);
    const chosen = window.run('chooseRoutine');
    await window.opened();
    const labels = window.list.labels;
    const first = labels.findIndex((label) => label.startsWith('Your starting point'));
    assert.match(labels[first + 1] ?? '', /Morning ease/);
    window.list.close();
    await chosen;
  });

  it('may be overruled, and says so of stiffness that stays', async () => {
    const found = window.run('findPattern');
    await answer(3, 1, 3, 3);
    window.list.choose('Desk day');
    await found;
    assert.match(fake.messages.at(-1) ?? '', /^Your starting point: Desk day\..*worth mentioning/);
  });

  it('goes back a question, and keeps nothing where the person leaves', async () => {
    const found = window.run('findPattern');
    await answer(0, 0);
    fake.goBack();
    await settled();
    window.list.choose(patternQuestions[1]?.options[2]?.words ?? '');
    await settled();
    window.list.close();
    await found;
    assert.deepEqual(fake.messages, []);
  });

  it('closes everything where breath comes hard at rest, and says what to do', async () => {
    const found = window.run('findPattern');
    await answer(2, 2, 2, 2);
    window.list.choose('Yes');
    await found;
    const screen = window.api.safetyScreen();
    assert.deepEqual(screen?.name === 'locked' ? screen.locks.map(({ flag }) => flag) : null, [
      'chest_breath',
    ]);
    assert.notEqual(window.panel, null);
    await window.start();
    assert.equal(window.stage, null);
  });

  it('goes on where it does not', async () => {
    const found = window.run('findPattern');
    await answer(2, 2, 2, 2);
    window.list.choose('No, neither');
    await settled();
    window.list.choose('Tense days');
    await found;
    assert.equal(window.api.safetyScreen(), null);
  });
});
