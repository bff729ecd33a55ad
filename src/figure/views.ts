import type { View } from './draw/camera';
import type { MovementId } from './movement';
import { courseOf } from './movement';

export type { View } from './draw/camera';

/** The views that show a movement best: the main one first, then smaller ones. */
export function viewsFor(movement: MovementId): readonly View[] {
  return courseOf(movement).views;
}
