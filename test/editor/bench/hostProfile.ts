import type { EditorWindow } from '../support/editorWindow';

/** Sampling interval of the profiler, microseconds. */
const SAMPLE_US = 200;

/** Begins to sample what the window's extension host does. */
export async function startProfile(window: EditorWindow): Promise<void> {
  await window.host.run(async (_vscode, sampleUs, tools) => {
    const inspector = tools.require(
      'node:inspector/promises',
    ) as typeof import('node:inspector/promises');
    const session = new inspector.Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: sampleUs });
    await session.post('Profiler.start');
    tools.kept.set('profile', session);
  }, SAMPLE_US);
}

/** A sample stands for no more than this, microseconds: the processor was taken away, or waited. */
const LONGEST_SAMPLE_US = 2 * SAMPLE_US;

/**
 * Ends it.
 * @returns milliseconds of the processor with a function of a file below the folder on the stack
 */
export function stopProfile(window: EditorWindow, ownFolder: string): Promise<number> {
  const argument = { folder: ownFolder, longestUs: LONGEST_SAMPLE_US };
  return window.host.run(async (_vscode, { folder, longestUs }, tools) => {
    const session = tools.kept.get('profile') as import('node:inspector/promises').Session;
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    const parents = new Map<number, number>();
    const own = new Set<number>();
    for (const { id, children, callFrame } of profile.nodes) {
      for (const child of children ?? []) parents.set(child, id);
      if (callFrame.url.includes(folder)) own.add(id);
    }
    const isOwn = (id: number | undefined): boolean =>
      id !== undefined && (own.has(id) || isOwn(parents.get(id)));
    const times = profile.timeDeltas ?? [];
    const spent = (profile.samples ?? []).reduce(
      (sum, id, i) => (isOwn(id) ? sum + Math.min(longestUs, times[i] ?? 0) : sum),
      0,
    );
    return spent / 1000;
  }, argument);
}

/** Counts, from now on, the timers that files below the folder set and that run out. */
export function countWakeUps(window: EditorWindow, ownFolder: string): Promise<void> {
  return window.host.run((_vscode, folder, tools) => {
    if (tools.kept.has('wakeUps')) return;
    const counted = { count: 0 };
    tools.kept.set('wakeUps', counted);
    const original = globalThis.setTimeout;
    const counting = (
      callback: (...given: unknown[]) => void,
      ms?: number,
      ...given: unknown[]
    ) => {
      const isOwn = new Error().stack?.includes(folder) === true;
      return original(() => {
        if (isOwn) counted.count++;
        callback(...given);
      }, ms);
    };
    Object.assign(globalThis, { setTimeout: counting });
  }, ownFolder);
}

/** How many it were since this was asked last. */
export function takeWakeUps(window: EditorWindow): Promise<number> {
  return window.host.run((_vscode, _argument, tools) => {
    const counted = tools.kept.get('wakeUps') as { count: number };
    const { count } = counted;
    counted.count = 0;
    return count;
  });
}

/** Memory of the extension host after a collection of garbage, in MB. */
export function memoryOf(window: EditorWindow): Promise<{ heap: number; resident: number }> {
  return window.host.run(async (_vscode, _argument, tools) => {
    const inspector = tools.require(
      'node:inspector/promises',
    ) as typeof import('node:inspector/promises');
    const session = new inspector.Session();
    session.connect();
    await session.post('HeapProfiler.collectGarbage');
    session.disconnect();
    const { heapUsed, rss } = process.memoryUsage();
    return { heap: heapUsed / 1e6, resident: rss / 1e6 };
  });
}
