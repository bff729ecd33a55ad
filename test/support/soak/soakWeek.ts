import { randomUUID } from 'node:crypto';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { window as fakeWindow } from '../vscode/fakeVscode.js';
import { FakeClock } from '../editor/fakeClock.js';
import { SoakTruth } from './soakTruth.js';
import { SoakWindow } from './soakWindow.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KEY_EVERY_MS = 8000;
const WINDOWS = 12;

/** What a person in an office does for a while, and how often. */
const doings = [
  ...['work', 'work', 'work', 'work', 'work', 'work', 'work', 'work', 'work', 'work', 'work'],
  ...['think', 'think', 'think', 'switch', 'switch', 'switch', 'note', 'note'],
  ...['otherProgram', 'break', 'sleep', 'openAndClose', 'openAndClose', 'kill', 'kill'],
  ...['killFocused', 'killFocused', 'setBack', 'setBack', 'setForward'],
] as const;

/** How a week of one person's windows went. */
export interface SoakCounts {
  prompts: number;
  kills: number;
  closed: number;
  sleeps: number;
  clockJumps: number;
  resets: number;
  /** Windows killed before all was written. */
  unsaved: number;
  /** Deeds of which some window did not hear. */
  deaf: number;
}

/**
 * Twelve windows on one machine, on a real disk and a clock of its own, through a week of somebody's
 * life. Every window hears of the others' files before it does anything, but for about every fifth
 * deed, of which one of them does not: then it goes by what it knew.
 */
export class SoakWeek {
  readonly clock = new FakeClock(Date.UTC(2026, 2, 2, 9));
  readonly truth = new SoakTruth();
  readonly said: string[] = [];
  /** Ids of entries of the journal that were called saved. */
  readonly saved: string[] = [];
  readonly wrong: string[] = [];
  readonly counts: SoakCounts = {
    ...{ prompts: 0, kills: 0, closed: 0, sleeps: 0, clockJumps: 0, resets: 0 },
    ...{ unsaved: 0, deaf: 0 },
  };
  private readonly windows: SoakWindow[] = [];
  private front: SoakWindow | null = null;
  private offer: SoakWindow | null = null;
  private readonly offered = new Set<string>();
  private snoozes = 0;
  /** The window that hears nothing for now. */
  private deaf: SoakWindow | null = null;
  /** When the person went to another program. */
  private leftAt = 0;

  constructor(
    private readonly folder: string,
    private readonly chance: () => number,
  ) {}

  async open(): Promise<void> {
    fakeWindow.state = { focused: false, active: false };
    for (let i = 0; i < WINDOWS; i++) await this.openOne();
    await this.focus(this.any());
  }

  /** Ten hours of work and what interrupts it, and a night. */
  async day(): Promise<void> {
    const end = this.now + 10 * HOUR_MS;
    while (this.now < end) {
      this.deaf = this.isHasty() ? this.any() : null;
      if (this.deaf !== null) this.counts.deaf++;
      await this.does(pick(doings, this.chance));
    }
    this.deaf = null;
    this.clock.advance(10 * MINUTE_MS);
    await this.sleep(13 * HOUR_MS);
    this.age(24 * HOUR_MS);
  }

  /** Everybody closes; resolves when all is on the disk. */
  async end(): Promise<void> {
    // The first key after a break ends the last stretch, so that it is told.
    this.clock.advance(10 * MINUTE_MS);
    await this.press(SECOND_MS);
    for (const window of this.windows) await window.close();
  }

  /** Names of the files that windows keep for each other. */
  windowFiles(): readonly string[] {
    return readdirSync(path.join(this.folder, 'windows'));
  }

  private get now(): number {
    return this.clock.read().monoMs;
  }

  private async does(doing: (typeof doings)[number]): Promise<void> {
    const minutes = (from: number, to: number) =>
      Math.round((from + this.chance() * (to - from)) * MINUTE_MS);
    switch (doing) {
      case 'work':
        return this.press(minutes(3, 40));
      case 'think':
        this.clock.advance(minutes(0.3, 4.5));
        return this.press(SECOND_MS);
      case 'break':
        this.clock.advance(minutes(6, 30));
        return this.press(SECOND_MS);
      case 'switch':
        return this.focus(this.any());
      case 'note':
        return this.note();
      case 'otherProgram': {
        const back = this.front;
        await this.focus(null);
        const awayMs = minutes(0.2, 20);
        this.clock.advance(awayMs);
        await this.focus(back ?? this.any());
        return this.press(SECOND_MS);
      }
      case 'sleep':
        return this.sleep(minutes(6, 90));
      case 'openAndClose': {
        await this.close(this.any());
        return this.openOne();
      }
      case 'kill':
        return this.kill(this.any());
      case 'killFocused':
        return this.kill(this.front ?? this.any());
      case 'setBack':
        return this.setClock(-minutes(1, 120));
      case 'setForward':
        return this.setClock(minutes(6, 60));
    }
  }

  /** Keys for a while; an offer is answered in one way or another. */
  private async press(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= KEY_EVERY_MS) {
      const { front } = this;
      if (front === null) return;
      this.truth.input(this.now);
      front.workClock.input('typing');
      this.clock.advance(Math.min(left, KEY_EVERY_MS));
      if (this.offer !== null) await this.answer(this.offer);
    }
    await this.settle();
  }

  /** Keys of which nothing has been written yet. */
  private keys(count: number): void {
    for (let key = 0; key < count && this.offer === null && this.front !== null; key++) {
      this.truth.input(this.now);
      this.front.workClock.input('typing');
      this.clock.advance(KEY_EVERY_MS);
    }
  }

  private async answer(window: SoakWindow): Promise<void> {
    this.offer = null;
    const { workClock } = window;
    const way = this.chance();
    if (way < 0.4) {
      this.truth.endStretch(this.now);
      workClock.handle({ type: 'sessionOpen' });
      await this.settle();
      this.clock.advance(45 * SECOND_MS);
      workClock.handle({ type: 'sessionOpen' });
      this.clock.advance(45 * SECOND_MS);
      const times = { playedMs: 90 * SECOND_MS, totalMs: 90 * SECOND_MS };
      const routine = 'office_reset';
      workClock.handle({ type: 'sessionEnded', routine, outcome: 'done', ...times });
      this.truth.endStretch(this.now);
      this.counts.resets++;
      this.snoozes = 0;
    } else if (way < 0.6) {
      workClock.handle({ type: 'skip' });
      this.truth.endStretch(this.now);
      this.snoozes = 0;
    } else if (way < 0.9 && this.snoozes < 2) {
      workClock.handle({ type: 'snooze', minutes: 10 });
      this.truth.snoozed(this.now + 10 * MINUTE_MS);
      this.snoozes++;
    }
    await this.settle();
  }

  private async note(): Promise<void> {
    const { wallMs } = this.clock;
    const id = randomUUID();
    const stated = { v: 1, id, at: wallMs, zone: 0 } as const;
    const said = { type: 'symptoms', writtenAt: wallMs, painNow: 3, places: ['other'] } as const;
    await this.any().journal.append({ ...stated, ...said });
    this.saved.push(id);
  }

  private async focus(next: SoakWindow | null): Promise<void> {
    if (next === this.front) return;
    const before = this.front;
    this.front = next;
    if (next === null) {
      this.truth.leave(this.now);
      this.leftAt = this.now;
    }
    before?.workClock.handle({ type: 'focus', focused: false });
    await this.settle();
    if (before === null) this.truth.comeBack(this.now, this.now - this.leftAt);
    else this.truth.unquiet(this.now);
    next?.workClock.handle({ type: 'focus', focused: true });
    await next?.workClock.readPeers();
  }

  private async sleep(ms: number): Promise<void> {
    this.truth.leave(this.now);
    await this.settle();
    this.clock.sleep(ms);
    this.clock.advance(SECOND_MS);
    this.counts.sleeps++;
    this.truth.comeBack(this.now, ms);
    await this.press(SECOND_MS);
  }

  /** Back changes nothing, and forward can't be told from sleep. */
  private async setClock(byMs: number): Promise<void> {
    this.counts.clockJumps++;
    if (byMs > 0) {
      this.truth.leave(this.now);
      this.truth.comeBack(this.now, byMs);
    } else this.truth.unquiet(this.now);
    this.clock.sleep(byMs);
    for (const { workClock } of this.windows) workClock.handle({ type: 'wake' });
    await this.settle();
    await this.press(SECOND_MS);
  }

  private async openOne(): Promise<void> {
    const id = randomUUID();
    const report = (line: string) => this.said.push(line);
    const onPrompt = (window: SoakWindow) => this.onPrompt(window);
    const window = new SoakWindow(id, this.folder, this.clock, report, onPrompt);
    this.windows.push(window);
    await window.open();
  }

  private async close(window: SoakWindow): Promise<void> {
    this.counts.closed++;
    this.take(window);
    await window.close();
    await this.comeToAnother();
  }

  /** A crash; another window takes its place. */
  private async kill(window: SoakWindow): Promise<void> {
    this.counts.kills++;
    if (this.isHasty()) {
      this.counts.unsaved++;
      this.keys(3);
    } else await window.settled();
    this.take(window);
    window.kill();
    await this.comeToAnother();
    await this.openOne();
  }

  private take(window: SoakWindow): void {
    this.windows.splice(this.windows.indexOf(window), 1);
    if (this.offer === window) this.offer = null;
  }

  private async comeToAnother(): Promise<void> {
    if (this.front === null || this.windows.includes(this.front)) return;
    this.front = null;
    this.truth.unquiet(this.now);
    const next = this.any();
    await this.settle();
    this.front = next;
    next.workClock.handle({ type: 'focus', focused: true });
    await next.workClock.readPeers();
  }

  private onPrompt(window: SoakWindow): void {
    this.counts.prompts++;
    const { stretch, snooze } = window.workClock.view.facts;
    const which = `${stretch.at} after ${snooze?.count ?? 0} snoozes`;
    if (this.offered.has(which)) this.wrong.push(`offered twice: ${which}`);
    if (window !== this.front) this.wrong.push(`offered where nobody is: ${which}`);
    this.offered.add(which);
    this.truth.offered();
    this.offer = window;
  }

  /** All is written, and every window has read it. */
  private async settle(): Promise<void> {
    for (const window of this.windows) await window.settled();
    for (const window of this.windows) {
      if (window !== this.deaf) await window.workClock.readPeers();
    }
    for (const window of this.windows) await window.settled();
  }

  /** About every fifth time there is no time to wait. */
  private isHasty(): boolean {
    return this.chance() < 0.2;
  }

  /** The disk's own clock knows nothing of this machine's days: its files grow older by hand. */
  private age(ms: number): void {
    for (const name of this.windowFiles()) {
      const file = path.join(this.folder, 'windows', name);
      const { mtimeMs } = statSync(file);
      utimesSync(file, new Date(), new Date(mtimeMs - ms));
    }
  }

  private any(): SoakWindow {
    return pick(this.windows, this.chance);
  }
}

function pick<T>(from: readonly T[], chance: () => number): T {
  return from[Math.floor(chance() * from.length)]!;
}
