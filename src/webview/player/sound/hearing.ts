import type { HearWish } from '../../../messages/player.js';
import type { Heard, Playing } from './chimeFor.js';
import { chimeFor } from './chimeFor.js';
import type { ChimePlayer } from './chimePlayer.js';
import type { Voice } from './voice.js';

/** Lets the person hear what the page shows, each thing once. */
export interface Hearing {
  /** The person pressed something in the page: from now on it may sound. */
  pressed(wish: HearWish): void;
  /** What there is to hear now; whatever is new since the last call sounds, if it is wished. */
  follow(heard: Heard, wish: HearWish): void;
  /** The page is hidden or goes away: nothing sounds on. */
  hush(): void;
}

/** Makes the ears of a page. */
export function createHearing(chimes: ChimePlayer, voice: Voice): Hearing {
  let stage: Heard['stage'] = 'ready';
  let last: Playing | null = null;
  let armed = false;
  let wished: HearWish = { sound: false, voice: false };

  const hush = () => {
    chimes.silence();
    voice.hush();
    armed = false;
  };
  const enter = (next: Heard['stage']) => {
    switch (next) {
      case 'playing':
        // Of one routine nothing may sound in the next.
        if (stage === 'over') chimes.silence();
        break;
      case 'waiting':
        // A pause ends a sentence; a chime fades by itself.
        voice.hush();
        break;
      case 'over':
        voice.hush();
        if (armed && wished.sound) chimes.finish('end');
        else chimes.silence();
        armed = false;
        last = null;
        break;
      case 'ready':
      case 'stopped':
        hush();
        last = null;
    }
    stage = next;
  };
  const play = (heard: Playing) => {
    const begins = last?.step !== heard.step;
    const chime = chimeFor(last, heard);
    last = heard;
    if (!armed) return;
    if (wished.sound && chime !== null) chimes.play(chime);
    if (wished.voice && begins) voice.say(heard.words);
  };
  return {
    pressed: ({ sound }) => {
      armed = true;
      if (sound) chimes.arm();
    },
    follow: (heard, wish) => {
      if (wished.sound && !wish.sound) chimes.silence();
      if (wished.voice && !wish.voice) voice.hush();
      wished = wish;
      if (heard.stage !== stage) enter(heard.stage);
      if (heard.stage === 'playing') play(heard);
    },
    hush,
  };
}
