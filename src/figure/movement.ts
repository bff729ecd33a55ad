import type { Pose } from './body/pose';
import { breathing } from './movements/motion';
import {
  joined,
  rhomboidHold,
  rhomboidRelease,
  rhomboidSetup,
  rounded,
} from './movements/rhomboidRelease';
import { foldHold, folded, rollUp } from './movements/seatedForwardFold';
import { sitOnRests, sitTall } from './movements/seated';
import {
  shoulderPoses,
  shouldersCycle,
  shouldersRelease,
  shouldersSetup,
} from './movements/shoulderDirections';

export type { Pose } from './body/pose';

/** Movements that the figure can show. */
export type MovementId = 'rhomboid_release' | 'shoulder_4dir_seated' | 'seated_forward_fold';

/** Parts of a movement; each ends in the pose in which the next one starts. */
export type Stage = 'setup' | 'hold' | 'release' | 'cycles' | 'roll_up';

/** An instant of a movement. */
export interface Moment {
  readonly movement: MovementId;
  readonly stage: Stage;
  /** Seconds since the stage began. */
  readonly elapsedS: number;
  /** Length of the stage in seconds; 0 or less for an untimed one. */
  readonly durationS: number;
  /** Length of one cycle in seconds in the stage `cycles`; 8 when absent. */
  readonly cycleS?: number;
  /** 0 = lungs empty, 1 = full. */
  readonly breath: number;
}

/** A still that stands for a part of a movement, for people who asked for less motion. */
export interface KeyPose {
  readonly name: string;
  readonly label: string;
  readonly pose: Pose;
}

/** Seconds on a stage's own clock of `ownS`, when the player gives the stage another length. */
const fitted = ({ elapsedS, durationS }: Moment, ownS: number): number =>
  durationS > 0 ? (elapsedS / durationS) * ownS : elapsedS;

function moving(moment: Moment): Pose {
  const atS = Math.max(0, moment.elapsedS);
  switch (moment.movement) {
    case 'rhomboid_release':
      if (moment.stage === 'setup') return rhomboidSetup(fitted(moment, 5));
      if (moment.stage === 'release') return rhomboidRelease(fitted(moment, 5));
      return rhomboidHold(atS, moment.durationS > 0 ? moment.durationS : 20);
    case 'shoulder_4dir_seated':
      if (moment.stage === 'setup') return shouldersSetup(fitted(moment, 3));
      if (moment.stage === 'release') return shouldersRelease(fitted(moment, 3));
      return shouldersCycle(atS, moment.cycleS ?? 8);
    case 'seated_forward_fold':
      if (moment.stage === 'roll_up' || moment.stage === 'release') return rollUp(atS);
      if (moment.stage === 'setup') return sitOnRests;
      return foldHold(atS, moment.durationS > 0 ? moment.durationS : 30);
  }
}

/** The body at an instant: eased like a person's motion, continuous, and breathing. */
export function poseAt(moment: Moment): Pose {
  return breathing(moving(moment), Math.min(1, Math.max(0, moment.breath)));
}

/** Two to four stills that tell the movement without motion. */
export function keyPoses(movement: MovementId): readonly KeyPose[] {
  switch (movement) {
    case 'rhomboid_release':
      return [
        { name: 'join', label: 'Join hands, palms out', pose: joined },
        { name: 'reach', label: 'Reach and round', pose: rounded },
      ];
    case 'shoulder_4dir_seated':
      return [
        { name: 'lift', label: 'Lift', pose: shoulderPoses.lift },
        { name: 'back', label: 'Back', pose: shoulderPoses.back },
        { name: 'down', label: 'Down', pose: shoulderPoses.down },
        { name: 'forward', label: 'Forward', pose: shoulderPoses.forward },
      ];
    case 'seated_forward_fold':
      return [
        { name: 'fold', label: 'Fold, arms hang', pose: folded },
        { name: 'tall', label: 'Roll up slowly', pose: sitTall },
      ];
  }
}
