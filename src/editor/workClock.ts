import * as vscode from 'vscode';
import type { RoutineId } from '../routines/routine.js';
import type { Facts } from '../timer/facts.js';
import type { Phase } from '../timer/phase.js';
import { DAY_MS } from '../timer/plausibility.js';
import type { PersonInput } from '../timer/presenceFilter.js';
import { settledWindows } from '../timer/settled.js';
import { putOffsLeft } from '../timer/snoozing.js';
import type { Reading } from '../timer/steadyClock.js';
import { wallOf } from '../timer/steadyClock.js';
import type { TimerEffect, TimerEvent, TimerLogEntry } from '../timer/timerEvent.js';
import type { TimerSettings } from '../timer/timerSettings.js';
import type { TimerState } from '../timer/timerState.js';
import { factsOf, nowOf, openTimer, phaseOf } from '../timer/timerState.js';
import { step } from '../timer/transition.js';
import { calmAgainAt } from '../timer/watching.js';
import type { MachineClock } from './clock.js';
import type { Diary, Happening } from './diary.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { WindowFiles } from './storage/windowFiles.js';

/**
 * Input within this time of the last look waits for the next one, in milliseconds: as long as the
 * file may be behind. The timer looks by itself before anything depends on it.
 */
const COALESCE_MS = 15_000;

/** Nothing of what the timer knows is told apart by less, in milliseconds. */
const MOMENT_MS = 500;

/** The timer as the rest of the editor sees it. */
export interface TimerView {
  readonly phase: Phase;
  readonly facts: Facts;
  /** How often the reset that is due, or plays here, may still be put off; null where none is. */
  readonly snoozesLeft: number | null;
  /** A routine has begun in this window and not ended. */
  readonly runsHere: boolean;
  /** VS Code says that keys or buttons are pressed here, and means the person. */
  readonly isAtKeys: boolean;
  /** So long nothing may come up, after a sleep or a return; milliseconds, 0 = it may. */
  readonly calmLeftMs: number;
  /** The same for the offer of a reset, which comes only to a machine that was seen to be awake. */
  readonly offerLeftMs: number;
  /** The wall-clock time of an instant of the timer, in milliseconds since 1970. */
  wallOf(at: number): number;
}

/** Runs this window's timer: feeds it events, wakes it when it asks, does what it says. */
export class WorkClock extends DisposableStore {
  private readonly changes = this.emitter<TimerView>();
  private readonly prompts = this.emitter();
  private readonly withdrawals = this.emitter();
  /** The phase, or what it says, may have changed. */
  readonly onDidChange = this.changes.event;
  readonly onShouldPrompt = this.prompts.event;
  readonly onShouldWithdraw = this.withdrawals.event;
  private readonly works = this.emitter<'typing' | 'browsing' | 'other'>();
  /** The person works in another window while a routine is open in this one. */
  readonly onDidWorkElsewhere = this.works.event;
  private readonly begins = this.emitter();
  /** The person has begun a routine in another window since the one that is open in this one. */
  readonly onDidBeginElsewhere = this.begins.event;
  private readonly looks = this.emitter();
  /** The timer looks: whoever has kept input back tells of it now. */
  readonly onWillLook = this.looks.event;
  private state: TimerState;
  private wake: { readonly at: number; readonly timer: Dispose } | null = null;
  private waitingInput: { readonly doing: PersonInput; readonly reading: Reading } | null = null;
  /**
   * What happened before the other windows' files were read for the first time, by its kind: all of
   * it is taken in at one instant, so the latest of a kind says all, however long the disk takes.
   */
  private readonly early = new Map<string, TimerEvent>();
  private closed = false;
  /** What the clock that stands still in sleep said at the last look. */
  private awakeMs = Infinity;

  constructor(
    window: string,
    settings: TimerSettings,
    private clock: MachineClock,
    private readonly files: WindowFiles,
    private readonly diary: Diary,
  ) {
    super();
    this.state = openTimer(window, settings, clock.read(), vscode.window.state.focused);
    this.add(files.onDidChange(() => void this.readPeers()));
  }

  /** Reads what other windows say, then begins. */
  async start(): Promise<void> {
    await this.files.open();
    await this.readPeers();
    const settled = settledWindows(this.state.peers, nowOf(this.state));
    void this.files.tidy(settled, DAY_MS);
  }

  get view(): TimerView {
    const { clock, own, calmUntil, active, focused, hasNotebook } = this.state;
    const at = nowOf(this.state);
    const facts = factsOf(this.state);
    return {
      phase: phaseOf(this.state, facts),
      facts,
      snoozesLeft: putOffsLeft(this.state, facts),
      runsHere: this.state.own.session !== null,
      isAtKeys: active && focused && !hasNotebook,
      calmLeftMs: Math.max(0, calmUntil - at),
      offerLeftMs: Math.max(0, calmAgainAt(this.state, own.prompt?.at ?? at) - at),
      wallOf: (at) => wallOf(clock, at),
    };
  }

  /** Milliseconds since anything was last taken in. */
  get sinceLastLookMs(): number {
    return this.clock.read().monoMs - this.state.clock.last.monoMs;
  }

  /** Takes an event in, now. */
  handle(event: TimerEvent): void {
    if (this.closed) return;
    if (!this.state.heard && event.type !== 'peers') {
      // What others know must come first, or an input would hide the night before it.
      const kind = event.type === 'input' ? event.doing : event.type;
      this.early.delete(kind);
      this.early.set(kind, event);
      return;
    }
    this.deliverInput();
    this.run(event, this.clock.read());
    const early = [...this.early.values()];
    this.early.clear();
    for (const waiting of early) this.run(waiting, this.clock.read());
  }

  /**
   * The person did something, at this reading. Cheap enough to be called for every key.
   * @returns milliseconds for which more of the same may wait
   */
  input(doing: PersonInput, reading = this.clock.read()): number {
    if (this.closed || !this.state.heard) {
      this.handle({ type: 'input', doing });
      return 0;
    }
    // Each kind has an instant of its own, so a lesser sign hides no other.
    if (this.waitingInput?.doing !== doing) this.runWaiting();
    const waitsMs = this.waitsFor(reading);
    if (waitsMs > 0) {
      this.waitingInput = { doing, reading };
      return waitsMs;
    }
    const waitedAt = this.waitingInput?.reading.wallMs ?? 0;
    // What was done a moment before this makes no difference beside it.
    if (reading.wallMs - waitedAt < MOMENT_MS) this.waitingInput = null;
    this.runWaiting();
    this.run({ type: 'input', doing }, reading);
    return this.waitsFor(reading);
  }

  /**
   * Milliseconds for which input at a reading may wait, where the person is known to be there and
   * nothing waits for what they do. The first after a pause may not: a later one in its place would
   * hide that it ended the pause in time.
   */
  private waitsFor({ monoMs, wallMs }: Reading): number {
    const { clock, own, dueAt } = this.state;
    // Where the monotonic source stands still in sleep, the wall clock tells of the night.
    const sinceLastMs = Math.max(monoMs - clock.last.monoMs, wallMs - clock.last.wallMs);
    const quietMs = nowOf(this.state) + sinceLastMs - own.lastInputAt;
    const isFirst = this.waitingInput === null && quietMs >= COALESCE_MS;
    const mustNot = own.countsUntil === null || dueAt !== null || isFirst;
    return mustNot ? 0 : Math.max(0, COALESCE_MS - sinceLastMs);
  }

  /** Looks at the other windows' files; a window that gets the focus does so at once. */
  async readPeers(): Promise<void> {
    const { wallMs } = this.clock.read();
    const records = await this.files.readOthers(wallMs, this.state.clock.offsetMs);
    this.handle({ type: 'peers', records });
  }

  /**
   * Deletes the files of windows that add nothing any more to the stretch of work under way;
   * resolves with why some are still there.
   */
  async forgetOtherWindows(): Promise<readonly string[]> {
    await this.readPeers();
    return this.files.forget(settledWindows(this.state.peers, nowOf(this.state)));
  }

  /** Puts another clock in: tests only. */
  useClock(clock: MachineClock): void {
    this.clock = clock;
    this.wake?.timer.dispose();
    this.wake = null;
    this.waitingInput = null;
    const { settings, own, focused } = this.state;
    this.state = openTimer(own.window, settings, clock.read(), focused);
    this.handle({ type: 'peers', records: [] });
  }

  /** The window closes: what it knows is written before this returns, where that can be. */
  close(): Promise<void> | undefined {
    if (this.closed) return undefined;
    this.handle({ type: 'focus', focused: false });
    this.closed = true;
    this.wake?.timer.dispose();
    if (!this.state.heard) return undefined;
    const { own } = this.state;
    const occupiedUntil = Math.min(own.occupiedUntil, own.savedAt);
    const last = { ...own, seq: own.seq + 1, session: null, occupiedUntil };
    const written = this.files.saveAndClose(last);
    this.dispose();
    return written;
  }

  /** Takes in what the person did since the last look. */
  deliverInput(): void {
    this.looks.fire();
    this.runWaiting();
  }

  private runWaiting(): void {
    const waiting = this.waitingInput;
    if (waiting === null) return;
    this.waitingInput = null;
    const { awakeMs } = this;
    this.run({ type: 'input', doing: waiting.doing }, waiting.reading);
    // It was earlier than now: what comes next may have stood behind a stall since.
    this.awakeMs = awakeMs;
  }

  private run(event: TimerEvent, reading: Reading): void {
    const awakeMs = this.clock.awakeMs?.() ?? 0;
    const result = step(this.state, event, reading, awakeMs - this.awakeMs);
    this.awakeMs = awakeMs;
    this.state = result.state;
    this.plan();
    for (const effect of result.effects) this.perform(effect, reading.wallMs);
    this.changes.fire(this.view);
  }

  /** The one wake-up: armed anew only when the timer asks for another moment. */
  private plan(): void {
    const at = this.state.plannedAt;
    if (this.wake?.at === at) return;
    this.wake?.timer.dispose();
    this.wake = null;
    if (at === null) return;
    // What waited is taken in at its own instant, which is past by now. A millisecond more, since
    // timers fire up to one too early.
    const delayMs = at - nowOf(this.state) - this.sinceLastLookMs + 1;
    const timer = this.clock.after(delayMs, () => {
      this.wake = null;
      this.handle({ type: 'wake' });
    });
    this.wake = { at, timer };
  }

  private perform(effect: TimerEffect, wallMs: number): void {
    switch (effect.type) {
      case 'save':
        void this.files.save(effect.record);
        break;
      case 'prompt':
        this.prompts.fire();
        break;
      case 'withdraw':
        this.withdrawals.fire();
        break;
      case 'workElsewhere':
        this.works.fire(effect.doing);
        break;
      case 'begunElsewhere':
        this.begins.fire();
        break;
      case 'log':
        this.note(effect.entry, wallMs);
        break;
    }
  }

  private note(entry: TimerLogEntry, wallMs: number): void {
    if (entry.type !== 'worked') {
      this.diary.note(happeningOf(entry), wallMs);
      return;
    }
    const wall = (at: number) => Math.round(wallOf(this.state.clock, at));
    const from = wall(entry.fromAt);
    const worked = { type: 'worked', from, seconds: Math.round(entry.workedMs / 1000) } as const;
    // With one id it is one entry, however many windows find out.
    this.diary.note(worked, wall(entry.untilAt), `worked-${from}`);
  }
}

/** The routine that falls due; the others are reminded of by the time of day. */
const DUE = 'office_reset' satisfies RoutineId;

function happeningOf(entry: Exclude<TimerLogEntry, { type: 'worked' }>): Happening {
  switch (entry.type) {
    case 'paused':
      return { type: 'paused', until: entry.untilWallMs };
    case 'break':
      return { type: 'break', seconds: Math.round(entry.awayMs / 1000) };
    case 'resumed':
      return entry;
    case 'prompted':
    case 'missed':
    case 'skipped':
    case 'snoozed':
      return { ...entry, routine: DUE };
  }
}
