import { momentAt, routineById, shoulderDirections } from '../../session/playback.js';
import type { Moment } from '../../session/playback.js';
import type { ToPlayer } from '../../messages/player.js';
import { doneWords, earlyEndWords, isRollingUp } from './endView.js';
import type { News } from './news.js';
import { positionAt } from './news.js';
import { whyPaused } from './playView.js';

/** What a screen reader says of the page now; it changes once per step, not with each second. */
export function announcementAt(news: News, now: number): string {
  const { message } = news;
  const { session } = message;
  const routine = routineById(message.routine);
  switch (session.stage) {
    case 'ready':
      return session.startsInMs === null
        ? `${routine.name}: press Start when you are ready.`
        : `${routine.name} starts in a few seconds and waits while you type.`;
    case 'playing':
      return stepWords(momentAt(routine, positionAt(news, now), message.breathing), message);
    case 'paused':
      return session.by === 'person' ? `Paused. ${whyPaused(session.by)}` : whyPaused(session.by);
    case 'ended': {
      if (session.outcome === 'stopped' || session.outcome === 'interrupted') {
        const { cue, detail } = earlyEndWords(news);
        return `${cue}. ${detail}`;
      }
      const { cue, detail } = isRollingUp(news, now) ? routine.after : doneWords;
      return `${cue}. ${detail}`;
    }
  }
}

const tempoWords: Readonly<Record<ToPlayer['breathing'], string>> = {
  '4-4-6': ' Breathe normally at first; then in for 4, hold for 4, out for 6.',
  '4-6': ' Breathe in for 4, out for 6.',
  off: '',
};

function stepWords({ segment, blockIndex, block }: Moment, message: ToPlayer): string {
  const { blocks } = routineById(message.routine);
  const begins = segment.startS === block.startS;
  const place = begins ? `${blockIndex + 1} of ${blocks.length}: ${block.name}. ` : '';
  const breath = segment.type === 'hold' ? tempoWords[message.breathing] : '';
  const ways = segment.type === 'cycles' ? `: ${wayNames}, ${segment.cycles} times` : '';
  return `${place}${segment.cue}${ways}. ${segment.detail}${breath}`;
}

const wayNames = shoulderDirections.map(({ name }) => name.toLowerCase()).join(', ');
