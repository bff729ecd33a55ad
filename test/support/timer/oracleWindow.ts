/** What really happened in one window; instants in milliseconds. */
export interface WindowTruth {
  focused: boolean;
  focusedAt: number;
  active: boolean;
  /** When "active" ended last. */
  activeEndedAt: number;
  hasNotebook: boolean;
  /** Latest input that the extension saw. */
  seenAt: number;
  /** Latest input, with what "active" vouched for before it ended. */
  carriedAt: number;
  typedAt: number;
  debugging: boolean;
  /** No prompt before this: the window opened in mid-stretch, or has seen a gap. */
  calmUntil: number;
  /** The same where it could not know whether it opened in mid-stretch. */
  mayBeCalmUntil: number;
  /** When it first looked after the latest sleep or stall of seconds. */
  wokeAt: number;
  /** When it last looked after seconds in which it had not. */
  unseenAt: number;
  /** Whether it had to look every few seconds, since a prompt might have come. */
  watches: boolean;
  /** Until when it was outside working hours while this window was open. */
  outsideAt: number;
  openedAt: number;
  lastAt: number;
  lastTrueMs: number;
  lastWallMs: number;
  /** All the sleep of the machine up to the last step. */
  sleptMs: number;
  /** All the time up to then in which the monotonic source ran on and no window did. */
  blindMs: number;
  /** All the stalls up to then that could be known for such. */
  stalledMs: number;
  /** Work in this window in the current stretch, in milliseconds. */
  countedMs: number;
  /** What the machine had counted in this window at its last step, and in which stretch. */
  saidMs: number;
  saidStretchAt: number;
  /** How long after that step it would look again by itself; Infinity = never. */
  plannedInMs: number;
}

const ACTIVE_CAP_MS = 4 * 3_600_000;
const NOTEBOOK_CAP_MS = 15 * 60_000;

/** A window that opens at an instant. */
export function openTruth(at: number, trueMs: number, wallMs: number): WindowTruth {
  const never = {
    seenAt: 0,
    carriedAt: 0,
    typedAt: 0,
    activeEndedAt: -Infinity,
    focusedAt: 0,
    calmUntil: 0,
    sleptMs: 0,
    blindMs: 0,
    stalledMs: 0,
    countedMs: 0,
    saidMs: 0,
    saidStretchAt: 0,
    plannedInMs: Infinity,
    mayBeCalmUntil: 0,
    wokeAt: 0,
    outsideAt: -Infinity,
  };
  const state = {
    watches: false,
    focused: false,
    active: false,
    hasNotebook: false,
    debugging: false,
  };
  return {
    ...never,
    ...state,
    openedAt: at,
    unseenAt: at,
    lastAt: at,
    lastTrueMs: trueMs,
    lastWallMs: wallMs,
  };
}

/** Latest input once "active" has ended at an instant: VS Code finds out 40-70 s later. */
export function inputAfterActive(window: WindowTruth, at: number, stretchAt: number): number {
  const carried = Math.min(inputOf(window, at, stretchAt), at - 70_000);
  return Math.max(window.carriedAt, window.seenAt, carried);
}

/** Latest input of the window, which "active" carries on for a while. */
export function inputOf(window: WindowTruth, at: number, stretchAt: number): number {
  const { active, focused, seenAt, carriedAt, hasNotebook } = window;
  if (!active || !focused || seenAt === 0) return carriedAt;
  // Keys from before the stretch keep it active no longer than that.
  if (seenAt < stretchAt && at < stretchAt + 70_000) return carriedAt;
  return Math.max(
    carriedAt,
    Math.min(at, seenAt + (hasNotebook ? NOTEBOOK_CAP_MS : ACTIVE_CAP_MS)),
  );
}
