import assert from 'node:assert/strict';
import type { ToPlayer } from '../../../src/messages/player';
import { themes } from '../support/editorWindow';
import { playerStates } from '../support/player/playerStates';
import { safetyMessageOf } from '../support/player/safetyStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

/** The picture of each step: what the player is told, and what of it has to be seen. */
const pictures: readonly (readonly [string, readonly ToPlayer[], string])[] = [
  ['what', [playerStates['breath led']!], '.pacer'],
  ['reset', [playerStates['get-ready, waits']!], '.coming'],
  ['yours', [playerStates['get-ready, many']!], '.coming[data-many], [data-many="true"]'],
  ['safety', [safetyMessageOf({ name: 'check' }, { before: null })], '.check'],
  [
    'point',
    [safetyMessageOf(null), { type: 'about', exercise: 'rhomboid_release', over: 'nothing' }],
    '.about',
  ],
];

describe('the pictures of the walkthrough', function () {
  this.timeout(60_000);
  const { open } = usePlayerPages();

  it('are screens of the player, whole and in every theme', async () => {
    const player = await open({ fakeClock: true, size: { width: 600, height: 460 } });
    for (const [name, messages, shows] of pictures) {
      for (const message of messages) await player.show(message);
      await player.page.locator(shows).first().waitFor();
      await player.page.clock.runFor(4000);
      // Where muscles are felt is the picture of the starting point.
      if (name === 'point') {
        await player.page.getByText('Where you feel it').evaluate((part) => part.scrollIntoView());
      }
      for (const theme of themes) {
        await player.wear(theme);
        const { scrollWidth, clientWidth } = await player.page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        assert.equal(scrollWidth, clientWidth, `${name} in ${theme}`);
        await player.screenshot(`walkthrough-${name}-${theme.toLowerCase().replace(/ /g, '-')}`);
      }
    }
    await player.close();
  });
});
