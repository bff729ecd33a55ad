import * as vscode from 'vscode';
import type { CarriedPlace } from '../routines/progression/carriedPlace.js';
import { parseCarriedPlace } from '../routines/progression/carriedPlace.js';
import { DisposableStore } from './disposables.js';
import { HOW_KEY } from './howMemory.js';
import type { ProgressBook } from './progressBook.js';
import type { SettingsReader } from './settings.js';

const LADDER_KEY = 'ladder';

/** What VS Code keeps for the extension, and may carry to the person's other machines. */
export type SyncedState = Pick<vscode.Memento, 'get' | 'update' | 'keys'> &
  Pick<vscode.ExtensionContext['globalState'], 'setKeysForSync'>;

/**
 * Lets VS Code's Settings Sync carry the place on the push-up ladder, and how the person likes their
 * routines, to their other machines: only where that is switched on, and never the journal.
 */
export class ProgressSync extends DisposableStore {
  /** The latest that was carried here, and looked at. */
  private seenAt = 0;
  /** What VS Code was told last, which it remembers; null = nothing in this window. */
  private isOn: boolean | null = null;

  constructor(
    private readonly state: SyncedState,
    private readonly progress: ProgressBook,
    private readonly settings: Pick<SettingsReader, 'current' | 'onDidChange'>,
  ) {
    super();
  }

  /** Begins once the journal was read: what is here already is not brought again. */
  start(): void {
    this.add(this.progress.onDidChange(() => this.look()));
    this.add(this.settings.onDidChange(() => this.look()));
    this.add(vscode.window.onDidChangeWindowState(() => this.look()));
    this.look();
  }

  private look(): void {
    const { syncProgress } = this.settings.current;
    if (syncProgress !== this.isOn) {
      this.isOn = syncProgress;
      this.state.setKeysForSync(syncProgress ? [HOW_KEY, LADDER_KEY] : []);
    }
    if (!syncProgress) return;
    const there = parseCarriedPlace(this.state.get<unknown>(LADDER_KEY));
    // Each is looked at once: what the person deletes here does not come back from what is kept.
    if (there !== null && there.at > this.seenAt) {
      this.seenAt = there.at;
      this.progress.bring(there);
    }
    this.carry(this.progress.carried, there);
  }

  private carry(here: CarriedPlace | null, there: CarriedPlace | null): void {
    if (here === null || (there !== null && there.at > here.at)) return;
    if (JSON.stringify(here) === JSON.stringify(there)) return;
    this.seenAt = Math.max(this.seenAt, here.at);
    void this.state.update(LADDER_KEY, here);
  }
}
