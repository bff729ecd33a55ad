import assert from 'node:assert/strict';
import { lengthWords, listed, placeWords, thingWords } from '../../../src/routines/demandWords.js';
import { planOf } from '../../../src/routines/plan.js';
import type { PlanWish } from '../../../src/routines/plan.js';
import { routineOf } from '../../../src/routines/routineOf.js';

const routine = (wish: PlanWish) => routineOf(planOf(wish));

describe('what a routine asks for, in words', () => {
  it('is how long', () => {
    assert.deepEqual([30, 90, 210, 320, 420, 900].map(lengthWords), [
      ...['30 seconds', '90 seconds', '3:30 minutes', '5:20 minutes', '7 minutes', '15 minutes'],
    ]);
  });

  it('is where: seated, standing, kneeling or on the floor', () => {
    assert.equal(placeWords(routine({ routine: 'office_reset' })), 'in your chair');
    assert.equal(placeWords(routine({ routine: 'strength_daily' })), 'standing');
    assert.equal(placeWords(routine({ routine: 'practice_childs_pose' })), 'kneeling');
    assert.equal(
      placeWords(routine({ routine: 'evening_wind_down' })),
      'kneeling, on the floor and standing',
    );
  });

  it('is with what, and no more than that', () => {
    assert.equal(thingWords(routine({ routine: 'warmup' })), '');
    assert.equal(thingWords(routine({ routine: 'strength_daily' })), 'a free wall');
    const evening = routine({ routine: 'evening_wind_down', noBand: true, knees: true });
    assert.equal(
      thingWords(evening),
      'a chair that cannot roll away, a mat or folded towel and a pillow',
    );
  });

  it('is one list', () => {
    assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), [
      ...['', 'a', 'a and b', 'a, b and c'],
    ]);
  });
});
