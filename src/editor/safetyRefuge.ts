import type * as vscode from 'vscode';
import { isSame } from '../journal/isSame.js';
import type { SafetyFact } from '../safety/safetyFact.js';
import { parseSafetyFact } from '../safety/safetyFact.js';

/** What VS Code keeps for the extension. */
export type RefugeState = Pick<vscode.Memento, 'get' | 'update' | 'keys'>;

/** The keys begin with this; one that is no more than this is what the first version left. */
const PREFIX = 'unsavedSafety';

/**
 * Where answers are that no disk has taken yet, since they must not be lost with their window. Each
 * window has a key of its own: of two that write one key, what the first one wrote would be lost.
 */
export class SafetyRefuge {
  private readonly ownKey = `${PREFIX}.${crypto.randomUUID()}`;

  constructor(private readonly state: RefugeState) {}

  /** What other windows could not save, whether they are still there or not. */
  get left(): readonly SafetyFact[] {
    return this.otherKeys
      .flatMap((key) => this.at(key))
      .flatMap((fact) => parseSafetyFact(fact) ?? []);
  }

  /**
   * Keeps what this window could not save; what others left goes once it is on disk.
   * @param isSaved whether the statement of an id is
   */
  keep(unsaved: readonly SafetyFact[], isSaved: (id: string) => boolean): void {
    this.put(this.ownKey, unsaved);
    for (const key of this.otherKeys) {
      this.put(
        key,
        this.at(key).filter((fact) => !isSaved(parseSafetyFact(fact)?.id ?? '')),
      );
    }
  }

  private get otherKeys(): readonly string[] {
    return this.state.keys().filter((key) => key.startsWith(PREFIX) && key !== this.ownKey);
  }

  private at(key: string): readonly unknown[] {
    const kept = this.state.get<unknown>(key);
    return Array.isArray(kept) ? kept : [];
  }

  private put(key: string, facts: readonly unknown[]): void {
    if (isSame(this.at(key), facts)) return;
    void this.state.update(key, facts.length === 0 ? undefined : facts);
  }
}
