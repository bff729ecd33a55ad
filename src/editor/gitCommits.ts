import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';

/** Part of a repository, as VS Code's own git extension shows it; a new object for each look. */
export interface GitRepository {
  readonly rootUri: { toString(): string };
  onDidCommit?(listener: () => void): Dispose;
}

/** Part of the API of VS Code's own git extension that is used here; older ones have less. */
export interface GitApi {
  readonly repositories?: readonly GitRepository[];
  onDidOpenRepository?(listener: (repository: GitRepository) => void): Dispose;
  onDidCloseRepository?(listener: (repository: GitRepository) => void): Dispose;
}

/** Listens for commits in every repository that is open now or later, until it is closed. */
export class GitCommits extends DisposableStore {
  private readonly watched = new Map<string, Dispose>();

  constructor(
    git: GitApi,
    private readonly committed: () => void,
  ) {
    super();
    this.add({ dispose: () => this.watched.forEach((subscription) => subscription.dispose()) });
    for (const repository of git.repositories ?? []) this.watch(repository);
    this.keep(git.onDidOpenRepository?.((repository) => this.watch(repository)));
    this.keep(git.onDidCloseRepository?.((repository) => this.drop(repository)));
  }

  private keep(subscription: Dispose | undefined): void {
    if (subscription !== undefined) this.add(subscription);
  }

  private watch(repository: GitRepository): void {
    this.drop(repository);
    const subscription = repository.onDidCommit?.(this.committed);
    if (subscription !== undefined) this.watched.set(repository.rootUri.toString(), subscription);
  }

  private drop({ rootUri }: GitRepository): void {
    this.watched.get(rootUri.toString())?.dispose();
    this.watched.delete(rootUri.toString());
  }
}

/** The API that a git extension exports; null where it is switched off or speaks otherwise. */
export function gitApiOf(gitExports: unknown): GitApi | null {
  const git = gitExports as { getAPI?(version: 1): GitApi } | null | undefined;
  try {
    return git?.getAPI?.(1) ?? null;
  } catch {
    return null;
  }
}
