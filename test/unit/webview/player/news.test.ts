import assert from 'node:assert/strict';
import type { SessionView, SessionMessage } from '../../../../src/messages/player.js';
import type { PlanWish } from '../../../../src/routines/plan.js';
import { planOf } from '../../../../src/routines/plan.js';
import { positionAt, shownPositionAt, takeIn } from '../../../../src/webview/player/news.js';

const hear = { sound: false, voice: false };
const message = (wish: PlanWish, session: SessionView): SessionMessage => ({
  ...{ type: 'session', plan: planOf(wish), breathing: '4-4-6', hear, snoozesLeft: null, session },
});
const evening: PlanWish = { routine: 'evening_wind_down' };

describe('where the page takes the routine to be', () => {
  it('moves on with its own clock, and no further than the next gate', () => {
    const news = takeIn(null, message(evening, { stage: 'playing', positionMs: 100_000 }), 5000);
    assert.equal(positionAt(news, 9000), 104_000);
    assert.equal(positionAt(news, 99_000), 120_000);
    const last = takeIn(null, message(evening, { stage: 'playing', positionMs: 400_000 }), 0);
    assert.equal(positionAt(last, 99_000), 420_000);
  });

  it('stands still at a gate and at the person’s own pace', () => {
    for (const stage of ['gate', 'ownPace'] as const) {
      const news = takeIn(null, message(evening, { stage, positionMs: 120_000 }), 0);
      assert.equal(positionAt(news, 60_000), 120_000);
    }
  });

  it('shows a part without a clock over and over, with a rest before it begins anew', () => {
    const wish: PlanWish = { ...evening, selfPaced: true };
    const shown = (positionMs: number, now: number) =>
      shownPositionAt(takeIn(null, message(wish, { stage: 'ownPace', positionMs }), 0), now);
    // A setup of ten seconds rests for one and a half.
    assert.deepEqual(
      [0, 4000, 10_500, 11_500, 15_500].map((now) => shown(0, now)),
      [0, 4000, 9999, 0, 4000],
    );
    // Cycles flow into one another.
    assert.equal(shown(130_000, 79_000), 209_000);
    assert.equal(shown(130_000, 81_000), 131_000);
    const gate = takeIn(null, message(evening, { stage: 'gate', positionMs: 0 }), 0);
    assert.equal(shownPositionAt(gate, 4000), 0);
  });

  it('does not begin the part anew where the host only says again what is shown', () => {
    const wish: PlanWish = { ...evening, selfPaced: true };
    const ownPace = (positionMs: number) => message(wish, { stage: 'ownPace', positionMs });
    const first = takeIn(null, ownPace(0), 1000);
    assert.equal(takeIn(first, ownPace(0), 4000).at, 1000);
    assert.equal(takeIn(first, ownPace(10_000), 4000).at, 4000);
  });
});
