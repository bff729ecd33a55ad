import * as vscode from 'vscode';
import type { TimerEvent } from '../timer/timerEvent.js';
import { DisposableStore } from './disposables.js';
import { GitCommits, gitApiOf } from './gitCommits.js';
import type { Holds } from './holds.js';

/**
 * Watches for natural breakpoints: the end of a task, debug session or terminal command, and
 * commits. Test runs have no public event; those started as tasks or in a terminal are seen.
 */
export class Breakpoints extends DisposableStore {
  private sessions = new Set<string>();
  private watchesCommits = false;

  /**
   * @param timer hears of the end of something waited for, and whether a debug session runs
   * @param holds while one runs, no offer begins by itself either
   */
  constructor(
    private readonly timer: { handle(event: TimerEvent): void },
    private readonly holds: Holds,
  ) {
    super();
    const ended = () => timer.handle({ type: 'breakpoint' });
    this.add(vscode.tasks.onDidEndTask(ended));
    this.add(vscode.window.onDidEndTerminalShellExecution(ended));
    this.add(vscode.debug.onDidStartDebugSession((session) => this.debug(session.id, true)));
    this.add(vscode.debug.onDidTerminateDebugSession((session) => this.debug(session.id, false)));
    const running = vscode.debug.activeDebugSession;
    if (running !== undefined) this.debug(running.id, true);
  }

  /** Begins to listen for commits. Called while a reset is due, since git may not run before. */
  watchCommits(): void {
    if (this.watchesCommits) return;
    const git = vscode.extensions.getExtension('vscode.git');
    // Where it is switched off or not yet there, the next look at what is due asks again.
    const api = git?.isActive === true ? gitApiOf(git.exports) : null;
    if (api === null) return;
    this.watchesCommits = true;
    this.add(new GitCommits(api, () => this.timer.handle({ type: 'breakpoint' })));
  }

  private debug(id: string, running: boolean): void {
    const before = this.sessions.size > 0;
    if (running) this.sessions.add(id);
    else this.sessions.delete(id);
    const after = this.sessions.size > 0;
    if (before === after) return;
    this.holds.set('debugging', after);
    this.timer.handle({ type: 'debugging', debugging: after });
  }
}
