import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { ExtensionMode, Uri } from 'vscode';
import { commandIds, playerViewType } from '../../../src/editor/ids';
import type { CommandName } from '../../../src/editor/ids';
import { activate, deactivate } from '../../../src/extension';
import { happenedTypes } from '../../../src/journal/entries/happened';
import { fake, window as fakeWindow } from '../vscode/fakeVscode';
import { FakeClock } from './fakeClock';
import { temporaryStorage } from './temporaryStorage';

const MINUTE_MS = 60_000;
const KEY_EVERY_MS = 8000;

/** When a test begins, if it does not say otherwise: a Monday at nine. */
export const NINE_MS = new Date(2026, 2, 2, 9).getTime();

/** What is there before a window opens, and stays when it is gone. */
export interface Surroundings {
  readonly storage: ReturnType<typeof temporaryStorage>;
  /** What VS Code keeps for the extension from one start to the next. */
  readonly remembered: Map<string, unknown>;
  /** The clock of the machine itself; the extension needs no other. */
  readonly machine: FakeClock | null;
}

function newSurroundings(): Surroundings {
  return { storage: temporaryStorage(), remembered: new Map<string, unknown>(), machine: null };
}

/** The whole extension in one window of a VS Code that the test holds in its hands. */
export class ActivatedWindow {
  readonly clock: FakeClock;
  protected readonly storage;
  private readonly subscriptions: { dispose(): unknown }[] = [];
  readonly remembered;
  /** The keys of it that VS Code may carry to other machines. */
  synced: readonly string[] | null = null;
  readonly api;

  /**
   * @param settings as they are in the user's file, by their names below `upperBackReset`; no
   *   warm-up, where nothing is said of it, so that a reset is what it is all day
   * @param answered whether the person has answered what is asked before the first session of a day
   */
  constructor(
    settings: Readonly<Record<string, unknown>> = {},
    answered = true,
    { storage, remembered, machine }: Surroundings = newSurroundings(),
  ) {
    this.storage = storage;
    this.remembered = remembered;
    this.clock = machine ?? new FakeClock(NINE_MS);
    fake.reset();
    fake.configuration = Object.fromEntries(
      Object.entries({ warmUp: 'never', ...settings }).map(([name, value]) => [
        `upperBackReset.${name}`,
        value,
      ]),
    );
    const context = {
      ...{ extensionMode: ExtensionMode.Test, extensionUri: Uri.file('/extension') },
      extension: { id: 'upper-back-reset.upper-back-reset' },
      ...{ globalStorageUri: this.storage.uri, subscriptions: this.subscriptions },
      globalState: {
        get: (key: string) => this.remembered.get(key),
        setKeysForSync: (keys: readonly string[]) => (this.synced = keys),
        keys: () => [...this.remembered.keys()],
        update: (key: string, value: unknown) => {
          if (value === undefined) this.remembered.delete(key);
          else this.remembered.set(key, value);
          return Promise.resolve();
        },
      },
    };
    const api = activate(context as unknown as ExtensionContext);
    assert(api !== undefined);
    this.api = api;
    if (machine === null) api.useClock(this.clock);
    if (answered) this.answerSafety();
  }

  /** The person has no sign and no pain today, and says so. */
  answerSafety(): this {
    this.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    this.api.answerSafety({ type: 'check', worstPain: 0 });
    return this;
  }

  /** All that was stated about safety in this window. */
  stated(): readonly Readonly<Record<string, unknown>>[] {
    return this.api.statements().map((fact) => ({ ...fact }));
  }

  async close(): Promise<void> {
    await deactivate();
    for (const part of this.subscriptions.splice(0)) part.dispose();
    this.storage.remove();
  }

  /** A key every eight seconds in an editor. */
  type(forMs: number): this {
    for (let left = forMs; left > 0; left -= KEY_EVERY_MS) {
      this.api.windowState({ focused: true, active: true });
      this.api.signal({ type: 'selection', by: 'keyboard' });
      this.clock.advance(Math.min(KEY_EVERY_MS, left));
    }
    return this;
  }

  /** Works until the reset is offered, at the first pause in typing. */
  untilOffered(): this {
    this.type(90 * MINUTE_MS).pass(11_000);
    assert.equal(this.api.view().phase.name, 'prompted');
    return this;
  }

  pass(ms: number): this {
    this.clock.advance(ms);
    return this;
  }

  /** The person comes to the window, or goes to another program. */
  focus(focused: boolean): this {
    this.api.windowState({ focused, active: focused });
    return this;
  }

  debug(runs: boolean): this {
    const name = runs ? 'onDidStartDebugSession' : 'onDidTerminateDebugSession';
    fake.events.get(name)?.fire({ id: 'one' });
    return this;
  }

  /** The window was reloaded while the player was open, whose page had left this with VS Code. */
  async restorePlayer(saved: unknown): Promise<void> {
    const serializer = fake.serializers.get(playerViewType);
    assert(serializer !== undefined);
    await serializer.deserializeWebviewPanel(fakeWindow.createWebviewPanel(playerViewType), saved);
  }

  /** Runs a command; the promise ends where it does, perhaps after a list was answered. */
  run(name: CommandName, argument?: unknown): Promise<unknown> {
    const command = fake.commands.get(commandIds[name]);
    assert(command !== undefined);
    return Promise.resolve(command(argument));
  }

  /** Starts a routine by its command, and by Start in its get-ready where nothing stands before it. */
  async start(argument?: unknown): Promise<void> {
    await this.run('start', argument);
    if (this.stage?.name === 'ready') this.api.fromPlayer({ type: 'command', command: 'play' });
  }

  /** Somebody opens a link to the extension. */
  openLink(path: string, query: string): Promise<unknown> {
    assert(fake.uriHandler !== null);
    return Promise.resolve(fake.uriHandler.handleUri({ path, query }));
  }

  /** The list that is open. */
  get list() {
    const list = fake.lists.at(-1);
    assert(list !== undefined, 'no list is open');
    return list;
  }

  /** The panel that can be seen; null = none. */
  get panel() {
    return fake.panels.find(({ disposed }) => !disposed) ?? null;
  }

  /** Another window adds lines to the journal; nobody watches. */
  writeJournal(...lines: readonly string[]): void {
    const folder = path.join(this.storage.uri.fsPath, 'journal');
    mkdirSync(folder, { recursive: true });
    appendFileSync(path.join(folder, '2026-03.other.jsonl'), lines.map((l) => `${l}\n`).join(''));
  }

  /** All files that are kept, by their paths below the storage folder. */
  files(): readonly string[] {
    const found = readdirSync(this.storage.uri.fsPath, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        path.relative(this.storage.uri.fsPath, path.join(parentPath, name)),
      )
      .sort();
  }

  /** All lines of the journal that are whole, of every window; each as what it says. */
  journalLines(): readonly Readonly<Record<string, unknown>>[] {
    const folder = path.join(this.storage.uri.fsPath, 'journal');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
      .flatMap(parsed);
  }

  /** Resolves once a list is open. */
  opened(): Promise<void> {
    return this.until(() => fake.lists.length > 0);
  }

  /** Resolves once something holds that files have to be read for. */
  async until(holds: () => boolean): Promise<void> {
    const giveUpAt = Date.now() + 5000;
    while (!holds()) {
      assert.ok(Date.now() < giveUpAt, 'it did not come to hold');
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** What the status bar says, and its hover. */
  get statusBar() {
    return fake.statusBar;
  }

  get stage() {
    return this.api.session()?.stage ?? null;
  }

  /** What happened and was played, by the journal, but for stretches of work; each with its type and what it says most. */
  async logged(): Promise<readonly string[]> {
    await this.api.logged();
    const types: readonly unknown[] = ['played', ...happenedTypes];
    return this.journalLines()
      .filter(({ type }) => types.includes(type) && type !== 'worked')
      .map(({ type, outcome, minutes }) => [type, outcome ?? minutes].join(' ').trim());
  }
}

function parsed(line: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    return [JSON.parse(line) as Record<string, unknown>];
  } catch {
    // A disk took only a part of it, and the whole of it comes after.
    return [];
  }
}
