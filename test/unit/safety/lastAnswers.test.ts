import assert from 'node:assert/strict';
import { flagIds } from '../../../src/safety/flagIds';
import { lastAnswers } from '../../../src/safety/lastAnswers';
import type { SafetyFact } from '../../../src/safety/safetyFact';
import { safetyOf } from '../../../src/safety/safetyState';

const stated = { v: 1, day: '2026-11-25' } as const;
const list: SafetyFact = {
  ...{ ...stated, id: 'list-0001', at: 1, type: 'signs', by: 'list' },
  ...{ asked: flagIds, raised: [] },
};
const dizzy: SafetyFact = {
  ...{ ...stated, day: '2026-11-26', id: 'check-001', at: 2, type: 'signs', by: 'check' },
  ...{ asked: ['arm_hand_numb_tingle', 'head_turn_dizzy'], raised: ['head_turn_dizzy'] },
};
const said = (...facts: readonly SafetyFact[]) =>
  new Map(lastAnswers(safetyOf(facts)).map(({ flag, answer, day }) => [flag, [answer, day]]));

describe('the last answer to each sign', () => {
  it('is "not asked" where nobody asked, and never no', () => {
    assert.deepEqual([...said().keys()].sort(), [...flagIds].sort());
    for (const [flag, answer] of said()) assert.deepEqual(answer, ['not asked', null], flag);
    const some = said(dizzy);
    assert.deepEqual(some.get('head_turn_dizzy'), ['yes', '2026-11-26']);
    assert.deepEqual(some.get('arm_hand_numb_tingle'), ['no', '2026-11-26']);
    assert.deepEqual(some.get('fever'), ['not asked', null]);
  });

  it('is the latest one, with its day, and what was taken back is none', () => {
    assert.deepEqual(said(list, dizzy).get('fever'), ['no', '2026-11-25']);
    assert.deepEqual(said(list, dizzy).get('head_turn_dizzy'), ['yes', '2026-11-26']);
    const undone: SafetyFact = { ...stated, id: 'undo-0001', at: 3, type: 'undone', of: dizzy.id };
    assert.deepEqual(said(list, dizzy, undone).get('head_turn_dizzy'), ['no', '2026-11-25']);
    assert.deepEqual(said(dizzy, undone).get('head_turn_dizzy'), ['not asked', null]);
  });
});
