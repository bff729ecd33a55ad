import type { BlockPlan } from './blocks/block.js';
import { rhomboidRelease } from './blocks/rhomboidRelease.js';
import { warmup } from './blocks/warmup.js';
import { blocksOf } from './blocksOf.js';
import { SMALLER_RANGE } from './gentler.js';
import type { Plan } from './plan.js';
import { afterFold, afterOf, routineNames } from './routineWords.js';
import type { Block, Routine, Segment } from './routine.js';
import { beginsWarmingUp } from './warmUp.js';

const known = new WeakMap<Plan, Routine>();

/** The routine that a plan comes to. The same plan object gives the same routine object. */
export function routineOf(plan: Plan): Routine {
  const routine = known.get(plan) ?? lineUp(plan);
  known.set(plan, routine);
  return routine;
}

/** Gives every part its place, one after the other. */
function lineUp(plan: Plan): Routine {
  const isLeft = ({ exercise }: BlockPlan) => !plan.without.includes(exercise);
  const before = (beginsWarmingUp(plan) ? [warmup(plan)] : []).filter(isLeft);
  const blockPlans = (plan.call ? [releaseForCalls] : blocksOf(plan)).filter(isLeft);
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let atS = 0;
  for (const { exercise, variant, name, parts } of [...before, ...blockPlans]) {
    const startS = atS;
    const isHalved = plan.halved.includes(exercise);
    for (const { lengthS: fullS, ...doing } of parts) {
      // In whole seconds, and rather less than half.
      const lengthS = isHalved && doing.type === 'hold' ? Math.floor(fullS / 2) : fullS;
      const place = { startS: atS, endS: atS + lengthS, exercise, variant };
      // Without a clock every part waits for the person anyway.
      segments.push({ ...doing, ...place, gate: doing.gate && !plan.selfPaced });
      atS += lengthS;
    }
    const range = plan.smaller.includes(exercise) ? SMALLER_RANGE : 1;
    blocks.push({ startS, endS: atS, exercise, variant, name, range });
  }
  const endsFolded = blocks.at(-1)?.exercise === 'seated_forward_fold';
  return {
    id: plan.routine,
    name: plan.call ? 'Release for calls' : routineNames[plan.routine],
    totalS: atS,
    warmUpS: before.length === 0 ? 0 : (blocks[0]?.endS ?? 0),
    blocks,
    segments,
    after: endsFolded ? afterFold : afterOf(plan),
  };
}

/** The one thing that can be done in a call, at its full dose: as long as an office reset. */
const releaseForCalls: BlockPlan = rhomboidRelease({
  ...{ setupS: 10, holdS: 20, holds: 3, restS: 10, releaseS: 0 },
  ...{ gate: false, discreet: true, fromEdge: false },
});
