import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan';
import { routineOf } from '../../../src/routines/routineOf';
import type { Layout } from '../support/player/layout';
import { layoutOf } from '../support/player/layout';
import type { PlayerPage, PlayerPageOptions, Size } from '../support/player/playerPage';
import { messageOf, playerStates } from '../support/player/playerStates';
import { safetyMessageOf } from '../support/player/safetyStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

/** Panels that people have, in CSS pixels: at 200 % zoom a panel has half as many each way. */
const sizes: readonly (Size & { readonly what: string })[] = [
  { width: 480, height: 800, what: 'beside the editor' },
  { width: 320, height: 800, what: 'a narrow group' },
  { width: 320, height: 480, what: 'a narrow half of a split' },
  { width: 1000, height: 700, what: 'a whole window' },
  { width: 1400, height: 300, what: 'wide and low' },
  { width: 640, height: 400, what: 'a whole window of 1280 by 800 at 200 %' },
  { width: 240, height: 400, what: 'beside the editor at 200 %' },
  { width: 400, height: 300, what: 'a small half of a split' },
  { width: 480, height: 400, what: 'a quarter of a window' },
];
/** Of the panel's area, what the pictures have at least while something is shown that is copied. */
const SMALLEST_SHARE = 0.17;
/** The body's longer side, as a part of the panel's shorter one: at least so much. */
const SMALLEST_FIGURE = 0.32;

/** More room between letters, words and lines, as people set it who read better so (WCAG 1.4.12). */
const wideText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; }`;

describe('the layout of the player', () => {
  const { open } = usePlayerPages();
  let player: PlayerPage | undefined;
  afterEach(() => player?.close());

  async function opened(options: PlayerPageOptions = {}): Promise<PlayerPage> {
    return (player = await open({ fakeClock: true, ...options }));
  }

  /** Every state's layout, with the pictures that are too small as further faults. */
  async function faultsOf(page: PlayerPage, { width, height }: Size): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, message] of Object.entries(playerStates)) {
      await page.show(message);
      const layout = await layoutOf(page.page);
      const small = tooSmall(layout, Math.min(width, height));
      faults.push(...[...layout.faults, ...small].map((fault) => `${name}: ${fault}`));
    }
    return faults;
  }

  function tooSmall({ figure, isStill, pictureShare }: Layout, shorterSide: number): string[] {
    if (figure === null) return [];
    const part = Math.max(figure.width, figure.height) / shorterSide;
    return [
      ...(pictureShare < SMALLEST_SHARE ? [`pictures have only ${pictureShare.toFixed(2)}`] : []),
      ...(!isStill && part < SMALLEST_FIGURE ? [`the body has only ${part.toFixed(2)}`] : []),
    ];
  }

  for (const { what, ...size } of sizes) {
    it(`gives the picture its room and loses nothing in ${size.width} × ${size.height}, ${what}`, async () => {
      assert.deepEqual(await faultsOf(await opened({ size }), size), []);
    });

    it(`shows stills as well in ${size.width} × ${size.height}`, async () => {
      const page = await opened({ size, reducedMotion: true });
      assert.deepEqual(await faultsOf(page, size), []);
    });
  }

  it('says all that is to be done over the controls in 600 × 560, about as wide as high', async () => {
    const page = await opened({ size: { width: 600, height: 560 } });
    const { totalS } = routineOf(planOf({ routine: 'office_reset' }));
    for (let atS = 1; atS < totalS; atS += 3) {
      await page.show(messageOf({ stage: 'playing', positionMs: atS * 1000 }));
      assert.deepEqual((await layoutOf(page.page)).faults, [], `at ${atS} s`);
      const under = await page.page.evaluate(() => {
        const { top } = document.querySelector('.controls')!.getBoundingClientRect();
        const words = document.querySelectorAll('.cue, .words .detail:not(.detail-quiet)');
        return Array.from(words).filter((line) => line.getBoundingClientRect().bottom > top + 1)
          .length;
      });
      assert.equal(under, 0, `at ${atS} s`);
    }
  });

  it('asks its quick question in sight of Start, whatever else has to be scrolled', async () => {
    const ready = Object.keys(playerStates).filter((name) => name.startsWith('get-ready'));
    const laptop = { width: 450, height: 500 };
    for (const { width, height } of [...sizes, laptop, { width: 390, height: 700 }]) {
      const page = await opened({ size: { width, height } });
      for (const name of ready) {
        await page.show(playerStates[name]!);
        const ends = await page.page.evaluate(() => {
          const question = document.querySelector('[data-answer="somethingNew"]')!.parentElement!;
          const { left, right, top, bottom } = question.getBoundingClientRect();
          return [top + 4, bottom - 4].map((y) => {
            return question.contains(document.elementFromPoint((left + right) / 2, y));
          });
        });
        assert.deepEqual(ends, [true, true], `${name} in ${width} × ${height}`);
        const { faults } = await layoutOf(page.page);
        assert.deepEqual(faults, [], `${name} in ${width} × ${height}`);
      }
      await page.close();
    }
  });

  it('shows a routine from its top, wherever the screen before it was scrolled to', async () => {
    const page = await opened({ size: { width: 240, height: 400 } });
    const scrolled = () => page.page.evaluate(() => scrollY);
    const toTheEnd = () => page.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const plays = messageOf({ stage: 'playing', positionMs: 6000 });
    await page.show(playerStates['get-ready, many']!);
    await toTheEnd();
    assert.ok((await scrolled()) > 0);
    await page.show(plays);
    assert.equal(await scrolled(), 0);
    // Who reads on in what is played stays there, whether it is paused or not.
    await toTheEnd();
    const below = await scrolled();
    assert.ok(below > 0);
    await page.show(messageOf({ stage: 'paused', by: 'person', positionMs: 6000 }));
    assert.ok((await scrolled()) > 0);
    await page.show(plays);
    await page.show(safetyMessageOf({ name: 'check' }));
    // By a press, so that the focus goes over to the controls.
    await page.page.locator('.pain').first().click();
    assert.ok((await scrolled()) > 0);
    await page.show(safetyMessageOf(null));
    await page.show(plays);
    await page.page.locator('[data-command="pause"]:focus').waitFor();
    assert.equal(await scrolled(), 0);
  });

  it('says what has to be known at a gate over the controls in 320 × 640', async () => {
    const page = await opened({ size: { width: 320, height: 640 } });
    await page.show(playerStates['gate, push-ups rest']!);
    await page.page.getByText('today they rest').waitFor();
    assert.deepEqual((await layoutOf(page.page)).faults, []);
    const overPx = await page.page.evaluate(() => {
      const { top } = document.querySelector('.controls')!.getBoundingClientRect();
      const note = document.querySelector('.words > .detail-quiet')!;
      return top - note.getBoundingClientRect().bottom;
    });
    assert.ok(overPx >= 0, `${-overPx} px of it are under them`);
  });

  for (const size of sizes.slice(0, 4)) {
    const of = `${size.width} × ${size.height}`;
    it(`is as good from right to left in ${of}, and the body is no mirror image`, async () => {
      const page = await opened({ size });
      await page.show(playerStates['hold']!);
      const bodyOf = () => page.page.locator('.stage-figure svg').innerHTML();
      const body = await bodyOf();
      await page.page.evaluate(() => (document.documentElement.dir = 'rtl'));
      assert.equal(await bodyOf(), body);
      const mirrored = await page.page
        .locator('.stage-figure')
        .evaluate((figure) => getComputedStyle(figure).transform);
      assert.equal(mirrored, 'none');
      assert.deepEqual(await faultsOf(page, size), []);
    });

    it(`loses nothing with more room between letters and lines in ${of}`, async () => {
      const page = await opened({ size });
      await page.addStyle(wideText);
      const faults = await faultsOf(page, size);
      // More room for text is less for pictures, and where it does not fit the page scrolls.
      const lost = faults.filter((fault) => !/have only|has only|out of sight: stage/.test(fault));
      assert.deepEqual(lost, []);
    });
  }

  it('finds what is wrong where something is', async () => {
    const page = await opened();
    await page.show(playerStates['breath led']!);
    assert.deepEqual((await layoutOf(page.page)).faults, []);
    await page.addStyle(`.cue { margin-block-start: -120px; } .movement { white-space: nowrap;
      inline-size: 40px; } .stage-caption { transform: translateX(60px); }`);
    const faults = (await layoutOf(page.page)).faults.join('\n');
    assert.match(faults, /overlap: .*cue/);
    assert.match(faults, /sticks out of movement/);
    assert.match(faults, /cut off: stage-caption/);
    await page.addStyle('.stage { min-block-size: 900px !important; }');
    assert.match((await layoutOf(page.page)).faults.join('\n'), /out of sight: stage-figure/);
  });
});
