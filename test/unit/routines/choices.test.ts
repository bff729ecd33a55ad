import assert from 'node:assert/strict';
import protocol from '../../fixtures/protocol.json';
import { footOfLadder } from '../../../src/routines/progression/ladderPlace.js';
import { choiceGroups } from '../../../src/routines/choices.js';
import { plansOf } from '../../../src/routines/pattern/patternPlans.js';
import type { StartingPoint } from '../../../src/routines/pattern/startingPoint.js';
import { startingPointWith } from '../../../src/routines/pattern/startingPointEntry.js';
import type { Usual } from '../../../src/routines/how.js';
import { asWritten } from '../../../src/routines/how.js';
import { routineIds } from '../../../src/routines/routine.js';
import { routineOf } from '../../../src/routines/routineOf.js';

const usual: Usual = {
  seated: true,
  childsPose: 'plain',
  warmUps: 'never',
  resetDone: false,
  ladder: footOfLadder,
};
const choices = choiceGroups(asWritten, usual, null).flatMap((group) => group.choices);
const choice = (routine: string, how = asWritten) =>
  choiceGroups(how, usual, null)
    .flatMap((group) => group.choices)
    .find(({ plan }) => plan.routine === routine && !plan.call)!;

describe('routines to choose from', () => {
  it('are all of them, each once, the one for calls and the one for afternoons', () => {
    const [afternoon, ...more] = choices.filter(({ name }) => name === 'Shoulders in the chair');
    assert.deepEqual(more, []);
    assert.match(afternoon!.details, /^For the slump of the afternoon\./);
    assert.match(afternoon!.takes, /in your chair$/);
    const shoulders = protocol.schedule.chair_shoulders;
    assert.equal(afternoon!.plan.routine, shoulders.routine);
    assert.equal(afternoon!.plan.seated, shoulders.mode === 'chair');
    const routines = choices
      .filter((one) => !one.plan.call && one !== afternoon)
      .map(({ plan }) => plan.routine);
    assert.deepEqual([...routines].sort(), [...routineIds].sort());
    const calls = choices.filter(({ plan }) => plan.call);
    assert.equal(calls.length, 1);
    assert.match(calls[0]!.name, /^In a call: silent/);
    const { blocks } = routineOf(calls[0]!.plan);
    assert.deepEqual(
      blocks.map(({ exercise, variant }) => [exercise, variant]),
      [['rhomboid_release', 'discreet']],
    );
  });

  it('begin with the office reset, under different names', () => {
    assert.equal(choices[0]!.plan.routine, 'office_reset');
    assert.equal(new Set(choices.map(({ name }) => name)).size, choices.length);
  });

  it('say how long, where, what is done and what is needed', () => {
    const { takes, details } = choice('evening_wind_down');
    assert.equal(takes, '7 minutes, kneeling, on the floor and standing');
    assert.equal(
      details,
      'You need a mat or folded towel, a pillow and a light band with a safe anchor. ' +
        "Child's pose · Side-lying rotation · Band row",
    );
    assert.equal(choice('warmup').details, 'Clasp-and-roll warm-up');
  });

  it('say what changes with how they are done', () => {
    const easy = choice('evening_wind_down', {
      ...{ place: 'seated', selfPaced: true, knees: true, noBand: true },
    });
    assert.match(easy.takes, /^at your own pace, in your chair/);
    assert.match(easy.details, /Seated forward fold · Seated turns · Rows without a band$/);
    assert.doesNotMatch(easy.details, /band with|a mat|pillow/);
  });

  it('need nothing from the floor where all is seated', () => {
    const seated = choiceGroups({ ...asWritten, place: 'seated' }, usual, null);
    for (const { takes, name } of seated.flatMap((group) => group.choices)) {
      assert.doesNotMatch(takes, /kneeling|floor/, name);
    }
  });

  it('begin with those of the starting point, and leave none out', () => {
    const all = (start: StartingPoint | null) =>
      choiceGroups(asWritten, usual, start).flatMap((group) =>
        group.choices.map(({ name }) => name),
      );
    for (const patterns of [[], ['morning'], ['stress', 'desk']] as const) {
      const start = startingPointWith(patterns);
      const [first] = choiceGroups(asWritten, usual, start);
      assert.match(first?.title ?? '', /^Your starting point: /);
      assert.deepEqual(
        first?.choices.map(({ plan }) => plan.routine),
        [...new Set(plansOf(start).flatMap(({ routines }) => routines))],
      );
      assert.deepEqual([...all(start)].sort(), [...all(null)].sort());
    }
  });
});
