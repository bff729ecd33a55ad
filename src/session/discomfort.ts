import { withGentler, withHalfHolds, withSmallerRange } from '../routines/gentler.js';
import type { Plan } from '../routines/plan.js';
import type { Block } from '../routines/routine.js';
import { routineOf } from '../routines/routineOf.js';
import type { Coverage } from './coverage.js';
import { blockIndexAt, segmentIndexAt } from './playback.js';
import type { Session } from './stage.js';

/** How a routine can go on once something did not feel right. */
export type Answer = 'smaller' | 'halfHold' | 'gentler' | 'skipMovement';

/** A session with what the person chose, and where in the routine it goes on. */
export interface Answered {
  readonly session: Session;
  readonly positionMs: number;
}

/** Takes in what the person chose for the movement at a position, in milliseconds. */
export function answered(session: Session, answer: Answer, positionMs: number): Answered {
  const block = blockAt(session.plan, positionMs);
  switch (answer) {
    case 'smaller': {
      const plan = withSmallerRange(session.plan, block.exercise);
      return { session: { ...session, plan }, positionMs };
    }
    case 'halfHold':
      return inShorterHolds(session, withHalfHolds(session.plan, block.exercise), positionMs);
    case 'gentler': {
      const gentler = withGentler(session.plan, block.exercise);
      const index = blockIndexAt(routineOf(session.plan), positionMs / 1000);
      const instead = routineOf(gentler).blocks[index]?.exercise ?? block.exercise;
      // A range that was made smaller, by the day's pain say, holds for what comes instead.
      const small = block.range < 1 ? withSmallerRange(gentler, instead) : gentler;
      const isHalved = session.plan.halved.includes(block.exercise);
      const plan = isHalved ? withHalfHolds(small, instead) : small;
      const playedOf = coverageBeside(index, session, plan);
      // It is another movement, so it begins at its own beginning.
      const startS = routineOf(plan).blocks[index]?.startS ?? 0;
      return { session: { ...session, plan, playedOf }, positionMs: startS * 1000 };
    }
    case 'skipMovement':
      return { session, positionMs: block.endS * 1000 };
  }
}

/**
 * The same part of a plan whose holds are shorter. One that has lasted that long already is over, and
 * what was held for longer counts for no more than there is of it now.
 */
function inShorterHolds(session: Session, plan: Plan, positionMs: number): Answered {
  const before = routineOf(session.plan);
  const index = segmentIndexAt(before, positionMs / 1000);
  const { segments } = routineOf(plan);
  const now = segments[index];
  if (now === undefined) throw new Error(`${before.id} has other parts when its holds are shorter`);
  const elapsedMs = positionMs - (before.segments[index]?.startS ?? 0) * 1000;
  const playedOf = segments.map(({ startS, endS }, i) =>
    Math.min(session.playedOf[i] ?? 0, (endS - startS) * 1000),
  );
  return {
    session: { ...session, plan, playedOf },
    positionMs: Math.min(now.startS * 1000 + elapsedMs, now.endS * 1000),
  };
}

/** What was played of all movements but one, in a plan that swaps that one for something else. */
function coverageBeside(swapped: number, { plan, playedOf }: Session, next: Plan): Coverage {
  const before = partsOf(plan).map((parts) => parts.map((index) => playedOf[index] ?? 0));
  const { segments } = routineOf(next);
  return partsOf(next).flatMap((parts, block) =>
    parts.map((index, i) => {
      const { startS = 0, endS = 0 } = segments[index] ?? {};
      return block === swapped ? 0 : Math.min(before[block]?.[i] ?? 0, (endS - startS) * 1000);
    }),
  );
}

/** The segments of each movement of a plan, by their indices. */
function partsOf(plan: Plan): readonly (readonly number[])[] {
  const { blocks, segments } = routineOf(plan);
  const indices = segments.map((_, index) => index);
  return blocks.map((block) =>
    indices.filter((index) => {
      const startS = segments[index]?.startS ?? 0;
      return startS >= block.startS && startS < block.endS;
    }),
  );
}

function blockAt(plan: Plan, positionMs: number): Block {
  const routine = routineOf(plan);
  const block = routine.blocks[blockIndexAt(routine, positionMs / 1000)];
  if (block === undefined) throw new Error(`${routine.id} is empty`);
  return block;
}
