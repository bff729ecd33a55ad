import { addMinutes } from 'date-fns';
import * as vscode from 'vscode';
import type { PlanWish } from '../routines/plan.js';
import { countdownOf } from '../timer/countdown.js';
import { LONG_PAUSE_MS } from '../timer/facts.js';
import type { SnoozeMinutes } from '../timer/snoozeMinutes.js';
import { snoozeMinutes } from '../timer/snoozeMinutes.js';
import { tomorrowMorning } from '../timer/tomorrowMorning.js';
import type { CommandName } from './ids.js';
import { commandIds } from './ids.js';
import { timeOfDay } from './statusBar.js';
import { pauseOutcome } from './statusText.js';
import type { TimerView } from './workClock.js';

/** What the person chose when asked for a snooze. */
export type SnoozeChoice = { readonly minutes: SnoozeMinutes } | 'skip' | null;

/** Asks how long to snooze. Null = changed their mind. */
export async function pickSnooze(view: TimerView): Promise<SnoozeChoice> {
  const left = view.snoozesLeft ?? 0;
  const minutes = left === 0 ? [] : snoozeMinutes;
  const items = [
    ...minutes.map((m) => ({ label: `$(clock) ${m} minutes`, choice: { minutes: m } })),
    { label: '$(debug-step-over) Skip this one', choice: 'skip' as const },
  ];
  const title = left === 1 ? 'Snooze the reset (last time for this one)' : 'Snooze the reset';
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: 'For how long?' });
  return picked?.choice ?? null;
}

/** Asks how long to pause; the wall-clock end in milliseconds, or null. Every pause has an end. */
export async function pickPause(view: TimerView, nowWallMs: number): Promise<number | null> {
  const { pause } = view.facts;
  // A pause that is made longer has lasted since it began.
  const sinceMs = pause === null ? nowWallMs : view.wallOf(pause.since);
  const inMinutes = (minutes: number) => addMinutes(nowWallMs, minutes).getTime();
  const items = [
    { label: '30 minutes', until: inMinutes(30) },
    { label: '1 hour', until: inMinutes(60) },
    { label: '2 hours', until: inMinutes(120) },
    { label: 'Until tomorrow', until: tomorrowMorning(nowWallMs) },
  ].map((item) => ({
    ...item,
    description: `until ${timeOfDay(item.until)}`,
    detail: pauseOutcome(item.until - sinceMs < LONG_PAUSE_MS),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Pause reminders',
    placeHolder: 'For how long?',
  });
  return picked?.until ?? null;
}

/** What the menu has to know besides the timer. */
interface MenuHere {
  /** A routine was stopped in this window a while ago. */
  readonly stoppedLately: boolean;
  /** A sign keeps everything from beginning. */
  readonly isLocked: boolean;
  /** Days since the beginning, where a check-in is due; null = none is. */
  readonly checkInDays: number | null;
}

/** Shows the menu and runs what is chosen. */
export async function showMenu(
  view: TimerView,
  { stoppedLately, isLocked, checkInDays }: MenuHere,
): Promise<void> {
  const signs: MenuItem = {
    label: stoppedLately
      ? '$(info) Did something feel wrong?'
      : '$(info) When to have it looked at…',
    description: 'The signs that come before any movement',
    command: 'showSigns',
  };
  const point: MenuItem = {
    label: '$(compass) Find your starting point…',
    description: 'Four questions',
    command: 'findPattern',
  };
  const locked: MenuItem = {
    label: '$(shield) Why nothing starts',
    description: 'What you answered, and what opens it again',
    command: 'checkSafety',
  };
  const check: MenuItem = {
    label: '$(shield) Run the 30-second safety check',
    command: 'checkSafety',
  };
  const entry: MenuItem = {
    label: '$(edit) Write down how it feels…',
    description: 'Pain now, in four keys',
    command: 'addJournalEntry',
  };
  const journal: MenuItem = { label: '$(graph) Open journal and progress', command: 'openJournal' };
  const exporting: MenuItem = {
    label: '$(export) Export the journal…',
    description: 'A report, a table, or a copy',
    command: 'exportJournal',
  };
  const importing: MenuItem = {
    label: '$(arrow-down) Import a journal…',
    description: 'From a copy',
    command: 'importJournal',
  };
  const checkIns: readonly MenuItem[] = checkInDays === null ? [] : [checkInItem(checkInDays)];
  const items = isLocked
    ? [locked, ...menuItems(view), entry, journal, exporting, importing]
    : [...menuItems(view), ...checkIns, entry, journal, point, check, signs, exporting, importing];
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Upper Back Reset',
    placeHolder: menuHint(view),
  });
  if (picked === undefined) return;
  await vscode.commands.executeCommand(commandIds[picked.command], picked.argument);
}

interface MenuItem extends vscode.QuickPickItem {
  readonly command: CommandName;
  readonly argument?: PlanWish;
}

const checkInItem = (days: number): MenuItem => ({
  label: '$(checklist) Check in: how is it going?',
  description: `You began ${days} days ago`,
  command: 'checkIn',
});

function menuItems(view: TimerView): readonly MenuItem[] {
  const { name } = view.phase;
  const startNow: MenuItem = {
    label: '$(play) Start the reset now',
    description: '90 seconds',
    command: 'start',
  };
  const start: MenuItem =
    name !== 'inSession'
      ? startNow
      : view.runsHere
        ? { label: '$(person) Show the reset', command: 'start' }
        : { ...startNow, description: 'ends the one in another window' };
  const inCall: MenuItem = {
    label: '$(comment-discussion) In a call: silent, hands out of sight',
    description: '90 seconds',
    command: 'start',
    argument: { routine: 'practice_rhomboid', call: true },
  };
  const choose: MenuItem = {
    label: '$(list-unordered) Choose a routine…',
    command: 'chooseRoutine',
  };
  const snooze: MenuItem = { label: '$(clock) Snooze…', command: 'snooze' };
  const skip: MenuItem = { label: '$(debug-step-over) Skip this one', command: 'skip' };
  const pause: MenuItem = { label: '$(debug-pause) Pause reminders…', command: 'pause' };
  const resume: MenuItem = { label: '$(debug-continue) Resume reminders', command: 'resume' };
  switch (name) {
    case 'due':
    case 'prompted':
    case 'missed':
      return [start, inCall, snooze, skip, choose, pause];
    case 'snoozed':
      return [start, inCall, skip, choose, pause];
    case 'paused':
      return [resume, start, inCall, choose];
    case 'inSession':
      return view.snoozesLeft === null ? [start] : [start, snooze, skip];
    case 'counting':
    case 'away':
    case 'outsideHours':
      return [start, inCall, choose, pause];
  }
}

/** In one line, where the timer stands. */
export function menuHint(view: TimerView): string {
  const { phase } = view;
  switch (phase.name) {
    case 'counting':
    case 'away': {
      const { value, unit } = countdownOf(phase.remainingMs);
      return `Next reset after ${value} ${unit} of work`;
    }
    case 'due':
    case 'prompted':
    case 'missed':
      return 'A reset is due';
    case 'snoozed':
      return `Snoozed until ${timeOfDay(view.wallOf(phase.until))}`;
    case 'inSession':
      return view.runsHere ? 'A reset is under way' : 'A reset is under way in another window';
    case 'paused':
      return `Reminders are paused until ${timeOfDay(view.wallOf(phase.until))}`;
    case 'outsideHours':
      return 'Outside your working hours';
  }
}
