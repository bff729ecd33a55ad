import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breathingTempos } from '../../../src/routines/breathing.js';
import { planOf } from '../../../src/routines/plan.js';
import {
  isGate,
  momentAt,
  nextStopS,
  routineOf,
  segmentIndexAt,
} from '../../../src/session/playback.js';
import { plans } from '../../support/routines/everyPlan.js';

const officeReset = routineOf(planOf({ routine: 'office_reset' }));

const at = (seconds: number) => momentAt(officeReset, seconds * 1000, '4-4-6');

describe('playback', () => {
  it('begins with the first part', () => {
    const { segmentIndex, elapsedS, blockIndex, blockLeftS, leftS, next, cue } = at(0);
    assert.deepEqual(
      { segmentIndex, elapsedS, blockIndex, blockLeftS, leftS, next },
      {
        ...{ segmentIndex: 0, elapsedS: 0, blockIndex: 0, blockLeftS: 30, leftS: 90 },
        next: 'Four-direction shoulders',
      },
    );
    assert.equal(cue, officeReset.segments[0]!.cue);
  });

  it('changes parts and blocks on the second', () => {
    assert.equal(at(4.999).segment.type, 'setup');
    assert.equal(at(5).segment.type, 'hold');
    assert.equal(at(29.999).blockIndex, 0);
    assert.equal(at(30).blockIndex, 1);
    assert.equal(at(30).blockLeftS, 30);
    assert.equal(at(60).next, null);
  });

  it('stays in the last part at the very end and beyond, and in the first before', () => {
    for (const seconds of [90, 91, 1e6]) {
      const { segmentIndex, elapsedS, blockIndex, leftS, blockLeftS } = at(seconds);
      assert.deepEqual([segmentIndex, elapsedS, blockIndex, leftS, blockLeftS], [6, 30, 2, 0, 0]);
    }
    assert.deepEqual(at(-5), at(0));
  });

  it('names the directions of the shoulders with their rounds', () => {
    const seen = [33, 35, 37, 39, 41, 56.9].map((seconds) => {
      const { part, cycle, cue } = at(seconds);
      assert.equal(cue, part?.cue);
      return `${part!.id} ${cycle!.number}/${cycle!.of}`;
    });
    assert.deepEqual(seen, [
      ...['lift 1/3', 'back 1/3', 'down 1/3', 'forward 1/3', 'lift 2/3', 'forward 3/3'],
    ]);
    for (const seconds of [32.9, 57]) {
      assert.equal(at(seconds).part, null);
      assert.equal(at(seconds).cycle, null);
    }
  });

  it('paces the breath in holds alone, and never where it is off', () => {
    assert.equal(at(4).pacer, null);
    assert.equal(at(8).pacer?.phase, 'settle');
    assert.equal(at(12).pacer?.phase, 'in');
    assert.equal(at(26).pacer, null);
    assert.equal(at(40).pacer, null);
    assert.equal(at(61).pacer?.phase, 'settle');
    assert.equal(momentAt(officeReset, 12_000, 'off').pacer, null);
    assert.equal(momentAt(officeReset, 12_000, '4-6').pacer?.phase, 'out');
  });

  it('agrees with itself at every instant', () => {
    const instants = fc.double({ min: -10_000, max: 120_000, noNaN: true });
    fc.assert(
      fc.property(instants, fc.constantFrom(...breathingTempos), (positionMs, tempo) => {
        const moment = momentAt(officeReset, positionMs, tempo);
        const { segment, elapsedS, durationS, block, breath } = moment;
        assert.equal(officeReset.segments[moment.segmentIndex], segment);
        assert.equal(officeReset.blocks[moment.blockIndex], block);
        assert.ok(elapsedS >= 0 && elapsedS <= durationS);
        assert.equal(segment.exercise, block.exercise);
        assert.ok(moment.blockLeftS >= 0 && moment.blockLeftS <= 30);
        assert.ok(moment.leftS >= 0 && moment.leftS <= 90);
        assert.ok(breath.fullness >= 0 && breath.fullness <= 1);
        if (moment.cycle !== null) assert.ok(moment.cycle.number >= 1 && moment.cycle.number <= 3);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the part of a position, the last one past the end', () => {
    assert.deepEqual(
      [-1, 0, 4.9, 5, 57, 89, 90, 200].map((s) => segmentIndexAt(officeReset, s)),
      [0, 0, 0, 1, 5, 6, 6, 6],
    );
  });

  it('tells what follows, where the next gate is, and which side it is', () => {
    const evening = routineOf(planOf({ routine: 'evening_wind_down' }));
    const rest = momentAt(evening, 60_000, '4-4-6');
    assert.equal(rest.segment.type, 'rest');
    assert.deepEqual(rest.following?.type === 'hold' && rest.following.count, { number: 2, of: 2 });
    assert.equal(momentAt(evening, 419_000, '4-4-6').following, null);
    assert.deepEqual(
      [-1, 0, 119.9, 120, 299, 300, 420].map((s) => nextStopS(evening, s)),
      [0, 120, 120, 300, 300, 420, 420],
    );
    assert.deepEqual(
      [0, 1, 120, 300].map((s) => isGate(evening, s)),
      [true, false, true, true],
    );
    const sides = [125, 150, 215, 250].map((s) => momentAt(evening, s * 1000, 'off').segment.side);
    assert.deepEqual(sides, ['right', 'right', 'left', 'left']);
    const open = momentAt(evening, 141_000, 'off');
    assert.deepEqual(
      [open.part?.id, open.part?.index, open.cycle],
      [...['open', 0, { number: 2, of: 8 }]],
    );
  });

  it('leads no breath in a hold that is not for breathing', () => {
    const warmup = routineOf(planOf({ routine: 'warmup' }));
    const hold = momentAt(warmup, 12_000, '4-4-6');
    assert.equal(hold.segment.type, 'hold');
    assert.equal(hold.pacer, null);
    assert.equal(hold.breath.phase, 'settle');
  });

  it('agrees with itself at every instant of every plan', () => {
    const instants = fc.double({ min: -0.1, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(plans, instants, fc.constantFrom(...breathingTempos), (plan, share, tempo) => {
        const routine = routineOf(plan);
        const moment = momentAt(routine, share * routine.totalS * 1000, tempo);
        const { segment, elapsedS, durationS, block, part, cycle } = moment;
        assert.equal(routine.segments[moment.segmentIndex], segment);
        assert.equal(routine.blocks[moment.blockIndex], block);
        assert.ok(elapsedS >= 0 && elapsedS <= durationS);
        assert.equal(segment.exercise, block.exercise);
        assert.equal(part === null, segment.type !== 'cycles');
        if (segment.type === 'cycles') {
          assert.equal(segment.parts[part!.index]?.id, part?.id);
          assert.ok(cycle!.number >= 1 && cycle!.number <= segment.cycles);
        }
        assert.ok(moment.blockLeftS >= 0 && moment.leftS >= moment.blockLeftS - 1e-9);
      }),
      { numRuns: 3000 },
    );
  });
});
