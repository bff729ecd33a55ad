import type * as vscode from 'vscode';
import { parseHow } from '../messages/how.js';
import type { How, Usual } from '../routines/how.js';
import { planAs } from '../routines/how.js';
import type { Plan } from '../routines/plan.js';
import type { RoutineId } from '../routines/routine.js';

/** Where VS Code keeps it. */
export const HOW_KEY = 'how';

/**
 * Remembers how the person likes the routines that they choose. In `globalState`, which loses one of
 * two updates made at the same time in two windows: then the other choice is remembered, and the
 * list shows which one before anything is started.
 */
export class HowMemory {
  constructor(private readonly state: vscode.Memento) {}

  get current(): How {
    return parseHow(this.state.get<unknown>(HOW_KEY));
  }

  /** The plan of a routine, done as the person likes it. */
  planFor(routine: RoutineId, usual: Usual): Plan {
    return planAs(this.current, routine, usual);
  }

  async remember(how: How): Promise<void> {
    await this.state.update(HOW_KEY, how);
  }
}
