import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/**
 * A TypeScript module of the repository, bundled and loaded.
 * @param {string} file below the repository
 */
export async function loadModule(file) {
  const result = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const text = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
  return /** @type {unknown} */ (await import(`data:text/javascript;base64,${text}`));
}
