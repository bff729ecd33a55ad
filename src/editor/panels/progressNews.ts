import type { ProgressModel } from '../../journal/statistics/progress.js';
import type { Clock } from '../clock.js';
import type { Dispose } from '../disposables.js';
import { errorText } from '../storage/fileErrors.js';

/** What is told of the journal is made and sent by these. */
interface ProgressParts {
  readonly clock: () => Clock;
  readonly read: () => Promise<ProgressModel>;
  readonly send: (progress: ProgressModel) => void;
  readonly report: (line: string) => void;
}

const EVERY_MS = 60_000;

/** Tells a page that is looked at what the journal comes to, and again each minute. */
export class ProgressNews implements Dispose {
  private timer: Dispose | null = null;
  /** Counts who asked last: an answer that comes after another question plans nothing. */
  private asked = 0;

  constructor(private readonly parts: ProgressParts) {}

  /** Tells now, and goes on. */
  async tell(): Promise<void> {
    this.dispose();
    const { asked } = this;
    const { clock, read, send, report } = this.parts;
    try {
      send(await read());
    } catch (error) {
      report(`The progress could not be read: ${errorText(error)}`);
    }
    if (asked === this.asked) this.timer = clock().after(EVERY_MS, () => void this.tell());
  }

  /** Nobody looks any more. */
  dispose(): void {
    this.asked += 1;
    this.timer?.dispose();
    this.timer = null;
  }
}
