import assert from 'node:assert/strict';
import { footOfLadder } from '../../../src/routines/progression/ladderPlace.js';
import fc from 'fast-check';
import { parseHow } from '../../../src/messages/how.js';
import type { How, Usual } from '../../../src/routines/how.js';
import {
  asWritten,
  checkedOf,
  howOf,
  howOptions,
  howPlaces,
  howWords,
  planAs,
} from '../../../src/routines/how.js';
import { isSamePlan, planOf } from '../../../src/routines/plan.js';
import { routineIds } from '../../../src/routines/routine.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { plans } from '../../support/routines/everyPlan.js';

const hows: fc.Arbitrary<How> = fc.record<How>(
  {
    place: fc.constantFrom(...howPlaces),
    selfPaced: fc.boolean(),
    knees: fc.boolean(),
    noBand: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** The settings as they are at first, but for the warm-up. */
const usual: Usual = {
  seated: true,
  childsPose: 'plain',
  warmUps: 'never',
  resetDone: false,
  ladder: footOfLadder,
};

describe('how a person likes the routines', () => {
  it('is as each is written where nothing was chosen', () => {
    for (const routine of routineIds) {
      assert.deepEqual(planAs(asWritten, routine, usual), planOf({ routine }), routine);
    }
    assert.equal(howWords(asWritten), 'as each is written');
  });

  it('leaves the office reset to its setting, until seated or standing is chosen', () => {
    const seated = (place: How['place'], setting: boolean) =>
      planAs({ ...asWritten, place }, 'office_reset', { ...usual, seated: setting }).seated;
    assert.deepEqual([seated('asWritten', true), seated('asWritten', false)], [true, false]);
    assert.deepEqual([seated('seated', false), seated('standing', true)], [true, false]);
  });

  it('leaves child’s pose to its setting', () => {
    const plan = planAs(asWritten, 'practice_childs_pose', { ...usual, childsPose: 'cushion' });
    assert.equal(plan.childsPose, 'cushion');
  });

  it('keeps those who cannot kneel off their knees, in every routine', () => {
    for (const routine of routineIds) {
      const { blocks } = routineOf(planAs({ ...asWritten, knees: true }, routine, usual));
      assert.ok(!blocks.some(({ exercise }) => exercise === 'childs_pose'), routine);
    }
  });

  it('asks for no band from those who have none, and for no clock of those who want none', () => {
    for (const routine of routineIds) {
      const plan = planAs({ ...asWritten, noBand: true, selfPaced: true }, routine, usual);
      const rows = routineOf(plan).blocks.filter(({ exercise }) => exercise === 'band_row');
      assert.ok(rows.every(({ variant }) => variant === 'no_band'));
      assert.equal(plan.selfPaced, true);
    }
  });

  it('is the same after it was checked in the list, and after it was stored', () => {
    fc.assert(
      fc.property(hows, (how) => {
        assert.deepEqual(howOf(checkedOf(how)), how);
        assert.deepEqual(parseHow(JSON.parse(JSON.stringify(how))), how);
      }),
    );
  });

  it('is seated or standing, never both: the one checked last', () => {
    assert.equal(howOf(['seated', 'standing']).place, 'standing');
    assert.equal(howOf(['standing', 'knees', 'seated']).place, 'seated');
    assert.deepEqual(checkedOf(howOf(['seated', 'standing'])), ['standing']);
  });

  it('is said in a few words', () => {
    const how = howOf(['seated', 'selfPaced', 'knees', 'noBand']);
    assert.equal(howWords(how), 'seated, at your own pace, without kneeling and without a band');
    assert.equal(new Set(howOptions.map(({ label }) => label)).size, howOptions.length);
  });

  it('is read from whatever was stored, field by field', () => {
    assert.deepEqual(parseHow({ place: 'roof', knees: true }), { ...asWritten, knees: true });
    assert.deepEqual(parseHow({ selfPaced: 'yes' }), asWritten);
    fc.assert(fc.property(fc.anything(), (stored) => howPlaces.includes(parseHow(stored).place)));
    for (const nothing of [undefined, null, 'seated', 7, []]) {
      assert.deepEqual(parseHow(nothing), asWritten);
    }
  });
});

describe('two plans', () => {
  it('are the same where they say the same, in whatever order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const copy = JSON.parse(JSON.stringify(plan)) as typeof plan;
        assert.ok(isSamePlan(plan, copy));
        const turned = { ...copy, gentler: [...copy.gentler].reverse() };
        assert.ok(isSamePlan(plan, turned));
        assert.ok(!isSamePlan(plan, { ...plan, call: !plan.call }));
        assert.ok(!isSamePlan(plan, { ...plan, level: plan.level === 'wall' ? 'floor' : 'wall' }));
        const other = plan.smaller.includes('band_row')
          ? []
          : [...plan.smaller, 'band_row' as const];
        assert.ok(!isSamePlan(plan, { ...plan, smaller: other }));
      }),
    );
  });
});
