import type { Camera } from '../draw/camera';
import { project } from '../draw/camera';
import { unitsPerCm } from '../draw/px';
import type { Shape } from '../draw/shape';
import type { PlaceId } from './place';
import { places } from './place';
import type { Half } from './surface';

/** A ring with a cross in it, of a radius in units of the picture. */
function ringAndCross(x: number, y: number, r: number): { ring: string; cross: string } {
  const [cx, cy, radius] = [Math.round(x), Math.round(y), Math.round(r)];
  const arc = `a${radius} ${radius} 0 1 0 `;
  const k = Math.round(r * 0.42);
  return {
    ring: `M${cx - radius} ${cy}${arc}${2 * radius} 0${arc}${-2 * radius} 0z`,
    cross: `M${cx - k} ${cy - k}L${cx + k} ${cy + k}M${cx + k} ${cy - k}L${cx - k} ${cy + k}`,
  };
}

/** The mark of a place in which nothing should be felt: a crossed ring, on both sides if paired. */
export function avoidShapes(
  id: PlaceId,
  halves: { readonly left: Half; readonly right: Half },
  camera: Camera,
  radius: number,
): Shape[] {
  const { paired, at } = places[id];
  const where = paired ? [halves.left, halves.right] : [halves.left];
  const marks = where.map((half) => {
    const { x, y } = project(camera, at(half));
    return ringAndCross(x * unitsPerCm, -y * unitsPerCm, radius);
  });
  const rings = marks.map(({ ring }) => ring).join('');
  const strokeWidth = Math.round(radius * 0.28);
  return [
    { id: `${id}Sheet`, d: rings, role: 'avoidSheet' },
    {
      id: `${id}Mark`,
      d: rings + marks.map(({ cross }) => cross).join(''),
      role: 'avoid',
      strokeWidth,
    },
  ];
}
