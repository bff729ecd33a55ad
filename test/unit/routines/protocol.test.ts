import assert from 'node:assert/strict';
import protocol from '../../fixtures/protocol.json';
import { breathAt } from '../../../src/routines/breathing.js';
import { doses, levels, steps } from '../../../src/routines/ladder.js';
import { planOf } from '../../../src/routines/plan.js';
import type { Routine, Segment } from '../../../src/routines/routine.js';
import { exerciseIds, routineIds } from '../../../src/routines/routine.js';
import { routineOf } from '../../../src/routines/routineOf.js';

/** One part of a timeline as the protocol writes it, without its words. */
interface WrittenPart {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly exercise?: string;
  readonly [field: string]: unknown;
}

/** A routine as the protocol writes it. */
interface WrittenRoutine {
  readonly id: string;
  readonly total_s: number;
  readonly blocks?: readonly (readonly [number, number, string])[];
  readonly timeline: readonly WrittenPart[];
}

const written = protocol.routines as unknown as readonly WrittenRoutine[];
const weekendStrength = protocol.strength_block_300 as Readonly<Record<string, WrittenPart[]>>;
const daily = protocol.strength_daily.timelines as Readonly<Record<string, WrittenPart[]>>;
const routineWritten = (id: string) => written.find((routine) => routine.id === id)!;

/** What a timeline says beyond its words, with the ladder's level filled in. */
function timesOf(parts: readonly WrittenPart[], level: string, fromS = 0): readonly object[] {
  return parts.map(({ label, ...part }) => {
    assert.equal(typeof label, 'string');
    const exercise = part.exercise?.replace('<level>', level);
    return { ...part, exercise, start: part.start + fromS, end: part.end + fromS };
  });
}

/** How a hold is breathed, read off the pacer in steps of a tenth of a second. */
function breathOf({ startS, endS }: Segment) {
  const holdS = endS - startS;
  const phases = Array.from({ length: holdS * 10 }, (_, tenth) => {
    return breathAt('4-4-6', holdS, tenth / 10).phase;
  });
  const settle_s = phases.filter((phase) => phase === 'settle').length / 10;
  const cycles = phases.filter((phase, i) => phase === 'in' && phases[i - 1] !== 'in').length;
  return { pattern: 'b446', settle_s, cycles };
}

function doingOf(segment: Segment): object {
  switch (segment.type) {
    case 'hold': {
      if (!segment.paced) return {};
      return { rep: segment.count?.number, of: segment.count?.of, breath: breathOf(segment) };
    }
    case 'cycles': {
      const { cycles, cycleS: cycle_s, count, direction, side } = segment;
      const set = count === null ? {} : { set: count.number, of: count.of };
      const way = direction === null ? {} : { direction };
      return { cycles, cycle_s, ...set, ...way, ...(side === null ? {} : { side }) };
    }
    default:
      return {};
  }
}

function inTermsOfTheProtocol(segment: Segment): object {
  const { startS: start, endS: end, type, exercise, gate, variant } = segment;
  const told = { start, end, type, exercise, ...doingOf(segment) };
  // The protocol marks as seated only what moves.
  const marked = variant !== null && type !== 'release';
  return { ...told, ...(gate ? { gate } : {}), ...(marked ? { variant } : {}) };
}

function assertSame(routine: Routine, timeline: readonly object[], totalS: number): void {
  assert.equal(routine.totalS, totalS);
  assert.deepEqual(routine.segments.map(inTermsOfTheProtocol), timeline);
}

describe('routines as the protocol writes them', () => {
  it('are all there, and all exercises', () => {
    const ids = [...written.map(({ id }) => id), 'strength_daily'].sort();
    assert.deepEqual([...routineIds].sort(), ids);
    assert.deepEqual(
      exerciseIds,
      protocol.exercises.map(({ id }) => id),
    );
  });

  for (const { id, total_s: totalS, timeline } of written) {
    if (id === 'weekend_maintenance') continue;
    it(`${id}: times, kinds, gates, sides, sets, cycles and breaths`, () => {
      const routine = routineIds.find((known) => known === id)!;
      assertSame(routineOf(planOf({ routine })), timesOf(timeline, ''), totalS);
    });
  }

  it('weekend_maintenance: the same, with the strength of each level and step', () => {
    const { timeline, total_s: totalS } = routineWritten('weekend_maintenance');
    const strength = timeline.at(-1)!;
    assert.equal(strength.type, 'block_ref');
    for (const level of levels) {
      for (const step of steps) {
        const routine = routineOf(planOf({ routine: 'weekend_maintenance', level, step }));
        const expected = [
          ...timesOf(timeline.slice(0, -1), level),
          ...timesOf(weekendStrength[step]!, level, strength.start),
        ];
        assertSame(routine, expected, totalS);
      }
    }
  });

  it('strength_daily: the same, for each level and step', () => {
    const totals = protocol.strength_daily.totals_s as Readonly<Record<string, number>>;
    for (const level of levels) {
      for (const step of steps) {
        const routine = routineOf(planOf({ routine: 'strength_daily', level, step }));
        assertSame(routine, timesOf(daily[step]!, level), totals[step]!);
      }
    }
  });

  it('have the sets and repetitions of the ladder', () => {
    const table = protocol.progression.steps.map(({ id, sets, reps }) => [id, { sets, reps }]);
    assert.deepEqual(Object.entries(doses), table);
    assert.deepEqual(
      levels.map((level) => `pushup_${level}`),
      protocol.progression.levels.map(({ id }) => id),
    );
  });

  it('begin a block wherever the protocol begins one, with its exercise', () => {
    for (const { id, blocks } of written) {
      if (blocks === undefined) continue;
      const routine = routineOf(planOf({ routine: routineIds.find((known) => known === id)! }));
      for (const [startS, endS, what] of blocks) {
        const begun = routine.blocks.find((block) => block.startS === startS);
        assert.ok(begun !== undefined, `${id} at ${startS}`);
        assert.ok(routine.blocks.some((block) => block.endS === endS));
        const isExercise = exerciseIds.some((exercise) => exercise === what);
        if (isExercise) assert.deepEqual([begun.exercise, begun.endS], [what, endS]);
      }
    }
  });

  it('have their blocks at 0, 30, 60, at 0, 120, 300 and within 0, 300, 600', () => {
    const edges = (routine: (typeof routineIds)[number]) => {
      const { blocks, totalS } = routineOf(planOf({ routine }));
      return [...blocks.map(({ startS }) => startS), totalS];
    };
    assert.deepEqual(edges('office_reset'), [0, 30, 60, 90]);
    assert.deepEqual(edges('evening_wind_down'), [0, 120, 300, 420]);
    for (const edgeS of [0, 300, 600, 900]) {
      assert.ok(edges('weekend_maintenance').includes(edgeS));
    }
  });
});
