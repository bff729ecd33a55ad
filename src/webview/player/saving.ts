import { segmentIndexAt } from '../../session/playback.js';
import type { PlayerHost } from './host.js';
import type { News } from './news.js';
import { positionAt, routineOfNews } from './news.js';

/** Keeps with VS Code where the routine is, so that a reload of the window can take it up. */
export interface Saving {
  /** Saves if the routine has come to another part since the last time. */
  step(news: News, now: number): void;
  /** Saves in any case. */
  now(news: News, now: number): void;
}

/** Makes the keeper of one page. */
export function createSaving(host: PlayerHost): Saving {
  let saved = '';
  const save = ({ message, at }: News, now: number) => {
    const positionMs = Math.round(positionAt({ message, at }, now));
    saved = stepOf({ message, at }, now);
    const { plan, session } = message;
    const underWay = session.stage !== 'ready' && session.stage !== 'ended';
    const savedAtMs = Date.now();
    const doubt =
      session.stage === 'paused' && session.doubted === true ? ({ doubted: true } as const) : {};
    host.save(underWay ? { v: 2, plan, positionMs, savedAtMs, ...doubt } : null);
  };
  const step = (news: News, now: number) => {
    if (stepOf(news, now) !== saved) save(news, now);
  };
  return { step, now: save };
}

function stepOf(news: News, now: number): string {
  const { plan, session } = news.message;
  const part = segmentIndexAt(routineOfNews(news), positionAt(news, now) / 1000);
  return `${plan.routine} ${session.stage} ${part}`;
}
