import type { Vec3 } from '../body/vector';
import type { Half } from './surface';
import { vertebra } from './surface';

/** Places in which an exercise should not be felt. */
export type PlaceId =
  'head' | 'neck' | 'lowerBack' | 'shoulderTops' | 'shoulderFronts' | 'wrists' | 'knees';

/** A place that a map can mark. */
export interface Place {
  /** From which side it is seen. */
  readonly face: 'back' | 'front';
  /** There is one on each side; else it lies on the middle line. */
  readonly paired: boolean;
  readonly at: (half: Half) => Vec3;
  /** Its name on the map, in lines, and beside which half of the picture it stands. */
  readonly label: readonly string[];
  readonly side: 'left' | 'right';
}

const { C, L } = vertebra;

/** The places, by name. */
export const places: Readonly<Record<PlaceId, Place>> = {
  head: {
    face: 'back',
    paired: false,
    at: (half) => half.head(0, 10.5, -8),
    label: ['head'],
    side: 'left',
  },
  neck: {
    face: 'back',
    paired: false,
    at: (half) => half.neck(C(4.4), 0),
    label: ['neck'],
    side: 'right',
  },
  lowerBack: {
    face: 'back',
    paired: false,
    at: (half) => half.back(L(4.2), 0),
    label: ['lower back'],
    side: 'left',
  },
  shoulderTops: {
    face: 'back',
    paired: true,
    at: (half) => half.blade(0.6, 0.4, -1),
    label: ['top of the', 'shoulders'],
    side: 'left',
  },
  shoulderFronts: {
    face: 'front',
    paired: true,
    at: (half) => half.arm(0.06, -1, 'front'),
    label: ['front of the', 'shoulders'],
    side: 'right',
  },
  wrists: {
    face: 'front',
    paired: true,
    at: (half) => half.wrist(),
    label: ['wrists'],
    side: 'left',
  },
  knees: { face: 'front', paired: true, at: (half) => half.knee(), label: ['knees'], side: 'left' },
};
