import { bones } from '../../../src/figure/body/bones';
import type { Pose } from '../../../src/figure/body/pose';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { add, place, sub, turn, vec } from '../../../src/figure/body/vector';

/** Every joint of a skeleton by name, in world cm. */
export function joints(body: Skeleton): Map<string, Vec3> {
  const all = new Map<string, Vec3>();
  body.spine.forEach((frame, i) => all.set(`spine ${i}`, frame.at));
  for (const side of ['left', 'right'] as const) {
    const girdle = body.girdles[side];
    all.set(`${side} acromion`, girdle.acromion).set(`${side} shoulder`, girdle.shoulder);
    all.set(`${side} elbow`, body.arms[side].middle).set(`${side} wrist`, body.arms[side].end);
    all.set(`${side} hip`, body.legs[side].root).set(`${side} knee`, body.legs[side].middle);
    all.set(`${side} ankle`, body.legs[side].end);
    all.set(`${side} toes`, place(body.toes[side], 0, 0, 16 - bones.ballAhead));
    body.hands[side].fingers.forEach((finger, i) =>
      finger.forEach((joint, j) => all.set(`${side} finger ${i}.${j}`, joint)),
    );
    body.hands[side].thumb.forEach((joint, j) => all.set(`${side} thumb ${j}`, joint));
  }
  return all;
}

/** The joints as the camera finds them: where it has gone around the body, the body has turned. */
export function seenJoints({ orbit }: Pose, body: Skeleton): Map<string, Vec3> {
  const all = joints(body);
  if (orbit === undefined) return all;
  const { axis, deg } = orbit;
  const seen = (at: Vec3) => add(axis, turn(sub(at, axis), vec(0, 1, 0), -deg));
  return new Map([...all].map(([what, at]) => [what, seen(at)]));
}
