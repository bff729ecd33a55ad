import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BreathingTempo } from '../../../src/routines/breathing.js';
import { breathAt, breathingTempos, quietBreath } from '../../../src/routines/breathing.js';

/** Phase and whole seconds left at each second of a hold. */
function course(tempo: BreathingTempo, holdS: number): string {
  const letters = { settle: 's', in: 'i', hold: 'h', out: 'o' };
  return Array.from({ length: holdS }, (_, second) => {
    return letters[breathAt(tempo, holdS, second + 0.5).phase];
  }).join('');
}

const holds = fc.integer({ min: 10, max: 60 });
const tempos = fc.constantFrom(...breathingTempos);

describe('breathing', () => {
  it('leads 20 s as 6 s of normal breath and one breath of 4, 4, 6', () => {
    assert.equal(course('4-4-6', 20), 'ssssss' + 'iiii' + 'hhhh' + 'oooooo');
  });

  it('leads 30 s as 2 s of normal breath and two breaths', () => {
    const breath = 'iiii' + 'hhhh' + 'oooooo';
    assert.equal(course('4-4-6', 30), 'ss' + breath + breath);
  });

  it('leads without a hold where that is wished', () => {
    const breath = 'iiii' + 'oooooo';
    assert.equal(course('4-6', 20), breath + breath);
    assert.equal(course('4-6', 45), 'sssss' + breath.repeat(4));
  });

  it('leads nobody where it is off', () => {
    assert.equal(course('off', 30), 's'.repeat(30));
  });

  it('tells the seconds until the next phase', () => {
    assert.equal(breathAt('4-4-6', 20, 0).leftS, 6);
    assert.equal(breathAt('4-4-6', 20, 6).leftS, 4);
    assert.equal(breathAt('4-4-6', 20, 13.5).leftS, 0.5);
    assert.equal(breathAt('4-4-6', 20, 14).leftS, 6);
    assert.deepEqual(breathAt('4-4-6', 20, 20), { phase: 'out', leftS: 0, fullness: 0 });
  });

  it('has lungs between empty and full, and a next phase ahead, at every instant', () => {
    const instants = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(tempos, holds, instants, (tempo, holdS, part) => {
        const { fullness, leftS } = breathAt(tempo, holdS, part * holdS);
        assert.ok(fullness >= 0 && fullness <= 1);
        assert.ok(leftS >= 0 && leftS <= holdS);
      }),
      { numRuns: 2000 },
    );
  });

  it('never jumps: air comes and goes no faster than a breath', () => {
    const stepS = 0.02;
    fc.assert(
      fc.property(tempos, holds, (tempo, holdS) => {
        for (let atS = 0; atS + stepS <= holdS; atS += stepS) {
          const change =
            breathAt(tempo, holdS, atS + stepS).fullness - breathAt(tempo, holdS, atS).fullness;
          assert.ok(Math.abs(change) < 0.03, `${tempo} ${holdS} at ${atS}: ${change}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is empty where a led breath takes over from a normal one', () => {
    assert.equal(quietBreath(6, 0).fullness, 0);
    assert.equal(quietBreath(0, 6).fullness, 0);
    assert.equal(breathAt('4-4-6', 20, 6).fullness, 0);
  });
});
