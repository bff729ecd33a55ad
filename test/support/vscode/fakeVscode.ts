/**
 * As much of VS Code as the shells of the timer need, for tests in plain Node: the unit tests'
 * bundle takes this file for `vscode`. What has to change in a test is changed through `fake`.
 */

type Listener<T> = (value: T) => unknown;

/** VS Code's own emitter, without its error handling. */
export class EventEmitter<T> {
  private readonly listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

/** How an extension was loaded, with VS Code's own numbers. */
export enum ExtensionMode {
  Production = 1,
  Development = 2,
  Test = 3,
}

/** A path of the machine. */
export class Uri {
  private constructor(readonly fsPath: string) {}
  static file(fsPath: string): Uri {
    return new Uri(fsPath);
  }
}

/** Which files of a folder are meant. */
export class RelativePattern {
  constructor(
    readonly base: Uri,
    readonly pattern: string,
  ) {}
}

interface Watcher {
  readonly folder: string;
  readonly pattern: string;
  readonly created: EventEmitter<{ readonly fsPath: string }>;
  readonly changed: EventEmitter<{ readonly fsPath: string }>;
}

const configurationChanges = new EventEmitter<{ affectsConfiguration(section: string): boolean }>();

/** What tests set and look at; `reset` before each test. */
export const fake = {
  configuration: {} as Record<string, unknown>,
  watchers: [] as Watcher[],
  /** Lines of all output channels. */
  output: [] as string[],
  reset(): void {
    fake.configuration = {};
    fake.watchers = [];
    fake.output = [];
    window.state = { focused: true, active: true };
  },
  /** The person edits the settings. */
  configure(section: string, values: Record<string, unknown>): void {
    fake.configuration = values;
    configurationChanges.fire({ affectsConfiguration: (asked) => asked === section });
  },
};

export const window = {
  state: { focused: true, active: true },
  createOutputChannel: () => ({
    warn: (line: string) => fake.output.push(line),
    dispose: () => undefined,
  }),
};

export const workspace = {
  onDidChangeConfiguration: configurationChanges.event,
  getConfiguration: (section: string) => ({
    get: (name: string) => fake.configuration[`${section}.${name}`],
    update: () => {
      throw new Error('Nobody writes the settings.');
    },
  }),
  createFileSystemWatcher: ({ base, pattern }: RelativePattern) => {
    const watcher: Watcher = {
      folder: base.fsPath,
      pattern,
      created: new EventEmitter(),
      changed: new EventEmitter(),
    };
    fake.watchers.push(watcher);
    return {
      onDidCreate: watcher.created.event,
      onDidChange: watcher.changed.event,
      dispose: () => {
        fake.watchers.splice(fake.watchers.indexOf(watcher), 1);
      },
    };
  },
};

export const commands = {
  executeCommand: (id: string) => Promise.reject(new Error(`nobody runs ${id} here`)),
};
