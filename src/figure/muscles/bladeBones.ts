import type { Camera } from '../draw/camera';
import { project } from '../draw/camera';
import { linePath } from '../draw/outline';
import type { Shape } from '../draw/shape';
import type { Half } from './surface';

/**
 * The outline of a blade in its own frame, from the upper angle down the inner edge to the lower
 * angle, up the outer edge to the socket, over the acromion and back; outward and up, cm.
 */
const edge = [
  [-8, -2.2],
  [-9.3, -3.6],
  [-9.9, -6],
  [-9.9, -11],
  [-9.4, -15.2],
  [-8.2, -15.4],
  [-6.8, -12.4],
  [-4, -8],
  [-1.8, -5],
  [-1, -3.4],
  [-3, -2.6],
  [-5.6, -2.2],
] as const;

/** The blade's spine, which ends as the acromion. */
const spine = [
  [-9.6, -5],
  [-6.4, -3.8],
  [-3, -2.2],
  [-0.6, -0.9],
] as const;

/** Both blades as bones under the skin, so that one sees where the muscles go. */
export function bladeBones(
  halves: { readonly left: Half; readonly right: Half },
  camera: Camera,
): Shape[] {
  return (['left', 'right'] as const).flatMap((side): Shape[] => {
    const on = (points: readonly (readonly [number, number])[], closed: boolean) =>
      linePath(
        points.map(([out, up]) => project(camera, halves[side].blade(out, up, -1))),
        closed,
      );
    const id = side === 'left' ? 'bladeBoneLeft' : 'bladeBoneRight';
    return [
      { id, d: on(edge, true), role: 'bone' },
      { id: `${id}Edge`, d: on(edge, true), role: 'boneEdge', strokeWidth: 24 },
      { id: `${id}Spine`, d: on(spine, false), role: 'boneEdge', strokeWidth: 60 },
    ];
  });
}
