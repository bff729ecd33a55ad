import assert from 'node:assert/strict';
import type { Dispose } from '../../../src/editor/disposables.js';
import type { GitApi, GitRepository } from '../../../src/editor/gitCommits.js';
import { GitCommits, gitApiOf } from '../../../src/editor/gitCommits.js';

/** An event as VS Code has them. */
class Happening<T> {
  readonly listeners = new Set<(what: T) => void>();
  readonly event = (listener: (what: T) => void): Dispose => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };
  fire(what: T): void {
    for (const listener of this.listeners) listener(what);
  }
}

/** A git extension that, like the real one, shows a repository as a new object every time. */
class FakeGit {
  readonly commits = new Map<string, Happening<void>>();
  readonly opened = new Happening<GitRepository>();
  readonly closed = new Happening<GitRepository>();

  constructor(...paths: readonly string[]) {
    for (const path of paths) this.commits.set(path, new Happening());
  }
  get api(): GitApi {
    return {
      repositories: [...this.commits.keys()].map((path) => this.show(path)),
      onDidOpenRepository: this.opened.event,
      onDidCloseRepository: this.closed.event,
    };
  }
  show(path: string): GitRepository {
    const commits = this.commits.get(path)!;
    return { rootUri: { toString: () => path }, onDidCommit: (told) => commits.event(told) };
  }
  open(path: string): void {
    this.commits.set(path, new Happening());
    this.opened.fire(this.show(path));
  }
  commit(path: string): void {
    this.commits.get(path)?.fire();
  }
  get listening(): number {
    return [...this.commits.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
  }
}

describe('git commits', () => {
  it('are heard in repositories that are open, and in those opened later', () => {
    const git = new FakeGit('/one');
    let heard = 0;
    new GitCommits(git.api, () => heard++);
    git.commit('/one');
    git.open('/two');
    git.commit('/two');
    assert.equal(heard, 2);
  });

  it('are heard once where a repository is closed and opened again', () => {
    const git = new FakeGit('/one');
    let heard = 0;
    new GitCommits(git.api, () => heard++);
    git.closed.fire(git.show('/one'));
    assert.equal(git.listening, 0);
    git.opened.fire(git.show('/one'));
    git.opened.fire(git.show('/one'));
    git.commit('/one');
    assert.equal(heard, 1);
  });

  it('leave nothing behind', () => {
    const git = new FakeGit('/one', '/two');
    new GitCommits(git.api, () => assert.fail('nobody listens')).dispose();
    assert.equal(git.listening + git.opened.listeners.size + git.closed.listeners.size, 0);
  });

  it('are not asked of a git that is switched off, or that speaks otherwise', () => {
    const off = {
      getAPI: () => {
        throw new Error('Git model not found');
      },
    };
    for (const exports of [off, {}, undefined, null]) assert.equal(gitApiOf(exports), null);
    new GitCommits({}, () => undefined);
    new GitCommits({ repositories: [{ rootUri: { toString: () => '/one' } }] }, () => undefined);
  });
});
