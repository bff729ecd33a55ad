import { bones } from '../../../src/figure/body/bones';
import type { Skeleton } from '../../../src/figure/body/skeleton';
import type { Vec3 } from '../../../src/figure/body/vector';
import { mix, place } from '../../../src/figure/body/vector';

const sides = ['left', 'right'] as const;

/** A box of the world, its corners in cm. */
export interface Box {
  readonly low: Vec3;
  readonly high: Vec3;
}

/** Distance in cm from a point to a box; 0 inside. */
export function toBox(p: Vec3, { low, high }: Box): number {
  const out = (v: number, a: number, b: number) => Math.max(a - v, 0, v - b);
  return Math.hypot(out(p.x, low.x, high.x), out(p.y, low.y, high.y), out(p.z, low.z, high.z));
}

const between = (a: Vec3, b: Vec3) => Array.from({ length: 9 }, (_, i) => mix(a, b, i / 8));

/** Points inside the body and how much flesh is around each, cm. */
export function flesh(body: Skeleton): { what: string; at: Vec3; cm: number }[] {
  const all: { what: string; at: Vec3; cm: number }[] = [];
  const push = (what: string, points: readonly Vec3[], cm: number) =>
    all.push(...points.map((at) => ({ what, at, cm })));
  for (const side of sides) {
    const { arms, legs, hands, toes, feet } = body;
    push('upper arm', between(arms[side].root, arms[side].middle), 3.6);
    push('forearm', between(arms[side].middle, arms[side].end), 2.3);
    for (const finger of hands[side].fingers) push('finger', finger, 0.7);
    push('thigh', between(legs[side].root, legs[side].middle), 6);
    push('shin', between(legs[side].middle, legs[side].end), 4.6);
    push('sole', [place(toes[side], 0, 0.9, 0), place(toes[side], 0, 0.9, 5)], 0.85);
    push('heel', [place(feet[side], 0, 0.9 - bones.ankleHeight, -4.6)], 0.85);
  }
  push('face', [place(body.head, 0, 5, 8.4)], 2.4);
  push('forehead', [place(body.head, 0, 9, 8.4)], 2.4);
  push('chest', [place(body.spine[6]!, 0, 0, 13), place(body.spine[4]!, 0, 0, 13)], 4);
  push('belly', [place(body.spine[1]!, 0, 0, 11)], 4);
  push('hips', [place(body.pelvis, 0, 0, 4)], 7);
  return all;
}
