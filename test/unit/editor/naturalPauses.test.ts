import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;

describe('natural pauses', () => {
  let window: ActivatedWindow;
  const phase = () => window.api.view().phase.name;
  beforeEach(() => (window = new ActivatedWindow()));
  afterEach(() => window.close());

  /** The reset is due, and the person types on: the last key was a second ago. */
  function typeUntilDue(): void {
    window.type(90 * MINUTE_MS + 4000).pass(1000);
    assert.equal(phase(), 'due');
  }

  it('are the end of a task, of a command in a terminal and of a debug session', async () => {
    for (const end of [
      () => fake.events.get('onDidEndTask')?.fire({ execution: {} }),
      () => fake.events.get('onDidEndTerminalShellExecution')?.fire({ execution: {} }),
      () => window.debug(true).type(MINUTE_MS).debug(false),
    ]) {
      typeUntilDue();
      end();
      assert.equal(phase(), 'prompted', String(end));
      await window.close();
      window = new ActivatedWindow();
    }
  });

  it('are commits, in the middle of typing too', () => {
    const heard: (() => void)[] = [];
    const repository = {
      rootUri: { toString: () => 'file:///work' },
      onDidCommit: (listener: () => void) => {
        heard.push(listener);
        return { dispose: () => undefined };
      },
    };
    const git = { getAPI: () => ({ repositories: [repository] }) };
    fake.extensions.set('vscode.git', { isActive: true, exports: git });
    typeUntilDue();
    assert.equal(heard.length, 1);
    heard[0]?.();
    assert.equal(phase(), 'prompted');
  });
});
