import { asksForSigns, feltWorse } from '../../journal/entries/asksForSigns.js';
import type {
  Draft,
  FromJournal,
  JournalMessage,
  ShownEntry,
  SavedJournal,
  ToJournal,
  View,
} from '../../messages/journal.js';
import { parseSavedJournal } from '../../messages/journal.js';
import type { Host } from '../host.js';
import type { ProgressModel } from '../../journal/statistics/progress.js';
import type { TypedDigit } from './painKeys.js';
import { painTyped } from './painKeys.js';
import { isKept, saveOf } from './draft.js';
import { createDrafts } from './drafts.js';

/** The page's door to the editor. */
type JournalHost = Host<FromJournal, SavedJournal>;

/** What is said about the latest thing that the person did. */
interface Notice {
  readonly kind: 'good' | 'bad';
  readonly words: string;
  /** The entry that it is about; null = the one in the form. */
  readonly of: string | null;
}

/** What the page stands at, and what the person can do. */
export interface PageState {
  readonly told: JournalMessage | null;
  /** What all entries come to; null = not told yet. */
  readonly progress: ProgressModel | null;
  /** What of it is looked at. */
  readonly view: View;
  /** Room for a chart, in pixels. */
  readonly width: number;
  /** The form: a change where one is under way, else the new entry. */
  readonly draft: Draft;
  readonly isSaving: boolean;
  readonly notice: Notice | null;
  /** Entries that were deleted here, and can come back. */
  readonly gone: ReadonlyMap<string, ShownEntry>;
  fill(change: Partial<Draft>): void;
  say(symptoms: Partial<Draft['symptoms']>): void;
  /** Takes a digit for the pain, and returns the pain that it says. */
  typePain(typed: TypedDigit): number;
  save(): void;
  edit(entry: ShownEntry): void;
  leaveEdit(): void;
  /** Whether a change of an entry was begun and left, so that it is not saved. */
  isLeft(entry: ShownEntry): boolean;
  remove(entry: ShownEntry): void;
  restore(entry: ShownEntry): void;
  listMore(): void;
  /** Lists the entries of a month; null = the latest of all. */
  listMonth(month: string | null): void;
  /** Puts away what is said of parts that can't be read. */
  understand(): void;
  look(view: Partial<View>): void;
  measure(width: number): void;
  hear(message: ToJournal): void;
}

type Waiting = Extract<FromJournal, { type: 'save' | 'delete' | 'restore' }>;

/** Entries that are listed at once, and that each press adds to the list. */
const [LATEST, OF_MONTH, MORE] = [30, 200, 100];
/** An answer that takes longer may never come: then the form is free again, in milliseconds. */
const ANSWER_MS = 15_000;
/** By chance alone, in pages without a secure context too. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Begins with what was half filled in before the page was hidden, if anything was. */
export function createPageState(host: JournalHost, redraw: () => void): PageState {
  const before = parseSavedJournal(host.saved());
  const drafts = createDrafts(before, newId);
  let view: View = before?.view ?? { tab: 'today', trend: null };
  let width = 300;
  let told: JournalMessage | null = null;
  let progress: ProgressModel | null = null;
  let notice: Notice | null = null;
  const gone = new Map<string, ShownEntry>();
  const waiting = new Map<string, Waiting>();
  /** What is waited for and may be asked for once more. */
  const overdue = new Set<string>();
  /** With the same id an entry comes back once, however often that is asked for. */
  const comingBack = new Map<string, string>();

  /** The digit for the pain that was typed last, where nothing was said since. */
  let typed: TypedDigit | null = null;

  const current = () => drafts.current;
  const keep = () => host.save({ v: 1, ...drafts.kept, view });
  const put = (next: Draft) => {
    typed = null;
    drafts.put(next);
    keep();
    redraw();
  };
  /** A form is kept elsewhere by now, or there is nothing any more that it could change. */
  const settle = (of: string | null) => {
    typed = null;
    if (of === null) drafts.renew();
    else drafts.drop(of);
    keep();
  };
  const ask = (message: Waiting) => {
    waiting.set(message.id, message);
    overdue.delete(message.id);
    notice = null;
    host.post(message);
    setTimeout(() => {
      if (waiting.get(message.id) !== message) return;
      overdue.add(message.id);
      failedBy(message, 'the editor has not answered');
      redraw();
    }, ANSWER_MS);
    redraw();
  };
  /** It came from a form that was left for another one since. */
  const isOfLeft = ({ id, of }: Waiting) => of !== null && drafts.left(of)?.id === id;
  const failedBy = (asked: Waiting, failure: string) => {
    const isLeft = asked.type === 'save' && isOfLeft(asked);
    const of = asked.type === 'save' && !isLeft ? null : asked.of;
    const words = isLeft ? failedSince : failed[asked.type];
    notice = { kind: 'bad', words: `${words} (${failure}).`, of };
  };
  const isSaving = () => waiting.has(current().id) && !overdue.has(current().id);
  const answered = (asked: Waiting, failure: string | null) => {
    if (failure !== null) {
      failedBy(asked, failure);
      return;
    }
    const of = asked.type === 'save' ? null : asked.of;
    if (asked.type === 'save') {
      const isHere = asked.id === current().id;
      if (isHere && !isKept(current(), asked, Date.now())) {
        notice = { kind: 'bad', words: savedBefore, of };
        return;
      }
      if (isHere || isOfLeft(asked)) settle(asked.of);
      const saved = feltWorse(asked.symptoms) ? savedWorse : 'Saved';
      const words = asksForSigns(asked.symptoms) ? savedWithSigns : saved;
      notice = { kind: 'good', words, of };
    } else if (asked.type === 'delete') {
      const entry = told?.entries.find(({ id }) => id === asked.of);
      if (entry !== undefined) gone.set(entry.id, entry);
      // What is deleted can't be changed any more.
      settle(asked.of);
      notice = { kind: 'good', words: 'Entry deleted', of };
    } else {
      gone.delete(asked.of);
      comingBack.delete(asked.of);
      notice = { kind: 'good', words: 'The entry is back', of: null };
    }
  };

  return {
    get told() {
      return told;
    },
    get progress() {
      return progress;
    },
    get view() {
      return view;
    },
    get width() {
      return width;
    },
    get draft() {
      return current();
    },
    get isSaving() {
      return isSaving();
    },
    get notice() {
      return notice;
    },
    gone,
    fill: (part) => {
      notice = null;
      put({ ...current(), ...part });
    },
    say: (symptoms) => {
      notice = null;
      put({ ...current(), symptoms: { ...current().symptoms, ...symptoms } });
    },
    typePain: (digit) => {
      const painNow = painTyped(digit, typed);
      notice = null;
      put({ ...current(), symptoms: { ...current().symptoms, painNow } });
      typed = digit;
      return painNow;
    },
    save: () => {
      if (isSaving()) return;
      const message = saveOf(current(), Date.now());
      if (typeof message !== 'string') ask(message);
      else {
        notice = { kind: 'bad', words: message, of: null };
        redraw();
      }
    },
    edit: (entry) => {
      const isLeft = drafts.open(entry);
      notice = isLeft ? { kind: 'good', words: leftBegun, of: null } : null;
      put(current());
    },
    leaveEdit: () => {
      drafts.close();
      notice = null;
      put(current());
    },
    isLeft: ({ id }) => drafts.left(id) !== null,
    remove: (entry) => ask({ type: 'delete', id: newId(), of: entry.id }),
    restore: (entry) => {
      const id = comingBack.get(entry.id) ?? newId();
      comingBack.set(entry.id, id);
      ask({ type: 'restore', id, of: entry.id });
    },
    listMore: () => {
      const { entries = [], month = null } = told ?? {};
      host.post({ type: 'list', month, count: entries.length + MORE });
    },
    listMonth: (month) => {
      host.post({ type: 'list', month, count: month === null ? LATEST : OF_MONTH });
    },
    understand: () => host.post({ type: 'understood' }),
    look: (part) => {
      view = { ...view, ...part };
      keep();
      redraw();
    },
    measure: (next) => {
      if (next <= 0 || next === width) return;
      width = next;
      redraw();
    },
    hear: (message) => {
      if (message.type === 'progress') progress = message.progress;
      else if (message.type === 'journal') {
        told = message;
        // It was saved, and the page was gone before it could hear so. What was changed since stays.
        const { fresh } = drafts;
        const there = message.entries.find(({ id }) => id === fresh.id);
        const kept = there && {
          symptoms: there.symptoms,
          felt: { at: there.at, zone: there.zone },
        };
        if (kept && !waiting.has(fresh.id) && isKept(fresh, kept, Date.now())) {
          if (current() === fresh && notice?.kind === 'bad') notice = null;
          settle(null);
        }
      } else {
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        overdue.delete(message.id);
        if (asked !== undefined) answered(asked, message.failure);
      }
      redraw();
    },
  };
}

const savedBefore =
  'Saved as it was a moment ago. What you changed since is not: press Save once more.';
const savedWithSigns = 'Saved. The signs to have looked at are open too: please read them.';
const savedWorse =
  'Saved. It felt worse after a routine: leave it for now. If it stays worse, see a health professional.';
const leftBegun =
  'What you began to change in the other entry is kept, and not saved: press Change there to go on.';
const failedSince = 'Not saved. What you wrote is still here; press Change, and Save again';
const failed = {
  save: 'Not saved. What you wrote is still here; press Save again',
  delete: 'Not deleted. The entry is still there',
  restore: 'The entry could not be brought back. Press Undo again',
} as const;
