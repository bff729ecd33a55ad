import type * as v from 'valibot';
import { happenedSchema } from '../../journal/entries/happened.js';
import { writtenSchema } from '../../journal/entries/symptoms.js';
import type { EntryKind } from '../../journal/exchange/entriesFor.js';
import type { ExportField } from '../../journal/report/fields.js';
import { startingPointSchema } from '../../routines/pattern/startingPointEntry.js';
import { progressSchema } from '../../routines/progression/progressFact.js';
import { safetySchema } from '../../safety/safetyFact.js';

interface Option extends v.GenericSchema {
  readonly entries: { readonly type: { readonly literal: string } };
}

const kindsOf = (options: readonly Option[], field: ExportField | null) =>
  options.map((schema) => [schema.entries.type.literal, { schema, field }] as const);

/** Every type of entry that the journal has. */
export const entryKinds: ReadonlyMap<string, EntryKind> = new Map([
  ...kindsOf(writtenSchema.options, null),
  ...kindsOf(safetySchema.options, 'signs'),
  ...kindsOf([...progressSchema.options, ...happenedSchema.options, startingPointSchema], 'tried'),
]);
