import type { Limb } from '../body/limb';
import { along, dot, mix, reject, scale, sub, unit } from '../body/vector';
import type { Camera } from './camera';
import { project } from './camera';
import { linePath } from './outline';
import type { Shape } from './shape';

/** Strokes beside the sleeve: shares of the upper arm where they begin and end, and how far off, cm. */
const strokes = [
  { id: 'Wave1', from: 0.42, to: 0.92, offCm: 7.4 },
  { id: 'Wave2', from: 0.52, to: 0.82, offCm: 9.6 },
] as const;

/** Below this bend of the elbow (its sine) the arm has no back of its own to draw beside. */
const straight = 0.2;

/**
 * Strokes beside the back of an upper arm that works: where the elbow is bent it is the side away
 * from the forearm. They fade where that side turns to the viewer or away.
 */
export function feltArmShapes(id: string, limb: Limb, strength: number, camera: Camera): Shape[] {
  const { root, middle, end } = limb;
  const bone = unit(sub(middle, root));
  const bent = reject(unit(sub(end, middle)), bone);
  const bend = Math.sqrt(dot(bent, bent));
  if (strength <= 0.01 || bend <= straight) return [];
  const back = scale(bent, -1 / bend);
  const aside = 1 - Math.abs(dot(back, camera.toward));
  const seen = Math.min(1, (bend - straight) * 2) * Math.min(1, aside * 2.5);
  if (seen < 0.05) return [];
  return strokes.map(({ id: stroke, from, to, offCm }): Shape => {
    const at = (share: number, bow: number) =>
      project(camera, along(mix(root, middle, share), back, offCm + bow));
    return {
      id: `${id}${stroke}`,
      d: linePath([at(from, -0.8), at((from + to) / 2, 0.8), at(to, -0.8)]),
      role: 'highlight',
      strokeWidth: 70,
      opacity: seen * strength,
    };
  });
}
