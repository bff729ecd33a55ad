import type { Arm, Cue, Pose } from '../body/pose';
import { blendPose, mirrorPose } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { scale, sub, vec } from '../body/vector';
import { sideLying } from './furtherCameras';
import type { Course, CourseMoment } from './course';
import { fitted } from './course';
import { during, ease } from './motion';
import { axis, closed, lieDown, lowerArm, rollToTheRight, sitUp, upperArm } from './sideLying';

/** Chest and head turned open as far as is comfortable. */
const opened: Pose = {
  ...closed,
  lumbar: { aheadDeg: 4, leanDeg: -5, twistDeg: -4 },
  thoracic: { aheadDeg: -4, leanDeg: 1, twistDeg: -35 },
  neck: { ...closed.neck, twistDeg: -30 },
  girdle: {
    left: { elevationDeg: 0, protractionDeg: -22 },
    right: { elevationDeg: 2, protractionDeg: -12 },
  },
  felt: 1,
};

const upperShoulder = (pose: Pose): Vec3 => skeletonOf(pose).girdles.right.shoulder;

/** From the upper shoulder to its hand at the start. */
const reach = sub(upperArm.wrist, upperShoulder(closed));
const startDeg = (Math.atan2(reach.y, reach.z) * 180) / Math.PI;
/** The opened arm's angle: 0 = ahead, 90 = up, 180 = behind. */
const openDeg = 142;
const openReachCm = 55.6;

const lerp = (a: number, b: number, u: number) => a + (b - a) * u;

/** A direction in the plane that the arm sweeps. */
function swept(angleDeg: number): Vec3 {
  const angle = (angleDeg * Math.PI) / 180;
  return vec(0, Math.sin(angle), Math.cos(angle));
}

/** The upper arm on its way around the shoulder, 0 = palms together, 1 = open. */
function sweepingArm(shoulder: Vec3, u: number): Arm {
  const away = swept(lerp(startDeg, openDeg, u));
  const long = lerp(Math.hypot(reach.y, reach.z), openReachCm, u);
  const palm = scale(swept(lerp(0, openDeg, u) + 90), -1);
  const fingers = swept(lerp(0, openDeg, u));
  return {
    ...upperArm,
    wrist: vec(
      shoulder.x + reach.x * (1 - u),
      shoulder.y + away.y * long,
      shoulder.z + away.z * long,
    ),
    elbow: vec(lerp(0.5, 0, u), -palm.y, -palm.z),
    fingers,
    palm,
  };
}

/** The body on its way: the arm leads, chest and head go with it. */
function turned(u: number): Pose {
  const trunk = blendPose(closed, opened, { trunk: u, chest: u, head: u, girdle: u, arms: 0 });
  return {
    ...trunk,
    arms: { left: lowerArm, right: sweepingArm(upperShoulder(trunk), u) },
  };
}

/** An arc that goes before the upper hand, from one angle to another. */
const arcCue = (id: string, fromDeg: number, toDeg: number, strength: number): Cue => ({
  id,
  points: [0, 1, 2, 3, 4].map((i) => {
    const way = swept(lerp(fromDeg, toDeg, i / 4));
    return vec(58, 36 + way.y * 60, -6 + way.z * 60);
  }),
  strength,
});

/** Shares of a repetition: 4 s open, 2 s pause, 4 s back in 10 s. */
const openShare = 0.4;
const returnFrom = 0.6;

function repetition(share: number): Pose {
  const u =
    share < returnFrom ? ease(share / openShare) : 1 - ease((share - returnFrom) / openShare);
  const edge = 0.05;
  return {
    ...turned(u),
    cues: [
      arcCue('arrowOpen', 30, 105, during(share, 0, openShare, edge)),
      arcCue('arrowReturn', 105, 30, during(share, returnFrom, 1, edge)),
    ],
  };
}

/** The pose of a moment for somebody who opens to the right. */
function openingRight(moment: CourseMoment): Pose {
  const { stage, elapsedS, cycleS = 10 } = moment;
  switch (stage) {
    case 'cycles':
      return repetition((elapsedS % cycleS) / cycleS);
    case 'setup':
      return lieDown(fitted(moment, 10));
    case 'release':
    case 'roll_up':
      return sitUp(fitted(moment, 8));
    case 'switch':
      // The side is the one that comes next: who opens to the right now came from the left.
      return openingLeft(rollToTheRight(fitted(moment, 10)));
    case 'move':
    case 'hold':
    case 'rest':
    case 'notice':
      return closed;
  }
}

/** The same body in a mirror, its head on the pillow at the other end, and the camera too. */
function openingLeft(pose: Pose): Pose {
  const other = pose.props.includes('pillowLeft') ? 'pillowRight' : 'pillowLeft';
  const { orbit, ...mirrored } = mirrorPose(pose);
  const deg = (orbit?.deg ?? 0) - 2 * sideLying.azimuthDeg;
  return {
    ...mirrored,
    props: ['matAcross', other],
    ...(deg === 0 ? {} : { orbit: { axis, deg } }),
  };
}

/** On the side, knees stacked: the upper arm opens up and over, chest and head turn with it. */
export const sideLyingRotationCourse: Course = {
  poseAt: (moment) =>
    moment.side === 'left' ? openingLeft(openingRight(moment)) : openingRight(moment),
  keyPoses: [
    { name: 'closed', label: 'On the side, palms together', pose: closed },
    { name: 'up', label: 'Arm up and over', pose: turned(0.55) },
    { name: 'open', label: 'Open, eyes follow', pose: turned(1) },
  ],
  views: [sideLying],
};
