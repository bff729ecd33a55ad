import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';

/** What VS Code reads as it starts may be so large, in bytes as shipped. */
const LARGEST_START = 60_000;

const root = path.resolve('.');
const { programs } = createRequire(path.join(root, 'package.json'))('./esbuild.js') as {
  readonly programs: readonly [BuildOptions, BuildOptions];
};

describe('the bundle that VS Code loads as it starts', () => {
  it('is small, and asks for the rest by its one door alone', async () => {
    const [extension] = programs;
    const { metafile, outputFiles } = await build({
      ...{ ...extension, minify: true, sourcemap: false, write: false, metafile: true },
      absWorkingDir: root,
    });
    const file = outputFiles.find((one) => path.basename(one.path) === 'extension.js');
    assert(file !== undefined);
    const output = Object.entries(metafile.outputs).find(
      ([name]) => path.basename(name) === 'extension.js',
    )?.[1];
    const heaviest = Object.entries(output?.inputs ?? {})
      .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
      .slice(0, 10)
      .map(([input, { bytesInOutput }]) => `${input}: ${bytesInOutput}`);
    assert.ok(
      file.contents.length <= LARGEST_START,
      `${file.contents.length} bytes; the most of it:\n${heaviest.join('\n')}`,
    );
    const asked = output?.imports.map((one) => one.path).filter((name) => name.startsWith('.'));
    assert.deepEqual(asked?.sort(), ['./laterParts.js', './testApi.js']);
  });
});

describe('the bundle for a host in a browser', () => {
  it('uses nothing that only Node has', async () => {
    const [, browser] = programs;
    const { outputFiles } = await build({
      ...{ ...browser, minify: true, sourcemap: false, write: false },
      absWorkingDir: root,
    });
    const text = outputFiles.map((file) => file.text).join('\n');
    const used = text.match(/.{0,20}(\bprocess[.:}]|\bBuffer\b|require\("node:).{0,20}/g);
    assert.equal(used, null);
  });
});
