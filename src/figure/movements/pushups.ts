import { bones } from '../body/bones';
import type { Pose } from '../body/pose';
import { ahead, mirroredArms, mirroredLegs } from '../body/pose';
import { vec } from '../body/vector';
import { counter } from '../props/counter';
import { mat } from '../props/mat';
import { plainChair } from '../props/plainChair';
import { wall } from '../props/wall';
import {
  pushupAtChair,
  pushupAtCounter,
  pushupAtWall,
  pushupBack,
  pushupFromAbove,
  pushupOnFloor,
} from './furtherCameras';
import type { Course } from './course';
import type { Foothold, Plank } from './plank';
import { legOn, plankAt, plantedArm } from './plank';
import type { Pushup } from './pushup';
import { level, palmOn, pushupCourse } from './pushup';
import { hangArms, standTall } from './standing';

/** How one gets to a push-up, as far as it differs from one to the other. */
type Way = Pushup['wayIn'];

/** How high a wrist is over its palm, cm. */
const palmThick = 2.4;

/** Toes from the ball of the foot, cm. */
const toes = 6.5;

/** Standing tall on a foothold, arms hanging. */
function standOn(plank: Plank, { ballZ }: Foothold): Pose {
  const rest = standTall.girdle.left;
  return hangArms({ ...plankAt({ ...plank, ballZ }, 0, rest), arms: standTall.arms });
}

/** Leaning with straight body on feet that are near, hands planted. */
const leanOn = (plank: Plank, { ballZ }: Foothold, leanDeg: number): Pose =>
  plankAt({ ...plank, ballZ }, leanDeg, { elevationDeg: -2, protractionDeg: 8 });

const wallPlank: Plank = {
  // Fingers at eye level, a little wider than the shoulders.
  hand: palmOn(vec(24, 151, wall.face - palmThick), vec(0, 1, 0), vec(0, 0, 1)),
  // Toes 54 cm from the wall: the protocol asks 46-61.
  ballZ: wall.face - 54 - toes,
  floorY: 0,
  elbowsOut: 0.6,
  props: ['wall'],
};

function wallWay(): Way {
  const near = { ballZ: wall.face - 31 - toes, heelDeg: 0 };
  const ready = leanOn(wallPlank, near, 2);
  // Bent up before the wall, so that no finger runs into it.
  const raised = {
    ...ready.arms.left,
    wrist: vec(24, 112, 47),
    fingers: vec(0, 0.5, 1),
    palm: vec(0, -1, 0.5),
  };
  return {
    before: standOn(wallPlank, near),
    passing: { ...ready, arms: mirroredArms(raised) },
    ready,
    near,
    ...{ steps: 2, bodyFrom: 0 },
  };
}

/** Hands at eye level on a wall. */
export const wallPushupCourse: Course = pushupCourse({
  plank: wallPlank,
  wayIn: wallWay(),
  handsLabel: 'Hands at eye level',
  views: [pushupAtWall, pushupBack],
});

const counterPlank: Plank = {
  hand: palmOn(vec(23, counter.top + palmThick, counter.edge + 4), level.fingers, level.palm),
  ballZ: -54,
  floorY: 0,
  elbowsOut: 1,
  props: ['counter'],
};

function counterWay(): Way {
  const near = { ballZ: counter.edge - 20 - toes, heelDeg: 0 };
  const ready = leanOn(counterPlank, near, 6);
  // Over the edge first, then down on it.
  const raised = { ...ready.arms.left, wrist: vec(24, 107, 24), fingers: vec(0, -0.2, 1) };
  return {
    before: standOn(counterPlank, near),
    passing: { ...ready, arms: mirroredArms(raised) },
    ready,
    near,
    ...{ steps: 5, bodyFrom: 0 },
  };
}

/** Hands on the edge of a kitchen counter. */
export const counterPushupCourse: Course = pushupCourse({
  plank: counterPlank,
  wayIn: counterWay(),
  handsLabel: 'Hands on the edge',
  views: [pushupAtCounter, pushupFromAbove(vec(0, 110, 20))],
});

const chairPlank: Plank = {
  hand: palmOn(
    vec(19.6, plainChair.seatTop + palmThick, plainChair.seatFront + 5),
    level.fingers,
    level.palm,
  ),
  ballZ: -98,
  floorY: 0,
  elbowsOut: 1,
  props: ['wall', 'plainChair'],
};

function chairWay(): Way {
  const near = { ballZ: -8, heelDeg: 0 };
  const before = standOn(chairPlank, near);
  const bowDeg = 64;
  const ready: Pose = {
    ...before,
    // Hips back, knees soft, back straight.
    hips: vec(0, 76, legOn(near, 0).ankle.z - 13),
    pelvis: ahead(bowDeg),
    arms: mirroredArms(plantedArm(chairPlank, bowDeg)),
  };
  return { before, ready, near, ...{ steps: 5, bodyFrom: 0 } };
}

/** Hands on the seat of a plain chair that stands against a wall. */
export const chairPushupCourse: Course = pushupCourse({
  plank: chairPlank,
  wayIn: chairWay(),
  handsLabel: 'Hands on the seat',
  views: [pushupAtChair, pushupFromAbove(vec(0, 70, 12))],
});

const floorPlank: Plank = {
  hand: palmOn(vec(25, mat.top + palmThick, 78), level.fingers, level.palm),
  ballZ: -48,
  floorY: mat.top,
  elbowsOut: 1,
  props: ['mat'],
};

/** Knees on the mat, toes tucked, thighs upright. */
function kneelOn(near: Foothold): Pick<Pose, 'hips' | 'legs'> {
  const legs = mirroredLegs(legOn(near, mat.top));
  const { ankle } = legs.left;
  const kneeY = mat.top + 6.1;
  const out = ankle.x - bones.hipHalf;
  const shank = Math.sqrt(bones.shank ** 2 - (ankle.y - kneeY) ** 2);
  const thigh = Math.sqrt(bones.thigh ** 2 - out ** 2);
  return { hips: vec(0, kneeY + thigh, ankle.z + shank), legs };
}

function floorWay(): Way {
  const near = { ballZ: -19, heelDeg: 68 };
  const kneeling: Pose = { ...standTall, ...kneelOn(near), props: floorPlank.props };
  const bowDeg = 79;
  return {
    before: hangArms({ ...kneeling, arms: standTall.arms }),
    ready: {
      ...kneeling,
      pelvis: ahead(bowDeg),
      arms: mirroredArms(plantedArm(floorPlank, bowDeg)),
    },
    near,
    ...{ steps: 2, bodyFrom: 0.62 },
  };
}

/** Hands and toes on the floor. */
export const floorPushupCourse: Course = pushupCourse({
  plank: floorPlank,
  wayIn: floorWay(),
  handsLabel: 'Hands wider than the shoulders',
  views: [pushupOnFloor, pushupFromAbove(vec(0, 40, 60))],
});
