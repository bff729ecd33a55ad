import type { PlayerCommand, SessionView } from '../../messages/player.js';
import { isDiscomfort } from './discomfort.js';

/** Keys do nothing for so long after the page or its get-ready comes up, in milliseconds. */
const DEAF_MS = 1500;

/** Lets keys through only once the person can have seen what they would do. */
export interface KeyGuard {
  /** The page shows a get-ready that it did not show before. */
  raise(): void;
}

/**
 * Keys of the player. People may be typing while the panel comes up: keys, and clicks that keys
 * make on a button, are dropped for a moment then, and a key that is held down is always.
 * Combinations belong to VS Code.
 * @param actionFor what a key does now; null = nothing
 */
export function listenToKeys(actionFor: (event: KeyboardEvent) => (() => void) | null): KeyGuard {
  let deafUntil = performance.now() + DEAF_MS;
  const isDeaf = () => performance.now() < deafUntil;

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const action = actionFor(event);
      const presses = event.key === ' ' || event.key === 'Enter';
      if (action === null && !presses) return;
      if (isDeaf() || event.repeat) {
        event.preventDefault();
        return;
      }
      if (action === null || event.shiftKey) return;
      // The focused button takes Space and Enter for itself.
      if (presses && isButton(event.target)) return;
      event.preventDefault();
      action();
    },
    { capture: true },
  );
  document.addEventListener(
    'keyup',
    (event) => {
      // Space presses a button when it comes up.
      if (event.key === ' ' && isDeaf()) event.preventDefault();
    },
    { capture: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      const byKey = event.detail === 0;
      if (!byKey || !isDeaf()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return {
    raise: () => {
      deafUntil = performance.now() + DEAF_MS;
    },
  };
}

/** What a key asks for on the page of a session; null = nothing. */
export function commandFor(event: KeyboardEvent, session: SessionView): PlayerCommand | null {
  const { stage } = session;
  const ended = stage === 'ended';
  const choosing = isDiscomfort(session);
  if (isLetter('x', event)) return ended || stage === 'ready' || choosing ? null : 'discomfort';
  if (stage === 'ready' && isLetter('h', event)) return 'how';
  switch (event.key) {
    case ' ':
      if (ended) return null;
      return stage === 'playing' || stage === 'ownPace' ? 'pause' : 'play';
    case 'Enter':
      return stage === 'gate' ? 'play' : null;
    case 'ArrowLeft':
      return ended || stage === 'ready' ? null : 'back';
    case 'ArrowRight':
      return ended || stage === 'ready' ? null : 'next';
    case 'Escape':
      // The choices go first; the routine stays paused behind them. Whoever only wants to be gone
      // has no signs to put away before that: those come with Stop.
      return choosing ? 'pause' : 'close';
    default:
      return null;
  }
}

/** The key of a letter, or where the layout has no Latin letters, the one that sits there. */
function isLetter(letter: 'h' | 'x', { key, code }: KeyboardEvent): boolean {
  const sits = code === `Key${letter.toUpperCase()}` && /^\P{ASCII}$/u.test(key);
  return key.toLowerCase() === letter || sits;
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
