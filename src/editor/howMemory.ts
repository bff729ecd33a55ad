import type * as vscode from 'vscode';
import { parseHow } from '../messages/how.js';
import type { How } from '../routines/how.js';

const KEY = 'how';

/**
 * Remembers how the person likes the routines that they choose. In `globalState`, which loses one of
 * two updates made at the same time in two windows: then the other choice is remembered, and the
 * list shows which one before anything is started.
 */
export class HowMemory {
  constructor(private readonly state: vscode.Memento) {}

  get current(): How {
    return parseHow(this.state.get<unknown>(KEY));
  }

  async remember(how: How): Promise<void> {
    await this.state.update(KEY, how);
  }
}
