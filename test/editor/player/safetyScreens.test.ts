import assert from 'node:assert/strict';
import { standingLine } from '../../../src/journal/report/standingLine';
import { violationsOf } from '../support/axe';
import { themes } from '../support/editorWindow';
import type { PlayerPage, PlayerPageOptions } from '../support/player/playerPage';
import { safetyMessageOf, safetyStates } from '../support/player/safetyStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

const names = Object.keys(safetyStates) as (keyof typeof safetyStates)[];

describe('the safety screens', function () {
  this.timeout(120_000);
  const { open } = usePlayerPages();
  let player: PlayerPage;
  const opened: PlayerPage[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((page) => page.close())));

  async function openAt(name: keyof typeof safetyStates, options: PlayerPageOptions = {}) {
    opened.push((player = await open(options)));
    await player.show(safetyStates[name]);
    await player.page.locator('h1').first().waitFor();
    await player.takeSent();
  }

  const press = (id: string) => player.page.locator(`[data-answer="${id}"]`).click();
  const answers = async () =>
    (await player.takeSent()).filter(({ type }) => !['input', 'ready', 'ticked'].includes(type));

  for (const theme of themes) {
    it(`have no violation of WCAG 2.2 A and AA in ${theme}`, async () => {
      opened.push((player = await open({ theme, fakeClock: true })));
      const found: string[] = [];
      for (const name of names) {
        await player.show(safetyMessageOf(null));
        await player.show(safetyStates[name]);
        await player.page.locator('h1').first().waitFor();
        const lines = await violationsOf(player.page);
        found.push(...lines.map((line) => `${name}: ${line}`));
        await player.screenshot(`safety-${name}-${theme}`.replace(/\W+/g, '-'));
      }
      assert.deepEqual(found, []);
    });
  }

  for (const [name, size] of Object.entries({
    narrow: { width: 320, height: 640 },
    'zoomed to 200 %': { width: 240, height: 400 },
    short: { width: 700, height: 420 },
    wide: { width: 1000, height: 700 },
  })) {
    it(`lose nothing in a ${name} panel, stills and right to left included`, async () => {
      opened.push((player = await open({ size, reducedMotion: true })));
      for (const state of names) {
        await player.show(safetyMessageOf(null));
        await player.show(safetyStates[state]);
        await player.page.locator('h1').first().waitFor();
        await player.screenshot(
          `safety-${state.replace(/\W+/g, '-')}-${name.replace(/\W+/g, '-')}`,
        );
        for (const direction of ['ltr', 'rtl']) {
          const beyond = await player.page.evaluate((dir) => {
            document.documentElement.dir = dir;
            const { scrollWidth, clientWidth } = document.documentElement;
            const cut = [...document.querySelectorAll('button, label, select, h1, h2')].filter(
              (element) => element.scrollWidth > element.clientWidth + 1,
            );
            return {
              over: scrollWidth - clientWidth,
              cut: cut.map(({ textContent }) => textContent),
            };
          }, direction);
          assert.deepEqual(beyond, { over: 0, cut: [] }, `${state}, ${direction}`);
        }
        const small = await player.page
          .locator('button:visible, select:visible, label.tick:visible')
          .evaluateAll((targets) =>
            targets
              .map((target) => target.getBoundingClientRect())
              .filter(({ width, height }) => width < 24 || height < 24),
          );
        assert.deepEqual(small, [], `${state}: targets of 24 px`);
      }
    });
  }

  it('take "none of these" with one press, and say that nobody was asked before', async () => {
    await openAt('the list again');
    await player.page.getByText(/Last answered on .*2026\./).waitFor();
    assert.equal(await player.page.getByText(standingLine).count(), 0);
    await player.show(safetyMessageOf(null));
    await player.show(safetyStates['the list, first']);
    await player.page.getByText(/Not asked so far:/).waitFor();
    // Whoever sees this screen may have seen nothing else of the extension so far.
    assert.ok(await player.page.getByText(standingLine).isVisible());
    await player.takeSent();
    await press('list');
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'list', raised: [], ticked: [] } },
    ]);
  });

  it('send what is ticked, and keep it while another window says something', async () => {
    await openAt('the list again');
    await player.page.getByText('Fever').click();
    // From the first tick on the list stays open while the person types elsewhere.
    assert.ok((await player.takeSent()).some(({ type }) => type === 'ticked'));
    await player.show(safetyStates['the list again']);
    assert.equal(await player.page.locator('[data-tick="fever"]').isChecked(), true);
    assert.equal(await player.page.locator('[data-answer="list"]').innerText(), 'This fits');
    await press('list');
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'list', raised: ['fever'], ticked: ['pregnancy'] } },
    ]);
  });

  it('take a number for the pain, unless the head turns brought something', async () => {
    await openAt('the check');
    await player.page.locator('[data-pain="4"]').click();
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'check', worstPain: 4 } },
    ]);
    // A twinge in one spot is no sign, and goes with the number.
    await player.page.locator('[data-tick="twinge"]').check();
    await player.page.locator('[data-pain="2"]').click();
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'check', worstPain: 2, isTwinge: true } },
    ]);
    await player.page.locator('[data-tick="head_turn_dizzy"]').check();
    assert.equal(await player.page.locator('[data-pain="4"]').isDisabled(), true);
    await press('checkSigns');
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'checkSigns', raised: ['head_turn_dizzy'] } },
    ]);
  });

  it('clear in two steps, and never in one', async () => {
    await openAt('locked');
    await press('clear');
    assert.deepEqual(await answers(), []);
    await press('notCleared');
    assert.deepEqual(await answers(), []);
    await press('clear');
    await press('cleared');
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'cleared', conditions: [], flags: ['fever'] } },
    ]);
  });

  it('offer to take back a wrong tap only right after it', async () => {
    await openAt('locked a moment ago');
    await press('undo');
    assert.deepEqual(await answers(), [{ type: 'safety', answer: { type: 'undo' } }]);
    await player.show(safetyStates.locked);
    await player.page.locator('[data-answer="undo"]').waitFor({ state: 'detached' });
  });

  it('name whom to call once the person has said where they are', async () => {
    await openAt('locked');
    assert.equal(await player.page.locator('.lines').count(), 0);
    await player.page.locator('[data-region]').selectOption('CA');
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'region', region: 'CA' } },
    ]);
    await player.show(safetyStates['locked, with whom to call']);
    await player.page.getByText('1800 022 222').waitFor();
  });

  it('are answered by keyboard alone, and Esc leaves them', async () => {
    await openAt('the check', { fakeClock: true });
    const { keyboard } = player.page;
    // Keys that were meant for the editor are not taken for an answer.
    await player.page.clock.runFor(1600);
    for (let count = 0; count < 6; count++) await keyboard.press('Tab');
    assert.equal(
      await player.page.locator('[data-pain="0"]').evaluate((b) => b.matches(':focus')),
      true,
    );
    await keyboard.press('Enter');
    assert.deepEqual(await answers(), [
      { type: 'safety', answer: { type: 'check', worstPain: 0 } },
    ]);
    await keyboard.press('Escape');
    assert.deepEqual(await answers(), [{ type: 'command', command: 'close' }]);
  });
});
