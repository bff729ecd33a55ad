import type { Facts } from './facts.js';
import { factsFrom } from './facts.js';
import type { RecordMap } from './merge.js';
import type { Phase } from './phase.js';
import { phaseAt } from './phase.js';
import type { Reading, SteadyClock } from './steadyClock.js';
import { instantOf, startClock, wallOf } from './steadyClock.js';
import type { TimerSettings } from './timerSettings.js';
import type { WindowRecord } from './windowRecord.js';
import { firstStretch } from './windowRecord.js';

/**
 * All that one window's timer remembers. What others must know is in `own`, the rest is forgotten
 * when the window closes. Instants on the shared timeline, in milliseconds.
 */
export interface TimerState {
  readonly settings: TimerSettings;
  readonly clock: SteadyClock;
  /** As if saved at this very moment: all of it is up to date. */
  readonly own: WindowRecord;
  /** What the file holds; before the first save, what it would hold. */
  readonly saved: WindowRecord;
  readonly peers: RecordMap;
  /** Whether the other windows' files have been read at all. */
  readonly heard: boolean;
  readonly focused: boolean;
  /** When this window last got the focus, from another window or program; 0 = never. */
  readonly focusGainedAt: number;
  /** VS Code's own word that somebody pressed a key or a button within the last 40-70 s. */
  readonly active: boolean;
  /** A notebook is open here, whose cells may keep the window active by themselves. */
  readonly hasNotebook: boolean;
  /** The latest input that was seen to happen here; 0 = none yet. */
  readonly seenInputAt: number;
  /** Until when VS Code's word vouched for input while it held and the window had the focus. */
  readonly vouchedInputAt: number;
  readonly debugging: boolean;
  /** No offer can be shown here; other windows make it. */
  readonly mute: boolean;
  /** When the reset fell due, as this window noticed it; null = it is not. */
  readonly dueAt: number | null;
  /** The latest end of a task, test run, debug session or terminal command, or commit. */
  readonly breakpointAt: number;
  /** Nothing prompts before this instant. */
  readonly calmUntil: number;
  /** Since when looks have followed one another too closely for a sleep of seconds in between. */
  readonly watchedSince: number;
  /** When the shell has promised to wake up; null = only events do. */
  readonly plannedAt: number | null;
}

/** A timer for a window that has just opened and knows of no other. */
export function openTimer(
  window: string,
  settings: TimerSettings,
  reading: Reading,
  focused: boolean,
): TimerState {
  const clock = startClock(reading);
  const at = instantOf(clock);
  const own: WindowRecord = {
    v: 1,
    window,
    seq: 0,
    savedAt: at,
    offsetMs: 0,
    lastInputAt: 0,
    typedAt: 0,
    browsedAt: 0,
    focusedAt: focused ? at : 0,
    stretch: firstStretch,
    workedMs: 0,
    workedFrom: 0,
    countsUntil: null,
    prompt: null,
    snooze: null,
    pause: null,
    session: null,
    occupiedUntil: 0,
    takenOver: [],
  };
  return {
    settings,
    clock,
    own,
    saved: own,
    peers: new Map(),
    heard: false,
    focused,
    focusGainedAt: own.focusedAt,
    active: false,
    hasNotebook: false,
    seenInputAt: 0,
    vouchedInputAt: 0,
    debugging: false,
    mute: false,
    dueAt: null,
    breakpointAt: 0,
    calmUntil: 0,
    watchedSince: at,
    plannedAt: null,
  };
}

/** The instant that the state stands at. */
export function nowOf(state: TimerState): number {
  return instantOf(state.clock);
}

/** The state with this changed of what others may read of the window. */
export function withOwn(state: TimerState, change: Partial<WindowRecord>): TimerState {
  return { ...state, own: { ...state.own, ...change } };
}

/** What this window and all others together know, at the instant of the state or a later one. */
export function factsOf(state: TimerState, at = nowOf(state)): Facts {
  return factsFrom([state.own, ...state.peers.values()], at);
}

/** What the timer is doing at the instant of the state. */
export function phaseOf(state: TimerState, facts = factsOf(state)): Phase {
  const at = nowOf(state);
  return phaseAt(facts, state.settings, at, wallOf(state.clock, at));
}
