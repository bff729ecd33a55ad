import assert from 'node:assert/strict';
import type { PlanWish } from '../../../src/routines/plan';
import { planOf } from '../../../src/routines/plan';
import { routineOf } from '../../../src/routines/routineOf';
import { PlayedSession } from '../support/player/playedSession';
import type { PlayerPage } from '../support/player/playerPage';
import { usePlayerPages } from '../support/player/usePlayerPages';

/** What would speak on its own: elements with a live region's role or attribute. */
const speaking =
  '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';

describe('what a screen reader hears of a routine', function () {
  this.timeout(180_000);
  const { open } = usePlayerPages();
  let player: PlayerPage;
  beforeEach(async () => {
    player = await open({ fakeClock: true });
  });
  afterEach(() => player.close());

  /** Notes each change of the page's live region from now on. */
  async function listen(): Promise<() => Promise<readonly string[]>> {
    await player.page.evaluate((selector) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const region = document.querySelector(selector)!;
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    }, speaking);
    return () =>
      player.page.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard);
  }

  const routines: readonly PlanWish[] = [
    { routine: 'office_reset' },
    { routine: 'evening_wind_down' },
    { routine: 'strength_daily' },
  ];
  for (const wish of routines) {
    it(`is each step of ${wish.routine} once, and no second of it`, async () => {
      const hear = await listen();
      const played = await PlayedSession.open(player, wish);
      const { segments, totalS } = routineOf(planOf(wish));
      for (let passedS = 0; played.session.stage.name !== 'ended'; passedS += 1) {
        assert.ok(passedS < totalS * 2, 'the routine comes to its end');
        await played.pass(1000, 500);
        if (played.session.stage.name !== 'gate') continue;
        await player.page.getByRole('button', { name: 'Continue' }).click();
        await played.obey();
      }
      const regions = await player.page
        .locator(speaking)
        .evaluateAll((found) =>
          found.map((region) => [region.getAttribute('role'), region.getAttribute('aria-live')]),
        );
      assert.deepEqual(regions, [['status', null]]);

      // The get-ready, then each part, those that wait for the person twice, then the end.
      const heard = await hear();
      const [ready, ...rest] = heard;
      assert.match(ready ?? '', /starts in a few seconds/);
      const steps = segments.flatMap((segment) => (segment.gate ? [segment, segment] : [segment]));
      const said = rest.slice(0, steps.length);
      assert.deepEqual(
        said.map((words, i) => words.includes(steps[i]!.cue)),
        steps.map(() => true),
        said.join('\n'),
      );
      const end = rest.slice(steps.length);
      assert.ok(end.length >= 1 && end.length <= 2, `after the steps: ${end.join(' | ')}`);
      const seconds = heard.filter((words) => /\b\d+ ?(s|seconds?)\b/.test(words));
      assert.deepEqual(seconds, []);
      for (const [i, words] of heard.entries()) assert.notEqual(words, heard[i - 1]);
    });
  }
});
