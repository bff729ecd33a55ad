import type * as vscode from 'vscode';

/** What is different about a file whenever it has changed. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written to, in milliseconds since 1970. */
  readonly changedAtMs: number;
}

/**
 * A folder of text files to which lines are only ever added: all that the journal asks of a disk.
 * Everything rejects where it can't be done, with whatever the system says.
 */
export interface JournalStore {
  /** Where it is. */
  readonly folder: vscode.Uri;
  /** Makes the folder, so that it can be watched. */
  prepare(): Promise<void>;
  /** The names of all files; none where there is no folder. */
  list(): Promise<readonly string[]>;
  stampOf(name: string): Promise<FileStamp>;
  read(name: string): Promise<string>;
  /** Adds a text at the end of a file, in one step where that can be; it is safe when this resolves. */
  append(name: string, text: string): Promise<void>;
  /** Makes a file that is there whole or not at all; it is safe when this resolves. */
  create(name: string, text: string): Promise<void>;
  /** Removes a file; one that is not there is no matter. */
  remove(name: string): Promise<void>;
}
