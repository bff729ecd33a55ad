import { randomUUID } from 'node:crypto';
import { format } from 'date-fns';
import * as vscode from 'vscode';
import type { LocalDay } from '../safety/localDay.js';
import type { Statement } from '../safety/safetyAnswer.js';
import type { SafetyFact } from '../safety/safetyFact.js';
import { parseSafetyFact } from '../safety/safetyFact.js';
import type { SafetyState } from '../safety/safetyState.js';
import { safetyOf } from '../safety/safetyState.js';
import type { Clock } from './clock.js';
import { DisposableStore } from './disposables.js';
import { errorText } from './storage/fileErrors.js';
import type { JournalFiles } from './storage/journalFiles.js';

/** All that was ever stated about safety, in any window: read from the journal, and added to it. */
export class SafetyBook extends DisposableStore {
  private readonly changes = this.add(new vscode.EventEmitter<SafetyState>());
  /** Something was stated, in this window or another one. */
  readonly onDidChange = this.changes.event;
  private facts: ReadonlyMap<string, SafetyFact> = new Map();
  private known = safetyOf([]);

  constructor(
    private readonly clock: () => Clock,
    private readonly journal: JournalFiles,
    private readonly report: (line: string) => void,
  ) {
    super();
    this.add(journal.onDidChange(() => void this.read()));
  }

  /** What all statements come to, as far as they were read. */
  get state(): SafetyState {
    return this.known;
  }

  /** Every statement, in no particular order. */
  get statements(): readonly SafetyFact[] {
    return [...this.facts.values()];
  }

  /** The calendar day where the person is. */
  get today(): LocalDay {
    return format(this.clock().read().wallMs, 'yyyy-MM-dd');
  }

  /** Reads what other windows have stated meanwhile. Before anything starts it is always read. */
  async read(): Promise<void> {
    const entries = await this.journal.readAll();
    this.takeIn(entries.flatMap((entry) => parseSafetyFact(entry) ?? []));
  }

  /**
   * States something now, and returns its id. It holds at once, whatever the disk says; where it
   * can't be written the person is told, since it ends with this window then.
   */
  write(statement: Statement): string {
    // After all that was stated before, though the clock may have been set back: the latest counts.
    const at = Math.max(this.clock().read().wallMs, this.latestAt + 1);
    const fact: SafetyFact = { v: 1, id: randomUUID(), at, day: this.today, ...statement };
    this.takeIn([fact]);
    void this.keep(fact);
    return fact.id;
  }

  private get latestAt(): number {
    return this.statements.reduce((latest, { at }) => Math.max(latest, at), 0);
  }

  private async keep(fact: SafetyFact): Promise<void> {
    try {
      await this.journal.append({ ...fact });
    } catch (error) {
      this.report(`A safety answer could not be saved: ${errorText(error)}`);
      void vscode.window.showWarningMessage(
        'Your answer could not be saved. It holds until this window closes.',
      );
    }
  }

  private takeIn(read: readonly SafetyFact[]): void {
    const fresh = read.filter(({ id }) => !this.facts.has(id));
    if (fresh.length === 0) return;
    this.facts = new Map([...this.facts, ...fresh.map((fact) => [fact.id, fact] as const)]);
    this.known = safetyOf(this.statements);
    this.changes.fire(this.known);
  }
}
