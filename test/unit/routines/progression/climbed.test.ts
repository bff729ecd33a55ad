import assert from 'node:assert/strict';
import fc from 'fast-check';
import { levels, steps } from '../../../../src/routines/ladder.js';
import { climbedBy } from '../../../../src/routines/progression/climbed.js';
import { progressOn } from '../../../../src/routines/progression/progress.js';
import type { StrengthSession } from '../../../../src/routines/progression/strengthSession.js';
import { formItems } from '../../../../src/routines/progression/strengthSession.js';

let made = 0;
function session(day: number, what: Partial<StrengthSession> = {}): StrengthSession {
  made += 1;
  return {
    ...{ type: 'session', id: `session-${made}`, at: day * 86_400_000 + made, day },
    ...{ level: 'wall', step: 'A', complete: true, form: formItems, pain: 0, stopped: false },
    ...what,
  };
}

/** What is said of the last of these sessions. */
function saidOf(...sessions: readonly StrengthSession[]) {
  const last = sessions.at(-1)!;
  const before = progressOn(last.day, sessions.slice(0, -1));
  return climbedBy(last, before, progressOn(last.day, sessions));
}

describe('what is said after push-ups', () => {
  it('is what comes next where they went well', () => {
    assert.match(saidOf(session(0)).detail, /^One more like this, and it is 2 × 10/);
    assert.equal(saidOf(session(0), session(1)).detail, 'Next time: 2 × 10 at the wall.');
    const open = saidOf(session(0), session(1, { step: 'E' }));
    assert.equal(open.offer, 'counter');
    assert.match(open.detail, /if you like/);
  });

  it('is why it gets easier, and never a reproach', () => {
    const b = { step: 'B', form: [] } as const;
    const down = saidOf(session(0), session(1), session(2, b), session(3, b));
    assert.equal(down.cue, 'One step easier');
    assert.match(down.detail, /Next time: 2 × 8 at the wall\.$/);
    assert.match(saidOf(session(0, { pain: 5 })).detail, /smaller range/);
    assert.match(saidOf(session(0, { pain: 9 })).detail, /A day of rest, and then 2 × 8/);
    assert.match(saidOf(session(0), session(0)).detail, /counts once a day/);
    assert.match(saidOf(session(0, { form: [] })).detail, /^The same again/);
  });

  it('never says that somebody is late, and never offers on top of pain', () => {
    const sessions = fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 40 }),
        level: fc.constantFrom(...levels),
        step: fc.constantFrom(...steps),
        complete: fc.boolean(),
        form: fc.subarray([...formItems]),
        pain: fc.integer({ min: 0, max: 10 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(sessions, (list) => {
        let day = 0;
        const made = list.map(({ gap, ...what }) => session((day += gap), what));
        const { cue, detail, offer } = saidOf(...made);
        assert.doesNotMatch(`${cue} ${detail}`, /late|behind|fail|should have|must|prevent|cure/i);
        assert.match(detail, /\d × \d+/);
        if (made.at(-1)!.pain! >= 4) assert.equal(offer, null);
      }),
    );
  });
});
