import type { Symptoms } from './symptoms.js';

/** Whether what was written is a reason to look at the signs: numb, tingling, or a woken night. */
export function asksForSigns({ quality, wokeAtNight }: Symptoms): boolean {
  const told = quality ?? [];
  return wokeAtNight === true || told.includes('numb') || told.includes('tingling');
}
