import type { Level, Step } from '../ladder.js';
import { levels, steps } from '../ladder.js';
import { doseWords, levelWords } from './ladderPlace.js';
import type { Progress } from './progress.js';
import { offerOn } from './progress.js';
import type { StrengthSession } from './strengthSession.js';
import { isSuccess, isTooMuch } from './strengthSession.js';

/** What a session of push-ups has led to, in calm words. */
export interface Climbed {
  readonly cue: string;
  readonly detail: string;
  /** The level that is open now, if the person likes; null = none. */
  readonly offer: Level | null;
  /** It hurt too much: the signs that matter should be in reach. */
  readonly isTooMuch: boolean;
}

/** Says what a session has led to, from how things stood without it to how they stand with it. */
export function climbedBy(session: StrengthSession, before: Progress, after: Progress): Climbed {
  const offer = offerOn(session.day, after);
  const next = `${doseWords(after.step)} ${levelWords[after.level]}`;
  const isHurt = isTooMuch(session);
  const told = (cue: string, detail: string): Climbed => ({
    ...{ cue, detail, offer },
    isTooMuch: isHurt,
  });
  if (isHurt) {
    const rest = after.restUntil > session.day ? 'A day of rest, and then ' : 'Next time: ';
    const why = 'A pain of 6 or more asks for less.';
    const stays = 'If it stays, see a health professional.';
    return told('Enough for now', `${why} ${rest}${next}. ${stays}`);
  }
  if (session.pain !== null && session.pain >= 4) {
    const why = 'A pain of 4 or 5 asks for a smaller range.';
    return told('Noted', `${why} Next time: ${next}, about three quarters of the way.`);
  }
  if (before.countedDay === session.day) {
    return told('Noted', `Strength counts once a day. Next time: ${next}.`);
  }
  if (isLower(after, before)) {
    const why = 'Twice in a row not all of it went as it should, so it gets easier.';
    return told('One step easier', `${why} Next time: ${next}.`);
  }
  if (!isSuccess(session)) return told('Noted', `The same again next time: ${next}.`);
  return told(...goodNews(before, after, next, offer));
}

function goodNews(
  before: Progress,
  after: Progress,
  next: string,
  offer: Level | null,
): [string, string] {
  if (after.criterionMet) {
    const done = `${doseWords('E')} with good form.`;
    if (offer !== null) {
      return ['Well done', `${done} Push-ups ${levelWords[offer]} are open to you, if you like.`];
    }
    return ['Well done', `${done} Stay with it: ${next}.`];
  }
  if (after.step !== before.step) return ['Well done', `Next time: ${next}.`];
  const above = steps[steps.indexOf(after.step) + 1];
  const then: Step = above ?? after.step;
  return ['Well done', `One more like this, and it is ${doseWords(then)}. Next time: ${next}.`];
}

function isLower(a: Progress, b: Progress): boolean {
  const byLevel = levels.indexOf(a.level) - levels.indexOf(b.level);
  return byLevel < 0 || (byLevel === 0 && steps.indexOf(a.step) < steps.indexOf(b.step));
}

/** What is said once the offer of a level was taken up. */
export function acceptedWords(level: Level): Climbed {
  const detail = `${doseWords('A')} to begin with. Take your time.`;
  return { cue: `Next time ${levelWords[level]}`, detail, offer: null, isTooMuch: false };
}
