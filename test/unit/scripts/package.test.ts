import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import type { BuildOptions } from 'esbuild';
import { bundledPackages, notFree, noticesOf } from '../../../scripts/bundledPackages.mjs';
import { packagedManifest, packagedReadme } from '../../../scripts/packaged.mjs';
import { withSettings } from '../../../scripts/settingsTable.mjs';

const root = path.resolve('.');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const { programs } = createRequire(path.join(root, 'package.json'))('./esbuild.js') as {
  readonly programs: readonly BuildOptions[];
};

describe('the package', () => {
  it('has every bundle and picture, and no source, map or test', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const shipped =
      /^(dist\/\w+\.js|dist\/webview\/[\w-]+\.(js|css)|media\/(icon\.png|panel\.svg)|media\/walkthrough\/[\w-]+\.webp|package(\.nls)?\.json|(README|CHANGELOG|SECURITY)\.md|LICENSE|THIRD_PARTY_NOTICES\.txt)$/;
    for (const file of files) assert.match(file, shipped);
    const bundles = programs.flatMap(({ entryPoints, outdir }) =>
      Object.entries(entryPoints as Record<string, string>).map(
        ([name, source]) => `${outdir ?? ''}/${name}${source.endsWith('.css') ? '.css' : '.js'}`,
      ),
    );
    assert.ok(bundles.length >= 8);
    const pictures = readdirSync('media/walkthrough').map((name) => `media/walkthrough/${name}`);
    const wanted = [...bundles, ...pictures, 'media/icon.png', 'package.json', 'README.md'];
    for (const file of wanted) assert.ok(files.includes(file), file);
  });

  it('has the manifest without what only we need', () => {
    const manifest = packagedManifest(read('package.json'));
    assert.deepEqual(
      Object.keys(manifest).sort(),
      [
        ...['activationEvents', 'capabilities', 'categories', 'contributes', 'description'],
        ...['displayName', 'engines', 'extensionKind', 'icon', 'keywords', 'license', 'main'],
        ...['browser', 'name', 'publisher', 'version'],
      ].sort(),
    );
    assert.deepEqual(manifest['engines'], { vscode: '^1.100.0' });
  });

  it('has a README without pictures and links that lead nowhere in an editor', () => {
    const readme = packagedReadme(read('README.md'));
    assert.doesNotMatch(readme, /!\[|<(picture|img)|moving picture|\]\((?!https:|#)/);
    assert.doesNotMatch(readme, /Try it from this repository|```/);
    assert.match(readme, /Not a medical device/);
    assert.match(readme, /^# Upper Back Reset\n/);
    assert.match(readme, /\n## Settings\n/);
  });

  it('names each package that is in a bundle, all of them free to go along', async () => {
    const packages = await bundledPackages(root);
    const names = packages.map(({ name }) => name);
    for (const name of ['date-fns', 'ics', 'lit-html', 'valibot']) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(notFree(packages), []);
    const others = ['GPL-3.0-only', 'AGPL-3.0', '(MIT OR GPL-2.0)', 'UNLICENSED', ''];
    const invented = others.map((license) => ({ name: 'invented', license }));
    assert.deepEqual(notFree([...packages, ...invented]), invented);
    for (const { name, text } of packages) {
      // The package of this one has none.
      assert.ok(text.length > 200 || name === 'tiny-case', `${name} has no text of its licence`);
    }
    const notices = noticesOf(packages);
    for (const { name, version } of packages) assert.ok(notices.includes(`${name} ${version}`));
  });
});

describe('the table of settings in the README', () => {
  it('is what npm run settings writes', async () => {
    const [readme, manifest, words] = [
      read('README.md'),
      read('package.json'),
      read('package.nls.json'),
    ];
    assert.equal(await withSettings(readme, manifest, words), readme);
    const { contributes } = JSON.parse(manifest) as {
      contributes: { configuration: { properties: object } };
    };
    for (const name of Object.keys(contributes.configuration.properties)) {
      assert.ok(readme.includes(`| \`${name}\``), name);
    }
  });
});
