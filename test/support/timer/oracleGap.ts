import type { SteppedWindow } from './observer.js';
import type { WindowTruth } from './oracleWindow.js';
import { inputAfterActive } from './oracleWindow.js';

/** Later than planned by more than this a look is a gap, in milliseconds. */
export const LATE_MS = 3000;
/** So long a gap ends VS Code's word, and with it the calm. */
export const LONG_GAP_MS = 30_000;
/** A window that counts looks at least once a minute. */
const LONGEST_LOOK_MS = 60_000;
const SLACK_MS = 1000;

/** What passed since a window's last step, in milliseconds. */
export interface Passed {
  /** On its monotonic source. */
  readonly awakeMs: number;
  /** What the wall clock says beyond that. */
  readonly goneMs: number;
  /** In which the monotonic source ran on and no window did. */
  readonly blindMs: number;
  /** In which no window ran, and each could know that this was no sleep. */
  readonly stalledMs: number;
  /** The first instant of work in it, if it was awake; null = there is none. */
  readonly firstWorkAt: number | null;
}

/**
 * Whether the window found out that it did not get to run. Some seconds it takes for a busy machine;
 * a window that counts looks once a minute, so beyond that it must. In between, and while nothing
 * counts, either is right: then what it counted, or takes for the latest input, tells which it was.
 */
export function noticed(window: WindowTruth, passed: Passed, moment: SteppedWindow): boolean {
  const { awakeMs, goneMs, blindMs, stalledMs, firstWorkAt } = passed;
  if (blindMs <= LATE_MS) return false;
  const { own, active } = moment.state;
  const at = window.lastAt + awakeMs;
  // A stall and a sleep between two looks can't be told apart to the second.
  const isSure = stalledMs === 0;
  if (isSure && firstWorkAt !== null && at - firstWorkAt > LONGEST_LOOK_MS + LATE_MS) return true;
  if (firstWorkAt !== null && own.stretch.at === window.saidStretchAt) {
    return own.workedMs <= window.saidMs;
  }
  if (!window.active) return false;
  if (moment.event.type !== 'active' && goneMs <= LONG_GAP_MS) return !active;
  return carriedLess(window, at, moment);
}

/** Whether a gap was so long that VS Code's word from before it is not believed any more. */
export function endsActive(
  window: WindowTruth,
  at: number,
  late: boolean,
  { goneMs, blindMs, stalledMs }: Passed,
  moment: SteppedWindow,
): boolean {
  if (goneMs > LONG_GAP_MS) return true;
  if (goneMs + blindMs + stalledMs <= LONG_GAP_MS) return false;
  if (!late && stalledMs === 0) return false;
  return moment.event.type === 'active' ? carriedLess(window, at, moment) : !moment.state.active;
}

/** Whether the machine takes an earlier input for the latest than "active" up to `at` vouches for. */
function carriedLess(window: WindowTruth, at: number, { state: { own } }: SteppedWindow): boolean {
  return own.lastInputAt < inputAfterActive(window, at, own.stretch.at) - SLACK_MS;
}
