import * as vscode from 'vscode';
import { DisposableStore } from './disposables.js';
import { commandIds, statusBarId } from './ids.js';
import type { StatusAction, StatusHere } from './statusText.js';
import { statusTextOf } from './statusText.js';
import type { TimerView } from './workClock.js';

const actionTitles: Readonly<Record<StatusAction, string>> = {
  start: 'Start now',
  snooze: 'Snooze…',
  skip: 'Skip',
  pause: 'Pause reminders…',
  resume: 'Resume reminders',
  showSigns: 'See the signs',
  checkSafety: 'See why',
  checkIn: 'Check in…',
};

/** The status bar item: shows the countdown, opens the menu. Touched only where it changes. */
export class StatusBar extends DisposableStore {
  private readonly item = this.add(
    vscode.window.createStatusBarItem(statusBarId, vscode.StatusBarAlignment.Right, 90),
  );
  private tooltip = '';
  private isShown = false;

  constructor() {
    super();
    this.item.name = 'Upper Back Reset';
    this.item.command = commandIds.menu;
  }

  /** Says the view; the hover is replaced only when its words change, so that it never flickers. */
  set(view: TimerView, here: StatusHere): void {
    const status = statusTextOf(view, timeOfDay, here);
    if (this.item.text !== status.text) {
      this.item.text = status.text;
      this.item.accessibilityInformation = { label: status.label, role: 'button' };
    }
    const links = status.actions.map(
      (name) => `[${actionTitles[name]}](command:${commandIds[name]})`,
    );
    const tooltip = `${status.hover.join(' ')}\n\n${links.join(' · ')}`;
    if (tooltip !== this.tooltip) {
      this.tooltip = tooltip;
      const markdown = new vscode.MarkdownString(tooltip);
      // Not a list of commands: VS Code compares that by identity, takes the hover for a new one
      // with every minute that passes, and closes it. All of the text is our own.
      markdown.isTrusted = true;
      this.item.tooltip = markdown;
    }
  }

  show(): void {
    if (this.isShown) return;
    this.isShown = true;
    this.item.show();
  }
}

/** Local time of day in the editor's language; another day than today is named. */
export function timeOfDay(wallMs: number): string {
  const time = new Date(wallMs).toLocaleTimeString(vscode.env.language, {
    hour: '2-digit',
    minute: '2-digit',
  });
  const today = new Date().toDateString() === new Date(wallMs).toDateString();
  if (today) return time;
  const day = new Date(wallMs).toLocaleDateString(vscode.env.language, { weekday: 'short' });
  return `${day} ${time}`;
}
