import './courses';
import type { MovementId, Stage } from '../../../src/figure/movement';

/** A part of a timeline; the length in seconds. */
interface Part {
  readonly movement: MovementId;
  readonly stage: Stage;
  readonly durationS: number;
  readonly cycleS?: number;
  readonly direction?: 'forward' | 'backward';
  readonly side?: 'left' | 'right';
  readonly after?: { readonly movement: MovementId };
}

/** Parts that follow one another without a break; of cycles two, for later ones are the same. */
export type Timeline = readonly Part[];

/** The stages of the office reset in order. */
export const officeReset: Timeline = [
  { movement: 'rhomboid_release', stage: 'setup', durationS: 5 },
  { movement: 'rhomboid_release', stage: 'hold', durationS: 20 },
  { movement: 'rhomboid_release', stage: 'release', durationS: 5 },
  { movement: 'shoulder_4dir_seated', stage: 'setup', durationS: 3 },
  { movement: 'shoulder_4dir_seated', stage: 'cycles', durationS: 24 },
  { movement: 'shoulder_4dir_seated', stage: 'release', durationS: 3 },
  { movement: 'seated_forward_fold', stage: 'hold', durationS: 30 },
  { movement: 'seated_forward_fold', stage: 'roll_up', durationS: 0 },
];

/** Two holds of the release with a rest between them, at full size or for calls. */
const releaseTwice = (movement: 'rhomboid_release' | 'rhomboid_release_discreet'): Timeline => [
  { movement, stage: 'setup', durationS: 10 },
  { movement, stage: 'hold', durationS: 20 },
  { movement, stage: 'rest', durationS: 10 },
  { movement, stage: 'hold', durationS: 20 },
];

/** From the warm-up near the edge of the chair into the reset, at full size or its gentler way. */
const releaseWarmedUp = (movement: 'rhomboid_release' | 'rhomboid_release_discreet'): Timeline => [
  {
    ...{ movement: 'warmup_seated', stage: 'cycles', durationS: 8 },
    ...{ cycleS: 4, direction: 'backward' },
  },
  { movement, stage: 'setup', durationS: 5, after: { movement: 'warmup_seated' } },
  { movement, stage: 'hold', durationS: 20 },
];

/** The reset with the shoulders done standing: up from the chair, and down again. */
const resetStanding: Timeline = [
  { movement: 'rhomboid_release', stage: 'release', durationS: 5 },
  { movement: 'shoulder_4dir_risen', stage: 'setup', durationS: 3 },
  { movement: 'shoulder_4dir_risen', stage: 'cycles', durationS: 24 },
  { movement: 'shoulder_4dir_risen', stage: 'release', durationS: 3 },
  { movement: 'seated_forward_fold', stage: 'hold', durationS: 30 },
];

/** The fold right after the release, as at the weekend. */
const foldAfterRelease: Timeline = [
  { movement: 'rhomboid_release', stage: 'hold', durationS: 30 },
  {
    ...{ movement: 'seated_forward_fold', stage: 'setup', durationS: 10 },
    after: { movement: 'rhomboid_release' },
  },
  { movement: 'seated_forward_fold', stage: 'hold', durationS: 45 },
  { movement: 'seated_forward_fold', stage: 'release', durationS: 5 },
];

/** The fold in the place of child's pose: two holds with a rest between them. */
const foldTwice: Timeline = [
  { movement: 'seated_forward_fold', stage: 'setup', durationS: 10 },
  { movement: 'seated_forward_fold', stage: 'hold', durationS: 15 },
  { movement: 'seated_forward_fold', stage: 'rest', durationS: 15 },
  { movement: 'seated_forward_fold', stage: 'hold', durationS: 15 },
  { movement: 'seated_forward_fold', stage: 'roll_up', durationS: 0 },
];

const warmup = (movement: 'warmup' | 'warmup_seated'): Timeline => [
  { movement, stage: 'setup', durationS: 6 },
  { movement, stage: 'move', durationS: 4 },
  { movement, stage: 'hold', durationS: 15 },
  { movement, stage: 'release', durationS: 3 },
  { movement, stage: 'cycles', durationS: 8, cycleS: 4, direction: 'forward' },
  { movement, stage: 'cycles', durationS: 8, cycleS: 4, direction: 'backward' },
];

const headTurns: Timeline = [
  { movement: 'head_turns', stage: 'setup', durationS: 4 },
  { movement: 'head_turns', stage: 'cycles', durationS: 24, cycleS: 12 },
  { movement: 'head_turns', stage: 'notice', durationS: 2 },
];

const standingShoulders: Timeline = [
  { movement: 'shoulder_4dir', stage: 'setup', durationS: 6 },
  { movement: 'shoulder_4dir', stage: 'cycles', durationS: 16 },
  { movement: 'shoulder_4dir', stage: 'release', durationS: 6 },
];

const discreetRelease: Timeline = [
  { movement: 'rhomboid_release_discreet', stage: 'setup', durationS: 5 },
  { movement: 'rhomboid_release_discreet', stage: 'hold', durationS: 20 },
  { movement: 'rhomboid_release_discreet', stage: 'release', durationS: 5 },
];

const rows = (
  movement: 'band_row' | 'band_row_no_band' | 'band_row_seated' | 'band_row_seated_no_band',
): Timeline => [
  { movement, stage: 'setup', durationS: 10 },
  { movement, stage: 'cycles', durationS: 10, cycleS: 5 },
  { movement, stage: 'rest', durationS: 20 },
  { movement, stage: 'cycles', durationS: 10, cycleS: 5 },
  { movement, stage: 'release', durationS: 10 },
];

type PushupId = 'pushup_wall' | 'pushup_counter' | 'pushup_chair' | 'pushup_floor';

const pushups = (movement: PushupId): Timeline => [
  { movement, stage: 'setup', durationS: 10 },
  { movement, stage: 'cycles', durationS: 10, cycleS: 5 },
  // In a routine 60: the time in between is spent as it is.
  { movement, stage: 'rest', durationS: 22 },
  { movement, stage: 'cycles', durationS: 5, cycleS: 5 },
  { movement, stage: 'release', durationS: 10 },
];

const childsPose = (
  movement: 'childs_pose' | 'childs_pose_cushion' | 'childs_pose_towel',
): Timeline => [
  { movement, stage: 'setup', durationS: 10 },
  { movement, stage: 'hold', durationS: 15 },
  { movement, stage: 'rest', durationS: 15 },
  { movement, stage: 'hold', durationS: 15 },
  { movement, stage: 'release', durationS: 5 },
];

const rotation = (side: 'left' | 'right'): Timeline => [
  { movement: 'side_lying_rotation', stage: 'setup', durationS: 10, side },
  { movement: 'side_lying_rotation', stage: 'cycles', durationS: 20, cycleS: 10, side },
  { movement: 'side_lying_rotation', stage: 'release', durationS: 8, side },
];

/** From one side to the other, and back again. */
const rollOver: Timeline = [
  { movement: 'side_lying_rotation', stage: 'cycles', durationS: 10, cycleS: 10, side: 'right' },
  { movement: 'side_lying_rotation', stage: 'switch', durationS: 10, side: 'left' },
  { movement: 'side_lying_rotation', stage: 'cycles', durationS: 10, cycleS: 10, side: 'left' },
  { movement: 'side_lying_rotation', stage: 'switch', durationS: 10, side: 'right' },
  { movement: 'side_lying_rotation', stage: 'cycles', durationS: 10, cycleS: 10, side: 'right' },
];

const seatedTurn: Timeline = [
  { movement: 'seated_turn', stage: 'setup', durationS: 10, side: 'right' },
  { movement: 'seated_turn', stage: 'cycles', durationS: 20, cycleS: 10, side: 'right' },
  { movement: 'seated_turn', stage: 'switch', durationS: 10, side: 'left' },
  { movement: 'seated_turn', stage: 'cycles', durationS: 20, cycleS: 10, side: 'left' },
  { movement: 'seated_turn', stage: 'release', durationS: 5, side: 'left' },
];

/** All movements, as they are played. */
export const timelines: Readonly<Record<string, Timeline>> = {
  officeReset,
  foldTwice,
  resetStanding,
  foldAfterRelease,
  releaseWarmedUp: releaseWarmedUp('rhomboid_release'),
  discreetWarmedUp: releaseWarmedUp('rhomboid_release_discreet'),
  releaseTwice: releaseTwice('rhomboid_release'),
  discreetTwice: releaseTwice('rhomboid_release_discreet'),
  discreetRelease,
  warmup: warmup('warmup'),
  warmupSeated: warmup('warmup_seated'),
  headTurns,
  standingShoulders,
  bandRows: rows('band_row'),
  rowsWithoutBand: rows('band_row_no_band'),
  rowsSeated: rows('band_row_seated'),
  rowsSeatedWithoutBand: rows('band_row_seated_no_band'),
  childsPose: childsPose('childs_pose'),
  childsPoseCushion: childsPose('childs_pose_cushion'),
  childsPoseTowel: childsPose('childs_pose_towel'),
  seatedTurn,
  rotationRight: rotation('right'),
  rotationLeft: rotation('left'),
  rollOver,
  pushupWall: pushups('pushup_wall'),
  pushupCounter: pushups('pushup_counter'),
  pushupChair: pushups('pushup_chair'),
  pushupFloor: pushups('pushup_floor'),
};
