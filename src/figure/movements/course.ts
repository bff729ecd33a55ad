import type { Pose } from '../body/pose';
import type { View } from '../draw/camera';

/** Parts of a movement; each ends in the pose in which the next one starts. */
export type Stage =
  | 'setup'
  | 'move'
  | 'hold'
  | 'rest'
  | 'release'
  | 'cycles'
  | 'roll_up'
  /** From one side to the other; the moment's side is the one that comes next. */
  | 'switch'
  /** Nothing moves: the person notices how it feels. */
  | 'notice';

/** An instant of a course. */
export interface CourseMoment {
  readonly stage: Stage;
  /** Seconds since the stage began, never negative. */
  readonly elapsedS: number;
  /** Length of the stage in seconds; 0 or less for an untimed one. */
  readonly durationS: number;
  /** Length of one cycle in seconds in the stage `cycles`; the movement's own when absent. */
  readonly cycleS?: number;
  /** Which way a circle goes in the stage `cycles`; forward when absent. */
  readonly direction?: 'forward' | 'backward';
  /** The side toward which a movement of one side goes; the movement's own when absent. */
  readonly side?: 'left' | 'right';
  /** What the person comes from without a pause, at its own share of its range, else at this one's. */
  readonly after?: { readonly movement: string; readonly range?: number };
  /** Share of the range that is shown; 1, all of it, when absent. */
  readonly range?: number;
}

/** A still that stands for a part of a movement, for people who asked for less motion. */
export interface KeyPose {
  readonly name: string;
  readonly label: string;
  readonly pose: Pose;
  /** Where a smaller range begins; absent = the movement's cycles know, or the still stays as is. */
  readonly from?: Pose;
  /** The still at a share of the range, where half way between two poses would be no pose. */
  readonly ranged?: (range: number) => Pose;
}

/** How one movement runs, from its setup to its end, without the breath. */
export interface Course {
  poseAt(moment: CourseMoment): Pose;
  /** Two to four stills that tell the movement without motion. */
  readonly keyPoses: readonly KeyPose[];
  /** The views that show it best: the main one first, then smaller ones. */
  readonly views: readonly View[];
  /** It follows `range` in every stage; the others get smaller in their cycles alone. */
  readonly ownRange?: true;
}

/** Seconds on a stage's own clock of `ownS`, when the player gives the stage another length. */
export const fitted = ({ elapsedS, durationS }: CourseMoment, ownS: number): number =>
  durationS > 0 ? (elapsedS / durationS) * ownS : elapsedS;

/** Length of a stage in seconds, `usualS` where it is untimed. */
export const lengthOf = ({ durationS }: CourseMoment, usualS: number): number =>
  durationS > 0 ? durationS : usualS;
