import assert from 'node:assert/strict';
import { violationsOf } from '../support/axe';
import type { PlayerPage } from '../support/player/playerPage';
import { messageOf, playerStates } from '../support/player/playerStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

const state = (name: string) => {
  const found = playerStates[name];
  if (found === undefined) throw new RangeError(`There is no state ${name}.`);
  return found;
};

describe('a player of which a part can’t be had', () => {
  const { open } = usePlayerPages();
  let player: PlayerPage;
  const gone = () => player.page.getByText('A part of this page could not be loaded.');
  const again = () => player.page.getByRole('button', { name: 'Try Again' });
  beforeEach(async () => {
    player = await open({ without: 'later-' });
  });
  afterEach(() => player.close());

  it('says at a change of place what comes, in words, and how to go on', async () => {
    await player.show(state('gate'));
    await gone().waitFor();
    await player.screenshot('part-gone-gate');
    const words = await player.page.locator('.words').innerText();
    assert.match(words, /\n.*\w+ \w+/s, 'what a screen reader hears is there to be read');
    await player.takeSent();
    await player.page.getByRole('button', { name: 'Continue' }).click();
    await again().click();
    const sent = (await player.takeSent()).filter(({ type }) => type !== 'input');
    assert.deepEqual(sent, [{ type: 'command', command: 'play' }, { type: 'tryAgain' }]);
  });

  for (const name of ['does not feel right', 'done']) {
    it(`shows no empty screen: ${name}`, async () => {
      await player.show(state(name));
      await gone().waitFor();
      await again().waitFor();
    });
  }

  it('plays the reset at the desk as ever', async () => {
    await player.show(messageOf({ stage: 'playing', positionMs: 8000 }));
    await player.page.locator('.stage-figure svg path').first().waitFor();
    assert.equal(await gone().count(), 0);
  });

  it('says so beside the words where the picture is what is missing', async () => {
    await player.show(state('switch'));
    await gone().waitFor();
    await again().waitFor();
    await player.page.getByRole('button', { name: 'Pause' }).waitFor();
    await player.screenshot('part-gone-picture');
  });

  it('says so where somebody wants to read about a movement', async () => {
    await player.show({ type: 'about', exercise: 'band_row', over: 'nothing' });
    await gone().waitFor();
    assert.deepEqual(await violationsOf(player.page), []);
  });
});

describe('a page of the player that breaks', () => {
  const { open } = usePlayerPages();
  let player: PlayerPage;
  beforeEach(async () => {
    player = await open();
    await player.show(messageOf({ stage: 'playing', positionMs: 8000 }));
    await player.takeSent();
  });
  afterEach(() => player.close());

  const breaks = (how: 'throws' | 'rejects') =>
    player.page.evaluate((way) => {
      const error = new TypeError('no such thing');
      if (way === 'rejects') void Promise.reject(error);
      else
        setTimeout(() => {
          throw error;
        });
    }, how);
  const notice = () => player.page.getByText('This page broke');

  for (const how of ['throws', 'rejects'] as const) {
    it(`tells the editor once, and the person (it ${how})`, async () => {
      await breaks(how);
      await notice().waitFor();
      await breaks(how);
      assert.deepEqual(await player.takeSent(), [
        { type: 'broken', why: 'TypeError: no such thing' },
      ]);
      await player.page.getByRole('button', { name: 'Try Again' }).click();
      const sent = (await player.takeSent()).filter(({ type }) => type !== 'input');
      assert.deepEqual(sent, [{ type: 'tryAgain' }]);
      assert.deepEqual(await violationsOf(player.page), []);
      await player.screenshot('broken');
    });
  }

  it('takes what a browser says of its own layout for no error', async () => {
    await player.page.evaluate(() =>
      window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' })),
    );
    await player.show(messageOf({ stage: 'playing', positionMs: 9000 }));
    assert.equal(await notice().count(), 0);
    assert.deepEqual(await player.takeSent(), []);
  });
});
