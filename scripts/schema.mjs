// Writes the JSON schema of an exported journal to docs/journal.schema.json.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { loadModule } from './loadModule.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { journalJsonSchema } = /** @type {{ journalJsonSchema: () => object }} */ (
  await loadModule('scripts/schema/journalJsonSchema.ts')
);
const text = await format(JSON.stringify(journalJsonSchema()), {
  ...{ parser: 'json', printWidth: 100 },
});
await writeFile(path.join(root, 'docs/journal.schema.json'), text);
