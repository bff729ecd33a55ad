import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KeyDeed, Outcome } from '../../support/editor/waitingKeys';
import { awakeHistories, gapHistories, outcomeOf } from '../../support/editor/waitingKeys';
import { seed } from '../../support/timer/seed';
import { fake } from '../../support/vscode/fakeVscode';

const check = (
  histories: fc.Arbitrary<KeyDeed[]>,
  numRuns: number,
  law: (history: readonly KeyDeed[]) => Promise<void>,
) => fc.assert(fc.asyncProperty(histories, law), { seed, numRuns });

const both = async (history: readonly KeyDeed[], withOffers: boolean) =>
  [
    await outcomeOf('wait', history, withOffers),
    await outcomeOf('at once', history, withOffers),
  ] as const;

describe('keys that wait for the next look', function () {
  this.timeout(120_000);
  beforeEach(() => fake.reset());

  it('make nothing that differs from keys taken in at once', () =>
    check(awakeHistories, 1500, async (history) => {
      const [waited, atOnce] = await both(history, true);
      assert.deepEqual(waited, atOnce);
    }));

  it('around a sleep make no work more, and at most 15 s less', () =>
    check(gapHistories, 1500, async (history) => {
      const [waited, atOnce] = await both(history, false);
      const gaps = history.filter((one) => one.do === 'sleep' || one.do === 'stall').length;
      const less = atOnce.worked - waited.worked;
      assert.ok(less >= -1 && less <= gaps * 150, `${less / 10} s less work, ${gaps} gaps`);
      const rest = ({ lastInputAt, stretchAt, prompts, log }: Outcome) => {
        return { lastInputAt, stretchAt, prompts, log };
      };
      assert.deepEqual(rest(waited), rest(atOnce));
    }));
});
