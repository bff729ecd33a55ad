import type { PlayerCommand, SessionView } from '../../messages/player.js';

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
 */
export function listenToKeys(
  stage: () => SessionView['stage'] | null,
  send: (command: PlayerCommand) => void,
): KeyGuard {
  let deafUntil = performance.now() + DEAF_MS;
  const isDeaf = () => performance.now() < deafUntil;

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const shown = stage();
      const command = shown === null ? null : commandFor(event.key, shown);
      const presses = event.key === ' ' || event.key === 'Enter';
      if (command === null && !presses) return;
      if (isDeaf() || event.repeat) {
        event.preventDefault();
        return;
      }
      if (command === null || event.shiftKey) return;
      // The focused button takes Space and Enter for itself.
      if (presses && isButton(event.target)) return;
      event.preventDefault();
      send(command);
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

function commandFor(key: string, stage: SessionView['stage']): PlayerCommand | null {
  const ended = stage === 'ended';
  switch (key) {
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
      return ended ? 'close' : 'stop';
    default:
      return null;
  }
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
