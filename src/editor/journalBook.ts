import * as vscode from 'vscode';
import { dayOf } from '../journal/entries/localTime.js';
import type { JournalEntry } from '../journal/journalLines.js';
import type { Clock } from './clock.js';
import { DisposableStore } from './disposables.js';
import { moreThan } from './parsedOnce.js';
import { Passes } from './passes.js';
import { errorText } from './storage/fileErrors.js';
import type { JournalFiles } from './storage/journalFiles.js';
import { turns } from './turns.js';

/** What every statement in the journal carries. Statements are only ever added, in any window. */
type Stated = Pick<JournalEntry, 'v' | 'id' | 'at' | 'type'>;

/** A statement before it has an id and an instant. */
export type Unstated<Fact> = Fact extends Stated ? Omit<Fact, 'v' | 'id' | 'at' | 'day'> : never;

/** What a book of the journal is kept with. */
export interface BookSurroundings {
  readonly clock: () => Clock;
  readonly journal: JournalFiles;
  readonly report: (line: string) => void;
}

/** What a book is about. */
interface Subject<Fact> {
  /** Reads one entry; null where it is about something else. */
  readonly parse: (entry: unknown) => Fact | null;
  /** Types of its entries: one of them that can't be read is told, and stays where it is. */
  readonly types: readonly string[];
  /** Whether an entry that can be read says something besides that only a later version knows. */
  readonly saysMore?: (entry: unknown) => boolean;
  /** Hears of it whenever what is not on disk changes: else it may be lost with the window. */
  readonly unsavedChanged?: () => void;
  /** What one statement is called where it can't be saved: "Your answer". */
  readonly name: string;
}

/** All that was ever stated about one subject, in any window: read from the journal, added to it. */
export class JournalBook<Fact extends Stated> extends DisposableStore {
  private readonly changes = this.emitter();
  /** Something was stated, in this window or another one. */
  readonly onDidChange = this.changes.event;
  private readonly facts = new Map<string, Fact>();
  /** What is not on disk yet, the earliest first. */
  private readonly unsaved = new Map<string, Fact>();
  private readonly readings = new Passes(() => this.readNow());
  /** The entries that were read. */
  private seen: readonly JournalEntry[] = [];
  /** The latest of those that were read, and not understood: until when something was said there. */
  private puzzledUntil = 0;
  /** Until when something may have been stated that is not known here, in ms; 0 = nothing. */
  private knownUnreadUntil = 0;

  constructor(
    private readonly surroundings: BookSurroundings,
    private readonly subject: Subject<Fact>,
  ) {
    super();
    this.add(surroundings.journal.onDidChange(() => void this.read()));
    this.add(surroundings.journal.onDidForget((left) => this.forget(left)));
  }

  /** Every statement, in no particular order. */
  get statements(): readonly Fact[] {
    return [...this.facts.values()];
  }

  /** The wall clock, in ms. */
  protected get nowMs(): number {
    return this.surroundings.clock().read().wallMs;
  }

  /** The calendar day where the person is. */
  get today(): string {
    const at = this.nowMs;
    return dayOf({ at, zone: this.surroundings.clock().zoneAt(at) });
  }

  /**
   * Until when something may have been stated that can't be read, wall clock in ms; 0 = nothing.
   * Nobody knows what it was.
   */
  get unreadUntil(): number {
    return this.knownUnreadUntil;
  }

  /**
   * Reads what other windows have stated meanwhile; what is asked for while a reading goes on is read
   * after it. Before anything starts it is always read.
   */
  read(): Promise<void> {
    return this.readings.ask();
  }

  private async readNow(): Promise<void> {
    const { journal } = this.surroundings;
    await this.keepUnsaved();
    const entries = await journal.readAll();
    const before = this.seen;
    const facts: Fact[] = [];
    const turn = turns();
    for (const entry of moreThan(before, entries) ?? entries) {
      const fact = this.factOf(entry);
      if (fact !== null) facts.push(fact);
      const others = turn();
      if (others !== null) await others;
    }
    // What was deleted meanwhile is not taken in any more.
    if (this.seen !== before) {
      await this.readNow();
      return;
    }
    this.seen = entries;
    const unreadUntil = Math.max(journal.unreadUntil, this.puzzledUntil);
    const isOtherwise = unreadUntil !== this.knownUnreadUntil;
    this.knownUnreadUntil = unreadUntil;
    this.takeIn(facts, isOtherwise);
  }

  /**
   * What was deleted holds no more. Where nothing is left, all of it was meant, what could not be
   * saved before as well; where a file alone is gone, to make room say, that was in none.
   */
  private forget(left: readonly JournalEntry[]): void {
    if (left.length === 0) this.unsaved.clear();
    this.facts.clear();
    for (const [id, fact] of this.unsaved) this.facts.set(id, fact);
    this.subject.unsavedChanged?.();
    this.seen = left;
    this.puzzledUntil = 0;
    for (const entry of left) {
      const fact = this.factOf(entry);
      if (fact !== null) this.facts.set(fact.id, fact);
    }
    this.changes.fire();
  }

  /** What an entry states; null = nothing of this subject, or what is known already. */
  private factOf(entry: JournalEntry): Fact | null {
    const { parse, saysMore, types, name } = this.subject;
    if (!types.includes(entry.type) || this.facts.has(entry.id)) return null;
    const fact = parse(entry);
    if (fact === null) this.surroundings.report(`${name} (${entry.id}) can't be read; it stays.`);
    if (fact === null || saysMore?.(entry) === true) {
      const until = Math.min(entry.at, this.nowMs);
      this.puzzledUntil = Math.max(this.puzzledUntil, until);
    }
    return fact;
  }

  /**
   * States something now, and returns its id. It holds at once, whatever the disk says; where it
   * can't be written the person is told, and it is tried again before anything is read.
   * @param after an instant that it comes after, wall clock in ms
   */
  write(statement: Unstated<Fact>, after = 0): string {
    // After all that was stated before, though the clock may have been set back: the latest counts.
    const before = Math.max(this.latestAt, this.unreadUntil, after);
    const at = Math.max(this.nowMs, before + 1);
    const stated = { v: 1, id: crypto.randomUUID(), at, day: this.today } as const;
    const fact = { ...stated, ...statement } as unknown as Fact;
    this.takeIn([fact]);
    void this.keep(fact);
    return fact.id;
  }

  /** Keeps a statement that was made elsewhere, as it was made there. */
  protected adopt(fact: Fact): void {
    if (this.facts.has(fact.id)) return;
    this.takeIn([fact]);
    void this.keep(fact);
  }

  private get latestAt(): number {
    return this.statements.reduce((latest, { at }) => Math.max(latest, at), 0);
  }

  /** At once where nothing else waits: the window may be closing. */
  private async keep(fact: Fact): Promise<void> {
    const { journal, report } = this.surroundings;
    const { name } = this.subject;
    try {
      if (this.unsaved.size === 0) await journal.append({ ...fact });
      else {
        this.setUnsaved(fact);
        await this.saveUnsaved();
      }
    } catch (error) {
      this.setUnsaved(fact);
      report(`${name} could not be saved: ${errorText(error)}`);
      void vscode.window.showWarningMessage(
        `${name} could not be saved. It holds in this window, and is saved with the next one at the latest.`,
      );
    }
  }

  private setUnsaved(fact: Fact): void {
    this.unsaved.set(fact.id, fact);
    this.subject.unsavedChanged?.();
  }

  /** Tries once more what could not be saved; a second time on disk it is the same statement. */
  private async saveUnsaved(): Promise<void> {
    for (const [id, fact] of [...this.unsaved]) {
      await this.surroundings.journal.append({ ...fact });
      this.unsaved.delete(id);
      this.subject.unsavedChanged?.();
    }
  }

  /** The same, without a word: it was told when it failed first. */
  private async keepUnsaved(): Promise<void> {
    await this.saveUnsaved().catch(() => undefined);
  }

  /** The window closes: the last time to save what could not be saved before. */
  async flush(): Promise<void> {
    await this.surroundings.journal.settled();
    await this.keepUnsaved();
  }

  /** Takes up what another window could not save: it holds, and is tried with the next reading. */
  protected takeUp(unsaved: readonly Fact[]): void {
    const fresh = unsaved.filter(({ id }) => !this.facts.has(id));
    for (const fact of fresh) this.unsaved.set(fact.id, fact);
    this.takeIn(fresh);
  }

  /** What is not on disk yet, the earliest first. */
  protected get notSaved(): readonly Fact[] {
    return [...this.unsaved.values()];
  }

  /** Whether a statement is known here, and nothing is left to be written of it. */
  protected isSaved(id: string): boolean {
    return this.facts.has(id) && !this.unsaved.has(id);
  }

  private takeIn(read: readonly Fact[], isOtherwise = false): void {
    const fresh = read.filter(({ id }) => !this.facts.has(id));
    if (fresh.length === 0 && !isOtherwise) return;
    for (const fact of fresh) this.facts.set(fact.id, fact);
    this.changes.fire();
  }
}
