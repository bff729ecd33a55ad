import * as v from 'valibot';

/** For how long a reset can be put off, in minutes. */
export const snoozeMinutes = [5, 10, 15] as const;
export type SnoozeMinutes = (typeof snoozeMinutes)[number];

const schema = v.picklist(snoozeMinutes);

/** Reads the minutes that somebody asks for; null for anything else. */
export function parseSnoozeMinutes(minutes: unknown): SnoozeMinutes | null {
  const result = v.safeParse(schema, minutes);
  return result.success ? result.output : null;
}
