import * as v from 'valibot';
import { levels, steps } from '../routines/ladder.js';
import type { PlanWish } from '../routines/plan.js';
import { childsPoses } from '../routines/plan.js';
import { exerciseIds, routineIds } from '../routines/routine.js';
import { routineOf } from '../routines/routineOf.js';

const wishes = {
  seated: v.boolean(),
  call: v.boolean(),
  knees: v.boolean(),
  noBand: v.boolean(),
  selfPaced: v.boolean(),
  level: v.picklist(levels),
  step: v.picklist(steps),
};
const routine = v.picklist(routineIds);

const childsPose = v.picklist(childsPoses);
const exercises = v.array(v.picklist(exerciseIds));

/** A whole plan, as messages and saved pages carry it. */
export const planSchema = v.pipe(
  v.object({
    routine,
    ...wishes,
    // Pages that an earlier version left behind do not know of these.
    childsPose: v.optional(childsPose, 'plain'),
    warmUp: v.optional(v.boolean(), false),
    restsPushups: v.optional(v.boolean(), false),
    gentler: v.optional(exercises, []),
    smaller: v.optional(exercises, []),
    halved: v.optional(exercises, []),
    without: v.optional(exercises, []),
  }),
  v.check((plan) => routineOf(plan).blocks.length > 0, 'nothing is left of it'),
);

const planWish = v.object({
  routine,
  seated: v.exactOptional(wishes.seated),
  call: v.exactOptional(wishes.call),
  knees: v.exactOptional(wishes.knees),
  childsPose: v.exactOptional(childsPose),
  noBand: v.exactOptional(wishes.noBand),
  selfPaced: v.exactOptional(wishes.selfPaced),
  warmUp: v.exactOptional(v.boolean()),
  level: v.exactOptional(wishes.level),
  step: v.exactOptional(wishes.step),
  gentler: v.exactOptional(exercises),
  smaller: v.exactOptional(exercises),
  halved: v.exactOptional(exercises),
});

/** Reads a routine that is asked for, with what is wished of it; null for anything else. */
export function parsePlanWish(wish: unknown): PlanWish | null {
  const result = v.safeParse(planWish, wish);
  return result.success ? result.output : null;
}
