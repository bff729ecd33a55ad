// Bundles the extension for Node, each webview for the browser, and the tests for Node.
// `--watch` rebuilds on change, `--production` minifies and leaves the tests out, `--out FOLDER` puts
// the bundles there and not into `dist`.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const outFlag = process.argv.indexOf('--out');
const out = outFlag < 0 ? 'dist' : process.argv[outFlag + 1];

/** Files below `folder` whose name ends in `.test.ts`; installed packages are not looked into. */
function testEntries(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testEntries(found);
    return entry.name.endsWith('.test.ts') ? [found] : [];
  });
}

const shared = {
  bundle: true,
  logLevel: 'warning',
  // A … or a ’ is three bytes as itself, and six as an escape.
  charset: 'utf8',
  minify: production,
  // The package has the licences of all that is bundled.
  legalComments: 'none',
  sourcemap: production ? false : 'linked',
  target: 'es2022',
};

/** What the start does not need is a file of its own, loaded when it is; each has one door. */
const filesApart = {
  name: 'filesApart',
  setup(build) {
    build.onResolve(
      { filter: /\/(laterParts|calendarFile|exportJournal|testApi)\.js$/ },
      ({ kind, path: file }) =>
        kind === 'dynamic-import' || kind === 'require-call'
          ? { path: `./${path.basename(file)}`, external: true }
          : undefined,
    );
  },
};

/**
 * VS Code's API as it is: as a namespace each file would copy its hundreds of names when it is loaded,
 * and each look at one would be a call.
 */
const plainApi = {
  name: 'plainApi',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/](editor[\\/].*|extension)\.ts$/ },
      async ({ path: file }) => {
        const source = await fs.promises.readFile(file, 'utf8');
        const plain = "const vscode = require('vscode');";
        const contents = source.replace("import * as vscode from 'vscode';", plain);
        return { contents, loader: 'ts' };
      },
    );
  },
};

const extension = {
  ...shared,
  entryPoints: {
    extension: 'src/extension.ts',
    laterParts: 'src/editor/laterParts.ts',
    calendarFile: 'src/editor/calendar/calendarFile.ts',
    exportJournal: 'src/editor/journalExport/exportJournal.ts',
  },
  outdir: out,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  plugins: [filesApart, plainApi],
  // As `require`, which every extension host has.
  supported: { 'dynamic-import': false },
};

/** In a browser a file `X.web.ts` stands in for the `X.ts` beside it, which needs Node. */
const webTwins = {
  name: 'webTwins',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: file, resolveDir }) => {
      const twin = path.resolve(resolveDir, file.replace(/\.js$/, '.web.ts'));
      return fs.existsSync(twin) ? { path: twin } : undefined;
    });
  },
};

/** People get no way in for tests. */
const noTestApi = {
  name: 'noTestApi',
  setup(build) {
    if (!build.initialOptions.minify) return;
    build.onResolve({ filter: /\/testApi\.js$/ }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
  },
};

/** For hosts in a browser, which load one file and no more. */
const browser = {
  ...extension,
  entryPoints: { browser: 'src/extension.ts' },
  platform: 'browser',
  plugins: [webTwins, noTestApi, plainApi],
};

/** The tests' way in, which nobody else gets. */
const testApi = { ...extension, entryPoints: { testApi: 'src/editor/testApi.ts' } };

/** Templates without their indentation, which a page shows as the one space that is left of it. */
const plainTemplates = {
  name: 'plainTemplates',
  setup(build) {
    build.onLoad({ filter: /src[\\/]webview[\\/].*\.ts$/ }, async ({ path: file }) => {
      const source = await fs.promises.readFile(file, 'utf8');
      const options = { loader: 'ts', target: shared.target, minifyWhitespace: true };
      const { code } = await esbuild.transform(source, options);
      // Without white space in the code, only templates have lines that are indented.
      return { contents: code.replace(/\n {2,}/g, ' '), loader: 'js' };
    });
  },
};

/** @param {boolean} shipped As people get it, or to be looked into. */
function webviewsAs(shipped) {
  return {
    ...shared,
    entryPoints: {
      player: 'src/webview/player/player.ts',
      later: 'src/webview/player/later.css',
    },
    outdir: `${out}/webview`,
    platform: 'browser',
    // What a page needs only later is loaded only later.
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    minify: shipped,
    sourcemap: shipped ? false : 'linked',
    conditions: [shipped ? 'production' : 'development'],
    plugins: shipped ? [plainTemplates] : [],
  };
}

const webviews = webviewsAs(production);

/** A bundle of its own, so that nothing of it is shared out of the player's. */
const dashboard = {
  ...webviews,
  entryPoints: { dashboard: 'src/webview/dashboard/dashboard.ts' },
  splitting: false,
};

const unitTests = {
  ...shared,
  entryPoints: [...testEntries('test/unit'), 'test/unit/timer/historyWorker.ts'],
  outbase: 'test/unit',
  outdir: 'out/test/unit',
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  // There is no VS Code here: the shells get one that the tests hold in their hands.
  alias: { vscode: path.resolve('test/support/vscode/fakeVscode.ts') },
  sourcemap: 'inline',
};

/** Processes that write in the journal and are killed: a thousand of them start, so it is one file. */
const journalWriter = {
  ...unitTests,
  entryPoints: { journalWriter: 'test/support/journal/journalWriter.ts' },
  outdir: 'out/test',
  packages: 'bundle',
  minify: true,
  sourcemap: false,
};

/** The editor's own packages are installed below test/editor, out of the bundles' sight. */
const playwright = {
  name: 'playwright',
  setup(build) {
    const folder = path.resolve('test/editor/node_modules/playwright-core');
    build.onResolve({ filter: /^playwright-core$/ }, () => ({ path: folder, external: true }));
  },
};

const editorTests = {
  ...unitTests,
  entryPoints: [
    ...testEntries('test/editor'),
    'test/editor/support/extensionHostBridge.ts',
    'test/editor/support/forbiddenSockets.ts',
  ],
  alias: {},
  outbase: 'test/editor',
  outdir: 'out/test/editor',
  plugins: [playwright],
};

/** The tests' end in a host in a browser. */
const webBridge = {
  ...editorTests,
  entryPoints: { 'support/webBridge': 'test/editor/support/webBridge.ts' },
  platform: 'browser',
  packages: 'bundle',
  external: ['vscode'],
  sourcemap: false,
};

async function main() {
  // Chunks of earlier builds have other names and would pile up.
  fs.rmSync(webviews.outdir, { recursive: true, force: true });
  const programs = production
    ? [extension, browser, webviews, dashboard]
    : [
        extension,
        browser,
        testApi,
        webviews,
        dashboard,
        unitTests,
        journalWriter,
        editorTests,
        webBridge,
      ];
  if (!watch) {
    await Promise.all(programs.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(
    [extension, testApi, webviews, dashboard].map((o) => esbuild.context(o)),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

/** What is shipped. */
const programs = [extension, browser, webviews, dashboard];

module.exports = { programs, webviewsAs };

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
