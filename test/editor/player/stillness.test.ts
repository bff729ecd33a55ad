import assert from 'node:assert/strict';
import { planOf } from '../../../src/routines/plan';
import { routineOf } from '../../../src/routines/routineOf';
import { momentAt } from '../../../src/session/playback';
import type { PlayerPage } from '../support/player/playerPage';
import { messageOf } from '../support/player/playerStates';
import { usePlayerPages } from '../support/player/usePlayerPages';

describe('for people who asked for less motion', function () {
  this.timeout(120_000);
  const { open } = usePlayerPages();
  let player: PlayerPage;
  afterEach(() => player.close());

  /** Where everything on the page is, and what is drawn: all that could move. */
  function geometry(): Promise<readonly string[]> {
    return player.page.evaluate(() => [
      ...Array.from(document.querySelectorAll('main *'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { opacity, transform } = getComputedStyle(element);
        const shape = ['d', 'r', 'width', 'stroke-dasharray', 'viewBox']
          .map((name) => element.getAttribute(name) ?? '')
          .join(';');
        const box = [x, y, width, height].map((px) => px.toFixed(1)).join(' ');
        return `${element.getAttribute('class') ?? element.tagName}: ${box} ${opacity} ${transform} ${shape}`;
      }),
      `animations: ${document.getAnimations().length}`,
    ]);
  }

  /** What moved on the page from one instant to the next, in the same step, all through a routine. */
  async function movedIn(
    routine: 'office_reset' | 'evening_wind_down',
    untilS = Infinity,
  ): Promise<string[]> {
    const moved = new Set<string>();
    const plan = planOf({ routine });
    const { segments } = routineOf(plan);
    /** A part of a cycle and a phase of the breath are steps of their own. */
    const stepAt = (atS: number) => {
      const { part, pacer } = momentAt(routineOf(plan), atS * 1000, '4-4-6');
      return `${part?.name ?? ''}${pacer?.phase ?? ''}`;
    };
    for (const { startS, endS, type } of segments.filter((s) => s.endS <= untilS)) {
      const positionMs = startS * 1000 + 50;
      // Paused in between, or the page would keep its own clock, which is near enough.
      await player.show(messageOf({ stage: 'paused', by: 'person', positionMs }, { wish: plan }));
      await player.show(messageOf({ stage: 'playing', positionMs }, { wish: plan }));
      let step = null as string | null;
      let before: readonly string[] = [];
      for (let atS = positionMs / 1000; atS < endS - 0.1; atS += 0.4) {
        // With stills the page draws every 200 ms: around the end of a step it may show either.
        const sure = stepAt(atS) === stepAt(Math.max(startS, atS - 0.25));
        const now = sure ? stepAt(atS) : null;
        const seen = sure ? await geometry() : [];
        if (now !== null && now === step) {
          const changed = seen.flatMap((line, i) => (line === before[i] ? [] : [before[i], line]));
          for (const line of changed) moved.add(`${type} ${now}: ${(line ?? '').slice(0, 150)}`);
        }
        [step, before] = [now, seen];
        await player.page.clock.runFor(400);
      }
    }
    return [...moved];
  }

  it('nothing moves within a step where the system says so', async () => {
    player = await open({ fakeClock: true, reducedMotion: true });
    assert.deepEqual(await movedIn('office_reset'), []);
    assert.equal(await player.page.locator('.still').count(), 2);
  });

  it('nothing moves within a step where VS Code says so', async () => {
    player = await open({ fakeClock: true });
    await player.page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
    assert.deepEqual(await movedIn('office_reset'), []);
  });

  it('nothing moves in a routine on the floor either, and words say what to do', async () => {
    player = await open({
      fakeClock: true,
      reducedMotion: true,
      size: { width: 320, height: 800 },
    });
    assert.deepEqual(await movedIn('evening_wind_down'), []);
    await player.show(messageOf({ stage: 'playing', positionMs: 12_000 }));
    await player.page
      .getByText(/^Breathe (in|out)|^Hold/)
      .first()
      .waitFor();
  });

  it('would be found out, since without that wish the figure moves', async () => {
    player = await open({ fakeClock: true });
    const moved = await movedIn('office_reset', 25);
    assert.ok(
      moved.some((line) => line.includes('figure')) && moved.some((l) => l.includes('pacer-air')),
    );
  });
});
