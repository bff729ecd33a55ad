import type { Block, Routine } from './routine.js';

/** Where the body is while an exercise is done. */
export type Place = 'chair' | 'standing' | 'kneeling' | 'floor';
/** What has to be at hand. */
export type Thing =
  'chair' | 'mat' | 'cushion' | 'towel' | 'pillow' | 'band' | 'wall' | 'counter' | 'sturdy chair';

/** The places of a routine, each once, in the order in which one gets to them. */
export function placesOf({ blocks }: Routine): readonly Place[] {
  return [...new Set(blocks.map(placeOf))];
}

/** What a routine needs, each once, in the order in which it is needed. */
export function thingsOf({ blocks }: Routine): readonly Thing[] {
  return [...new Set(blocks.flatMap(thingsFor))];
}

function placeOf({ exercise, variant }: Block): Place {
  if (variant === 'chair' || variant === 'chair_no_band') return 'chair';
  switch (exercise) {
    case 'safety_check':
    case 'rhomboid_release':
    case 'seated_forward_fold':
      return 'chair';
    case 'warmup':
    case 'shoulder_4dir':
    case 'band_row':
    case 'pushup_wall':
    case 'pushup_counter':
    case 'pushup_chair':
      return 'standing';
    case 'childs_pose':
      return 'kneeling';
    case 'side_lying_rotation':
    case 'pushup_floor':
      return 'floor';
  }
}

function thingsFor(block: Block): readonly Thing[] {
  if (placeOf(block) === 'chair') return ['chair', ...bandOf(block)];
  switch (block.exercise) {
    case 'childs_pose':
      return ['mat', ...supportOf(block)];
    case 'pushup_floor':
      return ['mat'];
    case 'side_lying_rotation':
      return ['mat', 'pillow'];
    case 'band_row':
      return bandOf(block);
    case 'pushup_wall':
      return ['wall'];
    case 'pushup_counter':
      return ['counter'];
    case 'pushup_chair':
      return ['sturdy chair'];
    case 'safety_check':
    case 'warmup':
    case 'rhomboid_release':
    case 'shoulder_4dir':
    case 'seated_forward_fold':
      return [];
  }
}

function supportOf({ variant }: Block): readonly Thing[] {
  return variant === 'cushion' || variant === 'towel' ? [variant] : [];
}

function bandOf({ exercise, variant }: Block): readonly Thing[] {
  const without = variant === 'no_band' || variant === 'chair_no_band';
  return exercise === 'band_row' && !without ? ['band'] : [];
}
