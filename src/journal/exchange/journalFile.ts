import * as v from 'valibot';
import { idSchema, instantSchema } from '../entries/stated.js';
import type { JournalEntry } from '../journalLines.js';
import { journalLine, LONGEST_LINE } from '../journalLines.js';
import { exportFields } from '../report/fields.js';

/** By this a file is known as a journal of ours. */
const FORMAT = 'upper-back-reset-journal';

/** What every entry has, whatever it is about; the rest goes by its type. */
export const entrySchema = v.looseObject({
  v: v.literal(1),
  id: idSchema,
  at: instantSchema,
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
});

/** A journal as a file that another machine can take in. */
export const journalFileSchema = v.object({
  format: v.literal(FORMAT),
  v: v.literal(1),
  /** Wall-clock instant, ms. */
  madeAt: instantSchema,
  /** The days that it is about, both included; `from` null = since the first entry. */
  range: v.object({
    from: v.nullable(v.pipe(v.string(), v.isoDate())),
    to: v.pipe(v.string(), v.isoDate()),
  }),
  /** What the person left out; none = a whole journal of these days. */
  leftOut: v.array(v.picklist(exportFields)),
  entries: v.array(entrySchema),
});
type JournalFile = v.InferOutput<typeof journalFileSchema>;

/** What a file is about. */
export type FileHead = Omit<JournalFile, 'format' | 'v' | 'entries'>;

/** Characters that would show as nothing, or turn round what stands beside them. */
const hidden =
  /[\u007f-\u009f\u2028-\u202f\u205f-\u206f\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}/gu;

/** The text of a file: what can't be seen is written as its number, and comes back all the same. */
export function journalFileText(head: FileHead, entries: readonly JournalEntry[]): string {
  const file = { format: FORMAT, v: 1, ...head };
  // A line for each entry, so that two files can be held beside each other.
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`);
  const start = JSON.stringify(file, null, 2).replace(/\n\}$/, '');
  const text = `${start},\n  "entries": [${lines.join(',')}${lines.length === 0 ? '' : '\n  '}]\n}\n`;
  return text.replace(hidden, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** What a file holds, or why it can't be taken in, in words that follow "Nothing was imported:". */
export type ReadFile =
  | { readonly type: 'journal'; readonly head: FileHead; readonly entries: readonly JournalEntry[] }
  | { readonly type: 'unreadable'; readonly why: string };

/**
 * Reads a file that was exported; one that is wrong anywhere is not taken in at all.
 * @param schemas how entries of each known type look; others are taken as they are
 */
export function readJournalFile(
  text: string,
  schemas: ReadonlyMap<string, v.GenericSchema>,
): ReadFile {
  const unreadable = (why: string): ReadFile => ({ type: 'unreadable', why });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return unreadable('the file is no JSON, or a part of it is missing.');
  }
  const begins = v.safeParse(v.object({ format: v.literal(FORMAT), v: v.number() }), file);
  if (!begins.success) return unreadable('the file is no journal that was exported as JSON here.');
  if (begins.output.v > 1)
    return unreadable(
      'the file is from a later version of Upper Back Reset. Update this one first.',
    );
  const whole = v.safeParse(journalFileSchema, file);
  if (!whole.success) return unreadable(`${placeOf(whole.issues[0])} can’t be read.`);
  const { madeAt, range, leftOut } = whole.output;
  // As they are in the file: what only a later version knows stays, and in its order.
  const { entries } = file as { readonly entries: readonly JournalEntry[] };
  for (const [index, entry] of entries.entries()) {
    const schema = schemas.get(entry.type);
    const fits = journalLine(entry).length <= LONGEST_LINE;
    if (!fits || (schema !== undefined && !v.is(schema, entry)))
      return unreadable(`entry ${index + 1} of ${entries.length} can’t be read.`);
  }
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.size < entries.length) return unreadable('an entry is in the file twice.');
  return { type: 'journal', head: { madeAt, range, leftOut }, entries };
}

/** Where in a file something is wrong: "entry 3" or the name of a part. */
function placeOf({ path }: v.BaseIssue<unknown>): string {
  const [part, second] = path ?? [];
  if (part === undefined) return 'the file';
  const name = String(part.key);
  return name === 'entries' && second !== undefined
    ? `entry ${Number(second.key) + 1}`
    : `its part “${name}”`;
}
