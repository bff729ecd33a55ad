import type { FromPlayer, ToPlayer } from '../../../../src/messages/player';
import { usePages } from '../pages/usePages';
import { playerKind } from './playerPage';

/** Gives the tests of the surrounding `describe` a browser that opens the player's page by itself. */
export const usePlayerPages = () => usePages<FromPlayer, ToPlayer>(playerKind);
