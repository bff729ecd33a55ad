import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { formatISO } from 'date-fns';
import type * as vscode from 'vscode';
import { errorText } from './fileErrors.js';

/** One thing that happened, as the log keeps it; durations in whole seconds. */
export type LoggedEvent =
  | { readonly type: 'prompted' | 'missed' | 'skipped' | 'resumed' }
  | { readonly type: 'snoozed'; readonly minutes: number }
  | { readonly type: 'paused'; readonly until: string }
  | { readonly type: 'break'; readonly seconds: number }
  | {
      readonly type: 'routine';
      readonly routine: string;
      readonly outcome: 'done' | 'shortened' | 'stopped' | 'interrupted';
      /** Really played. */
      readonly seconds: number;
      /** `self`: the open panel began it; `nobody`: it was closed before it began. */
      readonly startedBy: 'person' | 'self' | 'nobody';
    };

/** Append-only log of what happened: one file per window, one line per event. */
export class EventLog {
  private readonly folder: string;
  private readonly file: string;
  private writing: Promise<void> = Promise.resolve();

  /** @param report takes one line for each event that can't be written */
  constructor(
    storage: vscode.Uri,
    window: string,
    private readonly report: (line: string) => void,
  ) {
    this.folder = path.join(storage.fsPath, 'events');
    this.file = path.join(this.folder, `${window}.jsonl`);
  }

  /** Appends one event that happened at the wall-clock instant, in milliseconds. */
  append(event: LoggedEvent, wallMs: number): Promise<void> {
    const line = JSON.stringify({ v: 1, at: formatISO(wallMs), ...event }) + '\n';
    this.writing = this.writing.then(() => this.write(line));
    return this.writing;
  }

  /** Resolves when everything appended so far is written. */
  settled(): Promise<void> {
    return this.writing;
  }

  private async write(line: string): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      await appendFile(this.file, line);
    } catch (error) {
      this.report(`An event could not be logged (${errorText(error)}): ${line.trim()}`);
    }
  }
}
