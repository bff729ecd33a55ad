import type { Session, Stage } from './stage.js';
import { GET_READY_MS, positionAt } from './stage.js';

/**
 * What the person does outside of the player, in any window. `typing`: keys in an editor, or text
 * selected with the mouse; `browsing`: a click or scrolling there, which may also be how the focus
 * goes back to the code; `atKeys`: keys or buttons somewhere, a terminal perhaps, not long ago.
 */
export type AtWork = 'typing' | 'browsing' | 'atKeys';

/** Working on for so long while a routine is paused ends it, in milliseconds. */
const WORKED_ON_MS = 60_000;
/** Keys may have ended so long before VS Code says so, in milliseconds. */
const KEYS_LAG_MS = 70_000;

/**
 * The stage that work in an editor leads to. A routine that began by itself gives way to a click
 * or to scrolling, since nobody may be following it; one that the person has in hand does not: they
 * may have clicked only to have the focus back in the code, and would find it paused in mid-stretch.
 */
export function stageAtWork(session: Session, doing: AtWork, monoMs: number): Stage {
  const { stage } = session;
  switch (stage.name) {
    case 'ready':
      return stage.startsAt === null || doing === 'atKeys'
        ? stage
        : { ...stage, startsAt: monoMs + GET_READY_MS };
    case 'playing':
    case 'ownPace':
    case 'gate': {
      // Keys that are only known of may be those that started it.
      const inHand = doing === 'atKeys' || (doing === 'browsing' && session.attended);
      const positionMs = positionAt(session, monoMs);
      if (inHand) return stage;
      return { name: 'paused', positionMs, by: 'typing', since: monoMs, workSince: monoMs };
    }
    case 'paused': {
      // Somebody who works on is at work, and work counts, whatever paused the routine.
      const { positionMs, workSince } = stage;
      // What the person paused may wait for them while they do something else.
      const isWork = doing !== 'atKeys' || !session.attended;
      if (workSince === undefined) return isWork ? { ...stage, workSince: monoMs } : stage;
      const lagMs = doing === 'atKeys' ? KEYS_LAG_MS : 0;
      const workedOn = monoMs - workSince > WORKED_ON_MS + lagMs;
      return workedOn ? { name: 'ended', outcome: 'stopped', positionMs } : stage;
    }
    case 'ended':
      return stage;
  }
}
