import { render } from 'lit/html.js';
import { addCourses } from '../../figure/movements/catalogue.js';
import { addProps } from '../../figure/props/prop.js';
import type { After, AfterAnswer } from '../../messages/after.js';
import type { HearWish, PlayerCommand } from '../../messages/player.js';
import { parseToPlayer } from '../../messages/player.js';
import '../figure/figure.css';
import { connectHost, timeZoneHere } from '../host.js';
import type { Reading } from './aboutState.js';
import { createAboutState } from './aboutState.js';
import { announcementAt } from './announcement.js';
import { earlyEndWords, isRollingUp } from './endWords.js';
import { createFigures } from './figures.js';
import { createFrameLoop } from './frameLoop.js';
import { commandFor, listenToKeys } from './keyboard.js';
import { loadStyles } from './loadStyles.js';
import type { PlayerHost } from './host.js';
import type { News } from './news.js';
import { positionAt, routineOfNews, startsInAt, takeIn } from './news.js';
import type { Later } from './page.js';
import { pageView } from './pageView.js';
import './player.css';
import { onInput } from './presence.js';
import { onMotionWish, wantsLessMotion } from './reducedMotion.js';
import { isAboutSafety } from './safety/isAboutSafety.js';
import type { Asking } from './safety/safetyState.js';
import { createSafetyState } from './safety/safetyState.js';
import { createSaving } from './saving.js';
import { beginsAnew, screenOf } from './screenName.js';
import { drawScreenOver } from './screenOver.js';
import { createChimePlayer } from './sound/chimePlayer.js';
import { heardAt } from './sound/heardAt.js';
import { createHearing } from './sound/hearing.js';
import { createVoice } from './sound/voice.js';
import { listenForTrouble, troubleAlone } from './trouble.js';

/** The page says that nobody answers after this, in milliseconds. */
const ANSWER_MS = 5000;

/** Runs the player: messages in, commands out, and the page in between. */
function runPlayer(): void {
  const host: PlayerHost = connectHost();
  const saving = createSaving(host);
  let later: Later | null = null;
  /** Where a part of the page can't be had: asks for another page. */
  let again: (() => void) | undefined;
  const tryAgain = () => host.post({ type: 'tryAgain' });
  const figures = createFigures(() => later);
  const page = document.createElement('main');
  page.className = 'player';
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const root = document.createElement('div');
  root.className = 'page';
  page.append(status, root);
  document.body.append(page);
  listenForTrouble(page, host, tryAgain);
  let news: News | null = null;

  const voice = createVoice(
    'speechSynthesis' in window ? speechSynthesis : null,
    document.documentElement.lang,
    () => loop.wake(),
  );
  const hearing = createHearing(
    createChimePlayer(() => new AudioContext()),
    voice,
  );
  const send = (command: PlayerCommand) => {
    if (news !== null && !quiet.includes(command)) hearing.pressed(wishOf(news));
    host.post({ type: 'command', command });
  };
  const hear = (wish: HearWish) => {
    hearing.pressed(wish);
    host.post({ type: 'hear', hear: wish });
  };
  /** What the end of the routine asks, as it is drawn; null = nothing. */
  let asked: After | null = null;
  const answerAfter = (answer: AfterAnswer) => host.post({ type: 'after', answer });
  const about = createAboutState(host, () => loop.wake());
  const safety = createSafetyState(host, () => loop.wake());
  const keys = listenToKeys((event) => {
    if (about.reading() !== null) return about.actionFor(event);
    if (safety.asking() !== null) return safety.actionFor(event);
    const answer = later?.afterAnswerFor(event, asked) ?? null;
    if (answer !== null) return () => answerAfter(answer);
    const command = news === null ? null : commandFor(event, news.message.session);
    return command === null ? null : () => send(command);
  });
  const draw = (now: number) => {
    const still = wantsLessMotion();
    const reading = about.reading();
    if (again && (reading !== null || unread !== null)) {
      render(troubleAlone(again), root);
      return 'rest';
    }
    if (reading !== null) return drawAbout(reading, now, still);
    const asking = safety.asking();
    if (asking !== null) return drawSafety(asking, now, still);
    delete page.dataset['safety'];
    if (news === null) return 'rest';
    const left = page.dataset['about'];
    delete page.dataset['about'];
    asked = later?.afterOf(news, now) ?? null;
    const screen = asked === null ? screenOf(news.message.session) : 'signs';
    const before = page.dataset['stage'] ?? '';
    const asks = before !== screen && screen === 'discomfort';
    page.dataset['stage'] = screen;
    page.dataset['still'] = String(still);
    const focused = document.activeElement instanceof HTMLButtonElement;
    const wish = wishOf(news);
    const toHear = news.message.plan.call ? null : { wish, canSpeak: voice.isThere() };
    render(
      pageView({
        news,
        now,
        still,
        later,
        ...(again && { again }),
        figures,
        hearing: toHear,
        send,
        hear,
        answerAfter,
        about: about.show,
        somethingNew: () => safety.answer({ type: 'somethingNew' }),
      }),
      root,
    );
    // Another screen begins at its top, wherever the one before it was scrolled to.
    if (beginsAnew(before, screen)) window.scrollTo(0, 0);
    // A button that has the focus may be gone with its screen: the focus stays on the page. What
    // asks for an answer gets it in any case, if it is on this page. Nothing is taken from a list
    // or a text that has the focus meanwhile.
    const lost = focused && document.activeElement === document.body;
    const opener = root.querySelector<HTMLElement>(`[data-about="${left ?? ''}"]`);
    if (left !== undefined && opener !== null && document.hasFocus()) opener.focus();
    else if ((lost || asks) && document.hasFocus()) {
      const wanted = root.querySelector<HTMLElement>('[data-first], [data-kind="primary"]');
      // While the figure rolls up at the end, no button is the one that most people want.
      const target = wanted ?? root.querySelector<HTMLElement>('.controls button');
      // The controls are in sight wherever the page is scrolled to.
      target?.focus({ preventScroll: target.closest('.controls') !== null });
    }
    hearing.follow(heardAt(news, now), wish);
    const words = later?.afterWords(asked) ?? announcementAt(news, now);
    if (status.textContent !== words) status.textContent = words;
    saving.step(news, now);
    if (isMoving(news, now) && !still) return 'frame';
    figures.drawAll(now);
    return isMoving(news, now) ? 'second' : 'rest';
  };
  const loop = createFrameLoop(draw, figures);

  const drawAbout = (reading: Reading, now: number, still: boolean) => {
    if (later === null) return 'rest';
    const stage = news?.message.session.stage;
    const underWay = reading.over === 'routine' && stage !== 'ready' && stage !== 'ended';
    return drawScreenOver(
      { page, root, status, figures, now, still },
      {
        ...{ name: 'about', stage: 'about', key: reading.exercise },
        view: later.aboutView({ state: about, reading, now, still, figures, underWay }),
        words: later.aboutWords(reading),
        ...{ moves: true, focuses: 'at first' },
      },
    );
  };

  const drawSafety = (asking: Asking, now: number, still: boolean) => {
    if (later === null) return 'rest';
    const { session } = news?.message ?? {};
    const { screen } = asking;
    const isAfterStop = screen.name === 'list' && screen.isAfterStop;
    const stopped = session?.stage === 'ended' && (session.toCheck === true || isAfterStop);
    const wayOut = news !== null && stopped ? earlyEndWords(news).detail : null;
    const startReset = () => host.post({ type: 'choose', routine: 'office_reset' });
    const shown = { asking, wayOut, now, still, figures, startReset, state: safety, putOff: send };
    const isCheck = asking.screen.name === 'check';
    return drawScreenOver(
      { page, root, status, figures, now, still },
      {
        ...{ name: 'safety', key: `${asking.screen.name} ${asking.confirming}` },
        ...{ stage: isCheck ? 'check' : 'signs', view: later.safetyPage(shown) },
        words: later.safetyWordsOf(shown),
        ...{ moves: isCheck, focuses: 'always' },
      },
    );
  };

  /** What was said about safety before the page could read it; null = nothing. */
  let unread: unknown = null;
  const hearSafety = (data: unknown) => {
    unread = data;
    const message = later?.parseSafetyMessage(data) ?? null;
    if (message === null) return;
    unread = null;
    // Who has the page before them has asked for it.
    const comes = message.screen !== null && safety.asking() === null;
    if (comes && !document.hasFocus()) keys.raise();
    // What is asked comes before what is read.
    if (comes) about.end();
    safety.told(message);
  };

  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAboutSafety(data)) {
      hearSafety(data);
      return;
    }
    const message = parseToPlayer(data);
    if (message === null) {
      console.warn('Upper Back Reset: a message that this page does not know', data);
      return;
    }
    if (message.type === 'about') {
      if (message.over === 'nothing') news = null;
      about.told(message);
      return;
    }
    const now = performance.now();
    const before = news;
    news = takeIn(before, message, now);
    const isReady = message.session.stage === 'ready';
    const comes = isReady && before?.message.session.stage !== 'ready';
    if (comes) keys.raise();
    saving.now(news, now);
    about.routineCame(message.session.stage, comes);
    loop.wake();
  });
  document.addEventListener('visibilitychange', () => {
    if (news !== null) saving.now(news, performance.now());
    if (document.visibilityState === 'hidden') hearing.hush();
  });
  window.addEventListener('pagehide', () => hearing.hush());
  onMotionWish(() => loop.wake());
  onInput(() => host.post({ type: 'input' }));
  setTimeout(() => {
    if (news === null && about.reading() === null && safety.asking() === null && unread === null) {
      render(troubleAlone(tryAgain, 'No answer from the editor'), root);
    }
  }, ANSWER_MS);
  host.post({ type: 'ready', timeZone: timeZoneHere() });
  void Promise.all([import('./later.js'), loadStyles('later.css')]).then(
    ([loaded]) => {
      later = loaded;
      addCourses(loaded.furtherCourses);
      addProps(loaded.furtherProps);
      if (unread !== null) hearSafety(unread);
      loop.wake();
    },
    () => {
      again = tryAgain;
      loop.wake();
    },
  );
}

/** These are no wish to hear anything: nothing follows them, or nothing has begun. */
const quiet: readonly PlayerCommand[] = ['stop', 'stopToCheck', 'close', 'snooze', 'skip', 'how'];

/** What is to be heard; in a call nothing is. */
function wishOf({ message }: News): HearWish {
  return message.plan.call ? { sound: false, voice: false } : message.hear;
}

/** Whether the page looks different a moment later without any news. */
function isMoving(news: News, now: number): boolean {
  const { stage } = news.message.session;
  if (stage === 'ownPace') return true;
  if (stage === 'playing') return positionAt(news, now) < routineOfNews(news).totalS * 1000;
  if (stage === 'ready') return (startsInAt(news, now) ?? 0) > 0;
  return stage === 'ended' && isRollingUp(news, now);
}

runPlayer();
