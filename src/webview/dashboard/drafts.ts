import type { Draft, SavedJournal, ShownEntry } from '../../messages/journal.js';
import { draftOf, emptyDraft, isBegun } from './draft.js';

/** All that is half filled in: the new entry, and a change of each entry where one was begun. */
export interface Drafts {
  /** What the form shows. */
  readonly current: Draft;
  /** Everything, as it is left with VS Code. */
  readonly kept: Pick<SavedJournal, 'draft' | 'change' | 'begun'>;
  /** The new entry, whether or not it is shown. */
  readonly fresh: Draft;
  /** The form says something else. */
  put(next: Draft): void;
  /**
   * Shows the change of an entry, from where it was left if it was begun. The one before stays for
   * later where it was begun: tells whether one does.
   */
  open(entry: ShownEntry): boolean;
  /** What is shown is given up, or kept elsewhere by now: the new entry is shown. */
  close(): void;
  /** A change is given up, or kept elsewhere by now, whether or not it is shown. */
  drop(of: string): void;
  /** The new entry begins anew. */
  renew(): void;
  /** The change of an entry that was begun, where it is not shown; null = none was. */
  left(entry: string): Draft | null;
}

/** Begins with what was half filled in before, if anything was. */
export function createDrafts(before: SavedJournal | null, newId: () => string): Drafts {
  let fresh = before?.draft ?? emptyDraft(newId());
  /** By the entry that each changes. */
  const changes = new Map<string, Draft>();
  for (const draft of [...(before?.begun ?? []), before?.change]) {
    if (draft?.of) changes.set(draft.of, draft);
  }
  let shown = before?.change?.of ?? null;
  const change = () => (shown === null ? undefined : changes.get(shown));
  return {
    get current() {
      return change() ?? fresh;
    },
    get fresh() {
      return fresh;
    },
    get kept() {
      const begun = [...changes.values()].filter(({ of }) => of !== shown);
      return { draft: fresh, change: change() ?? null, begun };
    },
    put: (next) => {
      if (next.of === null) fresh = next;
      else changes.set(next.of, next);
    },
    open: (entry) => {
      const left = change();
      const isLeft = left !== undefined && shown !== entry.id && isBegun(left);
      if (shown !== null && left !== undefined && !isBegun(left)) changes.delete(shown);
      shown = entry.id;
      if (!changes.has(entry.id)) changes.set(entry.id, draftOf(entry, newId()));
      return isLeft;
    },
    close: () => {
      if (shown !== null) changes.delete(shown);
      shown = null;
    },
    drop: (of) => {
      changes.delete(of);
      if (shown === of) shown = null;
    },
    renew: () => {
      fresh = emptyDraft(newId());
    },
    left: (entry) => (entry === shown ? null : (changes.get(entry) ?? null)),
  };
}
