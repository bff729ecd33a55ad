import type { Session } from '../session/stage.js';
import { isChecking, isChosen, isUnderWay } from '../session/stage.js';
import type { Clock } from './clock.js';
import type { WorkClock } from './workClock.js';

/** What is open here is told at least this often, in milliseconds. */
const RENEW_MS = 45_000;

/** `running`: no work counts. `waiting`: it does, but no offer may take the place of what waits. */
type OpenHere = 'running' | 'waiting';

/** Tells the timer, and so the other windows, what is open in this one. */
export class SessionNews {
  private told: { readonly open: OpenHere | null; readonly at: number } = { open: null, at: 0 };

  constructor(
    private readonly clock: () => Clock,
    private readonly workClock: WorkClock,
    /** Whether the person has a question about safety before them, or the signs. */
    private readonly isAsked: () => boolean,
  ) {}

  /** Tells it where it is news, or due again. */
  tell(session: Session | null): void {
    const { monoMs } = this.clock().read();
    const before = this.told;
    const open = openHere(session) ?? (this.isAsked() ? 'waiting' : null);
    const isDue = monoMs < before.at || monoMs - before.at >= RENEW_MS;
    if (open === before.open && !isDue) return;
    this.told = { open, at: monoMs };
    if (open === 'running') this.workClock.handle({ type: 'sessionOpen' });
    if (open === 'waiting') this.workClock.handle({ type: 'occupied', occupied: true });
    else if (before.open === 'waiting') {
      this.workClock.handle({ type: 'occupied', occupied: false });
    }
  }

  /** When it wants to be told again at the latest, in monotonic milliseconds; null = never. */
  get dueAt(): number | null {
    return this.told.open === null ? null : this.told.at + RENEW_MS;
  }
}

function openHere(session: Session | null): OpenHere | null {
  if (session === null) return null;
  if (isUnderWay(session.stage)) return 'running';
  return isChosen(session) || isChecking(session) ? 'waiting' : null;
}
