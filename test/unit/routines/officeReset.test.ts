import assert from 'node:assert/strict';
import protocol from '../../fixtures/protocol.json';
import { breathAt } from '../../../src/routines/breathing.js';
import { officeReset } from '../../../src/routines/officeReset.js';
import type { Segment } from '../../../src/routines/routine.js';

/** One part of a timeline as the protocol writes it. */
interface ProtocolPart {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly exercise: string;
  readonly cycles?: number;
  readonly cycle_s?: number;
  readonly breath?: { readonly settle_s: number; readonly cycles: number };
}

const written = protocol.routines.find(({ id }) => id === 'office_reset')!;
const timeline = written.timeline as readonly ProtocolPart[];

/** How a hold is breathed, read off the pacer in steps of a tenth of a second. */
function breathOf({ startS, endS }: Segment): ProtocolPart['breath'] {
  const holdS = endS - startS;
  const phases = Array.from({ length: holdS * 10 }, (_, tenth) => {
    return breathAt('4-4-6', holdS, tenth / 10).phase;
  });
  const settle_s = phases.filter((phase) => phase === 'settle').length / 10;
  const cycles = phases.filter((phase, i) => phase === 'in' && phases[i - 1] !== 'in').length;
  return { settle_s, cycles };
}

function inTermsOfTheProtocol(segment: Segment): ProtocolPart {
  const { startS: start, endS: end, type, exercise } = segment;
  const part = { start, end, type, exercise };
  switch (segment.type) {
    case 'cycles':
      return { ...part, cycles: segment.cycles, cycle_s: segment.cycleS };
    case 'hold':
      return { ...part, breath: breathOf(segment)! };
    case 'setup':
    case 'release':
      return part;
  }
}

/** Only what the timeline says of time and kind. */
function timesOf({ start, end, type, exercise, ...rest }: ProtocolPart): ProtocolPart {
  const { cycles, cycle_s, breath } = rest;
  return {
    ...{ start, end, type, exercise },
    ...(cycles === undefined ? {} : { cycles, cycle_s: cycle_s! }),
    ...(breath === undefined
      ? {}
      : { breath: { settle_s: breath.settle_s, cycles: breath.cycles } }),
  };
}

describe('office reset', () => {
  it('has the times, kinds, cycles and breaths of the protocol', () => {
    assert.equal(officeReset.totalS, written.total_s);
    assert.deepEqual(officeReset.segments.map(inTermsOfTheProtocol), timeline.map(timesOf));
  });

  it('has the blocks of the protocol: 30, 30 and 30 seconds', () => {
    const blocks = officeReset.blocks.map(({ startS, endS, exercise }) => [startS, endS, exercise]);
    assert.deepEqual(blocks, written.blocks);
  });

  it('follows without a gap from 0 to the end, in segments and in blocks', () => {
    for (const parts of [officeReset.segments, officeReset.blocks]) {
      assert.equal(parts[0]!.startS, 0);
      assert.equal(parts.at(-1)!.endS, officeReset.totalS);
      parts.slice(1).forEach((part, i) => {
        assert.equal(part.startS, parts[i]!.endS);
        assert.ok(part.endS > part.startS);
      });
    }
  });

  it('fills each block with segments of its own exercise', () => {
    for (const { startS, endS, exercise } of officeReset.segments) {
      const block = officeReset.blocks.find((b) => b.startS <= startS && endS <= b.endS);
      assert.equal(block?.exercise, exercise);
    }
  });

  it('lasts cycles times the cycle where there are cycles', () => {
    const cycling = officeReset.segments.filter((segment) => segment.type === 'cycles');
    assert.equal(cycling.length, 1);
    for (const { startS, endS, cycles, cycleS } of cycling) {
      assert.equal(endS - startS, cycles * cycleS);
    }
  });

  it('ends every hold on an out-breath, in each led tempo', () => {
    for (const segment of officeReset.segments.filter(({ type }) => type === 'hold')) {
      const holdS = segment.endS - segment.startS;
      for (const tempo of ['4-4-6', '4-6'] as const) {
        const last = breathAt(tempo, holdS, holdS - 0.01);
        assert.equal(last.phase, 'out');
        assert.ok(last.leftS <= 0.011 && last.fullness < 0.01);
      }
    }
  });
});
