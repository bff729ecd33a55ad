import type { Block, ExerciseId, Routine, Segment } from '../../session/playback.js';
import { blocksWith, momentAt } from '../../session/playback.js';
import type { ExerciseMoment } from './movements.js';
import { figureMoment } from './movements.js';

/** A part of a demonstration: a segment, and for how long it is shown; seconds. */
interface Scene {
  readonly segment: Segment;
  readonly shownS: number;
  /** Routine time that passes in each second: more than 1 where getting ready is shown in short. */
  readonly speed: number;
}

/** A movement in short, to be shown over and over. */
export interface Demonstration {
  readonly routine: Routine;
  readonly scenes: readonly Scene[];
}

/** Getting ready and coming back take no longer, a hold is seen so long; seconds. */
const AROUND_S = 5;
const HOLD_S = 8;
/** So much of what is repeated is enough to follow it; seconds. */
const CYCLES_S = 12;
/** A rest before it begins anew; seconds. */
const PAUSE_S = 1.5;

const known = new Map<ExerciseId, Demonstration>();

/** The demonstration of a movement, made of the routine that has the most of it. */
export function demonstrationOf(exercise: ExerciseId): Demonstration {
  const made = known.get(exercise) ?? makeDemonstration(exercise);
  known.set(exercise, made);
  return made;
}

/** What the figure does so many milliseconds after a demonstration began. */
export function demonstratedAt(exercise: ExerciseId, sinceMs: number): ExerciseMoment {
  const { routine, scenes } = demonstrationOf(exercise);
  const totalS = scenes.reduce((sum, { shownS }) => sum + shownS, 0);
  let leftS = Math.min(totalS, (sinceMs / 1000) % (totalS + PAUSE_S));
  const scene = scenes.find(({ shownS }, i) => {
    if (leftS < shownS || i === scenes.length - 1) return true;
    leftS -= shownS;
    return false;
  });
  if (scene === undefined) throw new Error(`${exercise} has nothing to show`);
  const { segment, speed } = scene;
  const elapsedS = Math.min(segment.endS - segment.startS - 0.001, leftS * speed);
  const moment = momentAt(routine, (segment.startS + elapsedS) * 1000, 'off');
  // By itself it comes from nowhere, whatever stands before it in that routine.
  return figureMoment({ ...moment, previous: null });
}

function makeDemonstration(exercise: ExerciseId): Demonstration {
  const candidates = blocksWith(exercise).map(({ routine, block }) => ({
    routine,
    scenes: scenesOf(routine, block),
  }));
  const [first, ...others] = candidates;
  if (first === undefined) throw new Error(`No routine has ${exercise}`);
  return others.reduce((a, b) => (b.scenes.length > a.scenes.length ? b : a), first);
}

/** Each kind of part once, in its order; the rest only where nothing else leads out of a hold. */
function scenesOf({ segments }: Routine, { startS, endS }: Block): readonly Scene[] {
  const inBlock = segments.filter((part) => part.startS >= startS && part.endS <= endS);
  const hasRelease = inBlock.some(({ type }) => type === 'release');
  const seen = new Set<string>();
  return inBlock.flatMap((segment) => {
    const kind = kindOf(segment);
    if (seen.has(kind) || (segment.type === 'rest' && hasRelease)) return [];
    seen.add(kind);
    return [sceneOf(segment)];
  });
}

function kindOf(segment: Segment): string {
  const direction = segment.type === 'cycles' ? segment.direction : null;
  return `${segment.type} ${segment.side ?? ''} ${direction ?? ''}`;
}

function sceneOf(segment: Segment): Scene {
  const lengthS = segment.endS - segment.startS;
  switch (segment.type) {
    case 'cycles': {
      const times = Math.max(1, Math.floor(CYCLES_S / segment.cycleS));
      return { segment, shownS: Math.min(lengthS, times * segment.cycleS), speed: 1 };
    }
    case 'hold':
      return { segment, shownS: Math.min(lengthS, HOLD_S), speed: 1 };
    case 'setup':
    case 'move':
    case 'rest':
    case 'release':
    case 'switch':
    case 'notice': {
      const shownS = Math.min(lengthS, AROUND_S);
      return { segment, shownS, speed: lengthS / shownS };
    }
  }
}
