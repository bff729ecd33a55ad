import fc from 'fast-check';
import { levels, steps } from '../../../src/routines/ladder.js';
import type { Plan } from '../../../src/routines/plan.js';
import { childsPoses, planOf } from '../../../src/routines/plan.js';
import type { RoutineId } from '../../../src/routines/routine.js';
import { exerciseIds, routineIds } from '../../../src/routines/routine.js';

/** Routines whose timeline depends on the ladder. */
const withPushups: readonly RoutineId[] = ['weekend_maintenance', 'strength_daily'];

/** Every plan that makes another timeline. */
export function everyPlan(): readonly Plan[] {
  const yesNo = [false, true];
  const plans = routineIds.flatMap((routine) =>
    withPushups.includes(routine)
      ? levels.flatMap((level) => steps.map((step) => planOf({ routine, level, step })))
      : [planOf({ routine })],
  );
  const supported = routineIds.flatMap((routine) =>
    childsPoses.map((childsPose) => planOf({ routine, seated: false, childsPose })),
  );
  const ways = plans
    .flatMap((plan) => yesNo.map((seated) => ({ ...plan, seated })))
    .flatMap((plan) => yesNo.map((call) => ({ ...plan, call })))
    .flatMap((plan) => yesNo.map((knees) => ({ ...plan, knees })))
    .flatMap((plan) => yesNo.map((noBand) => ({ ...plan, noBand })));
  const warmedUp = routineIds.flatMap((routine) =>
    yesNo.map((seated) => planOf({ routine, seated, warmUp: true })),
  );
  return [...ways, ...warmedUp, ...supported.filter(({ childsPose }) => childsPose !== 'plain')];
}

/** Any plan that can be played; the check of how one is has no way for calls. */
export const plans: fc.Arbitrary<Plan> = fc
  .record<Plan>(
    {
      routine: fc.constantFrom(...routineIds),
      seated: fc.boolean(),
      call: fc.boolean(),
      knees: fc.boolean(),
      childsPose: fc.constantFrom(...childsPoses),
      noBand: fc.boolean(),
      selfPaced: fc.boolean(),
      warmUp: fc.boolean(),
      level: fc.constantFrom(...levels),
      step: fc.constantFrom(...steps),
      restsPushups: fc.boolean(),
      gentler: fc.subarray([...exerciseIds]),
      smaller: fc.subarray([...exerciseIds]),
      halved: fc.subarray([...exerciseIds]),
      without: fc.constant([]),
    },
    { noNullPrototype: true },
  )
  .filter(({ routine, call }) => routine !== 'safety_check' || !call)
  // Where push-ups are all there is and rest, nothing is left to play.
  .filter(({ routine, restsPushups }) => routine !== 'strength_daily' || !restsPushups);
