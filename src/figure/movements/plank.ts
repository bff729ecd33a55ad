import { bones } from '../body/bones';
import type { Arm, Girdle, Leg, Pose, PropName } from '../body/pose';
import { ahead, mirroredArms, mirroredLegs } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import { along, distance, vec } from '../body/vector';
import { standTall } from './standing';

/** A foot of somebody who looks ahead: where its ball is, and how far the heel is up. */
export interface Foothold {
  readonly ballZ: number;
  /** Angle of the sole to the floor; the toes stay flat. */
  readonly heelDeg: number;
  /** The whole foot in the air, on its way; absent = on the floor. */
  readonly liftCm?: number;
}

/** What a straight body leans on: its hands' place, and its toes' place and height, cm. */
export interface Plank {
  /** The left hand as it is planted. Its elbow follows the body. */
  readonly hand: Omit<Arm, 'elbow'>;
  readonly ballZ: number;
  readonly floorY: number;
  /** How much the elbows point out, against back to the feet: 1 = half way, 45 degrees. */
  readonly elbowsOut: number;
  readonly props: readonly PropName[];
}

/** How far the shins lean over flat feet before the heels come up, degrees (AAOS: up to 20). */
const ankleGiveDeg = 18;

/** Height of the hips over the ankles and how far ahead they are, as in standing tall. */
const legs = { up: standTall.hips.y - bones.ankleHeight, ahead: 2.5, apart: 9.6 } as const;

const radians = (deg: number) => (deg * Math.PI) / 180;

/** The leg that stands on a foothold; the left one. */
export function legOn({ ballZ, heelDeg, liftCm = 0 }: Foothold, floorY: number): Leg {
  const [sin, cos] = [Math.sin(radians(heelDeg)), Math.cos(radians(heelDeg))];
  const { ankleHeight, ballAhead } = bones;
  return {
    ankle: vec(
      legs.apart,
      floorY + liftCm + ankleHeight * cos + ballAhead * sin,
      ballZ + ankleHeight * sin - ballAhead * cos,
    ),
    knee: vec(0, -0.5, 1),
    toes: vec(0, -sin, cos),
    instep: vec(0, cos, sin),
    toesUpDeg: heelDeg,
  };
}

/** The foothold of a straight body that leans so far: the feet stay flat as long as ankles give. */
export const footholdOf = (ballZ: number, leanDeg: number): Foothold => ({
  ballZ,
  heelDeg: Math.max(0, leanDeg - ankleGiveDeg),
});

/** The planted left arm of a body that leans so far. */
export const plantedArm = ({ hand, elbowsOut }: Plank, leanDeg: number): Arm => ({
  ...hand,
  elbow: vec(elbowsOut, -Math.cos(radians(leanDeg)), -Math.sin(radians(leanDeg))),
});

/** A body that is straight from head to heels, leaning so many degrees from upright. */
export function plankAt(plank: Plank, leanDeg: number, girdle: Girdle): Pose {
  const leg = legOn(footholdOf(plank.ballZ, leanDeg), plank.floorY);
  const [sin, cos] = [Math.sin(radians(leanDeg)), Math.cos(radians(leanDeg))];
  const foot = vec(0, leg.ankle.y, leg.ankle.z);
  return {
    ...standTall,
    hips: along(along(foot, vec(0, cos, sin), legs.up), vec(0, -sin, cos), legs.ahead),
    pelvis: ahead(leanDeg),
    girdle: { left: girdle, right: girdle },
    arms: mirroredArms(plantedArm(plank, leanDeg)),
    legs: mirroredLegs(leg),
    props: plank.props,
  };
}

/** How far a body has to lean until the elbows of its planted arms bend so much, degrees. */
export function leanFor(plank: Plank, elbowDeg: number, girdle: Girdle): number {
  const { upperArm: a, forearm: b } = bones;
  const wanted = Math.sqrt(a * a + b * b + 2 * a * b * Math.cos(radians(elbowDeg)));
  const isFar = (leanDeg: number) => {
    const { shoulder } = skeletonOf(plankAt(plank, leanDeg, girdle)).girdles.left;
    return distance(shoulder, plank.hand.wrist) > wanted;
  };
  let low = 0;
  while (isFar(low + 1) && low < 90) low += 1;
  let high = low + 1;
  for (let i = 0; i < 20; i += 1) {
    const middle = (low + high) / 2;
    if (isFar(middle)) low = middle;
    else high = middle;
  }
  return low;
}
