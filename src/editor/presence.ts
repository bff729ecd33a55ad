import * as vscode from 'vscode';
import type { PersonInput, Signal } from '../timer/presenceFilter.js';
import { filterSignal, openPresenceFilter } from '../timer/presenceFilter.js';
import { followTextFocus, keysGoToText, unknownTextFocus } from '../timer/textFocus.js';
import type { Clock } from './clock.js';
import { DisposableStore } from './disposables.js';
import { readTextInFront, textInFront } from './textInFront.js';

/** After this long without input VS Code no longer calls a window active: measured 40-70 s. */
const FINDS_OUT_MS = 75_000;

/** What presence reports to. */
export interface PresenceListener {
  /** The person did something in this window. */
  input(doing: PersonInput): void;
  focus(focused: boolean): void;
  active(active: boolean): void;
  /** Whether a notebook is open in this window. */
  notebook(open: boolean): void;
}

/** Listens to everything in this window that may be the person's doing. */
export class Presence extends DisposableStore {
  private readonly touches = this.add(new vscode.EventEmitter<void>());
  /** A key or a click reached the text in front: there the keys go now. */
  readonly onDidTouchText = this.touches.event;
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
    this.add(window.onDidChangeWindowState((state) => this.windowState(state)));
    this.add(
      window.onDidChangeTextEditorSelection((event) =>
        this.signal({
          type: 'selection',
          by: selectionKind(event.kind),
          selects: event.selections.some((selection) => !selection.isEmpty),
          aside: event.textEditor !== textInFront(),
          topLine: topLineOf(event.textEditor),
        }),
      ),
    );
    this.add(
      workspace.onDidChangeTextDocument((event) => {
        const { document } = event;
        const isShown =
          window.activeTextEditor?.document === document ||
          window.visibleTextEditors.some((editor) => editor.document === document);
        if (isShown) this.signal({ type: 'edit' });
      }),
    );
    this.add(
      window.onDidChangeTextEditorVisibleRanges((event) => {
        const topLine = topLineOf(event.textEditor);
        if (topLine === null || event.textEditor !== window.activeTextEditor) return;
        this.signal({ type: 'scroll', topLine });
      }),
    );
    this.add(window.onDidChangeActiveTextEditor(() => this.layoutChanged()));
    let tab = window.tabGroups.activeTabGroup.activeTab;
    this.add(
      window.tabGroups.onDidChangeTabs(() => {
        // Tabs also change when a file becomes dirty, by whomever: only a switch is of interest.
        const shown = window.tabGroups.activeTabGroup.activeTab;
        if (shown !== tab) interacted();
        tab = shown;
      }),
    );
    this.add(window.onDidChangeActiveTerminal(interacted));
    this.add(window.onDidChangeTerminalState(interacted));
    this.add(window.onDidStartTerminalShellExecution(interacted));
    this.add(window.onDidChangeActiveNotebookEditor(interacted));
    this.add(window.onDidChangeNotebookEditorSelection(interacted));
    const notebooks = () => listener.notebook(workspace.notebookDocuments.length > 0);
    this.add(workspace.onDidOpenNotebookDocument(notebooks));
    this.add(workspace.onDidCloseNotebookDocument(notebooks));
    notebooks();
    this.add(debug.onDidChangeActiveStackItem(interacted));
    this.add(debug.onDidChangeBreakpoints(interacted));
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
    const { monoMs } = this.clock().read();
    const { filter, input } = filterSignal(this.filter, signal, monoMs);
    this.filter = filter;
    this.focus = followTextFocus(this.focus, signal, filter.active, monoMs);
    if (input !== null) this.listener.input(input);
    if (this.focus.provedAt === monoMs && signal.type === 'selection') this.touches.fire();
  }

  /** Whether a new group beside the text would take no key from a box inside the editor. */
  get keysGoToText(): boolean {
    return keysGoToText(this.focus, readTextInFront(), this.clock().read().monoMs);
  }

  /** VS Code's word that somebody pressed a key or a button in this window within 40-70 s. */
  get active(): boolean {
    return this.filter.active;
  }

  /** The latest key or click in the text wrote into it. */
  get wrote(): boolean {
    return this.focus.wrote;
  }

  /** Takes in VS Code's word on the window; tests use it where they have no page to press keys in. */
  windowState(state: { readonly focused: boolean; readonly active?: boolean }): void {
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

function selectionKind(kind: vscode.TextEditorSelectionChangeKind | undefined) {
  switch (kind) {
    case vscode.TextEditorSelectionChangeKind.Keyboard:
      return 'keyboard';
    case vscode.TextEditorSelectionChangeKind.Mouse:
      return 'mouse';
    case vscode.TextEditorSelectionChangeKind.Command:
      return 'command';
    case undefined:
      return 'unknown';
  }
}
