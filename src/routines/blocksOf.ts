import { bandRows } from './blocks/bandRows.js';
import type { BlockPlan } from './blocks/block.js';
import { chestRotation } from './blocks/chestRotation.js';
import { childsPose } from './blocks/childsPose.js';
import { forwardFold } from './blocks/forwardFold.js';
import { fourDirections } from './blocks/fourDirections.js';
import { pushups } from './blocks/pushups.js';
import { rhomboidRelease } from './blocks/rhomboidRelease.js';
import { safetyCheck } from './blocks/safetyCheck.js';
import { warmup } from './blocks/warmup.js';
import { gentleLevel, isGentler } from './gentler.js';
import type { Step } from './ladder.js';
import type { Plan } from './plan.js';
import { beginsWarmingUp } from './warmUp.js';

/**
 * The blocks of a plan's routine in their order, with what the plan swaps for something else; a
 * warm-up outside of its time is none of them.
 */
export function blocksOf(plan: Plan): readonly BlockPlan[] {
  switch (plan.routine) {
    case 'office_reset':
      return officeReset(plan);
    case 'first_break':
      return [warmup(plan), release(plan, { holdS: 20 }), shoulders(plan)];
    case 'morning_ease':
      return [warmup(plan), shoulders(plan), lengthening(plan)];
    case 'evening_wind_down':
      return [
        lengthening(plan),
        rotation(plan),
        rows(plan, { setupS: 10, restS: 20, releaseS: 10 }),
      ];
    case 'weekend_maintenance':
      return [
        ...[warmup(plan), shoulders(plan), rotation(plan)],
        ...[lengthening(plan), release(plan, { holdS: 30 }), longFold],
        ...weekendStrength(plan),
      ];
    case 'strength_daily':
      if (plan.restsPushups) return [];
      return [pushups({ ...plan, level: dailyLevel(plan), restS: 60, easeOutS: 10 })];
    case 'practice_rhomboid':
      return [release(plan, { holdS: 20 })];
    case 'practice_childs_pose':
      return [lengthening(plan)];
    case 'practice_shoulders':
      return [shoulders(plan)];
    case 'warmup':
      return [warmup(plan)];
    case 'safety_check':
      return [safetyCheck()];
  }
}

/**
 * Three times 30 s, at the desk: one place, so nothing to wait for. Only who has warmed up on their
 * feet sits down first.
 */
function officeReset(plan: Plan): readonly BlockPlan[] {
  const isWarm = beginsWarmingUp(plan) && !plan.without.includes('warmup');
  return [
    rhomboidRelease({
      ...{ setupS: 5, holdS: 20, holds: 1, restS: 0, releaseS: 5 },
      ...{ gate: isWarm && !plan.seated, fromEdge: isWarm && plan.seated },
      discreet: isGentler(plan, 'rhomboid_release'),
    }),
    fourDirections({
      ...{ setupS: 3, times: 3, releaseS: 3 },
      ...{ gate: false, seated: shouldersSeated(plan), thenSit: true },
    }),
    forwardFold({ setupS: 0, holdS: 30, holds: 1, restS: 0, releaseS: 0, gate: false }),
  ];
}

function release(plan: Plan, { holdS }: { readonly holdS: number }): BlockPlan {
  return rhomboidRelease({
    ...{ setupS: 10, holdS, holds: 3, restS: 10, releaseS: 0 },
    ...{ gate: true, discreet: isGentler(plan, 'rhomboid_release'), fromEdge: false },
  });
}

function shoulders(plan: Plan): BlockPlan {
  return fourDirections({
    ...{ setupS: 6, times: 6, releaseS: 6 },
    ...{ gate: true, seated: shouldersSeated(plan), thenSit: false },
  });
}

function shouldersSeated(plan: Plan): boolean {
  return plan.seated || isGentler(plan, 'shoulder_4dir');
}

function rotation(plan: Plan): BlockPlan {
  return chestRotation({ seated: plan.seated || isGentler(plan, 'side_lying_rotation') });
}

/** How long the rows and what is around them take, in seconds. */
interface RowTimes {
  readonly setupS: number;
  readonly restS: number;
  readonly releaseS: number;
}

function rows(plan: Plan, times: RowTimes): BlockPlan {
  return bandRows({
    ...times,
    noBand: plan.noBand || isGentler(plan, 'band_row'),
    seated: plan.seated,
  });
}

/** Child's pose, or the fold in its place: as long, and held as often. */
function lengthening(plan: Plan): BlockPlan {
  return plan.seated || plan.knees || isGentler(plan, 'childs_pose')
    ? forwardFold({ setupS: 10, holdS: 45, holds: 2, restS: 15, releaseS: 5, gate: true })
    : childsPose(plan.childsPose);
}

/** The weekend's fold: on the chair that the release before it was done on. */
const longFold = forwardFold({
  ...{ setupS: 10, holdS: 45, holds: 1, restS: 0, releaseS: 5 },
  gate: false,
});

/** What fills the weekend's last 300 s beside the sets of each step; seconds. */
const weekendFillers: Readonly<
  Record<
    Step,
    {
      readonly restS: number;
      readonly easeOutS: number;
      readonly rows: RowTimes | null;
    }
  >
> = {
  A: { restS: 60, easeOutS: 0, rows: { setupS: 20, restS: 30, releaseS: 20 } },
  B: { restS: 60, easeOutS: 0, rows: { setupS: 15, restS: 20, releaseS: 15 } },
  C: { restS: 60, easeOutS: 0, rows: { setupS: 10, restS: 15, releaseS: 5 } },
  D: { restS: 60, easeOutS: 20, rows: null },
  E: { restS: 55, easeOutS: 0, rows: null },
};

/** Strength at the weekend; in the chair nothing is done on the floor. */
function weekendStrength(plan: Plan): readonly BlockPlan[] {
  const { level, step, seated, restsPushups } = plan;
  const { restS, easeOutS, rows: times } = weekendFillers[step];
  const isLeftOut = restsPushups || (seated && level === 'floor');
  const pushup = { level: gentleLevel(plan, level), step, restS, easeOutS };
  return [...(isLeftOut ? [] : [pushups(pushup)]), ...(times === null ? [] : [rows(plan, times)])];
}

/** Push-ups are all there is here: in the chair those on the floor go one level up instead. */
function dailyLevel(plan: Plan): Plan['level'] {
  const { level, seated } = plan;
  return gentleLevel(plan, seated && level === 'floor' ? 'chair' : level);
}
