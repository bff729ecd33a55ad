import { Uri } from 'vscode';
import type { Clock } from '../../../src/editor/clock.js';
import { Diary } from '../../../src/editor/diary.js';
import { JournalWriter } from '../../../src/editor/storage/journalWriter.js';
import { openFolder } from '../../../src/editor/storage/openFolder.js';
import { WindowFiles } from '../../../src/editor/storage/windowFiles.js';
import { WorkClock } from '../../../src/editor/workClock.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import type { WindowRecord } from '../../../src/timer/windowRecord.js';
import type { FakeClock } from '../editor/fakeClock.js';

/** The file of a window that may be killed, and then writes no more. */
class MortalFiles extends WindowFiles {
  isDead = false;
  private written: Promise<void> = Promise.resolve();
  /** Resolves when all that was to be written is. */
  get settled(): Promise<void> {
    return this.written;
  }
  override save(record: WindowRecord): Promise<void> {
    if (!this.isDead) this.written = super.save(record);
    return this.written;
  }
}

/** A window with its timer, its file and its part of the journal, all on a real disk. */
export class SoakWindow {
  readonly workClock: WorkClock;
  readonly journal: JournalWriter;
  private readonly files: MortalFiles;

  constructor(
    readonly id: string,
    folder: string,
    machine: FakeClock,
    report: (line: string) => void,
    onPrompt: (window: SoakWindow) => void,
  ) {
    const clock: Clock = {
      read: () => machine.read(),
      wallNow: machine.wallNow,
      zoneAt: (at) => machine.zoneAt(at),
      after: (delayMs, callback) =>
        machine.after(delayMs, () => {
          if (!this.files.isDead) callback();
        }),
    };
    this.files = new MortalFiles(openFolder(Uri.file(folder), 'windows'), id, report);
    const store = openFolder(Uri.file(folder), 'journal');
    this.journal = new JournalWriter(store, { window: id, wallMs: () => machine.wallMs, report });
    const diary = new Diary(() => clock, this.journal, report);
    this.workClock = new WorkClock(id, defaultTimerSettings, clock, this.files, diary);
    this.workClock.onShouldPrompt(() => {
      onPrompt(this);
      // It opens at once, and so it is seen.
      this.workClock.handle({ type: 'offered' });
    });
  }

  async open(): Promise<void> {
    await this.journal.open();
    await this.workClock.start();
  }

  /** Resolves when all that was to be written is on the disk. */
  async settled(): Promise<void> {
    await this.files.settled;
    await this.journal.settled();
  }

  async close(): Promise<void> {
    await this.workClock.close();
    await this.settled();
    this.end();
  }

  /** The process is gone: no last word, and nothing that it had planned. */
  kill(): void {
    this.files.isDead = true;
    this.workClock.dispose();
    this.end();
  }

  private end(): void {
    this.files.dispose();
    this.journal.dispose();
  }
}
