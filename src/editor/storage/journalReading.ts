import { lightFormat, subDays } from 'date-fns';
import type { BadLine, JournalEntry } from '../../journal/journalLines.js';
import { journalLinesIn } from '../../journal/journalLines.js';
import type { Steps } from '../../journal/steps.js';
import { atOnce } from '../../journal/steps.js';
import { Passes } from '../passes.js';
import { inTurns, turns } from '../turns.js';
import { errorText, isMissing } from './fileErrors.js';
import type { FileFolder } from './fileFolder.js';
import { MergedEntries } from './mergedEntries.js';
import type { LeftOut } from './unreadParts.js';
import { UnreadParts } from './unreadParts.js';

/** Files that are read at one time, at most: a system lets a process open only so many. */
const AT_ONCE = 16;
/** A line that has no end after this is not being written any more, in milliseconds. */
const SETTLED_AFTER_MS = 10_000;
/** Windows add to files of this month, and late entries to those before it, in days. */
const ADDED_TO_FOR_DAYS = 40;

interface ReadFile {
  /** What was found on disk when it was read; null = look again in any case. */
  readonly stamp: string | null;
  readonly entries: readonly JournalEntry[];
}

/** The files of the journal, merged: a file is read once, and then only when it has changed. */
export class JournalReading {
  /** Whether changes of files are told, by `expect`; else every file is looked at each time. */
  watched = false;
  private readonly files = new Map<string, ReadFile>();
  /** Files that have changed by what was told. */
  private readonly expected = new Set<string>();
  private readonly told = new Set<string>();
  private readonly unread: UnreadParts;
  private readonly merged = new MergedEntries();
  private readonly turn = turns();
  private working: Promise<unknown> = Promise.resolve();
  /** What is asked for while a reading goes on is read after it. */
  private readonly passes = new Passes(() => this.readNow());

  constructor(
    private readonly store: FileFolder,
    private readonly suffix: string,
    private readonly wallMs: () => number,
    private readonly report: (line: string) => void,
    /** Hears of what is left where entries that were read are not there any more. */
    private readonly forgotten: (left: readonly JournalEntry[]) => void,
  ) {
    this.unread = new UnreadParts(wallMs);
  }

  /** Until when something may have been written that can't be read, in wall-clock ms; 0 = nothing. */
  get unreadUntil(): number {
    return this.unread.until;
  }

  /** A file has changed: it is looked at the next time, however old it is. */
  expect(name: string): void {
    this.expected.add(name);
  }

  /** All entries, each once; the list goes on with what is new, unless something is not there any more. */
  async readAll(): Promise<readonly JournalEntry[]> {
    await this.passes.ask();
    return this.merged.all;
  }

  /** What could not be read the last time. */
  get leftOut(): LeftOut {
    return this.unread.leftOut;
  }

  private async readNow(): Promise<void> {
    let names: readonly string[];
    try {
      names = (await this.store.list()).filter((name) => name.endsWith(this.suffix)).sort();
      // Where files were and not even their folder is, a disk has gone: nobody has deleted anything.
      if (names.length === 0 && this.files.size > 0) await this.store.stampOf('');
    } catch (error) {
      this.unread.unread('', null);
      this.tell('', `The journal can't be read: ${errorText(error)}`);
      // What was read before is still so: nobody is free of a sign because a disk has gone.
      return;
    }
    const there = new Set(names);
    for (const name of this.files.keys()) if (!there.has(name)) this.drop(name);
    this.unread.keepOnly(there);
    const addedTo = lightFormat(subDays(this.wallMs(), ADDED_TO_FOR_DAYS), 'yyyy-MM');
    const waiting = names.filter((name) => name >= addedTo || this.mayHaveChanged(name));
    const readOn = async () => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        await this.readOne(name);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readOn));
    if (!this.merged.isStale) return;
    const batches = names.map((name) => this.files.get(name)?.entries ?? []);
    if (await this.workOn(() => this.merged.merge(batches))) this.forgotten(this.merged.all);
  }

  private mayHaveChanged(name: string): boolean {
    const known = this.files.get(name);
    if (known === undefined || known.stamp === null) return true;
    return !this.watched || this.expected.has(name);
  }

  private async readOne(name: string): Promise<void> {
    let changed: number | null = null;
    try {
      this.expected.delete(name);
      const { size, changedAtMs } = await this.store.stampOf(name);
      changed = changedAtMs;
      const stamp = `${size} ${changedAtMs}`;
      if (this.files.get(name)?.stamp === stamp) {
        this.unread.unchanged(name);
        return;
      }
      const text = await this.store.read(name);
      const { entries: found, bad } = await this.workOn(() => journalLinesIn(text));
      const isSettled = Date.now() - changedAtMs > SETTLED_AFTER_MS;
      // Another window may be in the middle of this line right now.
      const isUnderWay = !isSettled && bad.some(({ why }) => why === 'cut short');
      const before = this.files.get(name)?.entries ?? [];
      const entries = await this.workOn(() => this.merged.goOn(before, found));
      this.files.set(name, { stamp: isUnderWay ? null : stamp, entries });
      this.unread.read(name, bad, changedAtMs);
      for (const line of bad) if (line.why !== 'cut short' || isSettled) this.tellBad(name, line);
    } catch (error) {
      this.expected.add(name);
      if (isMissing(error)) {
        this.unread.read(name, [], 0);
        this.drop(name);
      } else {
        this.unread.unread(name, changed);
        this.tell(name, `${name} can't be read: ${errorText(error)}`);
      }
    }
  }

  /** Of files that were read at one time one is looked at after the other, with turns for others. */
  private workOn<T>(steps: () => Steps<T>): Promise<T> {
    const done = this.working.then(() => inTurns(steps(), this.turn));
    this.working = done.catch(() => undefined);
    return done;
  }

  private drop(name: string): void {
    const gone = this.files.get(name);
    if (gone === undefined) return;
    this.files.delete(name);
    atOnce(this.merged.goOn(gone.entries, []));
  }

  private tellBad(name: string, { number, why }: BadLine): void {
    this.tell(
      `${name}:${number}`,
      `Line ${number} of ${name} is left out (${why}); it stays there.`,
    );
  }

  private tell(what: string, line: string): void {
    if (this.told.has(what)) return;
    this.told.add(what);
    this.report(line);
  }
}
