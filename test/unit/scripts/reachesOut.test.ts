import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';

const root = path.resolve('.');
const { programs } = createRequire(path.join(root, 'package.json'))('./esbuild.js') as {
  readonly programs: readonly BuildOptions[];
};

/** All that a bundle may ask for: nothing among it knows a network, or starts anything. */
const mayRequire = [
  ...['vscode', 'crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path'],
  ...['./laterParts.js', './testApi.js', './exportJournal.js', './calendarFile.js'],
];
const calls = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
  ...[
    'sendBeacon',
    'RTCPeerConnection',
    'importScripts',
    'Worker',
    'SharedWorker',
    'serviceWorker',
  ],
  ...['createRequire', 'getBuiltinModule', 'eval'],
];

/** What in a bundle could reach beyond the machine, start a program, or run a text as code. */
function reaches(text: string): readonly string[] {
  const required = [...text.matchAll(/\brequire\b(?:\("([^"]*)"\))?/g)]
    .filter(([, name]) => name === undefined || !mayRequire.includes(name))
    .map(([all]) => all);
  const imported = [
    ...text.matchAll(/\bimport\b\s*(?:\(\s*(?!"\.\/[\w-]+\.js"\)).{0,20}|"(?!\.\/).*?")/g),
  ];
  const called = text.match(
    new RegExp(`\\b(${calls.join('|')})\\b(?=["'\`\\])(.])|\\bFunction\\(`, 'g'),
  );
  return [...required, ...imported.map(([all]) => all), ...(called ?? [])];
}

describe('what is shipped', () => {
  it('has nothing in any bundle that reaches beyond the machine or starts a program', async () => {
    const built = await Promise.all(
      programs.map((program) =>
        build({
          ...{ ...program, minify: true, sourcemap: false, write: false, metafile: true },
          absWorkingDir: root,
        }),
      ),
    );
    const scripts = built
      .flatMap(({ outputFiles }) => outputFiles)
      .filter((file) => file.path.endsWith('.js'));
    assert.ok(scripts.length >= 8, `${scripts.length} bundles`);
    for (const { path: file, text } of scripts) assert.deepEqual(reaches(text), [], file);
    // The bundler's own account of it.
    const asked = built
      .flatMap(({ metafile }) => Object.values(metafile.outputs))
      .flatMap(({ imports }) => imports)
      .filter(({ external }) => external === true)
      .map((one) => one.path);
    assert.deepEqual(
      asked.filter((name) => !mayRequire.includes(name)),
      [],
    );
    assert.ok(asked.includes('vscode') && asked.includes('node:fs'), asked.join(' '));
  });

  it('would be found out', () => {
    const modules = [
      ...['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises'],
      ...['child_process', 'worker_threads', 'cluster', 'inspector', 'module', 'vm'],
    ];
    const ways = [
      ...modules.flatMap((name) => [`var a=require("${name}");`, `a(require("node:${name}"))`]),
      ...modules.flatMap((name) => [`await import("node:${name}")`, `import"${name}";`]),
      ...['require(a)', 'var r=require;', 'import(a)', 'import("./"+a)', 'Function("a")()'],
      ...['fetch("https://a.b")', 'globalThis.fetch(a)', 'window["fetch"](a)', 'eval(a)'],
      ...['new XMLHttpRequest()', 'new WebSocket(a)', 'new EventSource(a)', 'new Worker(a)'],
      ...['navigator.sendBeacon(a)', 'new RTCPeerConnection()', 'importScripts(a)'],
      ...['navigator.serviceWorker.register(a)', 'process.getBuiltinModule("net")'],
    ];
    for (const way of ways) assert.notDeepEqual(reaches(`let a=1;${way}`), [], way);
    const harmless =
      'var v=require("vscode");import("./later-X1.js");prefetch(a);"to import a file"';
    assert.deepEqual(reaches(harmless), []);
  });
});
