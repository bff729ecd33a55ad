import assert from 'node:assert/strict';
import type { SessionView, SessionMessage } from '../../../../../src/messages/player';
import { planOf } from '../../../../../src/routines/plan';
import { heardAt } from '../../../../../src/webview/player/sound/heardAt';

const reset = planOf({ routine: 'office_reset' });
const evening = planOf({ routine: 'evening_wind_down' });

/** What is heard of a session that was told of at an instant, so many milliseconds later. */
function heard(session: SessionView, { plan = reset, laterMs = 0 } = {}) {
  const message: SessionMessage = {
    ...{ type: 'session', plan, breathing: '4-4-6', snoozesLeft: null, session },
    hear: { sound: true, voice: true },
  };
  return heardAt({ message, at: 500 }, 500 + laterMs);
}

describe('what there is to hear of a page', () => {
  it('is nothing before the start, in a pause and after an early end', () => {
    assert.deepEqual(heard({ stage: 'ready', startsInMs: null }), { stage: 'ready' });
    const paused = { stage: 'paused', positionMs: 9000, by: 'discomfort' } as const;
    assert.deepEqual(heard(paused), { stage: 'waiting' });
    for (const outcome of ['stopped', 'interrupted'] as const) {
      assert.deepEqual(heard({ stage: 'ended', positionMs: 9, outcome }), { stage: 'stopped' });
    }
  });

  it('is the end where it was reached', () => {
    for (const outcome of ['done', 'shortened'] as const) {
      assert.deepEqual(heard({ stage: 'ended', positionMs: 90_000, outcome }), { stage: 'over' });
    }
  });

  it('is each part with its cue, the first of a movement with its name', () => {
    const first = heard({ stage: 'playing', positionMs: 0 });
    const second = heard({ stage: 'playing', positionMs: 0 }, { laterMs: 7000 });
    assert.deepEqual(first, {
      ...{ stage: 'playing', step: 0, changesSide: false, breath: null },
      words: 'Rhomboid release. Sit tall, join hands, palms out.',
    });
    assert.deepEqual(second, {
      ...{ stage: 'playing', step: 1, changesSide: false, breath: 'settle' },
      words: 'Reach forward, round your upper back.',
    });
  });

  it('is the same part and words through all directions of a cycle', () => {
    const seconds = [34, 36, 38, 40].map((s) => heard({ stage: 'playing', positionMs: s * 1000 }));
    for (const one of seconds) assert.deepEqual(one, seconds[0]);
  });

  it('is the breath that is led, and none without a clock', () => {
    const at = (stage: 'playing' | 'ownPace') => {
      const one = heard({ stage, positionMs: 12_000 });
      return one.stage === 'playing' ? one.breath : one.stage;
    };
    assert.deepEqual([at('playing'), at('ownPace')], ['in', null]);
  });

  it('is what to do at a gate, once, and the change of side', () => {
    const gate = heard({ stage: 'gate', positionMs: 120_000 }, { plan: evening });
    const after = heard({ stage: 'playing', positionMs: 120_000 }, { plan: evening });
    assert.deepEqual(gate, after);
    const roll = heard({ stage: 'playing', positionMs: 212_000 }, { plan: evening });
    assert.equal(roll.stage === 'playing' && roll.changesSide, true);
  });
});
