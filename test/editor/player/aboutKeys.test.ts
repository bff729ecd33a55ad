import assert from 'node:assert/strict';
import type { AboutMessage, FromPlayer } from '../../../src/messages/player';
import { exerciseIds } from '../../../src/routines/routine';
import { themes } from '../support/editorWindow';
import { layoutOf } from '../support/player/layout';
import type { PlayerPage } from '../support/player/playerPage';
import { playerStates } from '../support/player/playerStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

/** The page hears no key in its first moments, in milliseconds. */
const DEAF_MS = 1600;
const sizes = [
  { width: 480, height: 800 },
  { width: 320, height: 480 },
  { width: 1000, height: 700 },
] as const;

/** A place that has the focus: what it does, and whether that can be seen. */
interface Place {
  readonly name: string;
  readonly isOutlined: boolean;
  readonly isInSight: boolean;
  readonly isLarge: boolean;
}

describe('the page about a movement, by keyboard and from right to left', function () {
  this.timeout(120_000);
  const { open } = usePlayerPages();
  let player: PlayerPage;
  afterEach(() => player.close());

  async function show(over: AboutMessage['over'], exercise: AboutMessage['exercise'] = 'warmup') {
    if (over === 'routine') await player.show(playerStates['paused by the person']!);
    await player.show({ type: 'about', exercise, over });
    await player.page.clock.runFor(DEAF_MS);
    await player.page.mouse.click(2, 2);
  }

  /** What each button on the page does, in the order in which the page has them. */
  function buttons(): Promise<string[]> {
    return player.page
      .locator('button:visible')
      .evaluateAll((all) =>
        all.map(({ dataset }) => dataset['routine'] ?? dataset['turn'] ?? 'leave'),
      );
  }

  function focused(): Promise<Place | null> {
    return player.page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { dataset } = element;
      const leave = dataset['leave'] === undefined ? element.tagName : 'leave';
      return {
        name: dataset['routine'] ?? dataset['turn'] ?? leave,
        isOutlined: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        isInSight: element.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
        isLarge: width >= 24 && height >= 24,
      };
    });
  }

  /** Presses Tab until the focus has left the page, and gives where it was. */
  async function walk(): Promise<readonly Place[]> {
    const met: Place[] = [];
    for (let i = 0; i < 30; i++) {
      await player.page.keyboard.press('Tab');
      const place = await focused();
      if (place === null) return met;
      met.push(place);
    }
    assert.fail(`the focus is trapped: ${met.map(({ name }) => name).join()}`);
  }

  for (const size of sizes) {
    it(`reaches everything, in order and in sight, at ${size.width} × ${size.height}`, async () => {
      player = await open({ fakeClock: true, size });
      for (const over of ['nothing', 'routine'] as const) {
        for (const theme of themes) {
          await player.wear(theme);
          await show(over);
          const there = await buttons();
          assert.ok(there.length >= 3, `${over}: ${there.join()}`);
          const met = await walk();
          assert.deepEqual(
            met.map(({ name }) => name),
            there,
          );
          for (const { name, ...seen } of met) {
            const good = { isOutlined: true, isInSight: true, isLarge: true };
            assert.deepEqual(seen, good, `${over}, ${theme}: ${name}`);
          }
          await player.page.locator('button:visible').last().focus();
          const back = [(await focused())?.name];
          while (back.length < there.length) {
            await player.page.keyboard.press('Shift+Tab');
            back.push((await focused())?.name);
          }
          assert.deepEqual(back.reverse(), there, `${over}, ${theme}: and back`);
        }
      }
    });
  }

  for (const key of ['Enter', 'Space']) {
    it(`does one thing for ${key} on each button, held down or not`, async () => {
      player = await open({ fakeClock: true });
      for (const over of ['nothing', 'routine'] as const) {
        await show(over);
        for (const [i, name] of (await buttons()).entries()) {
          await show(over);
          await player.page.locator('button:visible').nth(i).focus();
          await player.takeSent();
          await player.page.keyboard.down(key);
          await player.page.keyboard.down(key);
          await player.page.keyboard.up(key);
          const sent = (await player.takeSent()).filter(({ type }) => type !== 'input');
          assert.deepEqual(sent, [sentBy(name, over)], `${over}, ${name}`);
        }
      }
    });
  }

  /** What a button says to the editor, from the page about the warm-up. */
  function sentBy(name: string, over: AboutMessage['over']): FromPlayer {
    switch (name) {
      case 'Left':
        return { type: 'about', exercise: 'safety_check' };
      case 'Right':
        return { type: 'about', exercise: 'rhomboid_release' };
      case 'leave':
        return over === 'nothing'
          ? { type: 'command', command: 'close' }
          : { type: 'about', exercise: null };
      default:
        return { type: 'choose', routine: name } as FromPlayer;
    }
  }

  for (const size of sizes) {
    it(`is as good from right to left in ${size.width} × ${size.height}, and the body is no mirror image`, async () => {
      player = await open({ fakeClock: true, size });
      for (const exercise of exerciseIds) {
        await show('nothing', exercise);
        const maps = () => player.page.locator('.muscle-maps').innerHTML();
        const before = await maps();
        await player.page.evaluate(() => (document.documentElement.dir = 'rtl'));
        assert.equal(await maps(), before, exercise);
        const turned = await player.page
          .locator('.stage-figure, .muscle-figure')
          .evaluateAll((all) => all.map((element) => getComputedStyle(element).transform));
        assert.deepEqual([...new Set(turned)], ['none'], exercise);
        const { faults } = await layoutOf(player.page);
        assert.deepEqual(
          faults.filter((fault) => !fault.includes('tspan')),
          [],
          exercise,
        );
        const lost = await namesBeyondMaps();
        assert.deepEqual(lost, [], exercise);
        await player.page.evaluate(() => (document.documentElement.dir = 'ltr'));
        assert.deepEqual(await namesBeyondMaps(), [], exercise);
      }
    });
  }

  /** Names in the maps of the body that are cut off at their edges. */
  function namesBeyondMaps(): Promise<string[]> {
    return player.page.locator('.muscle-map svg tspan').evaluateAll((names) =>
      names
        .filter((name) => {
          const box = name.getBoundingClientRect();
          const map = name.closest('svg')!.getBoundingClientRect();
          return box.left < map.left - 0.5 || box.right > map.right + 0.5;
        })
        .map(({ textContent }) => textContent),
    );
  }
});
