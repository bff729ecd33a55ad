import type { Said } from '../journal/entries/changedIn.js';
import { changedIn } from '../journal/entries/changedIn.js';
import type { WrittenEntry } from '../journal/entries/symptoms.js';
import {
  MOST_ACTIVITIES,
  parseWrittenEntry,
  symptomsOf,
  writtenTypes,
} from '../journal/entries/symptoms.js';
import type { KeptSymptoms, Written } from '../journal/entries/written.js';
import { writtenIn, writtenOf } from '../journal/entries/written.js';
import { isSame } from '../journal/isSame.js';
import type { FromJournal } from '../messages/journal.js';
import type { Clock } from './clock.js';
import { parsedOnce } from './parsedOnce.js';
import type { JournalFiles } from './storage/journalFiles.js';
import { inTurns } from './turns.js';

/** An entry that is to be kept, as the page has it. */
type Wish = Extract<FromJournal, { type: 'save' }>;

/** What is asked for from now on, and what is not any more. */
type Asks = NonNullable<Wish['asks']>;

/** A clock of the page may be ahead of the host's by this, in milliseconds. */
const AHEAD_MS = 5 * 60_000;

/** What a person writes in the journal: each line is safe on disk when its promise resolves. */
export class EntryBook {
  // Most lines are of another kind, and to find out why one can't be read takes time.
  private readonly linesOf = parsedOnce((entry) =>
    writtenTypes.includes(entry.type) ? parseWrittenEntry(entry) : null,
  );
  private latest: { readonly of: readonly WrittenEntry[]; readonly written: Written } | null = null;

  constructor(
    private readonly clock: () => Clock,
    private readonly files: JournalFiles,
  ) {}

  /** What everything that was written comes to by now. */
  async read(): Promise<Written> {
    return this.writtenIn(await this.lines());
  }

  private async writtenIn(lines: readonly WrittenEntry[]): Promise<Written> {
    const { latest } = this;
    if (latest?.of === lines) return latest.written;
    const written = await inTurns(writtenIn(lines));
    this.latest = { of: lines, written };
    return written;
  }

  /** Keeps a new entry, or what one says from now on. */
  async save({ id, of, felt, symptoms, was, asks }: Wish): Promise<void> {
    const now = this.clock().read().wallMs;
    if (felt.at !== null && felt.at > now + AHEAD_MS) throw new Error('that time is yet to come');
    const about = { at: felt.at ?? now, zone: felt.zone };
    const { zone } = felt;
    const before = await this.keptOf(of ?? id);
    // After what was said of it before, though the clock was set back since: the latest holds.
    const saidAt = before === null ? 0 : Math.max(before.changedAt ?? 0, before.writtenAt);
    const writtenAt = Math.max(now, saidAt + 1);
    if (of === null) {
      await this.add({ v: 1, id, ...about, type: 'symptoms', writtenAt, ...symptoms });
    } else {
      const told = toldIn({ ...about, symptoms }, was, before);
      await this.add({ v: 1, id, at: writtenAt, zone, type: 'changed', of, ...told });
    }
    // The entry is on disk by now; its activities are asked again with the next one at the latest.
    const scored = symptoms.function?.map(({ activity }) => activity) ?? [];
    // A page that is older than the extension says nothing of what is asked for.
    const kept = this.keepActivities(asks ?? { more: scored, less: [] }, now, zone);
    await kept.catch(() => undefined);
  }

  /** What an entry says by now; null = nothing so far, or it can't be read. */
  private async keptOf(id: string): Promise<KeptSymptoms | null> {
    const lines = await this.lines().catch(() => []);
    const isGone = lines.some((line) => line.type === 'deleted' && line.of === id);
    if (isGone) throw new Error('that entry was deleted meanwhile');
    const { symptoms } = await this.writtenIn(lines);
    return symptoms.find((entry) => entry.id === id) ?? null;
  }

  /** An entry is not to be shown any more. */
  async delete(id: string, of: string): Promise<void> {
    const at = this.clock().read().wallMs;
    await this.add({ v: 1, id, at, zone: this.clock().zoneAt(at), type: 'deleted', of });
  }

  /** Writes what was deleted once more, as it was when it went. */
  async restore(id: string, of: string): Promise<void> {
    const lines = await this.lines();
    const before = writtenOf(lines.filter((line) => line.type !== 'deleted' || line.of !== of));
    const found = before.symptoms.find((entry) => entry.id === of);
    if (found === undefined) throw new Error('that entry is not there any more');
    const { v, at, zone, type, writtenAt, changedAt } = found;
    const changed = changedAt === null ? {} : { changedAt };
    await this.add({ v, id, at, zone, type, writtenAt, ...changed, ...symptomsOf(found) });
  }

  private async lines(): Promise<readonly WrittenEntry[]> {
    return this.linesOf(await this.files.readAll());
  }

  private add(entry: WrittenEntry): Promise<void> {
    return this.files.append({ ...entry });
  }

  /** What the person has named is asked for again the next time, beside all that was so before. */
  private async keepActivities({ more, less }: Asks, at: number, zone: number): Promise<void> {
    const { activities } = await this.read();
    const wanted = new Set([...activities.filter((name) => !less.includes(name)), ...more]);
    // What was named just now has its place, where another window has filled the list.
    for (const name of activities) {
      if (wanted.size > MOST_ACTIVITIES && !more.includes(name)) wanted.delete(name);
    }
    const names = [...wanted].slice(0, MOST_ACTIVITIES);
    if (isSame(names, activities)) return;
    await this.add({ v: 1, id: crypto.randomUUID(), at, zone, type: 'activities', names });
  }
}

/** What a change says, where the entry may have been changed elsewhere since its form was filled. */
function toldIn(form: Said, was: Said | undefined, before: KeptSymptoms | null) {
  const now = before === null ? null : { ...before, symptoms: symptomsOf(before) };
  // A page that is older than the extension does not say what its form was filled with.
  const said = was === undefined || now === null ? form : changedIn(form, was, now);
  if (said === null) {
    throw new Error(
      'its text was changed elsewhere too, and there is no room for both: shorten it',
    );
  }
  const { at, zone, symptoms } = said;
  return { about: { at, zone }, symptoms };
}
