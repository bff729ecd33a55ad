import { withGentler, withSmallerRange } from '../routines/gentler.js';
import type { Plan } from '../routines/plan.js';
import type { Block } from '../routines/routine.js';
import { routineOf } from '../routines/routineOf.js';
import type { Coverage } from './coverage.js';
import { blockIndexAt } from './playback.js';
import type { Session } from './stage.js';

/** How a routine can go on once something did not feel right. */
export type Answer = 'smaller' | 'gentler' | 'skipMovement';

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
    case 'gentler': {
      const gentler = withGentler(session.plan, block.exercise);
      // A range that was made smaller, by the day's pain say, holds for what comes instead.
      const instead = blockAt(gentler, block.startS * 1000).exercise;
      const plan = block.range < 1 ? withSmallerRange(gentler, instead) : gentler;
      const playedOf = coverageBeside(block, session, plan);
      // It is another movement, so it begins at its own beginning.
      return { session: { ...session, plan, playedOf }, positionMs: block.startS * 1000 };
    }
    case 'skipMovement':
      return { session, positionMs: block.endS * 1000 };
  }
}

/** What was played of all movements but one, in a plan that swaps that one for something else. */
function coverageBeside(swapped: Block, { plan, playedOf }: Session, next: Plan): Coverage {
  const before = new Map(routineOf(plan).segments.map(({ startS }, i) => [startS, playedOf[i]]));
  return routineOf(next).segments.map(({ startS }) => {
    const isSwapped = startS >= swapped.startS && startS < swapped.endS;
    return isSwapped ? 0 : (before.get(startS) ?? 0);
  });
}

function blockAt(plan: Plan, positionMs: number): Block {
  const routine = routineOf(plan);
  const block = routine.blocks[blockIndexAt(routine, positionMs / 1000)];
  if (block === undefined) throw new Error(`${routine.id} is empty`);
  return block;
}
