import type * as vscode from 'vscode';
import type { Plan } from '../../routines/plan.js';
import type { RoutineId } from '../../routines/routine.js';
import type { Afterwards } from '../afterwards.js';
import type { Clock } from '../clock.js';
import type { SafetyGate } from '../safetyGate.js';
import type { Settings } from '../settings.js';

/** What the player needs to know and to tell. */
export interface PlayerSurroundings {
  readonly extensionUri: vscode.Uri;
  readonly clock: () => Clock;
  readonly settings: () => Settings;
  /** How often the reset that is due may still be put off; null where none is due. */
  readonly snoozesLeft: () => number | null;
  /** The plan of a routine that the person chooses, done as they like it. */
  readonly planFor: (routine: RoutineId) => Plan;
  /** The person did something in the panel. */
  readonly onInput: () => void;
  /** The page tells the time zone that it is in. */
  readonly onTimeZone: (timeZone?: string) => void;
  /** The panel was opened or closed, which moves what the editors show. */
  readonly onLayout: () => void;
  readonly report: (line: string) => void;
  /** What stands before a session. */
  readonly gate: SafetyGate;
  /** What is asked once a routine is over. */
  readonly afterwards: Afterwards;
}
