import { momentAt } from '../../../session/playback.js';
import type { News } from '../news.js';
import { positionAt, routineOfNews } from '../news.js';
import type { Heard } from './chimeFor.js';

/** What there is to hear of the page at an instant of its clock. */
export function heardAt(news: News, now: number): Heard {
  const { session, breathing } = news.message;
  switch (session.stage) {
    case 'ready':
      return { stage: 'ready' };
    case 'paused':
      return { stage: 'waiting' };
    case 'ended': {
      const reachedEnd = session.outcome === 'done' || session.outcome === 'shortened';
      return { stage: reachedEnd ? 'over' : 'stopped' };
    }
    case 'playing':
    case 'ownPace':
    case 'gate': {
      const moment = momentAt(routineOfNews(news), positionAt(news, now), breathing);
      const { segment, block, pacer } = moment;
      const begins = segment.startS === block.startS;
      return {
        stage: 'playing',
        step: moment.segmentIndex,
        words: begins ? `${block.name}. ${segment.cue}.` : `${segment.cue}.`,
        changesSide: segment.type === 'switch',
        // Without a clock nobody is led.
        breath: session.stage === 'playing' ? (pacer?.phase ?? null) : null,
      };
    }
  }
}
