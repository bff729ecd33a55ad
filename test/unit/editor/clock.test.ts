import assert from 'node:assert/strict';
import { systemClock } from '../../../src/editor/clock';

describe('the clocks of the machine', () => {
  it('tell of time in which the process was surely awake: all that it was at work', () => {
    const { awakeMs, read } = systemClock;
    assert(awakeMs !== undefined);
    const [beforeMs, fromMs] = [awakeMs(), read().monoMs];
    while (read().monoMs - fromMs < 200);
    const surelyMs = awakeMs() - beforeMs;
    // On a busy machine others have the processor meanwhile.
    assert.ok(surelyMs > 20, `${surelyMs} ms of 200`);
  });
});
