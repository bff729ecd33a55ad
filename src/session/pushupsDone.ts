import type { Level, Step } from '../routines/ladder.js';
import { levels } from '../routines/ladder.js';
import { routineOf } from '../routines/routineOf.js';
import type { Session } from './stage.js';

/** What a session says of its push-ups. */
export interface PushupsDone {
  readonly level: Level;
  readonly step: Step;
  /** All sets and repetitions were played. */
  readonly complete: boolean;
  /** It was stopped because of how it felt. */
  readonly stopped: boolean;
}

/** So much of each set has to be played for it to count as done. */
const SET_FROM = 0.9;

/**
 * The push-ups of a session that is over, at the height at which they were really done; null where
 * none were begun, and where it was only broken off: somebody came, or the machine slept.
 */
export function pushupsDoneIn(session: Session): PushupsDone | null {
  const { plan, stage, playedOf } = session;
  if (stage.name !== 'ended' || plan.call) return null;
  const stopped = stage.toCheck === true;
  if (!stopped && (stage.outcome === 'stopped' || stage.outcome === 'interrupted')) return null;
  const { segments } = routineOf(plan);
  const sets = segments.flatMap(({ type, exercise, startS, endS }, index) => {
    const level = levels.find((each) => exercise === `pushup_${each}`);
    if (type !== 'cycles' || level === undefined) return [];
    return [{ level, share: (playedOf[index] ?? 0) / 1000 / (endS - startS) }];
  });
  const [first] = sets;
  if (first === undefined || sets.every(({ share }) => share === 0)) return null;
  const complete = !stopped && sets.every(({ share }) => share >= SET_FROM);
  return { level: first.level, step: plan.step, complete, stopped };
}
