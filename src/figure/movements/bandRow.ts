import type { Arm, Cue, Pose, PropName } from '../body/pose';
import { ahead, bothGirdles, mirroredArms } from '../body/pose';
import { mirror, sub, vec } from '../body/vector';
import type { View } from '../draw/camera';
import { seatedBack, standingBack } from './cameras';
import { seatedBefore, standingBefore } from './furtherCameras';
import type { Course, CourseMoment } from './course';
import { fitted } from './course';
import type { Motion } from './motion';
import { during, perform } from './motion';
import { sitTall } from './seated';
import { standTall } from './standing';

/** Arms long before the chest, thumbs up, hands closed. */
const armLong: Arm = {
  wrist: vec(13, 130, 56),
  elbow: vec(0.4, -1, 0),
  fingers: vec(-0.05, 0, 1),
  palm: vec(-1, 0, 0),
  curl: 0.95,
  lace: 0,
  carried: 0.4,
};
/** Elbows behind the ribs and close to them, hands beside the lower chest. */
const armBack: Arm = { ...armLong, wrist: vec(20.5, 118, 4), elbow: vec(0.12, -0.75, -1) };
/** Hands lower, in a rest with the band kept in them. */
const armLow: Arm = { ...armLong, wrist: vec(14, 103, 36), elbow: vec(0.4, -0.6, -1) };

/** Standing or sitting: the pose to begin in, how much lower the arms are, and the cameras. */
interface Place {
  readonly base: Pose;
  readonly downCm: number;
  /** Where the hands rest between two sets. */
  readonly low: Arm;
  readonly views: readonly View[];
}

const onFeet: Place = {
  base: standTall,
  downCm: 0,
  low: armLow,
  views: [standingBefore, standingBack],
};

const onChair: Place = {
  base: sitTall,
  downCm: standTall.hips.y - sitTall.hips.y,
  low: { ...armLow, wrist: vec(13, 64, 28), elbow: vec(0.3, -0.2, -1) },
  views: [seatedBefore, seatedBack],
};

const withArms = (pose: Pose, arm: Arm): Pose => ({ ...pose, arms: mirroredArms(arm) });

/** The poses of a row, with the band or with empty hands. */
function posesOf({ base, downCm, low }: Place, held: readonly PropName[]) {
  const tall: Pose = { ...base, props: [...base.props, ...held] };
  const lower = (arm: Arm): Arm => ({ ...arm, wrist: sub(arm.wrist, vec(0, downCm, 0)) });
  const long: Pose = { ...withArms(tall, lower(armLong)), girdle: bothGirdles(0, 8) };
  const pulled: Pose = {
    ...withArms(tall, lower(armBack)),
    girdle: bothGirdles(0, -18),
    thoracic: ahead(-3),
  };
  const squeezed: Pose = {
    ...pulled,
    girdle: bothGirdles(-2, -27),
    thoracic: ahead(-6),
    head: ahead(3),
    felt: 1,
  };
  return { tall, long, pulled, squeezed, low: withArms(tall, low) };
}

const pullCue = (strength: number): Cue => ({
  id: 'arrowPull',
  points: [vec(-31, 110, 18), vec(-31, 110, 0), vec(-31, 110, -22)],
  strength,
});
const returnCue = (strength: number): Cue => ({
  id: 'arrowReturn',
  points: [vec(-31, 112, -10), vec(-31, 114, 8), vec(-31, 116, 28)],
  strength,
});
/** Seen from behind: the blades come together. */
function togetherCues(strength: number): Cue[] {
  const points = [vec(19, 134, -14), vec(6, 134, -14)];
  return [
    { id: 'arrowLeft', points, strength, on: 'inset' },
    { id: 'arrowRight', points: points.map(mirror), strength, on: 'inset' },
  ];
}

function courseOf(place: Place, held: readonly PropName[]): Course {
  const { tall, long, pulled, squeezed, low } = posesOf(place, held);
  const lowered = (cue: Cue): Cue => ({
    ...cue,
    points: cue.points.map((point) => sub(point, vec(0, place.downCm, 0))),
  });
  const body = ['trunk', 'chest', 'head', 'girdle'] as const;

  /** Pull 2 s, squeeze 1 s, return 2 s, of a cycle of 5. */
  function row(atS: number, cycleS: number): Pose {
    const intoS = atS === 0 ? 0 : atS - (Math.ceil(atS / cycleS) - 1) * cycleS;
    const second = (intoS / cycleS) * 5;
    const motions: readonly Motion[] = [
      { parts: ['arms'], fromS: 0, toS: 2, to: pulled },
      { parts: body, fromS: 0.3, toS: 2, to: pulled },
      { parts: body, fromS: 2, toS: 2.6, to: squeezed },
      { parts: ['arms'], fromS: 3, toS: 5, to: long },
      { parts: body, fromS: 3, toS: 4.8, to: long },
    ];
    const pulling = during(second, 0, 2.1);
    const cues = [pullCue(pulling), returnCue(during(second, 3, 5)), ...togetherCues(pulling)];
    return { ...perform(long, motions, second), cues: cues.map(lowered) };
  }

  function poseAt(moment: CourseMoment): Pose {
    switch (moment.stage) {
      case 'setup': {
        const rise = { fromS: 4, toS: 8, to: long };
        const parts = ['arms', 'girdle'] as const;
        return perform(tall, [{ parts, ...rise }], fitted(moment, 10));
      }
      case 'rest': {
        const parts = [...body, 'arms'] as const;
        const down = { parts, fromS: 0, toS: 2.5, to: low };
        const up = { parts, fromS: 16.5, toS: 19.5, to: long };
        return perform(long, [down, up], fitted(moment, 20));
      }
      case 'cycles':
        return row(moment.elapsedS, moment.cycleS ?? 5);
      case 'move':
      case 'hold':
      case 'switch':
      case 'notice':
        return squeezed;
      case 'release':
      case 'roll_up': {
        const parts = ['arms', 'girdle'] as const;
        return perform(long, [{ parts, fromS: 0.5, toS: 4.5, to: tall }], fitted(moment, 10));
      }
    }
  }

  return {
    poseAt,
    keyPoses: [
      { name: 'long', label: 'Arms long', pose: long },
      { name: 'pull', label: 'Elbows back, blades together', pose: squeezed },
    ],
    views: place.views,
  };
}

/** Rows with a light band that is fixed ahead at chest height. */
export const bandRowCourse = courseOf(onFeet, ['band', 'bandAnchor']);

/** The same path with empty hands. */
export const bandlessRowCourse = courseOf(onFeet, []);

/** The same in the chair, with the band and with empty hands. */
export const seatedBandRowCourse = courseOf(onChair, ['bandSeated', 'bandAnchorSeated']);
export const seatedBandlessRowCourse = courseOf(onChair, []);
