import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flagIds } from '../../../src/safety/flagIds.js';
import type { SafetyFact } from '../../../src/safety/safetyFact.js';
import type { Purpose } from '../../../src/safety/safetyScreen.js';
import { safetyScreenOf } from '../../../src/safety/safetyScreen.js';
import { lastAnswers } from '../../../src/safety/lastAnswers.js';
import { safetyOf } from '../../../src/safety/safetyState.js';
import { screeningDue } from '../../../src/safety/screening.js';
import { arbitraryFacts, dayOf } from '../../support/safety/arbitraryFacts.js';

const nine = Date.UTC(2026, 10, 25, 9);
const today = dayOf(nine);
const nothing = { undoable: null, again: false };
const session: Purpose = { type: 'session', askFirst: null, rests: null };
const look = (at: 'list' | 'check', answered = false): Purpose => ({
  ...({ type: 'look', at } as const),
  ...{ isAfterStop: false, answered },
});

let made = 0;
function stated(fact: Readonly<Record<string, unknown>>): SafetyFact {
  made += 1;
  const at = nine + made * 1000;
  return {
    v: 1,
    id: `stated-${String(made).padStart(4, '0')}`,
    at,
    day: today,
    ...fact,
  } as SafetyFact;
}
const list = (...raised: string[]) => stated({ type: 'signs', by: 'list', asked: flagIds, raised });
const check = (worstPain: number) => stated({ type: 'check', worstPain });
const nameOf = (facts: readonly SafetyFact[], purpose: Purpose, soFar = nothing) =>
  safetyScreenOf(safetyOf(facts), today, purpose, soFar)?.name ?? null;

describe('what stands before a session', () => {
  it('is the list, then the check, then nothing', () => {
    assert.equal(nameOf([], session), 'list');
    const listed = [list()];
    assert.equal(nameOf(listed, session), 'check');
    assert.equal(nameOf([...listed, check(2)], session), null);
  });

  it('knows a list that was never asked from one that was answered', () => {
    const answeredOn = (facts: readonly SafetyFact[]) => {
      const screen = safetyScreenOf(safetyOf(facts), today, look('list'), nothing);
      return screen?.name === 'list' ? screen.answeredOn : undefined;
    };
    assert.equal(answeredOn([]), null);
    // The check asks for some of the signs, and not for the others.
    const some = stated({ type: 'signs', by: 'check', asked: ['head_turn_dizzy'], raised: [] });
    assert.equal(answeredOn([some]), null);
    assert.equal(answeredOn([list()]), today);
  });

  it('is a word about rest after a pain of 6 and more, and the check again where it is wished', () => {
    const strong = [list(), check(6)];
    assert.equal(nameOf(strong, session), 'tooStrong');
    assert.equal(nameOf(strong, session, { undoable: null, again: true }), 'check');
    assert.equal(nameOf([...strong, check(3)], session), null);
  });

  it('is the lock before all else, whatever the person came for', () => {
    const raised = list('fever');
    for (const purpose of [session, look('list'), look('check', true)]) {
      const screen = safetyScreenOf(safetyOf([raised, check(0)]), today, purpose, nothing);
      assert.deepEqual(screen, { ...screen, name: 'locked', canUndo: false });
    }
    const undoable = { undoable: raised.id, again: false };
    const screen = safetyScreenOf(safetyOf([raised]), today, session, undoable);
    assert.deepEqual(screen, { ...screen, name: 'locked', canUndo: true });
  });

  it('is a word of what to ask first where nothing would be left of the routine', () => {
    const facts = [list(), check(0)];
    const purpose: Purpose = { ...session, askFirst: ['pregnancy'] };
    assert.equal(nameOf(facts, purpose), 'askFirst');
    assert.equal(nameOf([list()], purpose), 'check');
  });

  it('is a word of rest for what rests today, and only once all is answered', () => {
    const purpose: Purpose = { ...session, rests: 'lastTime' };
    assert.equal(nameOf([list(), check(0)], purpose), 'rests');
    assert.equal(nameOf([list()], purpose), 'check');
    assert.equal(nameOf([list('fever'), check(0)], purpose), 'locked');
  });

  it('lets nothing begin that the rules would not let begin', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.boolean(), (facts, again) => {
        const state = safetyOf(facts);
        const screen = safetyScreenOf(state, today, session, { undoable: null, again });
        const mayBegin = state.locks.length === 0 && screeningDue(state, today) === 'quick';
        assert.equal(screen === null, mayBegin);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is shown to somebody who came to look', () => {
  it('is what they came for, and then what became of it', () => {
    assert.equal(nameOf([], look('list')), 'list');
    assert.equal(nameOf([], look('check')), 'list');
    assert.equal(nameOf([list()], look('check')), 'check');
    assert.equal(nameOf([list()], look('list', true)), 'noted');
    assert.equal(nameOf([check(4)], look('check', true)), 'noted');
    assert.equal(nameOf([check(8)], look('check', true)), 'tooStrong');
    assert.equal(nameOf([check(8)], look('check', true), { undoable: null, again: true }), 'check');
  });

  it('says so where sessions are eased today', () => {
    const noted = (...facts: readonly SafetyFact[]) =>
      safetyScreenOf(safetyOf(facts), today, look('check', true), nothing);
    assert.deepEqual(noted(check(3)), { name: 'noted', isEased: false, isTwinge: false });
    assert.deepEqual(noted(check(5)), { name: 'noted', isEased: true, isTwinge: false });
    const twinge = stated({ type: 'check', worstPain: 2, isTwinge: true });
    assert.deepEqual(noted(twinge), { name: 'noted', isEased: false, isTwinge: true });
  });

  it('is no stop for a short twinge in one spot with a pain of 5 at most (protocol 2.2)', () => {
    for (let worstPain = 0; worstPain <= 10; worstPain += 1) {
      const twinge = stated({ type: 'check', worstPain, isTwinge: true });
      assert.equal(nameOf([list(), twinge], session), worstPain <= 5 ? null : 'tooStrong');
    }
  });

  it('is the list again where something may have been said since that can not be read', () => {
    const facts = [list(), check(0)];
    const state = safetyOf(facts);
    const [listed, checked] = facts.map(({ at }) => at);
    const screen = (unreadUntil: number) =>
      safetyScreenOf({ ...state, unreadUntil }, today, session, nothing);
    assert.equal(screen(0), null);
    assert.equal(screen(listed! - 1), null);
    assert.deepEqual(screen(listed!), {
      ...{ name: 'list', answeredOn: today, isUnread: true, isAfterStop: false },
      ...{ conditions: [], answers: lastAnswers(state) },
    });
    assert.equal(screen(checked!)?.name, 'list');
  });
});
