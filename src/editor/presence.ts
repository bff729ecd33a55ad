import * as vscode from 'vscode';
import type { PersonInput, Signal } from '../timer/presenceFilter.js';
import { filterSignal, openPresenceFilter } from '../timer/presenceFilter.js';
import { followTextFocus, keysGoToText, unknownTextFocus } from '../timer/textFocus.js';
import type { Reading } from '../timer/steadyClock.js';
import type { Clock } from './clock.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import { readTextInFront, textInFront } from './textInFront.js';
import { TypingRun } from './typingRun.js';

type SelectionEvent = vscode.TextEditorSelectionChangeEvent;
type RangesEvent = vscode.TextEditorVisibleRangesChangeEvent;

/** After this long without input VS Code no longer calls a window active: measured 40-70 s. */
const FINDS_OUT_MS = 75_000;

/** What moves a cursor, by the number that VS Code has for it. */
const selectionKinds = { 0: 'unknown', 1: 'keyboard', 2: 'mouse', 3: 'command' } as const;

/** What presence reports to. */
export interface PresenceListener {
  /**
   * The person did something in this window, at a reading of the clock.
   * @returns milliseconds for which more of the same may wait; 0 = it is to be told at once
   */
  input(doing: PersonInput, reading: Reading): number;
  focus(focused: boolean): void;
  active(active: boolean): void;
  /** Whether a notebook is open in this window. */
  notebook(open: boolean): void;
}

/** Listens to everything in this window that may be the person's doing. */
export class Presence extends DisposableStore {
  private readonly touches = new Set<() => void>();
  private run: TypingRun | null = null;
  private filter = openPresenceFilter(isActive(vscode.window.state));
  private focus = unknownTextFocus;
  private focused = vscode.window.state.focused;

  constructor(
    private readonly clock: () => Clock,
    private readonly listener: PresenceListener,
  ) {
    super();
    const { window, workspace, debug } = vscode;
    const interacted = () => this.signal({ type: 'interaction' });
    let tab = window.tabGroups.activeTabGroup.activeTab;
    const tabsChanged = () => {
      // Tabs also change when a file becomes dirty, by whomever: only a switch is of interest.
      const shown = window.tabGroups.activeTabGroup.activeTab;
      if (shown !== tab) interacted();
      tab = shown;
    };
    const notebooks = () => listener.notebook(workspace.notebookDocuments.length > 0);
    const heard = [
      window.onDidChangeWindowState((state) => this.windowState(state)),
      window.onDidChangeTextEditorSelection(this.selected),
      workspace.onDidChangeTextDocument(this.edited),
      window.onDidChangeTextEditorVisibleRanges(this.scrolled),
      window.onDidChangeActiveTextEditor(() => this.layoutChanged()),
      window.tabGroups.onDidChangeTabs(tabsChanged),
      window.onDidChangeActiveTerminal(interacted),
      window.onDidChangeTerminalState(interacted),
      window.onDidStartTerminalShellExecution(interacted),
      window.onDidChangeActiveNotebookEditor(interacted),
      window.onDidChangeNotebookEditorSelection(interacted),
      workspace.onDidOpenNotebookDocument(notebooks),
      workspace.onDidCloseNotebookDocument(notebooks),
      debug.onDidChangeActiveStackItem(interacted),
      debug.onDidChangeBreakpoints(interacted),
    ];
    for (const one of heard) this.add(one);
    notebooks();
    this.layoutChanged();
    // VS Code calls a window active from its start and says only when that changes. Where it still
    // does after its own time for finding out, somebody has been there, in a terminal perhaps.
    const atStart = clock();
    const vouch = () => {
      if (clock() === atStart && this.filter.active) listener.active(true);
    };
    this.add(atStart.after(FINDS_OUT_MS, vouch));
  }

  /** What the editors show has moved, and not because somebody scrolled. */
  layoutChanged(): void {
    this.signal({ type: 'layout', topLine: topLineOf(vscode.window.activeTextEditor) });
  }

  /** Takes in a signal that the editor's own events don't carry. */
  signal(signal: Signal): void {
    this.listenClosely();
    this.take(signal, this.clock().read());
  }

  /** Hears of each key or click that reaches the text in front: there the keys go now. */
  onDidTouchText(listener: () => void): Dispose {
    this.listenClosely();
    this.touches.add(listener);
    return { dispose: () => this.touches.delete(listener) };
  }

  /** From now on each key is told at once, until it is known again that it may wait. */
  listenClosely(): void {
    this.takeIn();
    this.run = null;
  }

  /** Tells of keys that could wait. */
  takeIn(): void {
    const { run } = this;
    if (run === null) return;
    this.run = null;
    const now = this.clock().read();
    for (const { signal, reading } of run.signals(now)) this.take(signal, reading, run.editor);
  }

  // These three are called at every key: a call more, or a look at another clock, would show.
  private readonly selected = ({ kind, textEditor, selections }: SelectionEvent): void => {
    const by = selectionKinds[kind ?? 0];
    if (this.run?.takesSelection(textEditor, by) === true) return;
    this.listenClosely();
    const aside = textEditor !== textInFront();
    const signal: Signal = {
      type: 'selection',
      by,
      selects: selections.some((selection) => !selection.isEmpty),
      aside,
      topLine: topLineOf(textEditor),
    };
    this.take(signal, this.clock().read(), aside ? undefined : textEditor);
  };

  private readonly edited = ({ document }: vscode.TextDocumentChangeEvent): void => {
    if (this.run?.takesEdit(document) === true) return;
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const isShown =
      activeTextEditor?.document === document ||
      visibleTextEditors.some((editor) => editor.document === document);
    if (!isShown) return;
    this.signal({ type: 'edit' });
  };

  private readonly scrolled = ({ textEditor, visibleRanges }: RangesEvent): void => {
    const topLine = visibleRanges[0]?.start.line;
    if (topLine === undefined) return;
    const { run } = this;
    const moves = run?.takesScroll(textEditor, topLine) ?? false;
    if (moves === true) return;
    const signal = { type: 'scroll', topLine } as const;
    if (run !== null && moves) {
      // Before or after what waits, it is the same, unless it may be for Find.
      const { monoMs } = this.clock().read();
      const focus = followTextFocus(this.focus, signal, true, monoMs);
      if (!focus.doubted) {
        this.focus = focus;
        this.filter = { ...this.filter, topLine };
        run.topLine = topLine;
        return;
      }
    }
    if (textEditor === vscode.window.activeTextEditor) this.signal(signal);
  };

  /** Takes a signal in, from the text in front where there is one. */
  private take(signal: Signal, reading: Reading, editor?: vscode.TextEditor): void {
    const { monoMs } = reading;
    const { filter, input } = filterSignal(this.filter, signal, monoMs);
    this.filter = filter;
    this.focus = followTextFocus(this.focus, signal, filter.active, monoMs);
    const waitsMs = input === null ? 0 : this.listener.input(input, reading);
    if (signal.type !== 'selection') return;
    if (this.focus.provedAt === monoMs) for (const touched of [...this.touches]) touched();
    const isKey = signal.by === 'keyboard' && editor !== undefined;
    if (!isKey || waitsMs <= 0 || this.touches.size > 0) return;
    const topLine = this.focus.topLine === filter.topLine ? filter.topLine : null;
    this.run = new TypingRun(editor, topLine, reading, waitsMs, this.clock().wallNow);
  }

  /** Whether a new group beside the text would take no key from a box inside the editor. */
  get keysGoToText(): boolean {
    this.takeIn();
    return keysGoToText(this.focus, readTextInFront(), this.clock().read().monoMs);
  }

  /** VS Code's word that somebody pressed a key or a button in this window within 40-70 s. */
  get active(): boolean {
    return this.filter.active;
  }

  /** The latest key or click in the text wrote into it. */
  get wrote(): boolean {
    this.takeIn();
    return this.focus.wrote;
  }

  /** Takes in VS Code's word on the window; tests use it where they have no page to press keys in. */
  windowState(state: { readonly focused: boolean; readonly active?: boolean }): void {
    this.listenClosely();
    if (state.focused !== this.focused) {
      this.focused = state.focused;
      this.listener.focus(state.focused);
    }
    const active = isActive(state);
    if (active === this.filter.active) return;
    this.filter = { ...this.filter, active };
    this.listener.active(active);
  }
}

/** Editors built on older versions have no such word; there focus has to vouch for the person. */
function isActive(state: { readonly focused: boolean; readonly active?: boolean }): boolean {
  return state.active ?? state.focused;
}

function topLineOf(editor: vscode.TextEditor | undefined): number | null {
  return editor?.visibleRanges[0]?.start.line ?? null;
}
