import type { FromPlayer, ToPlayer } from '../../../../src/messages/player';
import type { BundledPage, PageKind, PageOptions } from '../pages/bundledPage';

export type { Size } from '../pages/bundledPage';

/** The player's page. */
export const playerKind: PageKind = {
  name: 'player',
  title: 'Upper Back Reset',
  size: { width: 480, height: 800 },
};

/** The bundled player in a browser's page. */
export type PlayerPage = BundledPage<FromPlayer, ToPlayer>;
/** How the player is opened. */
export type PlayerPageOptions = PageOptions;
