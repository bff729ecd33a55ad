import type * as vscode from 'vscode';

/** How the names of files end that are not whole yet, or that a killed window left half written. */
export const TEMPORARY = '.tmp';

/** What is different about a file whenever it has changed. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written to, in milliseconds since 1970. */
  readonly changedAtMs: number;
}

/**
 * A folder of small text files: all that the extension asks of a disk. Everything rejects where it
 * can't be done, with whatever the system says.
 */
export interface FileFolder {
  /** Where it is. */
  readonly folder: vscode.Uri;
  /** Makes the folder, so that it can be watched. */
  prepare(): Promise<void>;
  /** The names of all files; none where there is no folder. */
  list(): Promise<readonly string[]>;
  /** @param name '' = the folder itself */
  stampOf(name: string): Promise<FileStamp>;
  read(name: string): Promise<string>;
  /** Adds a text at the end of a file, in one step where that can be; it is safe when this resolves. */
  append(name: string, text: string): Promise<void>;
  /** Makes a file that is there whole or not at all; it is safe when this resolves. */
  create(name: string, text: string): Promise<void>;
  /**
   * Replaces a file in one step, quickly: after a loss of power it may be the one before.
   * @param stands asked right before that step; where it says no, nothing is replaced
   */
  replace(name: string, text: string, stands: () => boolean): Promise<void>;
  /** Replaces a file before this returns, where that can be; else when what it returns resolves. */
  replaceNow(name: string, text: string): Promise<void> | undefined;
  rename(name: string, to: string): Promise<void>;
  /** Makes an empty file that says something by its name. False = another window has made it. */
  claim(name: string): Promise<boolean>;
  /** Removes a file; one that is not there is no matter. */
  remove(name: string): Promise<void>;
}
