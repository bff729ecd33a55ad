import type { Plan } from './plan.js';
import type { Routine, RoutineId } from './routine.js';

/** What routines are called. */
export const routineNames: Readonly<Record<RoutineId, string>> = {
  office_reset: 'Upper-back reset',
  first_break: 'First break',
  morning_ease: 'Morning ease',
  evening_wind_down: 'Evening wind-down',
  weekend_maintenance: 'Weekend maintenance',
  strength_daily: 'Daily strength',
  practice_rhomboid: 'Practice: rhomboid release',
  practice_childs_pose: "Practice: child's pose",
  practice_shoulders: 'Practice: four-direction shoulders',
  warmup: 'Warm-up',
  safety_check: '30-second check',
};

/** The way up out of the fold, where a routine ends in it. */
export const afterFold: Routine['after'] = {
  cue: 'Roll up slowly, head last',
  detail: 'No rush. Wait a moment before you stand.',
};

/** What is said once a routine is over that does not end in the fold. */
export function afterOf({ routine, call }: Plan): Routine['after'] {
  if (call) return { cue: 'Done, and nobody saw', detail: 'Let the shoulders be heavy.' };
  switch (routine) {
    case 'office_reset':
      return afterFold;
    case 'first_break':
      return { cue: 'That was your first break', detail: 'The next one need not be as long.' };
    case 'morning_ease':
      return { cue: 'Ready for the day', detail: 'Get up slowly and take your time.' };
    case 'evening_wind_down':
      return { cue: 'That was the wind-down', detail: 'The rest of the evening is yours.' };
    case 'weekend_maintenance':
      return { cue: 'That was the whole round', detail: 'Drink something and let it settle.' };
    case 'strength_daily':
      return { cue: 'Strength is done for today', detail: 'Once a day is enough.' };
    case 'practice_rhomboid':
    case 'practice_childs_pose':
    case 'practice_shoulders':
      return { cue: 'That was all of it', detail: 'Notice how it feels now.' };
    case 'warmup':
      return { cue: 'Warm and awake', detail: 'A good moment for whatever comes next.' };
    case 'safety_check':
      return {
        cue: 'That was the check',
        detail: 'If anything was numb, tingling or painful, have it looked at before you stretch.',
      };
  }
}
