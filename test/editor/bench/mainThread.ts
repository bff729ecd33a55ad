/** An event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, which other programs' load leaves alone. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What each frame that the page drew cost its main thread, in milliseconds. */
export interface FrameCosts {
  /** By what it was spent on, one entry for each frame. */
  readonly parts: Readonly<Record<Work, readonly number[]>>;
  /** All of it. */
  readonly total: readonly number[];
  /** Lengths of single tasks of more than 50 ms. */
  readonly longTasks: readonly number[];
}

/** What a main thread does for a frame. */
export const works = ['scripting', 'style', 'layout', 'paint'] as const;
type Work = (typeof works)[number];

const workOf: Readonly<Record<string, Work>> = {
  FunctionCall: 'scripting',
  TimerFire: 'scripting',
  FireAnimationFrame: 'scripting',
  EventDispatch: 'scripting',
  RunMicrotasks: 'scripting',
  MinorGC: 'scripting',
  MajorGC: 'scripting',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

const LONG_TASK_MS = 50;

/** A frame's beginning on the main thread. */
const isFrame = ({ name, ph }: TraceEvent) => name === 'AnimationFrame' && ph === 'b';

/** Time on the processor where the trace has it, else on the wall. */
const costMs = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

/** Reads a trace: the busiest page's main thread, frame by frame; frames that drew nothing are left out. */
export function frameCosts(trace: readonly TraceEvent[]): FrameCosts {
  const mine = eventsOfMainThread(trace);
  const begins = mine.filter(isFrame).map(({ ts }) => ts);
  const parts = { scripting: [], style: [], layout: [], paint: [] } as Record<Work, number[]>;
  const total: number[] = [];
  const outermost = withoutNested(mine.filter(({ name, ph }) => ph === 'X' && name in workOf));
  let at = 0;
  for (const [i, from] of begins.entries()) {
    const until = begins[i + 1] ?? Infinity;
    while (at < outermost.length && outermost[at]!.ts < from) at++;
    const frame: TraceEvent[] = [];
    while (at < outermost.length && outermost[at]!.ts < until) frame.push(outermost[at++]!);
    if (!frame.some(({ name }) => name === 'Paint')) continue;
    for (const work of works) {
      const spent = frame.filter(({ name }) => workOf[name] === work);
      parts[work].push(spent.reduce((sum, event) => sum + costMs(event), 0));
    }
    total.push(frame.reduce((sum, event) => sum + costMs(event), 0));
  }
  const longTasks = mine
    .filter(({ name, ph }) => ph === 'X' && (name === 'RunTask' || name.endsWith('::RunTask')))
    .map(costMs)
    .filter((ms) => ms > LONG_TASK_MS);
  return { parts, total, longTasks };
}

function eventsOfMainThread(trace: readonly TraceEvent[]): readonly TraceEvent[] {
  const mains = trace.filter(({ name, args }) => {
    return name === 'thread_name' && args?.name === 'CrRendererMain';
  });
  const threads = mains.map(({ pid, tid }) =>
    trace.filter((event) => event.pid === pid && event.tid === tid),
  );
  const frames = (events: readonly TraceEvent[]) => events.filter(isFrame).length;
  const [busiest] = threads.toSorted((a, b) => frames(b) - frames(a));
  return (busiest ?? []).toSorted((a, b) => a.ts - b.ts);
}

/** Work within other work counts once: what a script makes the page lay out is the script's. */
function withoutNested(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** The value below which a share of the values lies; 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
