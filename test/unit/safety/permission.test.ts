import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AskFirst } from '../../../src/safety/permission.js';
import { permissionFor } from '../../../src/safety/permission.js';
import { flagIds } from '../../../src/safety/flagIds.js';
import { regions } from '../../../src/safety/regions.js';
import type { SafetyFact } from '../../../src/safety/safetyFact.js';
import { safetyOf } from '../../../src/safety/safetyState.js';
import { painLight, screeningDue } from '../../../src/safety/screening.js';
import { arbitraryFacts, dayOf } from '../../support/safety/arbitraryFacts.js';

const protocol = JSON.parse(readFileSync('test/fixtures/protocol.json', 'utf8')) as {
  readonly regions: readonly {
    readonly id: keyof typeof regions;
    readonly emergency: string;
    readonly nurse_line: string | null;
  }[];
  readonly pain_light: readonly { readonly id: string; readonly range: [number, number] }[];
};

const HOUR_MS = 3_600_000;
const nine = Date.UTC(2026, 10, 25, 9);
const today = dayOf(nine);

type Exercise = 'fold' | 'row';
const askFirst: AskFirst<Exercise> = { fold: ['eye', 'surgery'], row: ['surgery'] };
const exercises: readonly Exercise[] = ['fold', 'row', 'fold'];

let made = 0;
const at = (hours: number, fact: Record<string, unknown>): SafetyFact => {
  made += 1;
  const instant = nine + hours * HOUR_MS;
  const id = `stated-${String(made).padStart(4, '0')}`;
  return { v: 1, id, at: instant, day: dayOf(instant), ...fact } as SafetyFact;
};
const list = (hours: number, raised: readonly string[] = []) =>
  at(hours, { type: 'signs', by: 'list', asked: flagIds, raised });
const check = (hours: number, worstPain = 0) => at(hours, { type: 'check', worstPain });

describe('what is asked before a session', () => {
  const due = (...facts: SafetyFact[]) => screeningDue(safetyOf(facts), today);

  it('is the whole list on the first run', () => {
    assert.equal(due(), 'list');
    assert.equal(due(check(0)), 'list');
  });

  it('is the quick question once the list and the check of the day are answered', () => {
    assert.equal(due(list(-1), check(-1)), 'quick');
  });

  it('is the check again on the next day, and the list again after seven', () => {
    assert.equal(due(list(-24), check(-24)), 'check');
    assert.equal(due(list(-6 * 24), check(-1)), 'quick');
    assert.equal(due(list(-7 * 24), check(-1)), 'list');
  });

  it('is all of it after a stop for how it felt, and the check after a pain of 6', () => {
    assert.equal(due(list(-2), check(-2), at(-1, { type: 'stopped' })), 'list');
    assert.equal(due(list(-2), at(-1.5, { type: 'stopped' }), list(-1)), 'check');
    assert.equal(due(list(-1), check(-1, 6)), 'check');
  });

  it('does not trust a list from a day that is far ahead', () => {
    assert.equal(due(list(30 * 24), check(0)), 'list');
  });
});

describe('permission to begin', () => {
  const permission = (...facts: SafetyFact[]) =>
    permissionFor(safetyOf(facts), today, exercises, askFirst);

  it('is refused while a sign locks, whatever was answered since', () => {
    const found = permission(list(-3, ['fever']), list(-2), check(-1));
    assert.equal(found.type, 'locked');
  });

  it('waits for what has to be asked', () => {
    assert.deepEqual(permission(), { type: 'ask', screening: 'list' });
    assert.deepEqual(permission(list(-1)), { type: 'ask', screening: 'check' });
  });

  it('is given at the range that the pain allows', () => {
    const range = (pain: number) => {
      const found = permission(list(-1), check(-1, pain));
      return found.type === 'allowed' ? found.range : found.type;
    };
    assert.deepEqual([0, 3, 4, 5, 6, 10].map(range), [1, 1, 0.75, 0.75, 'ask', 'ask']);
  });

  it('leaves out only the exercises that a condition is about', () => {
    const withOut = (...ticked: string[]) => {
      const found = permission(list(-1), check(-1), at(-1, { type: 'conditions', ticked }));
      return found.type === 'allowed' ? found.without : found.type;
    };
    assert.deepEqual(withOut(), []);
    assert.deepEqual(withOut('pregnancy'), []);
    assert.deepEqual(withOut('eye'), [{ exercise: 'fold', because: 'eye' }]);
    assert.deepEqual(withOut('surgery'), [
      { exercise: 'fold', because: 'surgery' },
      { exercise: 'row', because: 'surgery' },
    ]);
  });

  it('never lets a session past a sign that locks', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const state = safetyOf(facts);
        const found = permissionFor(state, today, exercises, askFirst);
        assert.equal(found.type === 'locked', state.locks.length > 0);
        if (found.type === 'allowed') assert.equal(state.check?.day, today);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('numbers of the protocol', () => {
  it('of whom to call are in the regions', () => {
    assert.deepEqual(
      Object.keys(regions),
      protocol.regions.map(({ id }) => id),
    );
    for (const { id, emergency, nurse_line: line } of protocol.regions) {
      assert.equal(regions[id].emergency, emergency);
      assert.equal(regions[id].nurseLine, line?.replace(/ \(.*\)/, '') ?? null);
    }
  });

  it('of the pain light hold for every pain', () => {
    for (const { id, range } of protocol.pain_light) {
      for (let pain = range[0]; pain <= range[1]; pain++) assert.equal(painLight(pain), id);
    }
  });
});
