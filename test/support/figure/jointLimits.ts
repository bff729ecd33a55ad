import { limits } from '../../../src/figure/body/bones';
import { angleBetween, dot, sub, unit } from '../../../src/figure/body/vector';
import type { Frame } from './everyFrame';
import { check } from '../check';

function within(value: number, [least, most]: readonly [number, number], what: () => string) {
  const ok = value >= least - 1e-6 && value <= most + 1e-6;
  check(ok, () => `${what()}: ${value.toFixed(1)}`);
}

/** Asserts that a frame asks no joint for more than it gives; `limits` says where that is from. */
export function checkLimits({ name, pose, body }: Frame): void {
  const { lumbar, thoracic, neck, head } = pose;
  within(lumbar.aheadDeg, limits.lumbar, () => `${name} lumbar`);
  within(thoracic.aheadDeg, limits.thoracic, () => `${name} thoracic`);
  within(neck.aheadDeg, limits.neck, () => `${name} neck`);
  within(head.aheadDeg, limits.nod, () => `${name} nod`);
  within(neck.twistDeg + head.twistDeg, limits.headTurn, () => `${name} turn of the head`);
  within(neck.leanDeg + head.leanDeg, limits.headLean, () => `${name} lean of the head`);
  within(lumbar.twistDeg, limits.lumbarTurn, () => `${name} turn of the lower back`);
  within(lumbar.twistDeg + thoracic.twistDeg, limits.trunkTurn, () => `${name} turn`);
  within(lumbar.leanDeg + thoracic.leanDeg, limits.trunkLean, () => `${name} lean`);
  for (const [side, outward] of [
    ['left', 1],
    ['right', -1],
  ] as const) {
    within(pose.girdle[side].elevationDeg, limits.elevation, () => `${name} elevation`);
    within(pose.girdle[side].protractionDeg, limits.protraction, () => `${name} protraction`);
    const { root, middle, end } = body.arms[side];
    const forearm = sub(end, middle);
    within(angleBetween(sub(middle, root), forearm), limits.elbow, () => `${name} elbow`);
    const hand = body.hands[side];
    const wrist = angleBetween(forearm, hand.ahead) * (dot(forearm, hand.palm) > 0 ? 1 : -1);
    const bearing = pose.arms[side].bearing ?? 0;
    const furthest = limits.wrist[1] + (limits.wristBearing[1] - limits.wrist[1]) * bearing;
    within(wrist, [limits.wrist[0], furthest], () => `${name} wrist`);
    const leg = body.legs[side];
    const thigh = sub(leg.middle, leg.root);
    within(180 - angleBetween(thigh, body.pelvis.y), limits.hip, () => `${name} hip`);
    within(angleBetween(thigh, sub(leg.end, leg.middle)), limits.knee, () => `${name} knee`);
    const aside = Math.asin(dot(unit(thigh), body.pelvis.x) * outward) * (180 / Math.PI);
    within(aside, limits.hipAbduction, () => `${name} hip, sideways`);
    within(pose.legs[side].toesUpDeg ?? 0, limits.toes, () => `${name} toes`);
  }
}
