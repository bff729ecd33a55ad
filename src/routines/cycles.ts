import type { Side } from './routine.js';

/** One part of a cycle that is repeated: where it goes, and for how long. */
export interface CyclePart {
  /** The protocol's name of it. */
  readonly id: CyclePartId;
  /** In one or two words. */
  readonly name: string;
  /** What to do, in eight words or fewer. */
  readonly cue: string;
  readonly lengthS: number;
}

export type CyclePartId =
  | 'turn_right'
  | 'centre'
  | 'turn_left'
  | 'circle'
  | 'lift'
  | 'back'
  | 'down'
  | 'forward'
  | 'open'
  | 'pause'
  | 'return'
  | 'pull'
  | 'squeeze'
  | 'lower'
  | 'press';

/** Slow turns of the head, 3 s each (tempo of the product's making). */
export const headTurns: readonly CyclePart[] = [
  { id: 'turn_right', name: 'Right', cue: 'Turn slowly to the right', lengthS: 3 },
  { id: 'centre', name: 'Middle', cue: 'Come back to the middle', lengthS: 3 },
  { id: 'turn_left', name: 'Left', cue: 'Turn slowly to the left', lengthS: 3 },
  { id: 'centre', name: 'Middle', cue: 'Come back to the middle', lengthS: 3 },
];

/** The four directions of one shoulder cycle, 2 s each (stated by the source article). */
export const shoulderDirections: readonly CyclePart[] = [
  { id: 'lift', name: 'Lift', cue: 'Lift the shoulders to your ears', lengthS: 2 },
  { id: 'back', name: 'Back', cue: 'Draw them straight back', lengthS: 2 },
  { id: 'down', name: 'Down', cue: 'Let them slide down', lengthS: 2 },
  { id: 'forward', name: 'Forward', cue: 'Round them forward', lengthS: 2 },
];

/** A pull against a light band, 2, 1 and 2 s. */
export const row: readonly CyclePart[] = [
  { id: 'pull', name: 'Pull', cue: 'Pull the elbows back, close in', lengthS: 2 },
  { id: 'squeeze', name: 'Squeeze', cue: 'Blades gently together', lengthS: 1 },
  { id: 'return', name: 'Return', cue: 'Let the arms go long, slowly', lengthS: 2 },
];

/** A whole circle of the shoulders, 4 s. */
export function shoulderCircle(direction: 'forward' | 'backward'): readonly CyclePart[] {
  return [{ id: 'circle', name: 'Circle', cue: `Circle the shoulders ${direction}`, lengthS: 4 }];
}

/** A turn of the chest to one side, 4, 2 and 4 s: lying, the arm opens; seated, the chest turns. */
export function rotation(side: Side, seated: boolean): readonly CyclePart[] {
  const open = seated ? `Breathe out, turn to the ${side}` : `Breathe out, open to the ${side}`;
  const back = seated ? 'Breathe in, turn back' : 'Breathe in, bring the arm back';
  return [
    { id: 'open', name: seated ? 'Turn' : 'Open', cue: open, lengthS: 4 },
    { id: 'pause', name: 'Pause', cue: 'Pause where it is comfortable', lengthS: 2 },
    { id: 'return', name: 'Return', cue: back, lengthS: 4 },
  ];
}

/** A push-up, 2, 1 and 2 s; `toward` is what the chest goes to. */
export function pushup(toward: string): readonly CyclePart[] {
  return [
    { id: 'lower', name: 'Lower', cue: `Bend the elbows, chest to the ${toward}`, lengthS: 2 },
    { id: 'pause', name: 'Pause', cue: 'Pause, body straight', lengthS: 1 },
    { id: 'press', name: 'Press', cue: 'Press back, blades together and down', lengthS: 2 },
  ];
}

/** Which part of a cycle it is at `elapsedS` seconds into repeated cycles, by its index. */
export function cyclePartAt(parts: readonly CyclePart[], elapsedS: number): number {
  let leftS = elapsedS % cycleLengthS(parts);
  const index = parts.findIndex(({ lengthS }) => {
    leftS -= lengthS;
    return leftS < 0;
  });
  return Math.max(0, index);
}

/** Seconds of one whole cycle. */
export function cycleLengthS(parts: readonly CyclePart[]): number {
  return parts.reduce((sum, { lengthS }) => sum + lengthS, 0);
}
