import { vec } from '../body/vector';
import type { View } from '../draw/camera';
import { pillow } from '../props/pillow';

/** Somebody who stands, from the right and behind: hands joined behind the back, and the blades. */
export const standingBehind: View = {
  name: 'main',
  azimuthDeg: -130,
  elevationDeg: 7,
  target: vec(0, 86, -4),
  widthCm: 146,
  heightCm: 184,
};

/** Somebody who stands, from the right and a little ahead, with what is ahead of them at hand. */
export const standingBefore: View = {
  name: 'main',
  azimuthDeg: -68,
  elevationDeg: 8,
  target: vec(0, 88, 34),
  widthCm: 158,
  heightCm: 199,
};

/**
 * Head and shoulders of somebody who sits, from straight ahead: which way the head turns, and that it
 * turns as far to either side.
 */
export const seatedFront: View = {
  name: 'main',
  azimuthDeg: 0,
  elevationDeg: 14,
  target: vec(0, 94, 4),
  widthCm: 96,
  heightCm: 121,
};

/** Somebody who kneels, from the right, a little ahead and above: fold, back and hands show. */
export const kneeling: View = {
  name: 'main',
  azimuthDeg: -72,
  elevationDeg: 18,
  target: vec(0, 55, 20),
  widthCm: 190,
  heightCm: 160,
};

/**
 * Somebody who lies on a side, from the feet, ahead and above: the arm's whole way is seen, which
 * from straight ahead points at the viewer. In line with the pillow, so that one can roll below it.
 */
export const sideLying: View = {
  name: 'main',
  azimuthDeg: -38,
  elevationDeg: 26,
  target: vec(0, 36, pillow.z),
  widthCm: 216,
  heightCm: 178,
};

/** Somebody who sits and turns, from ahead and above: the chest goes, hips and knees stay. */
export const seatedTurning: View = {
  name: 'main',
  azimuthDeg: -24,
  elevationDeg: 20,
  target: vec(0, 76, 12),
  widthCm: 104,
  heightCm: 131,
};

/** Somebody who leans on a wall, from the right and a little behind, so that its face shows. */
export const pushupAtWall: View = {
  name: 'main',
  azimuthDeg: -98,
  elevationDeg: 7,
  target: vec(0, 88, 27),
  widthCm: 156,
  heightCm: 212,
};

/** Somebody who leans on a counter, from the right, a little behind and above. */
export const pushupAtCounter: View = {
  name: 'main',
  azimuthDeg: -97,
  elevationDeg: 10,
  target: vec(0, 81, 11),
  widthCm: 202,
  heightCm: 192,
};

/** Somebody who leans on the seat of a chair, from the right and a little behind. */
export const pushupAtChair: View = {
  name: 'main',
  azimuthDeg: -97,
  elevationDeg: 11,
  target: vec(0, 86, -15),
  widthCm: 226,
  heightCm: 204,
};

/** Somebody between hands and toes, from the right, a little ahead and above. */
export const pushupOnFloor: View = {
  name: 'main',
  azimuthDeg: -68,
  elevationDeg: 14,
  target: vec(0, 56, 22),
  widthCm: 192,
  heightCm: 158,
};

/** Back, arms and the wall that the hands are on, from behind and above. */
export const pushupBack: View = {
  name: 'inset',
  azimuthDeg: 180,
  elevationDeg: 24,
  target: vec(0, 138, 40),
  widthCm: 112,
  heightCm: 99,
};

/** Head, shoulders and hands from above, the feet to the lower edge: how wide the elbows go. */
export const pushupFromAbove = (target: View['target']): View => ({
  name: 'inset',
  azimuthDeg: 180,
  elevationDeg: 78,
  target,
  widthCm: 125,
  heightCm: 110,
});

/** Somebody who sits near the edge of a chair, from the right and behind: what the hands do there. */
export const seatedEdge: View = {
  name: 'main',
  azimuthDeg: -122,
  elevationDeg: 12,
  target: vec(0, 68, 20),
  widthCm: 126,
  heightCm: 158,
};

/** Somebody who sits, from the right and a little ahead, with what is ahead of them at hand. */
export const seatedBefore: View = {
  name: 'main',
  azimuthDeg: -66,
  elevationDeg: 9,
  target: vec(0, 78, 34),
  widthCm: 152,
  heightCm: 191,
};
