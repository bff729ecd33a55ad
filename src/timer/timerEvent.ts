import type { PersonInput } from './presenceFilter.js';
import type { TimerSettings } from './timerSettings.js';
import type { WindowRecord } from './windowRecord.js';

/** What can happen to a window's timer. */
export type TimerEvent =
  /** The planned wake-up, or a look without any news. */
  | { readonly type: 'wake' }
  /** The person did something in this window. */
  | { readonly type: 'input'; readonly doing: PersonInput }
  /** VS Code's own idle detection changed its mind. */
  | { readonly type: 'active'; readonly active: boolean }
  /** Whether a notebook is open in this window. */
  | { readonly type: 'notebook'; readonly open: boolean }
  | { readonly type: 'focus'; readonly focused: boolean }
  /** A task, test run or terminal command ended, or a commit was made. */
  | { readonly type: 'breakpoint' }
  | { readonly type: 'debugging'; readonly debugging: boolean }
  /** Whether this window can show no offer: what it would show it with is gone. */
  | { readonly type: 'mute'; readonly mute: boolean }
  /** The offer that this window was told to make is before the person now. */
  | { readonly type: 'offered' }
  /** What the other windows' files hold. */
  | { readonly type: 'peers'; readonly records: readonly WindowRecord[] }
  | { readonly type: 'settings'; readonly settings: TimerSettings }
  | { readonly type: 'snooze'; readonly minutes: number }
  | { readonly type: 'skip' }
  /** Reminders off until this wall-clock instant, in milliseconds. */
  | { readonly type: 'pause'; readonly untilWallMs: number }
  | { readonly type: 'resume' }
  /** A routine was opened in this window, or shows that it still is. */
  | { readonly type: 'sessionOpen' }
  /**
   * Something that the person chose is before them in this window, or still is: a routine that waits
   * for them to start it, or the signs that matter. Work counts meanwhile. Or it no longer is.
   */
  | { readonly type: 'occupied'; readonly occupied: boolean }
  | {
      readonly type: 'sessionEnded';
      /** Which routine it was. Any of them, finished, ends the stretch of work, but for the check. */
      readonly routine: string;
      /** `stoppedToCheck`: the person stopped it for how it felt. */
      readonly outcome: 'done' | 'shortened' | 'stopped' | 'stoppedToCheck' | 'interrupted';
      readonly playedMs: number;
      readonly totalMs: number;
      /** It began by itself, and nobody was seen at it. */
      readonly unseen?: true;
    };

/** What the shell must do after a step, in this order. */
export type TimerEffect =
  /** Write this window's file. */
  | { readonly type: 'save'; readonly record: WindowRecord }
  /** Offer the reset now, or as soon as it can be shown; then say `offered`. */
  | { readonly type: 'prompt' }
  /** Take an unanswered offer back without a word. */
  | { readonly type: 'withdraw' }
  /** The person works in another window while a routine is open in this one. */
  | { readonly type: 'workElsewhere'; readonly doing: PersonInput }
  /** The person has begun a routine in another window since the one that is open in this one. */
  | { readonly type: 'begunElsewhere' }
  | { readonly type: 'log'; readonly entry: TimerLogEntry };

/** What the journal keeps of a step. */
export type TimerLogEntry =
  | { readonly type: 'prompted' | 'missed' | 'skipped' | 'resumed' }
  | { readonly type: 'snoozed'; readonly minutes: number }
  | { readonly type: 'paused'; readonly untilWallMs: number }
  | { readonly type: 'break'; readonly awayMs: number }
  /** A stretch of work is over; of the time between these instants so much was work. */
  | {
      readonly type: 'worked';
      readonly fromAt: number;
      readonly untilAt: number;
      readonly workedMs: number;
    };
