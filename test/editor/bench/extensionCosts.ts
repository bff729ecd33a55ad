import { readFile, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withSection } from '../../../scripts/markedSection.mjs';
import type { EditorWindow } from '../support/editorWindow';
import type { Editor } from '../support/startEditor';
import { startEditor } from '../support/startEditor';
import { readManifest, readTestRun } from '../support/testRun';
import type { Row } from './costTable';
import { costTable, isWithin, median } from './costTable';
import { countWakeUps, memoryOf, startProfile, stopProfile, takeWakeUps } from './hostProfile';
import { folderOf, paintAfter, startUpOf } from './startUp';

const MINUTE_MS = 60_000;
const line = 'const answer = question.length * 6 + 7; // and on it goes, word by\n';
const thousandCharacters = line.repeat(20).slice(0, 1000);
const files = { 'notes.ts': '' };
/** Editors in which own time is measured: a minute in each passes at the same time. */
const AT_ONCE = 3;

const { projectFolder, host } = readTestRun();
const emptyFolder = path.join(projectFolder, 'test/fixtures/emptyExtension');
const marks = ['<!-- npm run bench -- --write -->', '<!-- end of npm run bench -->'] as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What two things cost, as medians. */
interface Pair {
  readonly ours: number;
  readonly empty: number;
}

/** Starts of both, one after the other in turn, so that the machine's moods meet both alike. */
async function starts(ours: Editor, empty: Editor, runs: number) {
  const of = async (editor: Editor) => {
    const window = await editor.openWindow({ files });
    const start = await startUpOf(window);
    // What starts with the editor, and a moment after it, has come to rest.
    await pause(2500);
    const memory = await memoryOf(window);
    await window.close();
    return { ...start, ...memory };
  };
  type Cost = Awaited<ReturnType<typeof of>>;
  const pairs: { readonly ours: Cost; readonly empty: Cost }[] = [];
  for (let i = 0; i < runs; i++) pairs.push({ ours: await of(ours), empty: await of(empty) });
  const both = (key: keyof Cost): Pair => ({
    ours: median(pairs.map((pair) => pair.ours[key])),
    empty: median(pairs.map((pair) => pair.empty[key])),
  });
  return {
    ...{ load: both('load'), activate: both('activate') },
    ...{ heap: both('heap'), resident: both('resident') },
  };
}

/** The player's first paint, and that of the barest panel, in turn. */
async function paints(ours: Editor, empty: Editor, runs: number): Promise<Pair> {
  const [window, other] = [await ours.openWindow({ files }), await empty.openWindow({ files })];
  await startUpOf(window);
  await startUpOf(other);
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let i = 0; i < runs; i++) {
    times.ours.push(await paintAfter(window, 'upperBackReset.start'));
    times.empty.push(await paintAfter(other, 'emptyExtension.open'));
  }
  return { ours: median(times.ours), empty: median(times.empty) };
}

/** Our own time on the processor while a person types, and in the minute after it. */
async function ownTime(windows: readonly EditorWindow[], runs: number) {
  const typing: number[] = [];
  const idle: number[] = [];
  const folders = await Promise.all(windows.map(folderOf));
  const stop = (window: EditorWindow) =>
    stopProfile(window, folders[windows.indexOf(window)] ?? '');
  for (const window of windows) await window.openFile('notes.ts');
  while (idle.length < runs) {
    for (const window of windows) {
      await startProfile(window);
      await window.type(thousandCharacters);
      typing.push(await stop(window));
    }
    for (const window of windows) await startProfile(window);
    await pause(MINUTE_MS);
    for (const window of windows) idle.push(await stop(window));
  }
  return { typing: median(typing), idle: median(idle) };
}

/** Timers of ours that ran out in a minute of each. */
async function wakeUps(editor: Editor, window: EditorWindow) {
  await countWakeUps(window, await folderOf(window));
  await window.openFile('notes.ts');
  await window.type('x');
  await takeWakeUps(window);
  await pause(MINUTE_MS);
  const counting = await takeWakeUps(window);
  // The grace of two minutes is over.
  await pause(2 * MINUTE_MS);
  await takeWakeUps(window);
  await pause(MINUTE_MS);
  const away = await takeWakeUps(window);
  await window.type('x');
  await editor.giveFocusTo('another program');
  await takeWakeUps(window);
  await pause(MINUTE_MS);
  return { counting, away, unfocused: await takeWakeUps(window) };
}

async function whileEditors<T>(
  folders: readonly (string | null)[],
  measure: (editors: readonly Editor[]) => Promise<T>,
): Promise<T> {
  const editors: Editor[] = [];
  try {
    for (const folder of folders) {
      const other = folder === null ? {} : { extensionFolder: folder };
      editors.push(await startEditor({ installed: true, ...other }));
    }
    return await measure(editors);
  } finally {
    for (const editor of editors) await editor.dispose();
  }
}

/** All costs, measured in real editors. */
async function measureAll(runs: number) {
  const [start, paint] = await whileEditors(
    [null, emptyFolder],
    async ([ours, empty]) =>
      [await starts(ours!, empty!, runs), await paints(ours!, empty!, runs)] as const,
  );
  const editors = Array<null>(AT_ONCE + 1).fill(null);
  const [own, wakes] = await whileEditors(editors, async ([watched, ...profiled]) => {
    const open = async (editor: Editor) => {
      const window = await editor.openWindow({ files });
      await startUpOf(window);
      return window;
    };
    const window = await open(watched!);
    const windows: EditorWindow[] = [];
    for (const editor of profiled) windows.push(await open(editor));
    return Promise.all([ownTime(windows, runs), wakeUps(watched!, window)]);
  });
  return { start, paint, own, wakes };
}

/** The size of a file as people get it, kB. */
async function sizeOf(file: string): Promise<number> {
  return (await stat(path.join(projectFolder, file))).size / 1000;
}

function packageSize(): Promise<number> {
  const { name, version } = readManifest(projectFolder);
  return sizeOf(`out/${name}-${version}.vsix`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      write: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const [load = 0] = os.loadavg();
  const { start, paint, own, wakes } = await measureAll(runs);
  const rows: readonly Row[] = [
    { what: 'Code loads', unit: 'ms', ...start.load, atMost: 5 },
    { what: 'Activates, beyond loading', unit: 'ms', ...start.activate, atMostMore: 2 },
    { what: 'First paint of the panel after its command', unit: 'ms', ...paint, atMostRatio: 1.3 },
    {
      what: 'Own processor time per 1,000 characters typed',
      ...{ unit: 'ms', ours: own.typing, atMost: 1 },
    },
    { what: 'Own processor time per idle minute', unit: 'ms', ours: own.idle, atMost: 1 },
    { what: 'Wake-ups in a minute that counts', unit: '', ours: wakes.counting, atMost: 1 },
    { what: 'Wake-ups in a minute away', unit: '', ours: wakes.away, atMost: 1 },
    { what: 'Wake-ups in a minute without the focus', unit: '', ours: wakes.unfocused, atMost: 0 },
    { what: 'Heap of the extension host', unit: 'MB', ...start.heap },
    { what: 'Memory of the extension host', unit: 'MB', ...start.resident },
    {
      what: 'Bundle that is loaded at the start',
      ...{ unit: 'kB', ours: await sizeOf('dist/extension.js'), atMost: 60 },
    },
    { what: 'Bundle that is loaded later', unit: 'kB', ours: await sizeOf('dist/laterParts.js') },
    { what: 'Package (.vsix)', unit: 'kB', ours: await packageSize(), atMost: 600 },
  ];
  const [processor] = os.cpus();
  const told = [
    `${new Date().toISOString().slice(0, 10)}: medians of ${runs} runs in VS Code ${host.version}`,
    `(${host.kind}), Node ${process.version}, ${os.type()}, ${os.cpus().length} ×`,
    `${processor?.model.trim() ?? 'an unknown processor'}; ours and an empty extension in turn.`,
    `The machine’s load in the minute before: ${load.toFixed(1)}.`,
  ].join(' ');
  const table = costTable(rows);
  console.log(`${told}\n\n${table}`);
  if (values.write) {
    const file = path.join(projectFolder, 'docs/benchmarks.md');
    const text = `Made by \`npm run bench -- --write\`. ${told}\n\n${table}`;
    await writeFile(file, await withSection(await readFile(file, 'utf8'), marks, text));
  }
  process.exitCode = rows.every(isWithin) ? 0 : 1;
}

void main();
