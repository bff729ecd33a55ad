import type { Usual } from '../routines/how.js';
import type { ProgressBook } from './progressBook.js';
import type { Settings } from './settings.js';

/** How routines are done where nothing is wished, as settings and the day have it now. */
export function usualNow(settings: Settings, { resetDone, ladder }: ProgressBook): Usual {
  const { seated, childsPose, warmUp } = settings;
  return { seated, childsPose, warmUps: warmUp, resetDone, ladder };
}
