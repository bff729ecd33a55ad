import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Level } from '../../../../src/routines/ladder.js';
import type { Progress } from '../../../../src/routines/progression/progress.js';
import { mayTest, offerOn, progressOn } from '../../../../src/routines/progression/progress.js';
import type {
  StrengthFact,
  StrengthSession,
} from '../../../../src/routines/progression/strengthSession.js';
import { formItems, formWords } from '../../../../src/routines/progression/strengthSession.js';

const protocol = JSON.parse(readFileSync('test/fixtures/protocol.json', 'utf8')) as {
  readonly progression: {
    readonly form_items: readonly string[];
    readonly levels: readonly { readonly earliest_day_for_next: number | null }[];
  };
};

let made = 0;
function session(day: number, what: Partial<StrengthSession> = {}): StrengthSession {
  made += 1;
  return {
    type: 'session',
    id: `session-${made}`,
    at: day * 86_400_000 + made,
    day,
    level: 'wall',
    step: 'A',
    complete: true,
    form: formItems,
    pain: 0,
    stopped: false,
    ...what,
  };
}
function accepted(day: number, level: Level): StrengthFact {
  made += 1;
  return { type: 'accepted', id: `accepted-${made}`, at: day * 86_400_000 + made, day, level };
}
const place = ({ level, step }: Pick<Progress, 'level' | 'step'>) => `${level} ${step}`;

/** Sessions as they come, each at the level and step that the person has that day. */
function daily(from: number, days: number, before: readonly StrengthFact[] = []): StrengthFact[] {
  const facts = [...before];
  for (let day = from; day < from + days; day++) {
    const now = progressOn(day, facts);
    const offer = offerOn(day, now);
    if (offer !== null) facts.push(accepted(day, offer));
    const { level, step } = progressOn(day, facts);
    facts.push(session(day, { level, step }));
  }
  return facts;
}

describe('push-up ladder', () => {
  it('asks the four form items of the protocol, in words of our own', () => {
    assert.equal(formItems.length, protocol.progression.form_items.length);
    for (const words of Object.values(formWords)) {
      assert.ok(!protocol.progression.form_items.includes(words));
    }
  });

  it('waits for the days of the protocol, and for no other', () => {
    const days = protocol.progression.levels.map((level) => level.earliest_day_for_next);
    assert.deepEqual(days, [null, 14, 42, null]);
  });

  it('takes 9 sessions a level: wall on days 0-8, counter 9-17, the first chair on day 18', () => {
    const facts = daily(0, 19);
    const where = facts
      .filter((fact) => fact.type === 'session')
      .map((fact) => [fact.day, fact.level] as const);
    assert.deepEqual(
      where.find(([, level]) => level === 'counter'),
      [9, 'counter'],
    );
    assert.deepEqual(
      where.find(([, level]) => level === 'chair'),
      [18, 'chair'],
    );
  });

  it('offers the counter once 3 × 12 were done at the wall, as soon as day 3', () => {
    const facts = [session(0), session(3, { step: 'E' })];
    assert.equal(offerOn(3, progressOn(3, facts)), 'counter');
    assert.equal(place(progressOn(3, facts)), 'wall E');
  });

  for (const [level, next, tooEarly, open] of [
    ['counter', 'chair', 12, 14],
    ['chair', 'floor', 41, 42],
  ] as const) {
    it(`offers the ${next} not on day ${tooEarly}, but on day ${open}`, () => {
      const to = (day: number) => daily(0, 1).concat(climb(level, day));
      const early = to(tooEarly);
      assert.equal(place(progressOn(tooEarly, early)), `${level} E`);
      assert.equal(offerOn(tooEarly, progressOn(tooEarly, early)), null);
      assert.equal(offerOn(open, progressOn(open, early)), next);
      assert.equal(offerOn(open, progressOn(open, to(open))), next);
    });
  }

  /** Test sets and offers up to three sets of twelve at a level on a day, without gaps. */
  function climb(goal: Level, day: number): StrengthFact[] {
    const facts: StrengthFact[] = [session(0), session(1, { step: 'E' }), accepted(1, 'counter')];
    if (goal === 'chair') {
      facts.push(session(8, { level: 'counter' }));
      facts.push(session(14, { level: 'counter', step: 'E' }), accepted(14, 'chair'));
      facts.push(session(15, { level: 'chair' }), session(28, { level: 'chair' }));
    } else facts.push(session(2, { level: 'counter' }));
    return [...facts, session(day, { level: goal, step: 'E' })];
  }

  it('lets 3 × 12 be tried only once a session at the level is done, and not on top of pain', () => {
    assert.equal(mayTest(progressOn(0, [])), false);
    assert.equal(mayTest(progressOn(1, [session(0)])), true);
    assert.equal(mayTest(progressOn(1, [session(0, { complete: false })])), false);
    assert.equal(mayTest(progressOn(1, [session(0, { pain: 4 })])), false);
    assert.equal(offerOn(0, progressOn(0, [session(0, { step: 'E' })])), null);
  });

  it('takes two successes on different days for a step, however often a day has them', () => {
    assert.equal(place(progressOn(0, [session(0), session(0), session(0)])), 'wall A');
    assert.equal(place(progressOn(1, [session(0), session(1)])), 'wall B');
  });

  it('repeats the step at a smaller range after a pain of 4 or 5', () => {
    const now = progressOn(1, [session(0), session(1, { pain: 5 })]);
    assert.equal(place(now), 'wall A');
    assert.equal(now.smallerRange, true);
    assert.equal(progressOn(2, [session(1, { pain: 5 }), session(2)]).smallerRange, false);
  });

  it('goes a step down after a pain of 6, after a stop, and after two misses', () => {
    const upToB = [session(0), session(1)];
    const atB = (what: Partial<StrengthSession>, day = 2) => session(day, { step: 'B', ...what });
    assert.equal(place(progressOn(2, [...upToB, atB({ pain: 6 })])), 'wall A');
    assert.equal(place(progressOn(2, [...upToB, atB({ stopped: true, pain: null })])), 'wall A');
    const miss = { form: [] };
    assert.equal(place(progressOn(2, [...upToB, atB(miss)])), 'wall B');
    assert.equal(place(progressOn(3, [...upToB, atB(miss), atB(miss, 3)])), 'wall A');
  });

  it('goes from the first step to step C of the level before, and rests a day at the very first', () => {
    const atCounter = [session(0), session(1, { step: 'E' }), accepted(1, 'counter')];
    const hurt = session(2, { level: 'counter', pain: 7 });
    assert.equal(place(progressOn(2, [...atCounter, hurt])), 'wall C');
    const first = progressOn(0, [session(0, { pain: 8 })]);
    assert.equal(place(first), 'wall A');
    assert.equal(first.restUntil, 2);
  });

  it('does not take a session for a miss that nobody said anything of', () => {
    const silent = [session(0, { pain: null, form: [] }), session(1, { pain: null, form: [] })];
    const atB = [session(2), session(3), session(4, { step: 'B', pain: null, form: [] })];
    assert.equal(place(progressOn(5, [...silent, ...atB])), 'wall B');
    assert.equal(progressOn(5, [...silent, ...atB]).misses, 0);
  });

  it('begins the level anew after 14 days and goes one level down after 28, but never two', () => {
    const facts = [
      ...[session(0), session(1, { step: 'E' }), accepted(1, 'counter')],
      ...[session(2, { level: 'counter' }), session(3, { level: 'counter' })],
    ];
    assert.equal(place(progressOn(16, facts)), 'counter B');
    assert.equal(place(progressOn(17, facts)), 'counter A');
    assert.equal(place(progressOn(30, facts)), 'counter A');
    assert.equal(place(progressOn(31, facts)), 'wall A');
    assert.equal(place(progressOn(4000, [...climb('chair', 43)])), 'counter A');
  });

  it('knows that a time without has made it easier, until the next session, and only then', () => {
    const facts = [session(0), session(1, { step: 'E' }), accepted(1, 'counter')];
    const atB = [session(2, { level: 'counter' }), session(3, { level: 'counter' })];
    const easedOn = (day: number, more: readonly StrengthFact[] = atB) =>
      progressOn(day, [...facts, ...more]).easedBy;
    assert.deepEqual(
      [16, 17, 30, 31].map((day) => easedOn(day)),
      [null, 'gap', 'gap', 'longGap'],
    );
    const backAgain = [...atB, session(40, { level: 'wall' })];
    assert.equal(easedOn(40, backAgain), null);
    // Whoever has not got beyond the first step loses nothing by a gap.
    assert.equal(progressOn(20, [session(0)]).easedBy, null);
    assert.equal(progressOn(60, [session(0)]).easedBy, null);
  });

  it('takes an offer up only where it may be made, and only once', () => {
    assert.equal(place(progressOn(1, [session(0), accepted(1, 'counter')])), 'wall A');
    const met = [session(0), session(1, { step: 'E' })];
    const twice = [...met, accepted(1, 'counter'), accepted(1, 'counter')];
    assert.equal(place(progressOn(1, twice)), 'counter A');
  });

  it('comes to the same in whatever order the windows are read', () => {
    const facts = daily(0, 25);
    const shuffled = [...facts, ...facts].sort((a, b) => (a.id < b.id ? -1 : 1)).reverse();
    assert.deepEqual(progressOn(25, shuffled), progressOn(25, facts));
  });
});
