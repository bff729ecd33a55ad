import * as vscode from 'vscode';
import type { HearWish, PlayerCommand, ToPlayer } from '../../messages/player.js';
import { parseFromPlayer, parseSavedPlayer, viewOf } from '../../messages/player.js';
import type { Session } from '../../session/stage.js';
import type { Clock } from '../clock.js';
import { DisposableStore } from '../disposables.js';
import { commandIds, playerViewType } from '../ids.js';
import type { SessionHost } from '../sessionHost.js';
import type { Settings } from '../settings.js';
import { once } from './once.js';
import { webviewFolder, webviewHtml } from './webviewHtml.js';

/** What the player needs to know and to tell. */
export interface PlayerSurroundings {
  readonly extensionUri: vscode.Uri;
  readonly clock: () => Clock;
  readonly settings: () => Settings;
  /** How often the reset that is due may still be put off; null where none is due. */
  readonly snoozesLeft: () => number | null;
  /** The person did something in the panel. */
  readonly onInput: () => void;
  /** The panel was opened or closed, which moves what the editors show. */
  readonly onLayout: () => void;
  readonly report: (line: string) => void;
}

const title = 'Upper Back Reset';
/** A routine cut off longer ago is over: nobody wants it back the next morning. */
const RESTORE_WITHIN_MS = 10 * 60_000;

/** The panel beside the editor in which a routine is played. It never takes the focus by itself. */
export class PlayerPanel extends DisposableStore {
  private panel: vscode.WebviewPanel | null = null;
  /** Closes the tab as the person asked: a second Esc must not take the focus from elsewhere. */
  private closeByHand: () => void = () => undefined;
  /** What was switched on or off in this panel; null = as the settings say. */
  private hear: HearWish | null = null;

  constructor(
    private readonly sessions: SessionHost,
    private readonly surroundings: PlayerSurroundings,
  ) {
    super();
    this.add(sessions.onDidChange((session) => this.onSession(session)));
    this.add(
      vscode.window.registerWebviewPanelSerializer(playerViewType, {
        deserializeWebviewPanel: (panel, state: unknown) => {
          this.restore(panel, state);
          return Promise.resolve();
        },
      }),
    );
    this.add({ dispose: () => this.close() });
  }

  /**
   * Shows the panel: beside the editor, or wherever the person has put it.
   * @param focus only where the person asked for the panel just now
   */
  open({ focus }: { readonly focus: boolean } = { focus: false }): void {
    const { panel } = this;
    if (panel !== null && (focus || panel.visible)) {
      if (focus) panel.reveal();
      return;
    }
    // Bringing a hidden one to the front might cover the very file the person is in.
    this.panel = null;
    void panel?.dispose();
    this.surroundings.onLayout();
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: !focus };
    this.adopt(
      vscode.window.createWebviewPanel(playerViewType, title, column, {
        enableScripts: true,
        localResourceRoots: [webviewFolder(this.surroundings.extensionUri)],
      }),
    );
  }

  /** Takes the panel away, if it is there. */
  close(): void {
    void this.panel?.dispose();
  }

  /** Everything the page needs to show the session as it stands now. */
  private post(session: Session): void {
    const { breathing, sound, voice } = this.surroundings.settings();
    const message: ToPlayer = {
      type: 'session',
      plan: session.plan,
      breathing,
      hear: this.hear ?? { sound, voice },
      snoozesLeft: this.surroundings.snoozesLeft(),
      session: viewOf(session, this.surroundings.clock().read().monoMs),
    };
    void this.panel?.webview.postMessage(message);
  }

  private onSession(session: Session): void {
    const { stage } = session;
    const cutShort =
      stage.name === 'ended' && (stage.outcome === 'stopped' || stage.outcome === 'interrupted');
    if (cutShort && stage.toCheck !== true) this.close();
    else this.post(session);
  }

  private restore(panel: vscode.WebviewPanel, state: unknown): void {
    const saved = parseSavedPlayer(state);
    const agoMs = Math.abs(Date.now() - (saved?.savedAtMs ?? 0));
    const stale = saved === null || agoMs > RESTORE_WITHIN_MS;
    if (stale || this.panel !== null || this.sessions.open !== null) {
      panel.dispose();
      return;
    }
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [webviewFolder(this.surroundings.extensionUri)],
    };
    this.adopt(panel);
    this.sessions.restore(saved.plan, saved.positionMs);
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const parts = new DisposableStore();
    this.panel = panel;
    this.closeByHand = once(() => void this.closeAndGiveFocusBack());
    this.hear = null;
    panel.iconPath = vscode.Uri.joinPath(this.surroundings.extensionUri, 'media', 'panel.svg');
    parts.add(panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)));
    panel.onDidDispose(() => {
      parts.dispose();
      if (this.panel !== panel) return;
      this.panel = null;
      this.surroundings.onLayout();
      this.sessions.handle({ type: 'stop' });
    });
    panel.webview.html = webviewHtml(
      panel.webview,
      this.surroundings.extensionUri,
      'player',
      title,
    );
  }

  /** Takes in what the page sends; anything unknown is told and passed over. */
  receive(raw: unknown): void {
    const message = parseFromPlayer(raw);
    if (message === null) {
      this.surroundings.report(`The player sent something unknown: ${preview(raw)}`);
      return;
    }
    switch (message.type) {
      case 'ready':
        if (this.sessions.latest !== null) this.post(this.sessions.latest);
        break;
      case 'input':
        this.surroundings.onInput();
        break;
      case 'hear':
        this.surroundings.onInput();
        this.hear = message.hear;
        if (this.sessions.latest !== null) this.post(this.sessions.latest);
        break;
      case 'command':
        this.surroundings.onInput();
        this.obey(message.command);
        break;
    }
  }

  private async closeAndGiveFocusBack(): Promise<void> {
    const { panel } = this;
    await closeTab();
    // Where the tab was not found; but a panel that was opened meanwhile is none of this.
    if (this.panel === panel) this.close();
  }

  private obey(command: PlayerCommand): void {
    switch (command) {
      case 'snooze':
        void vscode.commands.executeCommand(commandIds.snooze);
        break;
      case 'skip':
        void vscode.commands.executeCommand(commandIds.skip);
        break;
      case 'stop':
      case 'close':
        this.closeByHand();
        break;
      case 'play':
      case 'pause':
      case 'back':
      case 'next':
      case 'discomfort':
      case 'smaller':
      case 'gentler':
      case 'skipMovement':
      case 'stopToCheck':
        this.sessions.handle({ type: command });
    }
  }
}

/**
 * Closes the panel's tab, which ends its routine and lets VS Code give the focus back to the editor.
 * Only for a key or a button in the panel, since that is then where the focus was: at any other
 * time it may be in a terminal, with somebody typing.
 */
async function closeTab(): Promise<void> {
  const { tabGroups } = vscode.window;
  const tab = tabGroups.all
    .flatMap((group) => group.tabs)
    .find(({ input }) => {
      return input instanceof vscode.TabInputWebview && input.viewType.endsWith(playerViewType);
    });
  try {
    if (tab !== undefined) await tabGroups.close(tab);
  } catch {
    // The tab went away by itself.
  }
}

/** The beginning of an unknown message, for a line in the output. */
function preview(raw: unknown): string {
  try {
    return JSON.stringify(raw).slice(0, 120);
  } catch {
    return typeof raw;
  }
}
