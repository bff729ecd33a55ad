/** Draws the page: on call, and then for as long as something on it moves. */
export interface FrameLoop {
  /** Something changed: draw now, and go on while it moves. */
  wake(): void;
}

/** Without motion the page is drawn this often, in milliseconds: often enough for its seconds. */
const STILL_FRAME_MS = 200;
/** Slow movements look the same with half of a screen's frames, and cost half; milliseconds. */
const FRAME_MS = 24;

/**
 * Makes the loop. `draw` gets an instant of the page's clock and tells what is next: nothing, the
 * next frame, or the next change of a number. `between` is for what can wait for one of the screen's
 * frames that are left out. Nothing runs while the page is hidden.
 */
export function createFrameLoop(
  draw: (now: number) => 'rest' | 'frame' | 'second',
  between: () => void,
): FrameLoop {
  let cancel: (() => void) | null = null;
  let drawnAt = -Infinity;
  const turn = () => {
    cancel = null;
    if (document.visibilityState === 'hidden') return;
    drawnAt = performance.now();
    plan(draw(drawnAt));
  };
  const nextFrame = () => {
    if (performance.now() - drawnAt >= FRAME_MS) {
      turn();
      return;
    }
    cancel = null;
    if (document.visibilityState === 'hidden') return;
    between();
    plan('frame');
  };
  const plan = (next: ReturnType<typeof draw>) => {
    if (next === 'rest') return;
    if (next === 'frame') {
      const id = requestAnimationFrame(nextFrame);
      cancel = () => cancelAnimationFrame(id);
    } else {
      const id = setTimeout(turn, STILL_FRAME_MS);
      cancel = () => clearTimeout(id);
    }
  };
  const wake = () => {
    cancel?.();
    turn();
  };
  document.addEventListener('visibilitychange', wake);
  return { wake };
}
