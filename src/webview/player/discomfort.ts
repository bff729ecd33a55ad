import type { SessionView } from '../../messages/player.js';

/** Whether the routine waits because something does not feel right. */
export function isDiscomfort(session: SessionView): boolean {
  return session.stage === 'paused' && session.by === 'discomfort';
}

/** What is said of it, on the page and by a screen reader. */
export const discomfortWords = {
  cue: 'What would feel better?',
  detail: 'Nothing here has to be pushed through. Ease out of it first, then choose.',
} as const;
