import * as v from 'valibot';

/** Time zone of a page, such as `Europe/Berlin`; pages of earlier versions say nothing of it. */
export const timeZoneSchema = v.optional(v.pipe(v.string(), v.maxLength(64)));
