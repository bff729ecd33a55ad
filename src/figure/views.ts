import { vec } from './body/vector';
import type { View } from './draw/camera';
import type { MovementId } from './movement';

export type { View } from './draw/camera';

/** The upper back from behind, where the blades are seen to move. */
const back: View = {
  name: 'inset',
  azimuthDeg: 180,
  elevationDeg: 0,
  target: vec(0, 101, 0),
  widthCm: 84,
  heightCm: 74,
};

/** The joined hands close up, from ahead and a little to the right: which way the palms face. */
const hands: View = {
  name: 'hands',
  azimuthDeg: -20,
  elevationDeg: 20,
  target: vec(0, 87.5, 43),
  widthCm: 38,
  heightCm: 38,
};

/**
 * From the person's right and a little ahead and above: the back's curve, the palms and the hinge at
 * the hips all show. One camera for the whole reset, so that nothing jumps between movements.
 */
const main: View = {
  name: 'main',
  azimuthDeg: -60,
  elevationDeg: 9,
  target: vec(0, 68, 16),
  widthCm: 124,
  heightCm: 156,
};

/** The views that show a movement best: the main one first, then smaller ones. */
export function viewsFor(movement: MovementId): readonly View[] {
  switch (movement) {
    case 'rhomboid_release':
      return [main, back, hands];
    case 'shoulder_4dir_seated':
      return [main, back];
    case 'seated_forward_fold':
      return [main];
  }
}
