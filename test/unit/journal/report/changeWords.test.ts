import assert from 'node:assert/strict';
import { changeWords } from '../../../../src/journal/report/changeWords';

describe('what a change is called', () => {
  it('is a change from two points on, whichever two scores to one decimal they lie between', () => {
    for (let before = 0; before <= 100; before += 1) {
      for (let after = 0; after <= 100; after += 1) {
        const scores = [before / 10, after / 10] as const;
        const isFelt = Math.abs(after - before) >= 20;
        const lower = !isFelt
          ? 'about the same'
          : after < before
            ? 'may be better'
            : 'may be worse';
        const higher = !isFelt ? lower : after > before ? 'may be better' : 'may be worse';
        assert.equal(changeWords(...scores, 'lower'), lower, scores.join(' to '));
        assert.equal(changeWords(...scores, 'higher'), higher, scores.join(' to '));
      }
    }
  });
});
