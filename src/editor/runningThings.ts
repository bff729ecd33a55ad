import * as vscode from 'vscode';
import { mayBeWaiting, nextWaitChange } from '../timer/waiting.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';

/** Something that runs. */
interface Running {
  /** Monotonic instant, ms. */
  readonly beganAt: number;
  /** The terminal that it runs in; null = none that is known. */
  readonly within: object | null;
}

/**
 * The tasks and terminal commands that run in this window, test runs among them where they are one
 * or the other: VS Code tells extensions of no others. Tasks that run in the background are servers
 * and watchers, for which nobody waits.
 */
export class RunningThings extends DisposableStore {
  private readonly changes = this.emitter();
  /** Whether the person may be waiting has changed. */
  readonly onDidChange = this.changes.event;
  private readonly running = new Map<object, Running>();
  private wake: Dispose | null = null;
  private waits = false;

  constructor(private readonly clock: () => Clock) {
    super();
    const { tasks, window } = vscode;
    this.add({ dispose: () => this.wake?.dispose() });
    this.add(
      tasks.onDidStartTask(({ execution }) => {
        if (!execution.task.isBackground) this.start(execution, null);
      }),
    );
    this.add(tasks.onDidEndTask(({ execution }) => this.end([execution])));
    this.add(
      window.onDidStartTerminalShellExecution(({ terminal, execution }) => {
        // A terminal runs one command at a time.
        this.end(this.runningIn(terminal));
        this.start(execution, terminal);
      }),
    );
    this.add(window.onDidEndTerminalShellExecution(({ execution }) => this.end([execution])));
    this.add(window.onDidCloseTerminal((terminal) => this.end(this.runningIn(terminal))));
  }

  /** Whether something runs that the person may be waiting for. */
  get mayBeWaiting(): boolean {
    return this.waits;
  }

  private runningIn(terminal: object): readonly object[] {
    return [...this.running].flatMap(([thing, { within }]) => (within === terminal ? [thing] : []));
  }

  private start(thing: object, within: object | null): void {
    this.running.set(thing, { beganAt: this.clock().read().monoMs, within });
    this.look();
  }

  private end(things: readonly object[]): void {
    for (const thing of things) this.running.delete(thing);
    this.look();
  }

  private look(): void {
    this.wake?.dispose();
    this.wake = null;
    const { monoMs } = this.clock().read();
    const running = [...this.running.values()].map(({ beganAt }) => beganAt);
    const next = nextWaitChange(running, monoMs);
    // A millisecond more, since timers fire up to one too early.
    if (next !== null) this.wake = this.clock().after(next - monoMs + 1, () => this.look());
    const waits = mayBeWaiting(running, monoMs);
    if (waits === this.waits) return;
    this.waits = waits;
    this.changes.fire();
  }
}
