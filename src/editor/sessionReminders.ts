import * as vscode from 'vscode';
import { choiceOf } from '../routines/choices.js';
import type { Plan } from '../routines/plan.js';
import type { RoutineId } from '../routines/routine.js';
import type { Session } from '../session/stage.js';
import type { ReminderId, Round } from '../timer/reminding.js';
import { LATER_MINUTES, dueRound, mayBeDue, reminderIds } from '../timer/reminding.js';
import type { Clock } from './clock.js';
import { DisposableStore } from './disposables.js';
import { commandIds } from './ids.js';
import type { Presence } from './presence.js';
import type { ReminderTimes } from './reminderTimes.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';
import type { ReminderMarks } from './storage/reminderMarks.js';
import type { WorkClock } from './workClock.js';

/** The routine that each reminder is of. */
export const remindedRoutines: Readonly<Record<ReminderId, RoutineId>> = {
  evening: 'evening_wind_down',
  weekend: 'weekend_maintenance',
};

/** What is looked at again so often at most, in milliseconds. */
const LOOK_EVERY_MS = 20_000;

/** What reminders need of the rest. */
export interface ReminderParts {
  readonly times: () => ReminderTimes;
  readonly clock: () => Clock;
  readonly workClock: WorkClock;
  readonly sessions: SessionHost;
  readonly gate: SafetyGate;
  readonly presence: Pick<Presence, 'active'>;
  readonly marks: ReminderMarks;
  /** The routine as the person likes it. */
  readonly planFor: (routine: RoutineId) => Plan;
}

/**
 * Reminds of the evening and the weekend session, where the person has switched that on: in a
 * notification of the window they are in, once over all windows. There is no timer of its own: while
 * somebody is there the work clock moves all the time, and nobody else is to be reminded.
 */
export class SessionReminders extends DisposableStore {
  private lookedAt = -Infinity;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ReminderParts) {
    super();
    // What can't be used is told at once.
    parts.times();
    this.add(parts.workClock.onDidChange(() => this.look()));
    this.add(parts.sessions.onDidChange((session) => this.noteDone(session)));
  }

  /** Resolves when what is under way has been looked at. */
  settled(): Promise<void> {
    return this.looking;
  }

  private look(): void {
    const { wallMs, monoMs } = this.parts.clock().read();
    if (monoMs >= this.lookedAt && monoMs - this.lookedAt < LOOK_EVERY_MS) return;
    const times = this.parts.times();
    const due = reminderIds.filter((id) => {
      const time = times[id];
      return time !== null && mayBeDue(time, wallMs);
    });
    if (due.length === 0 || !this.mayInterrupt) return;
    this.lookedAt = monoMs;
    this.looking = this.looking.then(async () => {
      for (const id of due) await this.remindOf(id);
    });
  }

  /**
   * Whether a word is welcome: the person is in this window, at work in nothing else, has not come
   * back or the machine awoken just now, and may begin.
   */
  private get mayInterrupt(): boolean {
    const { workClock, sessions, gate, presence } = this.parts;
    const { phase, facts, calmLeftMs } = workClock.view;
    const isElsewhere = sessions.holds.any || sessions.open !== null || facts.freeSince === null;
    // A reset that is due is offered any moment, and two at a time are one too many.
    const isQuiet = ['paused', 'inSession', 'due', 'prompted'].includes(phase.name);
    return presence.active && !isElsewhere && !isQuiet && calmLeftMs === 0 && !gate.isLocked;
  }

  private async remindOf(id: ReminderId): Promise<void> {
    const { marks, times, clock } = this.parts;
    const known = await marks.read();
    const time = times()[id];
    if (known === null || time === null || !this.mayInterrupt) return;
    const { wallMs } = clock().read();
    const round = dueRound(id, time, known, wallMs);
    if (round === null || !(await marks.make({ type: 'told', ...round }))) return;
    void this.ask(round);
    await marks.tidy(known, wallMs);
  }

  /** It may be answered at any time, hours later from the notification centre. */
  private async ask(round: Round): Promise<void> {
    const { marks, clock, planFor } = this.parts;
    const routine = remindedRoutines[round.reminder];
    const { name, takes } = choiceOf(planFor(routine));
    const start = 'Start';
    const later = `Later (${LATER_MINUTES} min)`;
    const answer = await vscode.window.showInformationMessage(
      `${name}, the time you set: ${takes}. Stop if something feels wrong.`,
      ...[start, later, 'Not today'],
    );
    if (answer === start) await vscode.commands.executeCommand(commandIds.start, planFor(routine));
    if (answer !== later) return;
    const untilMs = Math.round(clock().read().wallMs) + LATER_MINUTES * 60_000;
    await marks.make({ type: 'later', ...round, untilMs });
  }

  /** Who has done it by themselves is not reminded of it that day. */
  private noteDone({ stage, plan }: Session): void {
    const id = reminderIds.find((one) => remindedRoutines[one] === plan.routine);
    if (id === undefined || stage.name !== 'ended') return;
    if (this.parts.times()[id] === null) return;
    if (stage.outcome !== 'done' && stage.outcome !== 'shortened') return;
    const atMs = Math.round(this.parts.clock().read().wallMs);
    void this.parts.marks.make({ type: 'done', reminder: id, atMs });
  }
}
