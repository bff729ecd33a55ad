import type { BadLine } from '../../journal/journalLines.js';

/** A file of the journal that can't be read. */
interface UnreadFile {
  /** When it was last changed, by its disk; null = not even that is known. */
  readonly changedAtMs: number | null;
  readonly until: number;
}

/** A line that can't be read. */
type UnreadLine = Pick<BadLine, 'number' | 'writtenBy'>;

/** So much later than in UTC a month may end, in milliseconds. */
const FARTHEST_WEST_MS = 12 * 60 * 60_000;

/** What of the journal can't be read: it stays where it is, and is in nothing that is shown. */
export interface LeftOut {
  /** Not even a list of the files is to be had. */
  readonly folder: boolean;
  readonly files: number;
  readonly lines: number;
  /** Each part by a name of its own, which it keeps. */
  readonly names: readonly string[];
}

/**
 * What can't be read of the journal, and until when something may have been written there: nobody
 * is free of a sign because a line, or a whole file, can't be read.
 */
export class UnreadParts {
  /** By their names; '' = the folder. */
  private readonly files = new Map<string, UnreadFile>();
  /** By the name of the file: the numbers of its lines, each with its instant. */
  private readonly lines = new Map<string, ReadonlyMap<number, number>>();

  constructor(private readonly wallMs: () => number) {}

  /** The instant after which nothing was written that can't be read, wall clock in ms; 0 = all can be. */
  get until(): number {
    let latest = 0;
    for (const { until } of this.files.values()) latest = Math.max(latest, until);
    for (const lines of this.lines.values()) {
      for (const until of lines.values()) latest = Math.max(latest, until);
    }
    return latest;
  }

  /** How much of it there is. */
  get leftOut(): LeftOut {
    const folder = this.files.has('');
    const lines = [...this.lines].flatMap(([file, numbers]) =>
      [...numbers.keys()].map((number) => `${file}:${number}`),
    );
    const files = this.files.size - (folder ? 1 : 0);
    return { folder, files, lines: lines.length, names: [...this.files.keys(), ...lines] };
  }

  /** A whole file can't be read; one that has changed since may have something new in it. */
  unread(file: string, changedAtMs: number | null): void {
    if (this.files.get(file)?.changedAtMs === changedAtMs) return;
    this.files.set(file, { changedAtMs, until: this.instantOf(file, changedAtMs) });
  }

  /**
   * A file was read, but for these lines; a line stays where it is, and what it is. Where nothing
   * after it tells when it was written, it was so before the file was last changed.
   */
  read(file: string, without: readonly UnreadLine[], changedAtMs: number): void {
    this.files.delete(file);
    const known = this.lines.get(file);
    const until = this.instantOf(file, changedAtMs);
    const lines = without.map(({ number, writtenBy }) => {
      const before = known?.get(number);
      return [number, Math.min(before ?? Infinity, writtenBy ?? before ?? until)] as const;
    });
    if (lines.length === 0) this.lines.delete(file);
    else this.lines.set(file, new Map(lines));
  }

  /** A file is as it was when it was read. */
  unchanged(file: string): void {
    this.files.delete(file);
  }

  /** The folder was read, and these are all the files that there are. */
  keepOnly(there: ReadonlySet<string>): void {
    for (const parts of [this.files, this.lines]) {
      for (const file of parts.keys()) if (!there.has(file)) parts.delete(file);
    }
  }

  /**
   * A disk may have another clock than this window: what is found by now was written by now. And what
   * is stated in a month is in a file of that month, however much later something touches it.
   */
  private instantOf(file: string, changedAtMs: number | null): number {
    const now = this.wallMs();
    return Math.min(changedAtMs ?? now, now, monthOverAt(file));
  }
}

/** When the month of a file such as `2026-11.….jsonl` was over everywhere, in ms; none = never. */
function monthOverAt(file: string): number {
  const [, year, month] = /^(\d{4})-(\d{2})\./.exec(file) ?? [];
  if (year === undefined) return Infinity;
  return Date.UTC(Number(year), Number(month), 1) + FARTHEST_WEST_MS;
}
