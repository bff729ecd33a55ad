/** The four directions of one shoulder cycle, 2 s each (stated by the source article). */
export const shoulderDirections = [
  { id: 'lift', name: 'Lift', cue: 'Lift the shoulders to your ears' },
  { id: 'back', name: 'Back', cue: 'Draw them straight back' },
  { id: 'down', name: 'Down', cue: 'Let them slide down' },
  { id: 'forward', name: 'Forward', cue: 'Round them forward' },
] as const;
export type ShoulderDirection = (typeof shoulderDirections)[number];

/** The direction at `elapsedS` seconds into cycles of `cycleS` seconds. */
export function shoulderDirectionAt(elapsedS: number, cycleS: number): ShoulderDirection {
  const part = Math.floor(((elapsedS % cycleS) / cycleS) * shoulderDirections.length);
  return shoulderDirections[part] ?? shoulderDirections[0];
}
