import type { Routine } from './routine.js';

/**
 * The 90-second reset at the desk: three blocks of 30 s (stated by the source article), split into
 * set-up, hold or cycles, and release (derived from its doses). Seated throughout.
 */
export const officeReset: Routine = {
  id: 'office_reset',
  name: 'Upper-back reset',
  totalS: 90,
  blocks: [
    { startS: 0, endS: 30, exercise: 'rhomboid_release', name: 'Rhomboid release' },
    { startS: 30, endS: 60, exercise: 'shoulder_4dir', name: 'Four-direction shoulders' },
    { startS: 60, endS: 90, exercise: 'seated_forward_fold', name: 'Seated forward fold' },
  ],
  segments: [
    {
      startS: 0,
      endS: 5,
      exercise: 'rhomboid_release',
      type: 'setup',
      cue: 'Sit tall, join hands, palms out',
      detail: 'Hands at chest height. Nod a little, with room for an egg under the chin.',
    },
    {
      startS: 5,
      endS: 25,
      exercise: 'rhomboid_release',
      type: 'hold',
      cue: 'Reach forward, round your upper back',
      detail: 'Let the shoulder blades glide apart. Feel it across the back, not in the neck.',
    },
    {
      startS: 25,
      endS: 30,
      exercise: 'rhomboid_release',
      type: 'release',
      cue: 'Undo it slowly',
      detail: 'Draw the hands back and let them go.',
    },
    {
      startS: 30,
      endS: 33,
      exercise: 'shoulder_4dir',
      type: 'setup',
      cue: 'Hands on the arm-rests, sit tall',
      detail: 'No arm-rests? Rest the hands on your thighs.',
    },
    {
      startS: 33,
      endS: 57,
      exercise: 'shoulder_4dir',
      type: 'cycles',
      cycles: 3,
      cycleS: 8,
      cue: 'Move the shoulders in four directions',
      detail: 'About three quarters of your range, slow and smooth.',
    },
    {
      startS: 57,
      endS: 60,
      exercise: 'shoulder_4dir',
      type: 'release',
      cue: 'Let the shoulders settle',
      detail: 'Wherever they like to rest.',
    },
    {
      startS: 60,
      endS: 90,
      exercise: 'seated_forward_fold',
      type: 'hold',
      cue: 'Fold forward, let the head hang',
      detail: 'Chest toward the thighs, arms loose. Breathe low and slow.',
    },
  ],
  after: { cue: 'Roll up slowly, head last', detail: 'No rush. Wait a moment before you stand.' },
};
