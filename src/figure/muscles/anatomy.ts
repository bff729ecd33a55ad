import type { Muscle } from './muscle';
import { vertebra } from './surface';

const { C, T, L } = vertebra;

/** How near to the middle line the muscles of the two sides start, cm. */
const beside = 0.35;

/**
 * The muscles, deep ones first. Origins and insertions after Gray's Anatomy (41st ed.) and Moore's
 * Clinically Oriented Anatomy (8th ed.); what is under skin or another muscle is drawn on the skin
 * above it.
 */
export const muscles: readonly Muscle[] = [
  {
    // Thoracic part: columns beside the spine from the upper loin to the lower neck; the outer one
    // (iliocostalis) follows the angles of the ribs.
    id: 'erectorSpinae',
    face: 'back',
    fibres: 3,
    rows: (half) => [
      [half.back(L(3), 0.9), half.back(L(3), 3), half.back(L(3), 5.2)],
      [half.back(T(12), 0.9), half.back(T(12), 3.2), half.back(T(12), 5.8)],
      [half.back(T(9), 0.9), half.back(T(9), 3.2), half.back(T(9), 5.8)],
      [half.back(T(5), 0.9), half.back(T(5), 2.7), half.back(T(5), 4.6)],
      [half.back(T(2), 0.8), half.back(T(2), 2.2), half.back(T(2), 3.6)],
      [half.back(C(7), 0.8), half.back(C(7), 1.5), half.back(C(7), 2.3)],
    ],
  },
  {
    // Transverse processes C1 to C4; inner edge of the blade from its upper angle to its spine.
    id: 'levatorScapulae',
    face: 'back',
    fibres: 2,
    rows: (half) => [
      [half.neck(C(4), 0.75), half.neck(C(2.6), 0.85), half.neck(C(1), 0.95)],
      [half.neck(C(6.4), 0.78), half.neck(C(6), 0.98), half.neck(C(5.6), 1.15)],
      [half.blade(-9.6, -4.6, -0.9), half.blade(-9.2, -3.3, -0.9), half.blade(-7.8, -2, -0.7)],
    ],
  },
  {
    // Spinous processes C7 (minor) to T5 (major); inner edge of the blade from the root of its spine
    // to its lower angle.
    id: 'rhomboids',
    face: 'back',
    fibres: 5,
    rows: (half) => [
      [C(7), T(1), T(3), T(4), T(5)].map((level) => half.back(level, beside)),
      [-4.6, -6.2, -9.4, -12.2, -14.8].map((up) => half.blade(-9.9, up, -1)),
    ],
  },
  {
    // Spinous processes T4 to T12; the inner end of the blade's spine.
    id: 'trapeziusLower',
    face: 'back',
    fibres: 4,
    rows: (half) => [
      [T(12), T(10), T(8), T(6), T(4)].map((level) => half.back(level, beside)),
      [
        half.blade(-9.4, -5.6, -1.5),
        half.blade(-9.2, -5.2, -1.6),
        half.blade(-8.6, -4.9, -1.6),
        half.blade(-7.8, -4.6, -1.6),
        half.blade(-7, -4.3, -1.6),
      ],
    ],
  },
  {
    // Spinous processes C7 to T4; the upper lip of the blade's spine, out to the acromion.
    id: 'trapeziusMiddle',
    face: 'back',
    fibres: 4,
    rows: (half) => [
      [T(4), T(3), T(2), T(1), C(7)].map((level) => half.back(level, beside)),
      [
        half.blade(-7.2, -4.2, -1.6),
        half.blade(-5.6, -3.6, -1.7),
        half.blade(-3.8, -2.8, -1.7),
        half.blade(-2, -1.8, -1.6),
        half.blade(-0.4, -0.8, -1.4),
      ],
    ],
  },
  {
    // Occiput (drawn to the hair) and nuchal ligament down to C7; over the slope of the neck to the outer third of the
    // collar-bone and the acromion.
    id: 'trapeziusUpper',
    face: 'back',
    fibres: 4,
    rows: (half) => [
      [
        half.back(C(7), beside),
        half.neck(C(5), 0.06),
        half.neck(C(2.4), 0.06),
        half.head(0.4, -1.2, -5.6),
        half.head(3.4, -1, -4.6),
      ],
      [
        half.back(C(7.6), 3),
        half.neck(C(6.4), 0.5),
        half.neck(C(4.6), 0.72),
        half.neck(C(3.2), 0.85),
        half.neck(C(2.6), 1.05),
      ],
      [
        half.back(C(7.7), 5.2),
        half.neck(C(7), 0.95),
        half.neck(C(6.4), 1.1),
        half.neck(C(5.8), 1.25),
        half.neck(C(5.4), 1.4),
      ],
      [
        half.blade(-0.4, -0.8, -1.4),
        half.blade(-0.6, 0, -0.8),
        half.collarBone(0.96, 0.6),
        half.collarBone(0.84, 1),
        half.collarBone(0.7, 1.2),
      ],
    ],
  },
  {
    // Below the shoulder-blade and the back of the arm bone; the point of the elbow.
    id: 'triceps',
    face: 'back',
    fibres: 3,
    rows: (half) => [
      [half.arm(0.14, -1.6, 'back'), half.arm(0.1, 0.3, 'back'), half.arm(0.16, 2, 'back')],
      [half.arm(0.5, -3, 'back'), half.arm(0.5, 0.2, 'back'), half.arm(0.5, 3.4, 'back')],
      [half.arm(0.74, -2, 'back'), half.arm(0.74, 0, 'back'), half.arm(0.74, 2.2, 'back')],
      [half.arm(0.97, -0.8, 'back'), half.arm(0.97, 0, 'back'), half.arm(0.97, 0.9, 'back')],
    ],
  },
  {
    // Ribs 1 to 8 at the side of the chest; under the blade to its inner edge.
    id: 'serratusAnterior',
    face: 'front',
    fibres: 4,
    rows: (half) => [
      [
        half.front(T(6), 12.6),
        half.front(T(7.6), 11.8),
        half.front(T(9.2), 11.2),
        half.front(T(10.8), 11),
      ],
      [
        half.front(T(5), 15),
        half.front(T(6.4), 15.1),
        half.front(T(8), 15.1),
        half.front(T(9.6), 15),
      ],
    ],
  },
  {
    // Inner half of the collar-bone, breastbone and upper ribs; the front of the upper arm.
    id: 'chest',
    face: 'front',
    fibres: 5,
    rows: (half) => [
      [
        half.collarBone(0.5, -0.6),
        half.collarBone(0.1, -0.6),
        half.front(T(3.6), 0.9),
        half.front(T(5.6), 0.9),
        half.front(T(7), 2.2),
        half.front(T(7.2), 5.6),
      ],
      [
        half.collarBone(0.66, -1.4),
        half.front(T(2.8), 7),
        half.front(T(3.8), 8),
        half.front(T(4.8), 9),
        half.front(T(5.6), 10),
        half.front(T(6), 11),
      ],
      [0.2, 0.24, 0.28, 0.32, 0.35, 0.38].map((share) => half.arm(share, -0.6, 'front')),
    ],
  },
];
