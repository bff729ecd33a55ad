import { NOTICEABLE_POINTS } from '../../routines/checkIn/checkInWords.js';
import type { Symptoms } from './symptoms.js';

/** Whether what was written is a reason to look at the signs: numb, tingling, or a woken night. */
export function asksForSigns({ quality, wokeAtNight }: Symptoms): boolean {
  const told = quality ?? [];
  return wokeAtNight === true || told.includes('numb') || told.includes('tingling');
}

/** Whether what was written says that a routine did no good: it felt worse after it. */
export function feltWorse({ response, painBefore, painAfter }: Symptoms): boolean {
  const risen = (painAfter ?? 0) - (painBefore ?? 10);
  return response === 'worse' || risen >= NOTICEABLE_POINTS;
}
