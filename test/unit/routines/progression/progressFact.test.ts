import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choiceGroups } from '../../../../src/routines/choices.js';
import type { Usual } from '../../../../src/routines/how.js';
import { asWritten, usualPlan } from '../../../../src/routines/how.js';
import type { Step } from '../../../../src/routines/ladder.js';
import { footOfLadder, ladderPlaceOn } from '../../../../src/routines/progression/ladderPlace.js';
import { progressOn } from '../../../../src/routines/progression/progress.js';
import type { ProgressFact } from '../../../../src/routines/progression/progressFact.js';
import { parseProgressFact } from '../../../../src/routines/progression/progressFact.js';
import {
  dayNumberOf,
  strengthFactsOf,
} from '../../../../src/routines/progression/strengthFacts.js';
import { formItems } from '../../../../src/routines/progression/strengthSession.js';
import { routineOf } from '../../../../src/routines/routineOf.js';

const usual: Usual = {
  ...{ seated: true, childsPose: 'plain', warmUps: 'never', resetDone: false },
  ladder: footOfLadder,
};
const today = '2026-03-02';
let made = 0;
const stated = (day: string) => {
  made += 1;
  return { v: 1, id: `statement-${made}`, at: made, day } as const;
};

/** A session and what was told of it. */
function session(day: string, pain: number, step: Step = 'A'): readonly ProgressFact[] {
  const done: ProgressFact = {
    ...{ ...stated(day), type: 'strength', level: 'wall' },
    ...{ step, complete: true, stopped: false },
  };
  const told = {
    type: 'strengthTold',
    of: done.id,
    complete: true,
    form: formItems,
    pain,
  } as const;
  return [done, { ...stated(day), ...told }];
}

const placeAfter = (facts: readonly ProgressFact[], day: string) =>
  ladderPlaceOn(dayNumberOf(day), progressOn(dayNumberOf(day), strengthFactsOf(facts)));

describe('what was done, in the journal', () => {
  it('is read back as it was written, and nothing else is', () => {
    const facts: readonly ProgressFact[] = [
      ...session(today, 2),
      { ...stated(today), type: 'levelAccepted', level: 'counter' },
      { ...stated(today), type: 'rated', of: 'statement-1', feeling: 'better' },
      {
        ...{ ...stated(today), type: 'played', routine: 'office_reset', outcome: 'done' },
        ...{ inCall: false, seconds: 90 },
      },
      { ...stated(today), type: 'checkIn', checkIn: 'h48', question: 'stiffness', value: null },
      { ...stated(today), type: 'checkIn', checkIn: 'd14', question: 'sittingTall', value: 10 },
    ];
    for (const fact of facts) {
      assert.deepEqual(parseProgressFact(JSON.parse(JSON.stringify(fact))), fact);
    }
    const told = facts[1];
    for (const pain of [-1, 11, 1.5, '3', null]) {
      assert.equal(parseProgressFact({ ...told, pain }), null);
    }
    fc.assert(fc.property(fc.anything(), (value) => parseProgressFact(value) === null));
  });

  it('leads up and down in whatever order the windows are read', () => {
    const facts = [...session('2026-03-01', 0), ...session(today, 1)];
    const place = placeAfter(facts, today);
    assert.deepEqual([place.level, place.step, place.doneToday], ['wall', 'B', true]);
    assert.deepEqual(placeAfter([...facts].reverse(), today), place);
  });

  it('goes by what was told last of a session', () => {
    const [done, told] = session(today, 7, 'A') as [ProgressFact, ProgressFact];
    assert.equal(placeAfter([done, told], today).rests, true);
    const again = { ...told, ...stated(today), pain: 2 } as ProgressFact;
    assert.equal(placeAfter([done, told, again], today).rests, false);
  });

  it('that nobody was asked about is neither good nor bad', () => {
    const untold = session(today, 0).slice(0, 1);
    assert.deepEqual(placeAfter(untold, today), {
      ...footOfLadder,
      ...{ mayTest: true, doneToday: true },
    });
  });

  it('knows its days across a change of clocks', () => {
    assert.equal(dayNumberOf('1970-01-01'), 0);
    assert.equal(dayNumberOf('2026-03-30') - dayNumberOf('2026-03-29'), 1);
    assert.equal(dayNumberOf('2026-10-26') - dayNumberOf('2026-10-25'), 1);
  });
});

describe('push-ups at the place of the person', () => {
  const strength = (ladder: Usual['ladder']) =>
    choiceGroups(asWritten, { ...usual, ladder }, null).flatMap(({ choices }) =>
      choices.filter(({ plan }) => plan.routine === 'strength_daily'),
    );

  it('are played at their level and step, daily and at the weekend, and nowhere else', () => {
    const ladder = { ...footOfLadder, level: 'chair', step: 'D' } as const;
    for (const routine of ['strength_daily', 'weekend_maintenance'] as const) {
      const { blocks, segments } = routineOf(usualPlan(routine, { ...usual, ladder }));
      assert.ok(blocks.some(({ exercise }) => exercise === 'pushup_chair'));
      const sets = segments.filter(
        (part) => part.type === 'cycles' && part.exercise === 'pushup_chair',
      );
      assert.deepEqual(
        sets.map((part) => part.type === 'cycles' && part.cycles),
        [10, 10, 10],
      );
    }
    assert.equal(usualPlan('office_reset', { ...usual, ladder }).step, 'A');
  });

  it('keep to a smaller range after a pain of 4 or 5', () => {
    const ladder = placeAfter(session(today, 5), today);
    const { blocks } = routineOf(usualPlan('strength_daily', { ...usual, ladder }));
    assert.deepEqual(
      blocks.map(({ range }) => range),
      [0.75],
    );
  });

  it('say in the list where one is, and never push', () => {
    const [first, ...others] = strength(footOfLadder);
    assert.match(first!.details, /^2 × 8 at the wall \(level 1 of 4, step A\)\. You need/);
    assert.deepEqual(others, []);
  });

  it('offer three sets of twelve once a session is done', () => {
    const [, test] = strength(placeAfter(session(today, 0), today));
    assert.equal(test!.name, 'Try 3 × 12 at the wall');
    assert.equal(test!.plan.step, 'E');
    assert.equal(test!.accepts, null);
    // Not on top of pain.
    assert.equal(strength(placeAfter(session(today, 4), today)).length, 1);
  });

  it('offer the next level as something to take up', () => {
    const facts = [...session('2026-03-01', 0), ...session(today, 0, 'E')];
    const place = placeAfter(facts, today);
    assert.equal(place.offer, 'counter');
    const next = strength(place).find(({ accepts }) => accepts !== null);
    assert.deepEqual(
      [next!.accepts, next!.plan.level, next!.plan.step],
      ['counter', 'counter', 'A'],
    );
    const accepted = { ...stated(today), type: 'levelAccepted', level: 'counter' } as const;
    const after = placeAfter([...facts, accepted], today);
    assert.deepEqual([after.level, after.step, after.offer], ['counter', 'A', null]);
  });

  it('say that rest comes first where the last time was too much', () => {
    assert.match(strength(placeAfter(session(today, 8), today))[0]!.details, /^Today is for rest/);
  });
});
