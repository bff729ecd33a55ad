import type { SessionView } from '../../messages/player.js';
import { isDiscomfort } from './discomfort.js';

/** What the page shows of a session, by the name that its styles know. */
export function screenOf(session: SessionView): SessionView['stage'] | 'discomfort' {
  return isDiscomfort(session) ? 'discomfort' : session.stage;
}

/** Screens of one picture, which stays where it is while one follows another. */
const goesOn = ['playing', 'paused', 'ownPace'];

/** Whether a screen is another one than that before it, and so begins at its top. */
export function beginsAnew(before: string, screen: string): boolean {
  return before !== screen && !(goesOn.includes(before) && goesOn.includes(screen));
}
