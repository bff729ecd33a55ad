import type { Blob } from './camera';

/** What a shape shows; the style sheet gives each role its colour. */
export type Role =
  | 'skin'
  | 'skinShade'
  | 'palm'
  | 'top'
  | 'topShade'
  | 'trousers'
  | 'trousersShade'
  | 'shoe'
  | 'shoeShade'
  | 'hair'
  | 'hairShade'
  | 'chair'
  | 'chairShade'
  | 'cushion'
  | 'cushionShade'
  | 'cloth'
  | 'clothShade'
  | 'band'
  | 'bandShade'
  | 'mat'
  | 'matShade'
  | 'wall'
  | 'wallShade'
  | 'floor'
  | 'shadow'
  | 'feature'
  | 'crease'
  | 'arrow'
  | 'highlight'
  | 'bone'
  | 'boneEdge'
  | 'muscle'
  | 'muscleEdge'
  | 'muscleLit'
  | 'muscleLitEdge'
  | 'muscleFibre'
  | 'avoid'
  | 'avoidSheet';

/** One path of the picture. */
export interface Shape {
  /** The same in every frame. */
  readonly id: string;
  /** SVG path data in hundredths of a cm. */
  readonly d: string;
  readonly role: Role;
  /** 0 to 1; absent = 1. */
  readonly opacity?: number;
  /** Width of a line without fill, hundredths of a cm; absent = a filled shape. */
  readonly strokeWidth?: number;
  /** A line in dashes. */
  readonly broken?: boolean;
}

/** A picture: paint the shapes in order. */
export interface Scene {
  /** "left top width height" in hundredths of a cm. */
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
}

/** A blob of a solid; `keep` = how much of it is lit (1 = no shade on it). */
export interface Lump extends Blob {
  readonly keep?: number;
}

/** A solid part of body or chair: the union of hulls of its groups of lumps. */
export interface Solid {
  readonly id: string;
  readonly role: Extract<
    Role,
    | 'skin'
    | 'top'
    | 'trousers'
    | 'shoe'
    | 'hair'
    | 'chair'
    | 'cushion'
    | 'cloth'
    | 'band'
    | 'mat'
    | 'wall'
  >;
  readonly groups: readonly (readonly Lump[])[];
  /** Moves the part toward the viewer in the painting order, cm. */
  readonly nearer?: number;
  /** Moves it toward the viewer when the person's left (+) or right (-) side is near, cm. */
  readonly sideways?: number;
  /** Draw in the shade's colour only. */
  readonly flat?: boolean;
}

/** Shapes that are painted together, and how near they are to the viewer (cm). */
export interface Item {
  readonly depth: number;
  readonly shapes: readonly Shape[];
}
