import { ActivatedWindow } from '../editor/activatedWindow.js';
import { fake } from '../vscode/fakeVscode.js';
import type { FaultyMachine } from './faultyMachine.js';

const KEY_EVERY_MS = 8000;
/** VS Code finds out that nobody is there after this, in milliseconds. */
const IDLE_AFTER_MS = 60_000;

/** An offer that came by itself. */
interface Offer {
  /** In milliseconds, and not after it came. */
  readonly at: number;
  /** Names the reset that it was for. */
  readonly reset: string;
}

/** What a person was shown without having asked. */
export interface Told {
  readonly offers: Offer[];
  readonly output: string[];
  readonly messages: string[];
}

/** A window on a machine that may have a fault, in which time passes for the disk as well. */
export class FaultyWindow extends ActivatedWindow {
  private idleMs = 0;

  constructor(
    settings: Readonly<Record<string, unknown>>,
    readonly onMachine: FaultyMachine,
  ) {
    super(settings, false, onMachine);
  }

  /** Works for so long, with a key every eight seconds. */
  async work(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= KEY_EVERY_MS) {
      this.idleMs = 0;
      this.api.windowState({ focused: true, active: true });
      this.api.signal({ type: 'selection', by: 'keyboard' });
      await this.move(Math.min(KEY_EVERY_MS, left));
    }
    await this.onMachine.settle();
  }

  /** Nobody does anything for so long. */
  async rest(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= KEY_EVERY_MS) {
      const stepMs = Math.min(KEY_EVERY_MS, left);
      this.idleMs += stepMs;
      if (this.idleMs >= IDLE_AFTER_MS) this.api.windowState({ focused: true, active: false });
      await this.move(stepMs);
    }
    await this.onMachine.settle();
  }

  private async move(ms: number): Promise<void> {
    const { disk, told } = this.onMachine;
    const stepMs = disk.fault === 'slow' ? 1000 : ms;
    for (let left = ms; left > 0; left -= stepMs) {
      const { length } = fake.panels;
      const asked = fake.messages.length;
      const at = this.clock.wallMs;
      this.clock.advance(Math.min(stepMs, left));
      const said = fake.messages.slice(asked);
      const isOffered = fake.panels.length > length || said.some((text) => text.includes('is due'));
      if (isOffered) told.offers.push({ at, reset: this.resetDue });
      // A whole disk writes what is newest, and nobody waits for it.
      if (disk.fault !== null) await this.onMachine.settle();
    }
  }

  private get resetDue(): string {
    const { stretch, snooze } = this.api.view().facts;
    return `${stretch.at} ${snooze?.count ?? 0}`;
  }
}
