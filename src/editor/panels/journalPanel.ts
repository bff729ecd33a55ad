import * as vscode from 'vscode';
import { asksForSigns, feltWorse } from '../../journal/entries/asksForSigns.js';
import { symptomsOf } from '../../journal/entries/symptoms.js';
import type { KeptSymptoms } from '../../journal/entries/written.js';
import { entriesOf, entryMonths } from '../../journal/statistics/entryMonths.js';
import type { ProgressModel } from '../../journal/statistics/progress.js';
import type { FromJournal, ShownEntry, ShownMove, ToJournal } from '../../messages/journal.js';
import { idOf, parseFromJournal } from '../../messages/journal.js';
import type { LadderMoved } from '../../routines/progression/ladderMoves.js';
import { moveWords } from '../../routines/progression/ladderMoves.js';
import { routineIds } from '../../routines/routine.js';
import { routineNames } from '../../routines/routineWords.js';
import type { Clock } from '../clock.js';
import { DisposableStore } from '../disposables.js';
import type { EntryBook } from '../entryBook.js';
import { journalViewType } from '../ids.js';
import { leftOutWords } from '../leftOutWords.js';
import type { NotedPain } from '../notedPain.js';
import { errorText } from '../storage/fileErrors.js';
import type { JournalFiles } from '../storage/journalFiles.js';
import type { UnderstoodParts } from '../understoodParts.js';
import { groupBeside } from './groupBeside.js';
import { ProgressNews } from './progressNews.js';
import { webviewFolder, webviewHtml } from './webviewHtml.js';

/** What the panel of the journal needs to know and to tell. */
export interface JournalPanelSurroundings {
  readonly extensionUri: vscode.Uri;
  readonly entries: EntryBook;
  /** Hears of the pain of a new entry, or a changed one, whatever the disk says. */
  readonly noted: Pick<NotedPain, 'hear'>;
  readonly files: JournalFiles;
  /** What can't be read of them, and need not be told again. */
  readonly understood: UnderstoodParts;
  readonly clock: () => Clock;
  /** Reads the moves on the push-up ladder. */
  readonly moves: () => Promise<readonly LadderMoved[]>;
  /** Reads what all entries come to. */
  readonly progress: () => Promise<ProgressModel>;
  /** The page tells the time zone that it is in. */
  readonly onTimeZone: (timeZone?: string) => void;
  /** Shows the signs that matter, since an entry gives a reason to. */
  readonly showSigns: () => void;
  /** Has them asked for before anything begins. */
  readonly doubt: () => void;
  /** The person did something in the panel. */
  readonly onInput: () => void;
  readonly report: (line: string) => void;
}

const title = 'Journal and Progress';
/** What is older says nothing of today, in milliseconds. */
const LATELY_MS = 48 * 60 * 60_000;
/** A page that is older than the extension, say, which lives on until the window is reloaded. */
const UNKNOWN = 'the panel is of another version; run “Reload Window”, which keeps what you wrote';
type Listed = Pick<Extract<FromJournal, { type: 'list' }>, 'month' | 'count'>;
/** What is listed at first. */
const latest: Listed = { month: null, count: 30 };

type Request = Extract<FromJournal, { type: 'save' | 'delete' | 'restore' }>;

/** The panel in which a person writes in the journal and looks at what has come of it. */
export class JournalPanel extends DisposableStore {
  private panel: vscode.WebviewPanel | null = null;
  /** What is listed: so many entries, of a month or of all. */
  private listed: Listed = latest;
  private readonly news: ProgressNews;
  /** The latest entry that was a reason to look at the signs, by the id of its saving. */
  private reason = '';
  /** The same of one that tells that it felt worse. */
  private worse = '';

  constructor(private readonly surroundings: JournalPanelSurroundings) {
    super();
    const { clock, progress: read, report } = surroundings;
    const send = (progress: ProgressModel) => this.post({ type: 'progress', progress });
    this.news = this.add(new ProgressNews({ clock, read, send, report }));
    // A page that is hidden is gone, and asks for everything when it is shown again.
    this.add(
      surroundings.files.onDidChange(() => {
        if (this.panel?.visible === true) void this.tell();
      }),
    );
    // With the panel goes what is half filled in.
    this.add(surroundings.files.onDidForgetAll(() => void this.panel?.dispose()));
    this.add({ dispose: () => void this.panel?.dispose() });
  }

  /** Shows the panel, beside the editor or wherever it is already. */
  open(): void {
    if (this.panel !== null) {
      this.panel.reveal();
      return;
    }
    const column = groupBeside() ?? vscode.ViewColumn.Beside;
    this.adopt(vscode.window.createWebviewPanel(journalViewType, title, column, this.options));
  }

  /** Takes up a panel that a reload of the window has brought back. */
  restore(panel: vscode.WebviewPanel): void {
    panel.webview.options = this.options;
    this.adopt(panel);
  }

  private get options(): vscode.WebviewOptions {
    const localResourceRoots = [webviewFolder(this.surroundings.extensionUri)];
    return { enableScripts: true, localResourceRoots };
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const { extensionUri } = this.surroundings;
    this.panel = panel;
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'panel.svg');
    const heard = panel.webview.onDidReceiveMessage((raw: unknown) => void this.receive(raw));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.news.dispose();
    });
    panel.onDidDispose(() => {
      heard.dispose();
      if (this.panel !== panel) return;
      this.panel = null;
      this.news.dispose();
    });
    panel.webview.html = webviewHtml(panel.webview, extensionUri, 'dashboard', title);
  }

  private async receive(raw: unknown): Promise<void> {
    const message = parseFromJournal(raw);
    if (message === null) {
      this.surroundings.report('The page of the journal sent something unknown.');
      const id = idOf(raw);
      if (id !== null) this.post({ type: 'answer', id, failure: UNKNOWN });
      return;
    }
    if (message.type !== 'ready') this.surroundings.onInput();
    switch (message.type) {
      case 'ready':
        this.surroundings.onTimeZone(message.timeZone);
        this.listed = latest;
        await this.tell();
        break;
      case 'input':
        break;
      case 'list':
        this.listed = message;
        await this.tell();
        break;
      case 'understood':
        this.surroundings.understood.understand();
        await this.tell();
        break;
      case 'save':
      case 'delete':
      case 'restore':
        await this.write(message);
        break;
    }
  }

  /** Writes what the page asks for, and says whether it is on disk. */
  private async write(request: Request): Promise<void> {
    const { id } = request;
    const isReason = request.type === 'save' && asksForSigns(request.symptoms);
    // Whether the disk has it or not, and once however often it is tried.
    if (isReason && this.reason !== id) this.surroundings.showSigns();
    if (isReason) this.reason = id;
    else if (request.type === 'save') this.hearWorse(request);
    if (request.type === 'save') this.hearPain(request);
    try {
      await this.carryOut(request);
    } catch (error) {
      const failure = errorText(error);
      this.surroundings.report(`An entry could not be saved: ${failure}`);
      this.post({ type: 'answer', id, failure });
      return;
    }
    this.post({ type: 'answer', id, failure: null });
    await this.tell();
  }

  /** So strong a pain ends what plays, as it does once it is on disk; of a change it does, too. */
  private hearPain({ id, felt, symptoms }: Extract<Request, { type: 'save' }>): void {
    const { clock, noted } = this.surroundings;
    const now = clock().read().wallMs;
    const at = Math.min(felt.at ?? now, now);
    noted.hear({ id, at, zone: felt.zone, painNow: symptoms.painNow });
  }

  /** As where it is told at the end of a routine: the signs come before the next one. */
  private hearWorse({ id, felt, symptoms, was }: Extract<Request, { type: 'save' }>): void {
    const { clock, doubt } = this.surroundings;
    const now = clock().read().wallMs;
    const isNews = was === undefined || !feltWorse(was.symptoms);
    const isLately = (felt.at ?? now) > now - LATELY_MS;
    if (this.worse === id || !isNews || !isLately || !feltWorse(symptoms)) return;
    this.worse = id;
    doubt();
  }

  private carryOut(request: Request): Promise<void> {
    const { entries } = this.surroundings;
    switch (request.type) {
      case 'save':
        return entries.save(request);
      case 'delete':
        return entries.delete(request.id, request.of);
      case 'restore':
        return entries.restore(request.id, request.of);
    }
  }

  private async tell(): Promise<void> {
    if (this.panel === null) return;
    const { files, entries, understood } = this.surroundings;
    const { symptoms, activities } = await entries.read();
    const { leftOut } = files;
    const { month, count } = this.listed;
    const within = month === null ? symptoms : entriesOf(month, symptoms);
    const listed = within.slice(-count);
    this.post({
      type: 'journal',
      entries: listed.toReversed().map(shown),
      moves: movesAmong(await this.surroundings.moves(), listed, { month, total: within.length }),
      total: within.length,
      months: [...entryMonths(symptoms)],
      month,
      unread: understood.areNews(leftOut.names) ? leftOutWords(leftOut) : null,
      activities: [...activities],
      routines: routineIds.map((id) => ({ id, name: routineNames[id] })),
    });
    await this.news.tell();
  }

  private post(message: ToJournal): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** An entry, and apart from it what it says. */
function shown(entry: KeptSymptoms): ShownEntry {
  const { id, at, zone, late, changedAt } = entry;
  return { id, at, zone, late, changed: changedAt !== null, symptoms: symptomsOf(entry) };
}

/** The moves of the time that the listed entries are about: a month, or since the oldest of them. */
function movesAmong(
  moves: readonly LadderMoved[],
  listed: readonly KeptSymptoms[],
  { month, total }: { readonly month: string | null; readonly total: number },
): ShownMove[] {
  const since = listed.length < total ? (listed[0]?.at ?? 0) : -Infinity;
  return moves
    .filter(({ at, day }) => (month === null ? at >= since : day.startsWith(month)))
    .map((move) => ({ at: move.at, day: move.day, words: moveWords(move) }));
}
