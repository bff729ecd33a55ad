import { vec } from '../body/vector';
import type { View } from '../draw/camera';

/** The upper back of somebody who sits, from behind, where the blades are seen to move. */
export const seatedBack: View = {
  name: 'inset',
  azimuthDeg: 180,
  elevationDeg: 0,
  target: vec(0, 101, 0),
  widthCm: 84,
  heightCm: 74,
};

/** The joined hands close up, from ahead and a little to the right: which way the palms face. */
export const joinedHands: View = {
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
export const seated: View = {
  name: 'main',
  azimuthDeg: -60,
  elevationDeg: 9,
  target: vec(0, 68, 16),
  widthCm: 124,
  heightCm: 156,
};

/** Somebody who stands, from the knees up, from the right and a little ahead. */
export const standingUpper: View = {
  name: 'main',
  azimuthDeg: -60,
  elevationDeg: 7,
  target: vec(0, 107, 0),
  widthCm: 116,
  heightCm: 146,
};

/** The upper back of somebody who stands, from behind. */
export const standingBack: View = { ...seatedBack, target: vec(0, 141, 0) };

/** Somebody who gets up from the chair and sits down again, from the right and a little ahead. */
export const risen: View = {
  name: 'main',
  azimuthDeg: -60,
  elevationDeg: 8,
  target: vec(0, 86, 20),
  widthCm: 160,
  heightCm: 202,
};
