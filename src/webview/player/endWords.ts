import type { SessionView } from '../../messages/player.js';
import type { ExerciseId } from '../../session/playback.js';
import { momentAt } from '../../session/playback.js';
import { rollUpAfterS } from './movements.js';
import type { News } from './news.js';
import { routineOfNews } from './news.js';

/** A session that is over. */
export type Ended = Extract<SessionView, { stage: 'ended' }>;

/** The way up takes as long as it takes; the page says "Done" so long after it, in milliseconds. */
const REST_AFTER_MS = 2000;

/** Whether the end still has something to show move: the way up out of the fold. */
export function isRollingUp(news: News, now: number): boolean {
  const { session } = news.message;
  const rollUpMs = rollUpAfterS(routineOfNews(news)) * 1000;
  const rolls = session.stage === 'ended' && reachedEnd(session) && rollUpMs > 0;
  return rolls && now - news.at < rollUpMs + REST_AFTER_MS;
}

/** The way out of positions in which one does not just get up. */
const waysOut: Readonly<Partial<Record<ExerciseId, string>>> = {
  seated_forward_fold: 'If you are folded forward: roll up slowly, head last.',
  childs_pose: 'If you are folded forward: walk the hands back and come up slowly.',
  side_lying_rotation: 'If you are lying down: push up with the upper hand, slowly.',
  pushup_floor: 'If you are on hands and toes: let the knees down first.',
};

/** The words of an end that came before the routine was over. */
export function earlyEndWords(news: News): Words {
  const { message } = news;
  const { session } = message;
  const positionMs = session.stage === 'ended' ? session.positionMs : 0;
  const { segment } = momentAt(routineOfNews(news), positionMs, message.breathing);
  const wayOut = segment.variant === 'chair' ? undefined : waysOut[segment.exercise];
  const interrupted = session.stage === 'ended' && session.outcome === 'interrupted';
  return {
    cue: interrupted ? 'Interrupted' : 'Stopped',
    detail: wayOut ?? 'Start it again whenever you like.',
  };
}

/** A cue and how to follow it. */
interface Words {
  readonly cue: string;
  readonly detail: string;
}

/** The words of an end that was reached: the way up while it lasts, then how it went. */
export function endWords(news: News, now: number): Words {
  const { session } = news.message;
  const routine = routineOfNews(news);
  if (isRollingUp(news, now)) return routine.after;
  if (session.stage !== 'ended' || session.outcome !== 'done') return shortenedWords;
  return rollUpAfterS(routine) > 0 ? doneWords : routine.after;
}

/**
 * What stays below the words of the end: the way up has no clock, and whoever takes longer for it than
 * the picture must not be called done and hurried. Null where the routine does not end in the fold.
 */
export function wayUpWords(news: News): string | null {
  const routine = routineOfNews(news);
  const { cue, detail } = routine.after;
  return rollUpAfterS(routine) > 0 ? `Still folded? ${cue}. ${detail}` : null;
}

/** The words once the way up is over. */
const doneWords = {
  cue: 'Done',
  detail: 'Your next stretch of work starts when you do.',
} as const;

/** The words once the way up is over and parts were passed over. */
const shortenedWords = { cue: 'That was part of it', detail: 'Some is better than none.' } as const;

/** Whether a session was played to its end, with or without all of its parts. */
export function reachedEnd({ outcome }: Ended): boolean {
  return outcome === 'done' || outcome === 'shortened';
}
