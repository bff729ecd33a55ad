import type { Cue, Girdle, Pose } from '../body/pose';
import { skeletonOf } from '../body/skeleton';
import type { Vec3 } from '../body/vector';
import { along, vec } from '../body/vector';
import type { View } from '../draw/camera';
import type { Course, CourseMoment, KeyPose } from './course';
import { fitted, lengthOf } from './course';
import { during, ease } from './motion';
import type { Plank } from './plank';
import { footholdOf, leanFor, plankAt } from './plank';
import type { WayIn } from './wayIn';
import { walking, wayInAt, wayInS } from './wayIn';

/** A push-up at one height: what it leans on, how one gets there, and how it is shown. */
export interface Pushup {
  readonly plank: Plank;
  /** The way in to the straight body with long arms. */
  readonly wayIn: Omit<WayIn, 'straight' | 'far' | 'floorY'>;
  /** What the still of the planted hands says. */
  readonly handsLabel: string;
  readonly views: readonly View[];
}

/** Elbows soft when the arms are long, and at the protocol's right angle when they are bent. */
const elbowDeg = { long: 14, bent: 90 } as const;

/** Blades down all the time; together while the elbows bend, and until the arms are long again. */
const girdle: Readonly<Record<'long' | 'bent', Girdle>> = {
  long: { elevationDeg: -3, protractionDeg: 2 },
  bent: { elevationDeg: -3, protractionDeg: -14 },
};

const lerp = (a: number, b: number, u: number) => a + (b - a) * u;

/** Seconds of a whole repetition on its own clock: lower 2, pause 1, press 2. */
const repS = 5;
/** Seconds of a setup or a release on its own clock: the way in or out, and a moment of quiet. */
const setupS = 9.4;
/** Seconds at the beginning and the end of a rest in which one comes out of it and back in. */
const restWayS = 10;

/** How a push-up at one height runs. */
export function pushupCourse({ plank, wayIn, handsLabel, views }: Pushup): Course {
  const longLean = leanFor(plank, elbowDeg.long, girdle.long);
  const bentLean = leanFor(plank, elbowDeg.bent, girdle.bent);

  /** The elbows bent by a share of the way, the blades together by another. */
  function bentBy(share: number, drawn: number): Pose {
    const blades: Girdle = {
      elevationDeg: girdle.long.elevationDeg,
      protractionDeg: lerp(girdle.long.protractionDeg, girdle.bent.protractionDeg, drawn),
    };
    return plankAt(plank, lerp(longLean, bentLean, share), blades);
  }

  const straight = bentBy(0, 0);
  const way: WayIn = {
    ...wayIn,
    straight,
    far: footholdOf(plank.ballZ, longLean),
    floorY: plank.floorY,
  };
  const cues = cuesOf(straight, way);

  /** Lower 2 s, pause 1 s, press 2 s, of a cycle of 5. */
  function repeat(atS: number, cycleS: number, range: number): Pose {
    const intoS = atS === 0 ? 0 : atS - (Math.ceil(atS / cycleS) - 1) * cycleS;
    const second = (intoS / cycleS) * repS;
    const bent = ease(second / 2) - ease((second - 3) / 2);
    const drawn = ease(second / 2) - ease((second - 3.2) / 1.8);
    return {
      ...bentBy(bent * range, drawn * range),
      felt: drawn,
      cues: cues({ lower: during(second, 0, 2.1), press: during(second, 3, 5) }),
    };
  }

  function setup(atS: number): Pose {
    const back = during(atS, walking.fromS, walking.toS);
    return { ...wayInAt(way, atS), cues: cues({ back }) };
  }

  /** The way out takes as long as the way in, or what time there is. */
  const out = (atS: number, lengthS: number): Pose => ({
    ...wayInAt(way, wayInS * (1 - Math.min(1, atS / lengthS))),
    cues: cues({}),
  });

  function rest(moment: CourseMoment): Pose {
    const lengthS = lengthOf(moment, 60);
    const waysS = Math.min(lengthS / 2.2, restWayS);
    const inFromS = lengthS - waysS;
    if (moment.elapsedS < inFromS) {
      return loose(out(moment.elapsedS, waysS), moment.elapsedS - waysS, inFromS - waysS);
    }
    return setup(((moment.elapsedS - inFromS) / waysS) * wayInS);
  }

  const lower = (range: number): Pose => ({ ...bentBy(range, range), felt: 1 });
  const keyPoses: readonly KeyPose[] = [
    { name: 'hands', label: handsLabel, pose: way.ready },
    { name: 'lower', label: 'Bend the elbows, body straight', pose: lower(1), ranged: lower },
    { name: 'press', label: 'Press back, blades together', pose: straight },
  ];

  return {
    poseAt: (moment) => {
      switch (moment.stage) {
        case 'setup':
          return setup(fitted(moment, setupS));
        case 'cycles':
          return repeat(moment.elapsedS, moment.cycleS ?? repS, moment.range ?? 1);
        case 'rest':
        case 'switch':
          return rest(moment);
        case 'release':
        case 'roll_up':
          return out(fitted(moment, setupS), wayInS);
        case 'move':
        case 'hold':
        case 'notice':
          return lower(moment.range ?? 1);
      }
    },
    keyPoses,
    views,
    ownRange: true,
  };
}

/** Arms shaken out gently at the beginning of what is rested of a rest. */
function loose(pose: Pose, atS: number, lengthS: number): Pose {
  const strength = during(atS, 0.5, Math.min(8, lengthS - 0.5), 1);
  if (strength === 0) return pose;
  const sway = 2.2 * strength * Math.sin(atS * 2 * Math.PI * 1.1);
  const shaken = (side: 'left' | 'right') => ({
    ...pose.arms[side],
    wrist: along(pose.arms[side].wrist, vec(0, 0.25, 1), sway),
  });
  return { ...pose, arms: { left: shaken('left'), right: shaken('right') } };
}

/** How strongly each way is pointed out. */
interface Ways {
  readonly lower?: number;
  readonly press?: number;
  readonly back?: number;
}

/** Arrows behind the upper back, where they cover nothing, and beside the feet. */
function cuesOf(straight: Pose, { near, far, floorY }: WayIn): (ways: Ways) => readonly Cue[] {
  const chest = skeletonOf(straight).spine[6];
  const behind = (cm: number): Vec3 =>
    chest === undefined ? straight.hips : along(chest.at, chest.z, -cm);
  const toward = [behind(40), behind(27), behind(14)];
  const away = [...toward].reverse();
  const step = [near.ballZ, (near.ballZ + far.ballZ) / 2, far.ballZ];
  const floor = step.map((z) => vec(-26, floorY + 2, z));
  return ({ lower = 0, press = 0, back = 0 }) => [
    { id: 'arrowLower', points: toward, strength: lower },
    { id: 'arrowPress', points: away, strength: press },
    { id: 'arrowStep', points: floor, strength: back },
  ];
}

/** A palm that bears weight; the left one. */
export const palmOn = (wrist: Vec3, fingers: Vec3, palm: Vec3): Plank['hand'] => ({
  ...{ wrist, fingers, palm },
  ...{ curl: 0.02, lace: 0, carried: 0, flat: 0.95, bearing: 1 },
});

/** Fingers and palm of a hand on something level. */
export const level = { fingers: vec(0, 0, 1), palm: vec(0, -1, 0) } as const;
