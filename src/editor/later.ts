import type * as vscode from 'vscode';
import type { Clock } from './clock.js';
import type { Diary } from './diary.js';
import type { Dispose } from './disposables.js';
import { tellThatFilesAreGone } from './filesGone.js';
import type { LaterParts } from './laterParts.js';
import type { PersonClock } from './personClock.js';
import type { Presence } from './presence.js';
import type { SettingsReader } from './settings.js';
import type { JournalWriter } from './storage/journalWriter.js';
import type { WorkClock } from './workClock.js';

/** What is there from the start, and all that the rest gets of it: nothing is made twice. */
export interface LaterSurroundings {
  readonly context: Pick<
    vscode.ExtensionContext,
    'extension' | 'extensionUri' | 'globalState' | 'globalStorageUri'
  >;
  readonly clock: () => Clock;
  readonly report: (line: string) => void;
  readonly settings: SettingsReader;
  readonly workClock: WorkClock;
  readonly writer: JournalWriter;
  readonly diary: Diary;
  readonly presence: Presence;
  readonly personClock: PersonClock;
  /** What the status bar says of this window may have changed. */
  readonly tellStatus: () => void;
}

/** Makes what is needed only later. */
export type OpenLater = (surroundings: LaterSurroundings) => LaterParts;

/**
 * So long other extensions have their turn at the start, in milliseconds; the countdown is shown
 * within a second of it. From then on nothing has to be found on disk that an update may take away
 * while a window is open.
 */
const LOAD_AFTER_MS = 200;

/**
 * The one door to all that the start of the editor does not need: routines and their panel, what
 * stands before them, the journal's books, lists and commands. It is a bundle of its own, loaded when
 * something first asks for it, or a moment after the start, and at once: who asks can go on with it.
 */
export class Later implements Dispose {
  private parts: LaterParts | null = null;
  private readonly timer: Dispose;
  private isOver = false;
  private hasFailed = false;

  constructor(
    private readonly surroundings: () => LaterSurroundings,
    clock: Clock,
    private readonly load: () => OpenLater = loadBundle,
  ) {
    this.timer = clock.after(LOAD_AFTER_MS, () => void this.open());
  }

  /** What is there by now; null = nothing has asked for it yet. */
  get now(): LaterParts | null {
    return this.parts;
  }

  /** It can't be loaded: nothing more will be known. */
  get isMissing(): boolean {
    return this.hasFailed;
  }

  /** Loads it where it is not there yet; null = it can't be, and the person is told. */
  open(): LaterParts | null {
    if (this.parts !== null || this.isOver) return this.parts;
    this.timer.dispose();
    const { report, tellStatus, workClock } = this.surroundings();
    try {
      this.parts = this.load()(this.surroundings());
    } catch (error) {
      this.hasFailed = true;
      // Another window shall make the offer that can't be shown here.
      workClock.handle({ type: 'mute', mute: true });
      tellThatFilesAreGone(error, report);
      tellStatus();
      return null;
    }
    if (this.hasFailed) workClock.handle({ type: 'mute', mute: false });
    this.hasFailed = false;
    return this.parts;
  }

  /** The window closes: nothing is loaded any more. */
  end(): LaterParts | null {
    this.isOver = true;
    this.timer.dispose();
    return this.parts;
  }

  dispose(): void {
    this.end()?.dispose();
  }
}

function loadBundle(): OpenLater {
  // An import would be a promise, and who asks would have to wait for a thing that is there.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const bundle = require('./laterParts.js') as typeof import('./laterParts.js');
  return bundle.openLaterParts;
}
