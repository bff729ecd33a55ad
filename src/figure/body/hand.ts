import { bones } from './bones';
import type { Arm } from './pose';
import type { Vec3 } from './vector';
import { along, cross, reject, scale, turn, unit } from './vector';

/** One hand in world cm. */
export interface Hand {
  readonly wrist: Vec3;
  /** Along the palm to the fingers. */
  readonly ahead: Vec3;
  /** The way the palm faces. */
  readonly palm: Vec3;
  /** Across the palm to the thumb. */
  readonly thumbward: Vec3;
  /** Index to little finger: knuckle, middle joint, last joint, tip. */
  readonly fingers: readonly (readonly Vec3[])[];
  /** Root, knuckle, joint and tip. */
  readonly thumb: readonly Vec3[];
}

/**
 * Finger bones in cm, index to little: proximal, middle, distal (Buryanov & Kotiuk 2010, mean
 * 3.98/2.24/1.58 for the index, others alike), and each knuckle's place across the palm.
 */
const fingerBones = [
  { across: 2.9, knuckle: 8.9, lengths: [4.0, 2.3, 1.9] },
  { across: 0.95, knuckle: 9.2, lengths: [4.5, 2.7, 2.0] },
  { across: -1.0, knuckle: 8.9, lengths: [4.2, 2.6, 2.0] },
  { across: -2.8, knuckle: 8.2, lengths: [3.4, 1.9, 1.8] },
] as const;

/** Bending of the three finger joints in degrees at full curl. */
const fistDeg = [78, 96, 60] as const;
/** Bending when laced: flat between the other's fingers, then over the back of the other hand. */
const lacedDeg = [-24, -42, -26] as const;

/** The hand of stature's length, its fingers curled or laced; side +1 left, -1 right. */
export function shapeHand(wrist: Vec3, arm: Arm, side: 1 | -1): Hand {
  const ahead = unit(arm.fingers);
  const palm = unit(reject(arm.palm, ahead));
  const thumbward = scale(cross(palm, ahead), side);
  const size = bones.hand / 18.4;
  // Laced fingers lie in the gaps of the other hand's: half a gap up here, half a gap down there.
  const gap = 0.5 * arm.lace * side;
  const axis = cross(palm, ahead);
  const fingers = fingerBones.map(({ across, knuckle, lengths }) => {
    const joints = [along(along(wrist, ahead, knuckle * size), thumbward, (across + gap) * size)];
    let direction = ahead;
    lengths.forEach((length, joint) => {
      const fist = (fistDeg[joint] ?? 0) * arm.curl;
      const laced = lacedDeg[joint] ?? 0;
      const bending = fist + (laced - fist) * arm.lace;
      direction = turn(direction, axis, -bending);
      joints.push(along(joints[joints.length - 1] ?? wrist, direction, length * size));
    });
    return joints;
  });
  return { wrist, ahead, palm, thumbward, fingers, thumb: shapeThumb(wrist, arm, size) };

  function shapeThumb(root: Vec3, { curl, lace, flat = 0 }: Arm, k: number): Vec3[] {
    const before = 1 - flat;
    // Only a closed hand lays it over its fingers.
    const over = curl ** 4;
    const out = unit(
      along(
        along(scale(ahead, 0.75), thumbward, 0.75 - 0.35 * lace - 0.45 * over),
        palm,
        (0.32 + 0.4 * over) * before,
      ),
    );
    const bent = unit(
      along(
        along(scale(ahead, 1 - 0.8 * over), thumbward, 0.3 - 0.3 * curl - 0.7 * over),
        palm,
        (0.25 + 0.3 * curl + 0.2 * over) * before,
      ),
    );
    const start = along(along(along(root, ahead, 1.6 * k), thumbward, 2 * k), palm, 0.7 * k);
    const knuckle = along(start, out, 4.2 * k);
    const joint = along(knuckle, unit(along(out, bent, 1)), 3.1 * k);
    return [start, knuckle, joint, along(joint, bent, 2.4 * k)];
  }
}
