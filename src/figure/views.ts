import type { View } from './draw/camera';
import type { MovementId } from './movement';
import { courseOf, isKnown } from './movements/catalogue';

export type { View } from './draw/camera';

/** The views that show a movement best, the main one first; none as long as it is not known. */
export function viewsFor(movement: MovementId): readonly View[] {
  return isKnown(movement) ? courseOf(movement).views : [];
}
