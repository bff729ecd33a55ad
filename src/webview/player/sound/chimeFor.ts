import type { ChimeName } from './chimes.js';

/** What there is to hear on the page at an instant. */
export type Heard =
  /** Nothing plays: before the start, in a pause, after an end that came early. */
  | { readonly stage: 'ready' | 'waiting' | 'stopped' }
  | {
      readonly stage: 'playing';
      /** The part's place in the routine. */
      readonly step: number;
      /** What to say when the part begins. */
      readonly words: string;
      /** The part leads to the other side. */
      readonly changesSide: boolean;
      /** Where the breath is led; null where it is not. */
      readonly breath: 'settle' | 'in' | 'hold' | 'out' | null;
    }
  /** The routine came to its end. */
  | { readonly stage: 'over' };

export type Playing = Extract<Heard, { stage: 'playing' }>;

/** The chime for what changed since the part and breath that were heard last; null = nothing new. */
export function chimeFor(before: Playing | null, now: Playing): ChimeName | null {
  if (before?.step !== now.step) return now.changesSide ? 'side' : 'part';
  if (before.breath === now.breath) return null;
  return now.breath === 'in' || now.breath === 'out' ? now.breath : null;
}
