import type { Uri } from 'vscode';
import type { After } from '../messages/after.js';
import type { ProgressFact } from '../routines/progression/progressFact.js';
import type { Signal } from '../timer/presenceFilter.js';
import type { SafetyAnswer } from '../safety/safetyAnswer.js';
import type { SafetyFact } from '../safety/safetyFact.js';
import type { SafetyScreen } from '../safety/safetyScreen.js';
import type { Session } from '../session/stage.js';
import type { MachineClock } from './clock.js';
import type { Later } from './later.js';
import type { LaterParts } from './laterParts.js';
import type { PersonClock } from './personClock.js';
import type { Presence } from './presence.js';
import type { JournalWriter } from './storage/journalWriter.js';
import type { TimerView, WorkClock } from './workClock.js';

/** What `activate()` hands to tests, and to nobody else. */
export interface TestApi {
  readonly window: string;
  /** The folder of all files of the extension. */
  readonly storage: string;
  /** Puts another clock in and begins anew with an empty stretch of work. */
  useClock(clock: MachineClock): void;
  /** As if the editor had reported it. */
  signal(signal: Signal): void;
  windowState(state: { readonly focused: boolean; readonly active: boolean }): void;
  /** What the timer says once it knows of all that was done. */
  view(): TimerView;
  /** Milliseconds since the timer last took anything in. */
  sinceLastLookMs(): number;
  /** As if the player's page had sent it. */
  fromPlayer(message: unknown): void;
  session(): Session | null;
  /** Reads the journal; what is said after it comes after all that was said before. */
  readJournal(): Promise<void>;
  /** As if the person had said so on a safety screen. */
  answerSafety(answer: SafetyAnswer): void;
  /** All that was stated about safety, in any window. */
  statements(): readonly SafetyFact[];
  /** What the end of the latest routine asks; null = nothing. */
  after(): After | null;
  /** All that was stated about what was done, in any window. */
  progress(): readonly ProgressFact[];
  /** The safety screen that is before the person; null = none. */
  safetyScreen(): SafetyScreen | null;
  /** Lines that went to the output channel. */
  readonly reported: readonly string[];
  /** Resolves when all that happened so far is in the journal. */
  logged(): Promise<void>;
}

/** The parts that tests reach into. */
export interface TestedParts {
  readonly window: string;
  readonly storage: Uri;
  readonly workClock: WorkClock;
  readonly presence: Presence;
  readonly writer: JournalWriter;
  readonly later: Later;
  readonly reported: readonly string[];
  readonly personClock: PersonClock;
}

/** Makes the tests' way in. Nobody else may turn the clock: see `openTestApi`. */
export function testApiOf(parts: TestedParts): TestApi {
  const opened = (): LaterParts => {
    const open = parts.later.open();
    if (open === null) throw new Error('The files of the extension are gone.');
    return open;
  };
  return {
    window: parts.window,
    storage: parts.storage.fsPath,
    useClock: (clock) => {
      parts.presence.listenClosely();
      parts.personClock.use(clock);
      parts.workClock.useClock(clock);
    },
    signal: (signal) => parts.presence.signal(signal),
    windowState: (state) => parts.presence.windowState(state),
    view: () => {
      parts.workClock.deliverInput();
      return parts.workClock.view;
    },
    sinceLastLookMs: () => parts.workClock.sinceLastLookMs,
    fromPlayer: (message) => opened().panel.receive(message),
    session: () => parts.later.now?.sessions.latest ?? null,
    readJournal: () => opened().journal.gate.read(),
    answerSafety: (answer) => opened().journal.gate.answer(answer),
    statements: () => opened().journal.book.statements,
    after: () => opened().afterwards.screen,
    progress: () => opened().journal.progress.statements,
    safetyScreen: () => opened().journal.gate.screen,
    reported: parts.reported,
    logged: () => parts.writer.settled(),
  };
}
