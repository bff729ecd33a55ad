import type { Session, Stage } from './stage.js';
import { GET_READY_MS, positionAt } from './stage.js';

/**
 * What the person does in an editor, of any window. `typing`: keys, or text selected with the
 * mouse; `browsing`: a click or scrolling, which may also be how the focus goes back to the code.
 */
export type AtWork = 'typing' | 'browsing';

/** Working on for so long while a routine is paused ends it, in milliseconds. */
const WORKED_ON_MS = 60_000;

/**
 * The stage that work in an editor leads to. A routine that began by itself gives way to a click
 * or to scrolling, since nobody may be following it; one that the person has in hand does not: they
 * may have clicked only to have the focus back in the code, and would find it paused in mid-stretch.
 */
export function stageAtWork(session: Session, doing: AtWork, monoMs: number): Stage {
  const { stage } = session;
  switch (stage.name) {
    case 'ready':
      return stage.startsAt === null ? stage : { ...stage, startsAt: monoMs + GET_READY_MS };
    case 'playing':
    case 'ownPace':
    case 'gate': {
      const inHand = doing === 'browsing' && session.attended;
      const positionMs = positionAt(session, monoMs);
      if (inHand) return stage;
      return { name: 'paused', positionMs, by: 'typing', since: monoMs, workSince: monoMs };
    }
    case 'paused': {
      // Somebody who works on is at work, and work counts, whatever paused the routine.
      const { positionMs, workSince } = stage;
      if (workSince === undefined) return { ...stage, workSince: monoMs };
      const workedOn = monoMs - workSince > WORKED_ON_MS;
      return workedOn ? { name: 'ended', outcome: 'stopped', positionMs } : stage;
    }
    case 'ended':
      return stage;
  }
}
