import type * as vscode from 'vscode';

const UNDERSTOOD_KEY = 'understoodParts';

/** Remembers of which parts of the journal that can't be read the person does not want to hear again. */
export class UnderstoodParts {
  private told: readonly string[] = [];

  constructor(private readonly state: Pick<vscode.Memento, 'get' | 'update'>) {}

  /** Whether there is one among these that the person does not know of. */
  areNews(names: readonly string[]): boolean {
    this.told = names;
    const known = this.known;
    // What can be read by now is news, should it ever be lost again.
    const left = known.filter((name) => names.includes(name));
    if (left.length < known.length) this.keep(left);
    return names.some((name) => !left.includes(name));
  }

  /** The person knows of all that they were told of last. */
  understand(): void {
    this.keep(this.told);
  }

  private get known(): readonly string[] {
    const kept = this.state.get<unknown>(UNDERSTOOD_KEY);
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  }

  private keep(names: readonly string[]): void {
    void this.state.update(UNDERSTOOD_KEY, names.length === 0 ? undefined : names);
  }
}
