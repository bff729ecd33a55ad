import { waitingOffer } from '../../../src/timer/offers.js';
import { DAY_MS, fromTheFuture } from '../../../src/timer/plausibility.js';
import { settledWindows } from '../../../src/timer/settled.js';
import { instantOf } from '../../../src/timer/steadyClock.js';
import type { TimerEffect, TimerEvent, TimerLogEntry } from '../../../src/timer/timerEvent.js';
import type { PersonInput } from '../../../src/timer/presenceFilter.js';
import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import type { TimerState } from '../../../src/timer/timerState.js';
import { nowOf, openTimer } from '../../../src/timer/timerState.js';
import { step } from '../../../src/timer/transition.js';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';
import type { Machine } from './machine.js';
import type { Observer } from './observer.js';

/** A window of the simulated VS Code. Deadlines are on the monotonic source; Infinity = none. */
export interface SimulatedWindow {
  readonly id: string;
  state: TimerState;
  /** VS Code's own idle detection, whatever the timer makes of it. */
  active: boolean;
  wakeMono: number;
  readMono: number;
  inactiveMono: number;
  renewMono: number;
  /** When it says again that something which the person chose is before them. */
  occupiedMono: number;
  /** What the source that stands still in sleep said at its last step. */
  awakeMs: number;
}

/** A line of the event log. */
export interface Logged {
  readonly window: string;
  readonly trueMs: number;
  readonly entry: TimerLogEntry;
}

/** How a routine can end. */
export type SessionOutcome = Extract<TimerEvent, { type: 'sessionEnded' }>['outcome'];

/** A routine that plays, or waits for the person who chose it, says so this often. */
const RENEW_SESSION_MS = 45_000;
/** VS Code turns inactive 40-70 s after the last key or button. */
const INACTIVE_AFTER_MS = 60_000;

/**
 * Windows on one machine, driven as the editor drives them: a step for each event and for each
 * planned wake-up, the window's file saved where it asks, the others reading it a little later.
 */
export class Simulation {
  readonly windows = new Map<string, SimulatedWindow>();
  readonly files = new Map<string, WindowRecord>();
  private readonly savedTrueMs = new Map<string, number>();
  readonly prompts: { readonly window: string; readonly trueMs: number }[] = [];
  readonly withdrawals: { readonly window: string; readonly trueMs: number }[] = [];
  /** What a window with a routine heard of work in others. */
  readonly worksElsewhere: {
    readonly window: string;
    readonly trueMs: number;
    readonly doing: PersonInput;
  }[] = [];
  /** Windows whose routine is over because another one began elsewhere. */
  readonly begunElsewhere: string[] = [];
  readonly log: Logged[] = [];
  focused: string | null = null;
  /** What is offered can't be shown: the person may be in a box of the editor. */
  offersWait = false;
  private opened = 0;

  constructor(
    readonly machine: Machine,
    public settings: TimerSettings,
    private readonly latencyMs: () => number,
    private readonly observers: readonly Observer[] = [],
  ) {}

  newId(): string {
    this.opened++;
    return `window-${this.opened}`;
  }

  open(id: string, focused: boolean): void {
    const state = openTimer(id, this.settings, this.machine.read(), focused);
    const never = { wakeMono: Infinity, readMono: Infinity };
    const idle = { active: false, inactiveMono: Infinity };
    const renewals = { renewMono: Infinity, occupiedMono: Infinity };
    const { awakeMs } = this.machine;
    this.windows.set(id, { id, state, awakeMs, ...never, ...idle, ...renewals });
    if (focused) this.focused = id;
    const { trueMs, wallMs } = this.machine;
    for (const observer of this.observers) observer.opened?.(id, trueMs, wallMs, focused);
    this.readFiles(id);
    this.tidy(id);
  }

  /** A window that opens takes the files away that matter no more and are older than a day. */
  private tidy(id: string): void {
    const { peers, clock } = this.of(id).state;
    for (const window of settledWindows(peers, instantOf(clock))) {
      if (this.machine.trueMs - this.savedTrueMs.get(window)! >= DAY_MS) this.files.delete(window);
    }
  }

  close(id: string): void {
    const window = this.of(id);
    if (window.state.own.session !== null) this.endSession(id, 'interrupted', 0, 1);
    this.occupy(id, false);
    this.step(id, { type: 'focus', focused: false });
    this.forget(id);
    for (const observer of this.observers) observer.closed?.(id);
  }

  kill(id: string): void {
    this.forget(id);
    const files = [...this.files.values()];
    for (const observer of this.observers) observer.killed?.(id, files, this.machine.trueMs);
  }

  private forget(id: string): void {
    this.windows.delete(id);
    if (this.focused === id) this.focused = null;
  }

  of(id: string): SimulatedWindow {
    const window = this.windows.get(id);
    if (window === undefined) throw new Error(`window ${id} is not open`);
    return window;
  }

  /** Lets the machine run, and every window do what falls due meanwhile. */
  run(ms: number): void {
    const { machine } = this;
    const end = machine.monoMs + ms;
    for (;;) {
      const next = this.nextDue();
      if (next === null || next.mono > end) break;
      machine.run(Math.max(0, next.mono - machine.monoMs));
      this.dueNow(next.window, next.mono);
    }
    machine.run(Math.max(0, end - machine.monoMs));
  }

  /** Nobody runs while the machine sleeps; what fell due meanwhile is done on waking. */
  sleep(ms: number): void {
    this.machine.sleep(ms);
    for (const observer of this.observers) observer.slept?.(ms);
    this.run(0);
  }

  /** The machine is awake but no window gets to run: their process is busy, or others are. */
  stall(ms: number, busy: boolean): void {
    this.machine.stall(ms, busy);
    for (const observer of this.observers) observer.stalled?.(ms, busy);
    this.run(0);
  }

  setWallClock(byMs: number): void {
    this.machine.setWallClock(byMs);
    for (const observer of this.observers) observer.wallClockSet?.(byMs);
  }

  /** A key or button in the focused window; `seen` where the extension gets an event of its own. */
  press(seen: boolean): void {
    if (this.focused === null) return;
    const window = this.of(this.focused);
    window.inactiveMono = this.machine.monoMs + INACTIVE_AFTER_MS;
    if (!window.active) {
      window.active = true;
      this.step(window.id, { type: 'active', active: true });
    }
    if (seen) this.step(window.id, { type: 'input', doing: 'typing' });
  }

  focus(id: string | null, newFirst = false): void {
    const old = this.focused;
    if (old === id) return;
    if (newFirst && id !== null) this.step(id, { type: 'focus', focused: true });
    if (old !== null) this.step(old, { type: 'focus', focused: false });
    if (!newFirst && id !== null) this.step(id, { type: 'focus', focused: true });
    this.focused = id;
  }

  openSession(id: string): void {
    this.of(id).renewMono = this.machine.monoMs + RENEW_SESSION_MS;
    this.step(id, { type: 'sessionOpen' });
  }

  /** What is offered waits from now on, or comes before the person. */
  letOffersWait(wait: boolean): void {
    this.offersWait = wait;
    for (const { id, state } of this.windows.values()) {
      if (!wait && waitingOffer(state) !== null) this.step(id, { type: 'offered' });
    }
  }

  /** Puts something that the person chose before them, or takes it away. */
  occupy(id: string, occupied: boolean): void {
    this.of(id).occupiedMono = occupied ? this.machine.monoMs + RENEW_SESSION_MS : Infinity;
    this.step(id, { type: 'occupied', occupied });
  }

  endSession(
    id: string,
    outcome: SessionOutcome,
    playedMs: number,
    totalMs: number,
    isUnseen = false,
  ): void {
    this.of(id).renewMono = Infinity;
    const unseen = isUnseen ? ({ unseen: true } as const) : {};
    const ended = { outcome, playedMs, totalMs, ...unseen };
    this.step(id, { type: 'sessionEnded', routine: 'office_reset', ...ended });
  }

  /** Every window hears of new settings; what came before counts by the old ones. */
  configure(settings: TimerSettings): void {
    this.settings = settings;
    this.look();
    for (const id of this.windows.keys()) this.step(id, { type: 'settings', settings });
  }

  /** Every window looks at the clock. */
  look(): void {
    for (const id of this.windows.keys()) this.step(id, { type: 'wake' });
  }

  step(id: string, event: TimerEvent): void {
    const { machine } = this;
    const window = this.of(id);
    const surelyMs = machine.awakeMs - window.awakeMs;
    window.awakeMs = machine.awakeMs;
    const { state, effects } = step(window.state, event, machine.read(), surelyMs);
    window.state = state;
    const plannedAt = state.plannedAt;
    window.wakeMono = plannedAt === null ? Infinity : machine.monoMs + plannedAt - nowOf(state);
    for (const effect of effects) this.perform(id, effect);
    const { trueMs, wallMs } = machine;
    const moment = { window: id, event, trueMs, wallMs, effects, state };
    for (const observer of this.observers) observer.stepped(moment);
    const isShown = !this.offersWait && effects.some((effect) => effect.type === 'prompt');
    if (isShown) this.step(id, { type: 'offered' });
  }

  private perform(id: string, effect: TimerEffect): void {
    const { trueMs, monoMs } = this.machine;
    switch (effect.type) {
      case 'save':
        this.files.set(id, effect.record);
        this.savedTrueMs.set(id, trueMs);
        for (const other of this.windows.values()) {
          if (other.id === id) continue;
          other.readMono = Math.min(other.readMono, monoMs + this.latencyMs());
        }
        break;
      case 'workElsewhere':
        this.worksElsewhere.push({ window: id, trueMs, doing: effect.doing });
        break;
      case 'begunElsewhere':
        this.begunElsewhere.push(id);
        break;
      case 'prompt':
        this.prompts.push({ window: id, trueMs });
        break;
      case 'withdraw':
        this.withdrawals.push({ window: id, trueMs });
        break;
      case 'log':
        this.log.push({ window: id, trueMs, entry: effect.entry });
        break;
    }
  }

  /** As the editor reads them: what comes from too far in the future is left out. */
  private readFiles(id: string): void {
    const all = [...this.files.values()];
    const { offsetMs } = this.of(id).state.clock;
    const untrue = fromTheFuture(all, this.machine.wallMs, offsetMs);
    this.step(id, { type: 'peers', records: all.filter((record) => !untrue.includes(record)) });
  }

  private nextDue(): { readonly window: SimulatedWindow; readonly mono: number } | null {
    let mono = Infinity;
    let next: SimulatedWindow | null = null;
    for (const window of this.windows.values()) {
      const { wakeMono, readMono, inactiveMono, renewMono, occupiedMono } = window;
      const due = Math.min(wakeMono, readMono, inactiveMono, renewMono, occupiedMono);
      if (due < mono) {
        mono = due;
        next = window;
      }
    }
    return next === null ? null : { window: next, mono };
  }

  private dueNow(window: SimulatedWindow, mono: number): void {
    if (window.readMono === mono) {
      window.readMono = Infinity;
      this.readFiles(window.id);
    } else if (window.inactiveMono === mono) {
      window.inactiveMono = Infinity;
      window.active = false;
      this.step(window.id, { type: 'active', active: false });
    } else if (window.renewMono === mono) {
      window.renewMono = this.machine.monoMs + RENEW_SESSION_MS;
      this.step(window.id, { type: 'sessionOpen' });
    } else if (window.occupiedMono === mono) {
      this.occupy(window.id, true);
    } else {
      this.step(window.id, { type: 'wake' });
    }
  }
}
