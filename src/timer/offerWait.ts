import { CALM_MS } from './watching.js';

/**
 * An offer that was made and can't be shown yet, at a moment that may be the one: after a key or a
 * click in the text, or where so long was waited for one that a notification may ask instead.
 */
interface WaitingOffer {
  /** The offer is still unanswered, and nothing else is before the person. */
  readonly stands: boolean;
  /** The wait for a key or a click in the text is over. */
  readonly isLast: boolean;
  /** A debug session runs, or the person is elsewhere: only the status bar speaks. */
  readonly isQuiet: boolean;
  /** So long a sleep or a return keeps it back, in milliseconds. */
  readonly calmLeftMs: number;
  /** The panel would take no key from anything. */
  readonly mayOpen: boolean;
}

/** What becomes of it; `wait`: until the next key or click, or so many milliseconds at most. */
type NextOfWait =
  { readonly do: 'end' | 'open' | 'ask' } | { readonly do: 'wait'; readonly ms: number | null };

/** What an offer that waits does next; it is missed by nobody before it was shown: see phase.ts. */
export function nextOfWait(offer: WaitingOffer): NextOfWait {
  const { stands, isLast, isQuiet, calmLeftMs, mayOpen } = offer;
  if (!stands) return { do: 'end' };
  if (calmLeftMs > 0) return { do: 'wait', ms: isLast ? calmLeftMs : null };
  // Asked again now and then, so that it comes where debugging ends or the person comes back.
  if (isQuiet) return { do: 'wait', ms: isLast ? CALM_MS : null };
  if (mayOpen) return { do: 'open' };
  return isLast ? { do: 'ask' } : { do: 'wait', ms: null };
}
