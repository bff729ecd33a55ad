import assert from 'node:assert/strict';
import type { AboutMessage } from '../../../src/messages/player';
import type { ExerciseId } from '../../../src/routines/routine';
import { exerciseIds } from '../../../src/routines/routine';
import type { ThemeName } from '../support/player/editorStyles';
import { layoutOf } from '../support/player/layout';
import type { PlayerPage, PlayerPageOptions } from '../support/player/playerPage';
import { playerStates } from '../support/player/playerStates';
import { safetyMessageOf, safetyStates } from '../support/player/safetyStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

/** Panels that people have, in CSS pixels; the last two are at 200 % zoom. */
const sizes = [
  { width: 480, height: 800 },
  { width: 1000, height: 700 },
  { width: 320, height: 480 },
  { width: 640, height: 400 },
  { width: 240, height: 400 },
] as const;
const themes: readonly ThemeName[] = [
  ...(['Dark Modern', 'Light Modern'] as const),
  ...(['Default High Contrast', 'Default High Contrast Light'] as const),
];
/** The page hears no key in its first moments, in milliseconds. */
const DEAF_MS = 1600;

const about = (exercise: ExerciseId, over: AboutMessage['over'] = 'nothing'): AboutMessage => ({
  ...{ type: 'about', exercise, over },
});

describe('the page about a movement', () => {
  const { open } = usePlayerPages();
  let player: PlayerPage | undefined;
  afterEach(() => player?.close());

  async function opened(options: PlayerPageOptions = {}): Promise<PlayerPage> {
    return (player = await open({ fakeClock: true, ...options }));
  }

  /** What does not fit; the names in the maps of the body have a test of their own. */
  async function faultsOf(one: PlayerPage): Promise<readonly string[]> {
    const { faults } = await layoutOf(one.page);
    return faults.filter((fault) => !fault.includes('tspan'));
  }

  for (const size of sizes) {
    it(`shows every movement in ${size.width} × ${size.height}, and nothing leaves it`, async () => {
      const one = await opened({ size });
      for (const exercise of exerciseIds) {
        await one.show(about(exercise, 'routine'));
        assert.deepEqual(await faultsOf(one), [], exercise);
        for (const name of ['How it goes', 'How much', 'Where you feel it', 'Easy to get wrong']) {
          await one.page.getByRole('heading', { name }).waitFor();
        }
      }
    });
  }

  for (const theme of themes) {
    it(`can be read in ${theme}`, async () => {
      const one = await opened({ theme });
      await one.show(about('childs_pose'));
      await one.page.clock.runFor(8000);
      await one.page.getByText('Glaucoma or a problem of the retina').waitFor();
      assert.deepEqual(await faultsOf(one), []);
      await one.screenshot(`about-${theme.toLowerCase().replace(/ /g, '-')}`);
    });
  }

  it('gives way to what is asked, and to a routine that is ready since then', async () => {
    const one = await opened();
    await one.show(about('childs_pose'));
    await one.page.getByRole('heading', { name: 'How it goes' }).waitFor();
    await one.show(safetyStates['the list again']);
    await one.page.getByRole('heading', { name: 'How it goes' }).waitFor({ state: 'detached' });
    await one.show(safetyMessageOf(null));
    await one.show(about('childs_pose'));
    await one.page.getByRole('heading', { name: 'How it goes' }).waitFor();
    await one.show(playerStates['get-ready, waits']!);
    await one.page.getByText('Ready when you are').waitFor();
  });

  it('opens from the get-ready, goes on and comes back to the same button, by keyboard', async () => {
    const one = await opened();
    await one.show(playerStates['get-ready, waits']!);
    const opener = one.page.getByRole('button', { name: 'About this movement: Four-direction' });
    await one.page.clock.runFor(DEAF_MS);
    await one.takeSent();
    await opener.focus();
    await one.page.keyboard.press('Enter');
    const heading = one.page.getByRole('heading', { level: 1 });
    assert.equal(await heading.innerText(), 'Four-direction shoulders');
    assert.ok(await heading.evaluate((element) => element === document.activeElement));
    await one.page.keyboard.press('ArrowRight');
    assert.equal(await heading.innerText(), 'Seated forward fold');
    await one.page.keyboard.press('ArrowLeft');
    await one.page.keyboard.press('Escape');
    await one.page.getByText('Ready when you are').waitFor();
    assert.ok(await opener.evaluate((element) => element === document.activeElement));
    const told = (await one.takeSent()).filter(({ type }) => type !== 'input');
    assert.deepEqual(told, [
      { type: 'about', exercise: 'shoulder_4dir' },
      { type: 'about', exercise: 'seated_forward_fold' },
      { type: 'about', exercise: 'shoulder_4dir' },
      { type: 'about', exercise: null },
    ]);
  });

  it('is a button away while a routine waits, at a gate and paused, and starts nothing', async () => {
    for (const state of ['gate', 'paused by the person']) {
      const one = await opened();
      await one.show(playerStates[state]!);
      await one.page.clock.runFor(DEAF_MS);
      await one.page.getByRole('button', { name: 'About this movement' }).click();
      await one.page.getByText('A routine is under way').waitFor();
      assert.equal(await one.page.locator('[data-routine]').count(), 0);
      await one.takeSent();
      await one.page.keyboard.press('Space');
      const commands = (await one.takeSent()).filter(({ type }) => type === 'command');
      assert.deepEqual(commands, []);
      await one.close();
    }
  });

  it('closes the panel where nothing is behind it, and chooses a routine', async () => {
    const one = await opened();
    await one.show(about('band_row'));
    await one.page.clock.runFor(DEAF_MS);
    await one.takeSent();
    await one.page.keyboard.press('Escape');
    const commands = (await one.takeSent()).filter(({ type }) => type === 'command');
    assert.deepEqual(commands, [{ type: 'command', command: 'close' }]);
    await one.page.getByRole('button', { name: 'Evening wind-down' }).click();
    const chosen = (await one.takeSent()).filter(({ type }) => type === 'choose');
    assert.deepEqual(chosen, [{ type: 'choose', routine: 'evening_wind_down' }]);
  });

  it('makes way for a routine that begins to play', async () => {
    const one = await opened();
    await one.show(about('warmup'));
    await one.show(playerStates['hold']!);
    await one.page.getByRole('button', { name: 'Pause' }).waitFor();
  });

  it('moves, and stands still for those who asked for less motion', async () => {
    const drawing = (one: PlayerPage) =>
      one.page
        .locator('.stage path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join());
    for (const reducedMotion of [false, true]) {
      const one = await opened({ reducedMotion });
      await one.show(about('shoulder_4dir'));
      const before = await drawing(one);
      await one.page.clock.runFor(9000);
      assert.equal((await drawing(one)) === before, reducedMotion);
      await one.close();
    }
  });
});
