import type { PlayerCommand } from '../../messages/player.js';
import type { Figures } from './figures.js';
import type { News } from './news.js';

/** Everything that the page is drawn from at an instant. */
export interface Page {
  readonly news: News;
  /** An instant of this page's clock, in milliseconds. */
  readonly now: number;
  /** The person asked for less motion: stills and words instead of movement. */
  readonly still: boolean;
  readonly figures: Figures;
  readonly send: (command: PlayerCommand) => void;
}
