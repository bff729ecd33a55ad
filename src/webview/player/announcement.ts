import type { Moment } from '../../session/playback.js';
import { momentAt } from '../../session/playback.js';
import type { SessionMessage } from '../../messages/player.js';
import { earlyEndWords, endWords } from './endWords.js';
import { gateWords } from './gateWords.js';
import type { News } from './news.js';
import { positionAt, routineOfNews } from './news.js';
import { countWords } from './placeWords.js';
import { whyPaused } from './playView.js';

/** What a screen reader says of the page now; it changes once per step, not with each second. */
export function announcementAt(news: News, now: number): string {
  const { message } = news;
  const { session } = message;
  const routine = routineOfNews(news);
  const moment = () => momentAt(routine, positionAt(news, now), message.breathing);
  switch (session.stage) {
    case 'ready':
      return session.startsInMs === null
        ? `${routine.name}: press Start when you are ready.`
        : `${routine.name} starts in a few seconds and waits while you work.`;
    case 'playing': {
      const shown = moment();
      if (!shown.segment.gate) return stepWords(news, shown);
      // The page comes to a gate a moment before its host says so; and what a gate has said is not
      // said again once the person goes on.
      const waits = session.positionMs < shown.segment.startS * 1000;
      return waits ? gateStepWords(news, shown) : `${shown.segment.cue}.`;
    }
    case 'ownPace':
      return `${stepWords(news, moment())} Press Next when you are ready.`;
    case 'gate':
      return gateStepWords(news, moment());
    case 'paused':
      return session.by === 'person' ? `Paused. ${whyPaused(session.by)}` : whyPaused(session.by);
    case 'ended': {
      const early = session.outcome === 'stopped' || session.outcome === 'interrupted';
      const { cue, detail } = early ? earlyEndWords(news) : endWords(news, now);
      return `${cue}. ${detail}`;
    }
  }
}

const tempoWords: Readonly<Record<SessionMessage['breathing'], string>> = {
  '4-4-6': ' Breathe normally at first; then in for 4, hold for 4, out for 6.',
  '4-6': ' Breathe in for 4, out for 6.',
  off: '',
};

function gateStepWords(news: News, moment: Moment): string {
  const { cue, detail } = moment.segment;
  return `${placeInRoutine(news, moment)}${cue}. ${detail} ${gateWords}`;
}

function stepWords(news: News, moment: Moment): string {
  const { segment } = moment;
  const { plan, breathing } = news.message;
  const count = countWords(segment);
  // Which hold it is comes first, since the rest is what was said of the hold before.
  const which = count === null ? '' : `${count}. `;
  const led = segment.type === 'hold' && segment.paced && !plan.selfPaced;
  const breath = led ? tempoWords[breathing] : '';
  const words = `${segment.cue}${cycleWords(segment)}. ${segment.detail}${breath}`;
  return `${placeInRoutine(news, moment)}${which}${words}`;
}

/** Which movement begins, in the first step of it; nothing later on. */
function placeInRoutine(news: News, { segment, block, blockIndex }: Moment): string {
  if (segment.startS !== block.startS) return '';
  const range = block.range < 1 ? ', at a smaller range' : '';
  return `${blockIndex + 1} of ${routineOfNews(news).blocks.length}: ${block.name}${range}. `;
}

/** What is repeated, and how often. */
function cycleWords(segment: Moment['segment']): string {
  if (segment.type !== 'cycles') return '';
  const names = segment.parts.map(({ name }) => name.toLowerCase()).join(', ');
  return segment.parts.length > 1
    ? `: ${names}, ${segment.cycles} times`
    : `, ${segment.cycles} times`;
}
