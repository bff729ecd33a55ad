import { readFile, stat } from 'node:fs/promises';
import { playerViewType } from '../../../src/editor/ids';

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

export enum UIKind {
  Desktop = 1,
  Web = 2,
}

/** A path of the machine. */
export class Uri {
  readonly scheme = 'file';
  private constructor(readonly fsPath: string) {}
  get path(): string {
    return this.fsPath.replaceAll('\\', '/');
  }
  static file(fsPath: string): Uri {
    return new Uri(fsPath);
  }
  static joinPath(base: Uri, ...parts: string[]): Uri {
    return new Uri([base.fsPath, ...parts].join('/'));
  }
}

/** What a panel may do and read. */
interface PanelOptions {
  readonly localResourceRoots?: readonly Uri[];
}

/** Which files of a folder are meant. */
export class RelativePattern {
  constructor(
    readonly base: Uri,
    readonly pattern: string,
  ) {}
}

/** A link in a hover. */
export class MarkdownString {
  constructor(readonly value: string) {}
}

export enum FileType {
  File = 1,
  Directory = 2,
}

export enum ViewColumn {
  Beside = -2,
}

export enum StatusBarAlignment {
  Right = 2,
}

export enum QuickPickItemKind {
  Separator = -1,
}

export enum TextEditorSelectionChangeKind {
  Keyboard = 1,
  Mouse = 2,
  Command = 3,
}

export const QuickInputButtons = { Back: { iconPath: 'back' } };

export class ThemeIcon {
  constructor(readonly id: string) {}
}

/** A tab that shows a text. */
export class TabInputText {
  constructor(readonly uri: Uri) {}
}

/** A tab that shows one of the extension's panels. */
export class TabInputWebview {
  constructor(readonly viewType: string) {}
}

/** A list that is open before the person, who chooses by the beginning of a label or closes it. */
interface OpenList {
  /** What is asked. */
  readonly placeHolder: string;
  readonly labels: readonly string[];
  choose(label: string): void;
  /** Writes into the box above the list, of which only those that are written for hear. */
  type(text: string): void;
  /** Enter, which takes the first item with what was typed in it; the list may stay open. */
  enter(): void;
  /** Enter, in a list of checkmarks: they stay as they are. */
  accept(): void;
  close(): void;
}

interface Labelled {
  readonly label: string;
  readonly picked?: boolean;
}

/** Opens a list, in place of another; `end` hears of the item that is chosen, or of none. */
function openList(
  items: readonly Labelled[],
  end: (item?: Labelled) => void,
  placeHolder = '',
  keys?: Pick<OpenList, 'type' | 'enter'>,
): OpenList {
  const close = (item?: Labelled) => {
    fake.lists = fake.lists.filter((open) => open !== list);
    end(item);
  };
  const list: OpenList = {
    placeHolder,
    labels: items.map(({ label }) => label),
    choose: (label) => close(items.find((item) => item.label.includes(label))),
    accept: () => close({ label: '' }),
    close: () => close(),
    type: (text) => keys?.type(text),
    enter: () => (keys === undefined ? close(items[0]) : keys.enter()),
  };
  for (const open of fake.lists) open.close();
  fake.lists.push(list);
  return list;
}

/** The panel of a page, as the person and the page have it. */
export interface FakePanel {
  /** What the page was told. */
  readonly posted: unknown[];
  /** The page that was loaded last; '' = none. */
  readonly page: string;
  readonly webview: { readonly options: PanelOptions };
  readonly disposed: boolean;
  /** Whether it is in front of its group. */
  visible: boolean;
  /** Another tab comes before it, with which its page is gone, or it comes back, with a new one. */
  bring(toFront: boolean): void;
  /** The page says something. */
  send(message: unknown): void;
  /** The person closes its tab. */
  dispose(): void;
}

/** Takes a panel over that VS Code has brought back, with what its page left behind. */
interface Serializer {
  deserializeWebviewPanel(panel: unknown, state: unknown): Promise<void>;
}

/** A box to write into, with what stands in it at first. */
interface InputBox {
  readonly value: string;
  readonly validateInput: (text: string) => string | null;
}

/** Takes in a link that was opened, of which only these parts are looked at. */
interface UriHandler {
  handleUri(uri: { readonly path: string; readonly query: string }): unknown;
}

/** Emitters of VS Code's events, each made when somebody first asks for it. */
function eventsOf<T extends object>(members: T): T {
  const events = new Map<string, EventEmitter<unknown>>();
  return new Proxy(members, {
    get(target, name: string) {
      if (name in target || !name.startsWith('onDid')) return Reflect.get(target, name) as unknown;
      const known = events.get(name) ?? new EventEmitter();
      events.set(name, known);
      fake.events.set(name, known);
      return known.event;
    },
  });
}

/** A group of tabs. */
interface FakeGroup {
  readonly viewColumn: number;
  readonly isActive: boolean;
  readonly tabs: readonly { readonly input: unknown }[];
  readonly activeTab?: { readonly input: unknown };
}

const emptyGroup: FakeGroup = { viewColumn: 1, isActive: true, tabs: [] };

interface Watcher {
  readonly folder: string;
  readonly pattern: string;
  readonly created: EventEmitter<{ readonly path: string }>;
  readonly changed: EventEmitter<{ readonly path: string }>;
  readonly deleted: EventEmitter<{ readonly path: string }>;
}

const configurationChanges = new EventEmitter<{ affectsConfiguration(section: string): boolean }>();

/** What tests set and look at; `reset` before each test. */
export const fake = {
  configuration: {} as Record<string, unknown>,
  watchers: [] as Watcher[],
  /** Lines of all output channels. */
  output: [] as string[],
  /** VS Code's events by their names, as far as anybody listens. */
  events: new Map<string, EventEmitter<unknown>>(),
  commands: new Map<string, (argument?: unknown) => unknown>(),
  lists: [] as OpenList[],
  /** The person presses the way back of the list that is open. */
  goBack: () => undefined as unknown,
  /** Words in notifications. */
  messages: [] as string[],
  /** The button that the person presses in the next notification; undefined = none. */
  answer: undefined as string | undefined,
  panels: [] as FakePanel[],
  /** Whether pages of the player come up, and say so at once. */
  pagesLoad: true,
  groups: [emptyGroup] as FakeGroup[],
  /** What brings a panel back after a reload of the window, by the panel's kind. */
  serializers: new Map<string, Serializer>(),
  statusBar: { text: '', tooltip: '' },
  /** What the person writes into the next boxes; '' = what stands there, none = Esc. */
  typed: [] as string[],
  /** What boxes said of what was written. */
  refused: [] as string[],
  /** Where the person saves a file; undefined = Cancel. */
  saveAs: undefined as Uri | undefined,
  /** What the person picks where a file is to be opened; undefined = Cancel. */
  openFile: undefined as Uri | undefined,
  /** Files that were written, by their paths, as text. */
  written: new Map<string, string>(),
  /** What was handed to the machine to open. */
  opened: [] as string[],
  /** Other extensions, by their ids. */
  extensions: new Map<string, { readonly isActive: boolean; readonly exports: unknown }>(),
  /** Opens links that name the extension. */
  uriHandler: null as UriHandler | null,
  reset(): void {
    fake.configuration = {};
    fake.watchers = [];
    fake.output = [];
    fake.commands.clear();
    fake.lists = [];
    fake.messages = [];
    fake.answer = undefined;
    fake.serializers.clear();
    fake.extensions.clear();
    fake.uriHandler = null;
    fake.typed = [];
    fake.refused = [];
    fake.saveAs = undefined;
    fake.openFile = undefined;
    fake.written.clear();
    fake.opened = [];
    fake.panels = [];
    fake.pagesLoad = true;
    fake.groups = [emptyGroup];
    window.state = { focused: true, active: true };
  },
  /** The person edits the settings. */
  configure(section: string, values: Record<string, unknown>): void {
    fake.configuration = values;
    configurationChanges.fire({ affectsConfiguration: (asked) => asked === section });
  },
};

const nothing = { dispose: () => undefined };

export const window = eventsOf({
  state: { focused: true, active: true },
  createOutputChannel: () => ({
    warn: (line: string) => fake.output.push(line),
    dispose: () => undefined,
  }),
  visibleTextEditors: [],
  activeTextEditor: undefined,
  tabGroups: {
    get all() {
      return fake.groups;
    },
    get activeTabGroup() {
      return fake.groups.find((group) => group.isActive);
    },
    onDidChangeTabs: () => nothing,
  },
  // In a list of checkmarks, what is chosen is the one that is turned before Enter.
  showQuickPick: (
    items: readonly Labelled[],
    options: { readonly canPickMany?: boolean; readonly placeHolder?: string },
  ) =>
    new Promise((resolve) => {
      const end = (item?: Labelled) => {
        const checked = () => items.filter((one) => (one === item) !== (one.picked === true));
        resolve(options.canPickMany === true && item !== undefined ? checked() : item);
      };
      openList(items, end, options.placeHolder);
    }),
  createQuickPick: () => {
    const accepts = new EventEmitter<undefined>();
    const hides = new EventEmitter<undefined>();
    const backs = new EventEmitter<undefined>();
    const values = new EventEmitter<string>();
    let shown: OpenList | null = null;
    const list = {
      ...{ items: [] as Labelled[], selectedItems: [] as readonly Labelled[] },
      ...{ step: 0, value: '', placeholder: '', onDidTriggerButton: backs.event },
      dispose: () => void (fake.lists = fake.lists.filter((open) => open !== shown)),
      get activeItems() {
        return list.items.filter(({ label }) => label.includes(list.value)).slice(0, 1);
      },
      set activeItems(_items: readonly Labelled[]) {
        // Which item is marked at first is looked at in a real editor.
      },
      ...{
        onDidChangeValue: values.event,
        onDidAccept: accepts.event,
        onDidHide: hides.event,
        onDidTriggerItemButton: () => nothing,
      },
      show: () => {
        fake.goBack = () => backs.fire(undefined);
        const end = (item?: Labelled) => {
          list.selectedItems = item === undefined ? [] : [item];
          (item === undefined ? hides : accepts).fire(undefined);
        };
        shown = openList(list.items, end, list.placeholder, {
          type: (text) => {
            list.value = text;
            values.fire(text);
          },
          enter: () => {
            list.selectedItems = list.activeItems;
            accepts.fire(undefined);
          },
        });
      },
    };
    return list;
  },
  showInformationMessage: (message: string) => {
    fake.messages.push(message);
    const { answer } = fake;
    fake.answer = undefined;
    return Promise.resolve(answer);
  },
  showErrorMessage: (message: string) => {
    fake.messages.push(message);
    const { answer } = fake;
    fake.answer = undefined;
    return Promise.resolve(answer);
  },
  showInputBox: ({ value, validateInput }: InputBox) => {
    const typed = fake.typed.shift();
    const text = typed === '' ? value : typed;
    if (text === undefined) return Promise.resolve(undefined);
    const problem = validateInput(text);
    if (problem === null) return Promise.resolve(text);
    fake.refused.push(problem);
    return Promise.resolve(undefined);
  },
  showSaveDialog: () => Promise.resolve(fake.saveAs),
  showOpenDialog: () => Promise.resolve(fake.openFile === undefined ? undefined : [fake.openFile]),
  showWarningMessage: (message: string) => {
    fake.messages.push(message);
    const { answer } = fake;
    fake.answer = undefined;
    return Promise.resolve(answer);
  },
  createStatusBarItem: () => ({
    set text(text: string) {
      fake.statusBar.text = text;
    },
    set tooltip(markdown: MarkdownString) {
      fake.statusBar.tooltip = markdown.value;
    },
    show: () => undefined,
    dispose: () => undefined,
  }),
  registerWebviewPanelSerializer: (kind: string, serializer: Serializer) => {
    fake.serializers.set(kind, serializer);
    return nothing;
  },
  registerUriHandler: (handler: UriHandler) => {
    fake.uriHandler = handler;
    return nothing;
  },
  createWebviewPanel: (
    kind: string,
    _title?: string,
    _column?: unknown,
    options?: PanelOptions,
  ) => {
    const disposals = new EventEmitter<undefined>();
    const messages = new EventEmitter<unknown>();
    const viewStates = new EventEmitter<undefined>();
    const load = () => {
      if (fake.pagesLoad && kind === playerViewType) messages.fire({ type: 'ready' });
    };
    const panel = {
      ...{ posted: [] as unknown[], disposed: false, visible: true, page: '' },
      send: (message: unknown) => messages.fire(message),
      reveal: () => undefined,
      onDidDispose: disposals.event,
      onDidChangeViewState: viewStates.event,
      bring: (toFront: boolean) => {
        panel.visible = toFront;
        viewStates.fire(undefined);
        if (toFront) load();
      },
      webview: {
        cspSource: 'https://webview.test',
        options: options ?? {},
        set html(page: string) {
          panel.page = page;
          load();
        },
        onDidReceiveMessage: messages.event,
        postMessage: (message: unknown) => Promise.resolve(panel.posted.push(message) > 0),
        asWebviewUri: (uri: Uri) => uri.fsPath,
      },
      dispose: () => {
        if (panel.disposed) return;
        panel.disposed = true;
        disposals.fire(undefined);
      },
    };
    fake.panels.push(panel);
    return panel;
  },
});

export const env = {
  ...{ language: 'en', uriScheme: 'vscode', uiKind: UIKind.Desktop },
  openExternal: (uri: Uri) => Promise.resolve(fake.opened.push(uri.fsPath) > 0),
};
export const tasks = eventsOf({});
export const debug = eventsOf({ activeDebugSession: undefined });
export const extensions = { getExtension: (id: string) => fake.extensions.get(id) };

export const workspace = eventsOf({
  notebookDocuments: [],
  fs: {
    writeFile: (uri: Uri, content: Uint8Array) => {
      if (uri.fsPath.startsWith('/full')) return Promise.reject(new Error('no space left'));
      fake.written.set(uri.fsPath, new TextDecoder().decode(content));
      return Promise.resolve();
    },
    readFile: (uri: Uri) => readFile(uri.fsPath),
    stat: (uri: Uri) => stat(uri.fsPath),
  },
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
      deleted: new EventEmitter(),
    };
    fake.watchers.push(watcher);
    return {
      onDidCreate: watcher.created.event,
      onDidChange: watcher.changed.event,
      onDidDelete: watcher.deleted.event,
      dispose: () => {
        fake.watchers.splice(fake.watchers.indexOf(watcher), 1);
      },
    };
  },
});

export const commands = {
  registerCommand: (id: string, run: (argument?: unknown) => unknown) => {
    fake.commands.set(id, run);
    return { dispose: () => fake.commands.delete(id) };
  },
  executeCommand: (id: string, argument?: unknown) => {
    const run = fake.commands.get(id);
    if (run === undefined) return Promise.reject(new Error(`nobody runs ${id} here`));
    return Promise.resolve(run(argument));
  },
};
