import assert from 'node:assert/strict';
import type { PlanWish } from '../../../../src/routines/plan.js';
import { planOf } from '../../../../src/routines/plan.js';
import { momentAt, routineOf } from '../../../../src/session/playback.js';
import {
  beforehand,
  countWords,
  shortLength,
  signOf,
  whereabouts,
} from '../../../../src/webview/player/placeWords.js';

const routine = (wish: PlanWish) => routineOf(planOf(wish));
const evening = routine({ routine: 'evening_wind_down' });
const at = (seconds: number) => momentAt(evening, seconds * 1000, 'off');

describe('where in a routine one is, in words', () => {
  it('tells block, hold or set, and side', () => {
    assert.equal(whereabouts(evening, at(20)), '1 of 3 · Hold 1 of 2');
    assert.equal(whereabouts(evening, at(60)), '1 of 3');
    assert.equal(whereabouts(evening, at(150)), '2 of 3 · Side: right');
    assert.equal(whereabouts(evening, at(400)), '3 of 3 · Set 2 of 2');
  });

  it('counts nothing of which there is but one', () => {
    const reset = routine({ routine: 'office_reset' });
    for (const segment of reset.segments) assert.equal(countWords(segment), null);
  });

  it('signs the side while one goes to it, and the change, but not the way down', () => {
    const signs = [125, 150, 215, 250, 320].map((seconds) => signOf(at(seconds).segment));
    assert.deepEqual(signs, [null, 'Right', 'Change sides', 'Left', null]);
  });

  it('tells how long each movement is', () => {
    assert.deepEqual(evening.blocks.map(shortLength), ['2:00', '3:00', '2:00']);
    assert.deepEqual(routine({ routine: 'office_reset' }).blocks.map(shortLength), [
      ...['30 s', '30 s', '30 s'],
    ]);
  });

  it('tells what to have at hand, and always when to stop', () => {
    assert.equal(
      beforehand(routine({ routine: 'office_reset' })),
      'Sit on a chair that cannot roll away. Stop if something feels wrong.',
    );
    assert.equal(
      beforehand(evening),
      'You need a mat or folded towel, a pillow and a light band with a safe anchor. ' +
        'Stop if something feels wrong.',
    );
    assert.equal(beforehand(routine({ routine: 'warmup' })), 'Stop if something feels wrong.');
  });
});
