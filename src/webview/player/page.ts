import type { AfterAnswer } from '../../messages/after.js';
import type { HearWish, PlayerCommand } from '../../messages/player.js';
import type { ExerciseId } from '../../session/playback.js';
import type { Figures } from './figures.js';
import type { News } from './news.js';

/** What the page loads once it is on the screen. */
export type Later = typeof import('./later.js');

/** Everything that the page is drawn from at an instant. */
export interface Page {
  readonly news: News;
  /** An instant of this page's clock, in milliseconds. */
  readonly now: number;
  /** The person asked for less motion: stills and words instead of movement. */
  readonly still: boolean;
  /** Null while it loads, and where it can't be had. */
  readonly later: Later | null;
  /** Asks for another page in the place of this one; only where something of this one can't be had. */
  readonly again?: () => void;
  readonly figures: Figures;
  /** What is wished to be heard, and what there is to choose from; null in a call, which is silent. */
  readonly hearing: { readonly wish: HearWish; readonly canSpeak: boolean } | null;
  readonly send: (command: PlayerCommand) => void;
  readonly hear: (wish: HearWish) => void;
  /** Something is new, and comes before the session. */
  readonly somethingNew: () => void;
  /** What the person says at the end of a routine. */
  readonly answerAfter: (answer: AfterAnswer) => void;
  /** Opens what there is to read about a movement. */
  readonly about: (exercise: ExerciseId) => void;
}
