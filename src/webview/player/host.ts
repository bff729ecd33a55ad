import type { FromPlayer, SavedPlayer } from '../../messages/player.js';
import type { Host } from '../host.js';

/** The player's door to the editor. */
export type PlayerHost = Host<FromPlayer, SavedPlayer>;
