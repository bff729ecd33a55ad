import { rmSync } from 'node:fs';
import { setImmediate as immediate } from 'node:timers/promises';
import { systemClock } from '../../../src/editor/clock.js';
import { NINE_MS } from '../editor/activatedWindow.js';
import { FakeClock } from '../editor/fakeClock.js';
import { temporaryStorage } from '../editor/temporaryStorage.js';
import { fake } from '../vscode/fakeVscode.js';
import { FaultyDisk } from './faultyDisk.js';
import type { Told } from './faultyWindow.js';
import { FaultyWindow } from './faultyWindow.js';

/** What waits for less than this is over at once: nobody plans anything for it. */
const AT_ONCE_MS = 1000;

/**
 * A machine on which VS Code runs one window after the other: its clock and its disk stay where a
 * window is killed, and nothing of the window does.
 */
export class FaultyMachine {
  readonly storage = temporaryStorage();
  readonly remembered = new Map<string, unknown>();
  machine = new FakeClock(NINE_MS);
  readonly disk: FaultyDisk;
  /** What was told by all windows. */
  readonly told: Told = { offers: [], output: [], messages: [] };
  private soon = 0;
  private readonly restored: (() => void)[] = [];
  private window: FaultyWindow | null = null;

  constructor(private readonly settings: Readonly<Record<string, unknown>>) {
    this.disk = new FaultyDisk(
      this.storage.uri.fsPath,
      (ms) => new Promise((resolve) => this.machine.after(ms, resolve)),
    );
    const { read, wallNow, after, awakeMs } = systemClock;
    Object.assign(systemClock, {
      read: () => this.machine.read(),
      wallNow: () => this.machine.wallMs,
      after: (ms: number, callback: () => void) => this.machine.after(ms, callback),
      awakeMs: () => this.machine.read().monoMs,
    });
    this.restored.push(() => Object.assign(systemClock, { read, wallNow, after, awakeMs }));
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const timers = {
      setTimeout: (callback: () => void, ms = 0) =>
        ms < AT_ONCE_MS ? this.callSoon(callback) : this.machine.after(ms, callback),
      clearTimeout: (timer: unknown) => {
        if (isDisposable(timer)) timer.dispose();
      },
    };
    Object.assign(globalThis, timers);
    this.restored.push(() => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }));
  }

  /** VS Code starts. */
  async open(): Promise<FaultyWindow> {
    this.window = new FaultyWindow(this.settings, this);
    await this.window.rest(1000);
    return this.window;
  }

  /** The extension host is gone: no last word, and nothing that it had planned or waits for. */
  kill(): void {
    this.told.output.push(...fake.output);
    this.told.messages.push(...fake.messages);
    for (const event of fake.events.values()) event.dispose();
    this.machine = new FakeClock(this.machine.wallMs);
    this.window = null;
  }

  /** Resolves when nothing is left to be done that needs no time to pass. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await immediate();
      quiet = this.disk.underWay + this.soon === 0 ? quiet + 1 : 0;
    }
  }

  /** Waits for what the person asked for, however slow the disk is. */
  async doing(asked: Promise<unknown>): Promise<void> {
    const known = { isOver: false };
    void asked.finally(() => (known.isOver = true));
    await this.settle();
    while (!known.isOver) await this.window?.rest(1000);
  }

  /** All that is kept is deleted, by somebody else. */
  clear(): void {
    rmSync(this.storage.uri.fsPath, { recursive: true, force: true });
  }

  async end(): Promise<void> {
    this.disk.fault = null;
    await this.settle();
    await this.window?.close();
    await this.settle();
    for (const restore of this.restored) restore();
    this.disk.restore();
    this.storage.remove();
  }

  private callSoon(callback: () => void) {
    this.soon++;
    return setImmediate(() => {
      this.soon--;
      callback();
    });
  }
}

function isDisposable(timer: unknown): timer is { dispose(): void } {
  return typeof timer === 'object' && timer !== null && 'dispose' in timer;
}
