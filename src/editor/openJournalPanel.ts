import type * as vscode from 'vscode';
import type { Clock } from './clock.js';
import { EntryBook } from './entryBook.js';
import type { Journal } from './openJournal.js';
import { JournalPanel } from './panels/journalPanel.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { Presence } from './presence.js';
import { progressReader } from './progressReader.js';
import type { SessionHost } from './sessionHost.js';
import { UnderstoodParts } from './understoodParts.js';
import type { WorkClock } from './workClock.js';

/** The parts that the panel of the journal touches. */
interface JournalPanelParts {
  readonly extensionUri: vscode.Uri;
  readonly context: Pick<vscode.ExtensionContext, 'globalState'>;
  readonly clock: () => Clock;
  readonly journal: Journal;
  readonly workClock: WorkClock;
  readonly sessions: SessionHost;
  readonly panel: PlayerPanel;
  readonly presence: Presence;
  /** A page tells its time zone. */
  readonly onTimeZone: (timeZone?: string) => void;
  readonly report: (line: string) => void;
}

/** Makes the panel of the journal, which is not shown yet. */
export function openJournalPanel(parts: JournalPanelParts): JournalPanel {
  const { extensionUri, clock, journal, workClock, sessions, panel, presence } = parts;
  const { context, onTimeZone, report } = parts;
  return new JournalPanel({
    ...{ extensionUri, report, clock, files: journal.files, onTimeZone },
    progress: progressReader({ clock, files: journal.files, view: () => workClock.view }),
    entries: new EntryBook(clock, journal.files),
    noted: journal.noted,
    moves: async () => {
      await journal.progress.read();
      return journal.progress.moves;
    },
    understood: new UnderstoodParts(context.globalState),
    onInput: () => presence.signal({ type: 'webview' }),
    doubt: () => journal.gate.doubt(),
    showSigns: () => {
      // Whatever becomes of the screen, nothing begins before they were asked for.
      journal.gate.doubt();
      // What plays or waits gives way to the signs, as when it did not feel right.
      if (sessions.open === null) journal.gate.show('list');
      else sessions.handle({ type: 'stopToCheck' });
      panel.open({ focus: true });
    },
  });
}
