import assert from 'node:assert/strict';
import { exerciseIds } from '../../../src/routines/routine';
import { violationsOf } from '../support/axe';
import { themes } from '../support/editorWindow';
import type { PlayerPage, PlayerPageOptions } from '../support/player/playerPage';
import { playerStates } from '../support/player/playerStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

describe('the player by the rules of WCAG 2.2 A and AA', function () {
  // About 30 states each, on machines with other things to do.
  this.timeout(240_000);
  const { open } = usePlayerPages();
  let player: PlayerPage | undefined;
  afterEach(() => player?.close());

  async function expectNoViolations(
    options: PlayerPageOptions,
    without: readonly string[] = [],
  ): Promise<void> {
    player = await open({ fakeClock: true, ...options });
    const found: string[] = [];
    for (const [name, message] of Object.entries(playerStates)) {
      await player.show(message);
      found.push(...(await violationsOf(player.page, without)).map((line) => `${name}: ${line}`));
    }
    for (const exercise of exerciseIds) {
      await player.show({ type: 'about', exercise, over: 'routine' });
      await player.page.locator(`main[data-about="${exercise}"] h1`).waitFor();
      const lines = await violationsOf(player.page, without);
      found.push(...lines.map((line) => `about ${exercise}: ${line}`));
    }
    assert.deepEqual(found, []);
  }

  for (const theme of themes) {
    it(`has no violation in any state, nor in what there is to read, in ${theme}`, () =>
      expectNoViolations({ theme }));
  }

  it('has none in the colours of the system, which it leaves as they are', async () => {
    // axe reads the page's own colours, which the system replaces when it paints.
    await expectNoViolations({ forcedColors: true }, ['color-contrast']);
    await player!.show(playerStates['breath led']!);
    const page = player!.page;
    const kept = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
        .filter((element) => element.closest('svg.figure') === null)
        .map((element) => element.getAttribute('class') ?? element.tagName),
    );
    assert.deepEqual(kept, ['pacer-count']);
    const colours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const resolved = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const strokeOf = (selector: string) =>
        getComputedStyle(document.querySelector(selector)!).stroke;
      return {
        ring: [strokeOf('.ring-left'), resolved('Highlight')],
        track: [strokeOf('.ring-track'), resolved('GrayText')],
      };
    });
    assert.equal(colours.ring[0], colours.ring[1]);
    assert.equal(colours.track[0], colours.track[1]);
  });

  it('has none with stills, in a narrow panel', () =>
    expectNoViolations({ reducedMotion: true, size: { width: 320, height: 480 } }));

  it('has none before the editor has said anything', async () => {
    player = await open({ fakeClock: true });
    assert.deepEqual(await violationsOf(player.page), []);
    await player.page.clock.runFor(6000);
    await player.page.getByText('No answer from the editor').waitFor();
    assert.deepEqual(await violationsOf(player.page), []);
  });

  it('would be found out', async () => {
    player = await open({ fakeClock: true });
    await player.show(playerStates['hold']!);
    await player.page.locator('[data-command="stop"]').evaluate((button) => {
      button.replaceChildren();
      button.removeAttribute('title');
    });
    await player.addStyle('.detail { color: #444 } .quiet-button { block-size: 9px; }');
    const found = (await violationsOf(player.page)).map((line) => line.split(':')[0]);
    assert.ok(found.includes('button-name') && found.includes('color-contrast'), found.join());
  });
});
