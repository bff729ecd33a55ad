import * as vscode from 'vscode';
import type { Dispose } from './disposables.js';

/** The extension's output channel; made when there is something to say, and never twice the same. */
export class Output implements Dispose {
  private channel: vscode.LogOutputChannel | null = null;
  /** Every line so far, the oldest first. */
  readonly said: string[] = [];

  /** Adds a warning, unless this window has said just that before. */
  readonly report = (line: string): void => {
    if (this.said.includes(line)) return;
    this.said.push(line);
    this.channel ??= vscode.window.createOutputChannel('Upper Back Reset', { log: true });
    this.channel.warn(line);
  };

  dispose(): void {
    this.channel?.dispose();
  }
}
