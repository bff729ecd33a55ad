import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { entryKinds } from '../../src/editor/journalExport/entryKinds';
import { journalFileSchema } from '../../src/journal/exchange/journalFile';

/** What an exported journal looks like, as a JSON schema, draft 7: made of what reads it. */
export function journalJsonSchema(): object {
  const { $schema, properties, ...file } = toPlain(journalFileSchema);
  const entries = { ...(properties?.['entries'] as { items: object }) };
  const byType = [...entryKinds].map(([type, { schema }]) => {
    const then = { ...toPlain(schema) };
    delete then.$schema;
    return { if: { properties: { type: { const: type } } }, then };
  });
  return {
    $schema,
    title: 'A journal that Upper Back Reset exported',
    description: 'Instants (at, madeAt, writtenAt, until, from) are milliseconds since 1970, UTC.',
    ...file,
    properties: {
      ...properties,
      entries: { ...entries, items: { ...entries.items, allOf: byType } },
    },
  };
}

/** What is read, before anything of it is left out. JSON has no numbers that are not finite. */
const toPlain = (schema: GenericSchema) =>
  toJsonSchema(schema, {
    ...({ typeMode: 'input', target: 'draft-07', errorMode: 'throw' } as const),
    ignoreActions: ['finite'],
  });
