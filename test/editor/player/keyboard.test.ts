import assert from 'node:assert/strict';
import type { PlayerCommand } from '../../../src/messages/player';
import { themes } from '../support/editorWindow';
import { PlayedSession } from '../support/player/playedSession';
import type { PlayerPage } from '../support/player/playerPage';
import type { FromPlayer } from '../../../src/messages/player';
import { playerStates } from '../support/player/playerStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

/** Keys do nothing for a second and a half after a page or a get-ready comes up. */
const deafMs = 1600;

describe('the player by keyboard alone', function () {
  this.timeout(120_000);
  const { open } = usePlayerPages();
  let player: PlayerPage;
  beforeEach(async () => {
    player = await open({ fakeClock: true });
  });
  afterEach(() => player.close());

  async function show(state: string): Promise<void> {
    await player.show(playerStates[state]!);
    await player.page.clock.runFor(deafMs);
    // Where one clicks, Tab goes on from: the corner of the page.
    await player.page.mouse.click(2, 2);
  }

  /** Everything that can be pressed, in the order in which the page has it. */
  function buttons(which = 'button:visible, input:visible'): Promise<string[]> {
    return player.page.locator(which).evaluateAll((found) =>
      found.map((element) => {
        const { dataset } = element as HTMLElement;
        const about = dataset['about'] === undefined ? '' : 'about';
        return (
          dataset['command'] ??
          dataset['hear'] ??
          dataset['answer'] ??
          dataset['feeling'] ??
          dataset['pain'] ??
          dataset['tick'] ??
          about
        );
      }),
    );
  }

  /** What has the focus, and how it looks; null where nothing has. */
  function focused() {
    return player.page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      const { dataset } = element;
      const about = dataset['about'] === undefined ? element.tagName : 'about';
      // The whole line of a box can be pressed.
      const target = element.closest('label') ?? element;
      const { left, top, width, height } = target.getBoundingClientRect();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const brightness = (colour: string) => {
        const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
          const value = Number(part) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
      };
      const [dark, light] = [outlineColor, getComputedStyle(document.body).backgroundColor]
        .map(brightness)
        .sort((a, b) => a - b);
      return {
        name:
          dataset['command'] ??
          dataset['hear'] ??
          dataset['answer'] ??
          dataset['feeling'] ??
          dataset['pain'] ??
          dataset['tick'] ??
          about,
        ...{ left, top, width, height },
        outlined: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        contrast: (light! + 0.05) / (dark! + 0.05),
        inSight: target.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
      };
    });
  }

  /** Buttons that are neither below nor to the right of the one before; none where a page scrolls. */
  function outOfOrder(): Promise<string[]> {
    return player.page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      // There the controls lie over the rest of the page.
      if (scrollHeight > clientHeight) return [];
      const shown = Array.from(document.querySelectorAll('button'), (button) => ({
        name: button.textContent.trim(),
        box: button.getBoundingClientRect(),
      })).filter(({ box }) => box.width > 0);
      return shown
        .filter(({ box }, i) => {
          const before = shown[i - 1]?.box;
          return before !== undefined && box.top < before.bottom && box.left < before.right;
        })
        .map(({ name }) => name);
    });
  }

  /** What buttons do that are called something else. */
  const doing: Readonly<Record<string, string>> = { voice: 'sound', signs: 'somethingNew' };

  /** The button that sends this message. */
  function nameOf(message: FromPlayer | undefined): string | undefined {
    if (message?.type === 'command') return message.command;
    if (message?.type === 'safety') return message.answer.type;
    if (message?.type === 'after') {
      const { answer } = message;
      if (answer.type === 'rating') return answer.feeling;
      if (answer.type === 'checkIn') return String(answer.value);
      return answer.type === 'strength' ? String(answer.pain) : answer.type;
    }
    return message?.type === 'hear' ? 'sound' : message?.type;
  }

  type Focused = NonNullable<Awaited<ReturnType<typeof focused>>>;

  /** Presses Tab until the focus has left the page, and gives where it was. */
  async function walk(): Promise<Focused[]> {
    const met: Focused[] = [];
    for (let i = 0; i < 30; i++) {
      await player.page.keyboard.press('Tab');
      const now = await focused();
      if (now === null) return met;
      met.push(now);
    }
    assert.fail(`the focus is trapped: ${met.map(({ name }) => name).join()}`);
  }

  const sizes = [
    { width: 480, height: 800 },
    { width: 320, height: 480 },
  ];
  for (const size of sizes) {
    it(`reaches everything, in order and in plain sight, at ${size.width} × ${size.height}`, async () => {
      await player.page.setViewportSize(size);
      for (const state of Object.keys(playerStates)) {
        await show(state);
        const there = await buttons();
        const met = await walk();
        assert.deepEqual(
          met.map(({ name }) => name),
          there,
          `${state}: Tab reaches each button once, in the order of the page`,
        );
        assert.deepEqual(await outOfOrder(), [], `${state}: the order is that of reading`);
        for (const place of met) {
          const what = `${state}, ${place.name}`;
          assert.ok(place.outlined, `${what}: an outline`);
          assert.ok(place.contrast >= 3, `${what}: an outline of contrast ${place.contrast}`);
          assert.ok(place.inSight, `${what}: in sight`);
          assert.ok(place.width >= 24 && place.height >= 24, `${what}: 24 px each way`);
        }
        await player.page.locator('button:visible, input:visible').last().focus();
        const back = [(await focused())?.name];
        while (back.length < there.length) {
          await player.page.keyboard.press('Shift+Tab');
          back.push((await focused())?.name);
        }
        assert.deepEqual(back.reverse(), there, `${state}: and back`);
      }
    });
  }

  for (const theme of themes) {
    it(`shows where the focus is in ${theme}`, async () => {
      await player.wear(theme);
      for (const state of ['get-ready', 'hold', 'does not feel right', 'stopped']) {
        await show(state);
        for (const place of await walk()) {
          const what = `${state}, ${place.name}: ${place.contrast.toFixed(2)}`;
          assert.ok(place.outlined && place.contrast >= 3, what);
        }
      }
    });
  }

  for (const key of ['Enter', 'Space']) {
    it(`does one thing for ${key} on each button, held down or not`, async () => {
      for (const state of Object.keys(playerStates)) {
        await show(state);
        for (const [i, name] of (await buttons('button:visible')).entries()) {
          await player.page.locator('button:visible').nth(i).focus();
          await player.takeSent();
          await player.page.keyboard.down(key);
          await player.page.keyboard.down(key);
          await player.page.keyboard.up(key);
          const sent = (await player.takeSent()).filter(({ type }) => type !== 'input');
          assert.equal(sent.length, 1, `${state}, ${name}: ${JSON.stringify(sent)}`);
          const [message] = sent;
          assert.equal(nameOf(message), doing[name] ?? name, `${state}, ${name}`);
          // What there is to read lies over the state, which comes back.
          if (name === 'about') await player.page.keyboard.press('Escape');
        }
      }
    });
  }

  it('goes through a whole reset: start, pause, make smaller, back, next, and close', async () => {
    const played = await PlayedSession.open(player, { routine: 'office_reset' });
    await player.page.clock.runFor(deafMs);
    const press = async (key: string, expected: PlayerCommand) => {
      await player.page.keyboard.press(key);
      assert.deepEqual(await played.obey(), [expected], key);
    };
    /** Tab, until the button has the focus. */
    const tabTo = async (command: string) => {
      for (let i = 0; i < 20; i++) {
        if ((await focused())?.name === command) return;
        await player.page.keyboard.press('Tab');
      }
      assert.fail(`Tab does not come to ${command}`);
    };
    const stage = () => played.session.stage.name;

    await tabTo('play');
    await press('Enter', 'play');
    assert.equal(stage(), 'playing');
    assert.equal((await focused())?.name, 'pause', 'the focus goes on with the screen');
    await played.pass(8000);
    await press('Space', 'pause');
    assert.equal(stage(), 'paused');
    await played.pass(3000);
    await press('Space', 'play');
    await played.pass(2000);
    await press('x', 'discomfort');
    assert.equal((await focused())?.name, 'smaller', 'the first way out has the focus');
    await press('Enter', 'smaller');
    assert.equal(stage(), 'playing');
    assert.deepEqual(played.session.plan.smaller, ['rhomboid_release']);
    await press('ArrowRight', 'next');
    await press('ArrowRight', 'next');
    await press('ArrowLeft', 'back');
    await tabTo('sound');
    await player.page.keyboard.press('Enter');
    assert.deepEqual(await played.obey(), []);
    assert.deepEqual(played.sent.at(-1), { type: 'hear', hear: { sound: true, voice: false } });
    for (let passedS = 0; stage() !== 'ended'; passedS++) {
      assert.ok(passedS < 120, 'the reset comes to its end');
      await played.pass(1000, 500);
    }
    assert.notEqual(await focused(), null, 'the focus is on the page to the end');
    await tabTo('close');
    await press('Enter', 'close');
  });
});
