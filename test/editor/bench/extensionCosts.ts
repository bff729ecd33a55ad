import { stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { EditorWindow } from '../support/editorWindow';
import type { Editor } from '../support/startEditor';
import { startEditor } from '../support/startEditor';
import { readTestRun } from '../support/testRun';
import type { Row } from './costTable';
import { costTable, isWithin, median } from './costTable';
import { countWakeUps, memoryOf, startProfile, stopProfile, takeWakeUps } from './hostProfile';
import { paintAfter, startUpOf } from './startUp';

const MINUTE_MS = 60_000;
const line = 'const answer = question.length * 6 + 7; // and on it goes, word by\n';
const thousandCharacters = line.repeat(20).slice(0, 1000);
const files = { 'notes.ts': '' };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts of both, one after the other in turn, so that the machine's moods meet both alike. */
async function starts(ours: Editor, empty: Editor, runs: number) {
  const of = async (editor: Editor) => {
    const window = await editor.openWindow({ files });
    const start = await startUpOf(window);
    // What starts with the editor has come to rest.
    await pause(2000);
    const memory = await memoryOf(window);
    await window.close();
    return { ...start, ...memory };
  };
  type Cost = Awaited<ReturnType<typeof of>>;
  const pairs: { readonly ours: Cost; readonly empty: Cost }[] = [];
  for (let i = 0; i < runs; i++) pairs.push({ ours: await of(ours), empty: await of(empty) });
  const both = (key: 'load' | 'activate' | 'heap' | 'resident') => ({
    ours: median(pairs.map((pair) => pair.ours[key])),
    empty: median(pairs.map((pair) => pair.empty[key])),
  });
  return {
    load: both('load'),
    activate: both('activate'),
    heap: both('heap'),
    resident: both('resident'),
  };
}

/** The player's first paint, and that of the barest panel, in turn. */
async function paints(ours: EditorWindow, empty: EditorWindow, runs: number) {
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let i = 0; i < runs; i++) {
    times.ours.push(await paintAfter(ours, 'upperBackReset.start'));
    times.empty.push(await paintAfter(empty, 'emptyExtension.open'));
  }
  return { ours: median(times.ours), empty: median(times.empty) };
}

/** Our own time on the processor while a person types, and in the minute after it. */
async function ownTime(window: EditorWindow, folder: string, runs: number) {
  const typing: number[] = [];
  const idle: number[] = [];
  await window.openFile('notes.ts');
  for (let i = 0; i < runs; i++) {
    await startProfile(window);
    await window.type(thousandCharacters);
    typing.push(await stopProfile(window, folder));
    await startProfile(window);
    await pause(MINUTE_MS);
    idle.push(await stopProfile(window, folder));
  }
  return { typing: median(typing), idle: median(idle) };
}

/** Timers of ours that ran out in a minute of each. */
async function wakeUps(editor: Editor, window: EditorWindow, folder: string) {
  await countWakeUps(window, folder);
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      write: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const { projectFolder, host } = readTestRun();
  const ours = await startEditor({ installed: true });
  const empty = await startEditor({
    installed: true,
    extensionFolder: path.join(projectFolder, 'test/fixtures/emptyExtension'),
  });
  try {
    const start = await starts(ours, empty, runs);
    const window = await ours.openWindow({ files });
    await startUpOf(window);
    const other = await empty.openWindow({ files });
    await startUpOf(other);
    const paint = await paints(window, other, runs);
    await other.close();
    const folder = path.join(projectFolder, 'dist');
    const own = await ownTime(window, folder, runs);
    const wakes = await wakeUps(ours, window, folder);
    const { size } = await stat(path.join(folder, 'extension.js'));
    const rows: readonly Row[] = [
      { what: 'Code loads', unit: 'ms', ...start.load, atMost: 5 },
      { what: 'Activates, beyond loading', unit: 'ms', ...start.activate, atMost: 2 },
      {
        what: 'First paint of the panel after its command',
        unit: 'ms',
        ...paint,
        atMostRatio: 1.3,
      },
      {
        what: 'Own processor time per 1,000 characters typed',
        unit: 'ms',
        ours: own.typing,
        atMost: 1,
      },
      { what: 'Own processor time per idle minute', unit: 'ms', ours: own.idle, atMost: 1 },
      { what: 'Wake-ups in a minute that counts', unit: '', ours: wakes.counting, atMost: 1 },
      { what: 'Wake-ups in a minute away', unit: '', ours: wakes.away, atMost: 1 },
      {
        what: 'Wake-ups in a minute without the focus',
        unit: '',
        ours: wakes.unfocused,
        atMost: 0,
      },
      { what: 'Heap of the extension host', unit: 'MB', ...start.heap },
      { what: 'Memory of the extension host', unit: 'MB', ...start.resident },
      { what: 'Extension bundle', unit: 'kB', ours: size / 1000, atMost: 60 },
    ];
    const [processor] = os.cpus();
    const told = [
      `Medians of ${runs} runs in VS Code ${host.version} (${host.kind}), Node ${process.version},`,
      `${os.cpus().length} × ${processor?.model.trim() ?? 'an unknown processor'}; ours and an empty extension in turn.`,
    ].join('\n');
    const table = costTable(rows);
    console.log(`${told}\n\n${table}`);
    if (values.write) {
      const file = path.join(projectFolder, 'docs/benchmarks.md');
      await writeFile(
        file,
        `# Benchmarks\n\nMade by \`npm run bench -- --write\`. ${told}\n\n${table}\n`,
      );
    }
    process.exitCode = rows.every(isWithin) ? 0 : 1;
  } finally {
    await ours.dispose();
    await empty.dispose();
  }
}

void main();
