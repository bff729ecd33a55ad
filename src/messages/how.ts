import * as v from 'valibot';
import type { How } from '../routines/how.js';
import { asWritten, howPlaces } from '../routines/how.js';

/** What is missing or can't be read is as written: an earlier version may have stored less. */
const how = v.object({
  place: v.fallback(v.picklist(howPlaces), asWritten.place),
  selfPaced: v.fallback(v.boolean(), asWritten.selfPaced),
  knees: v.fallback(v.boolean(), asWritten.knees),
  noBand: v.fallback(v.boolean(), asWritten.noBand),
});

/** Reads how a person likes the routines, as it was stored; whatever can't be read is as written. */
export function parseHow(stored: unknown): How {
  const result = v.safeParse(how, stored);
  return result.success ? result.output : asWritten;
}
