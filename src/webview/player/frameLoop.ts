import type { Figures } from './figures.js';

/** Draws the page: on call, and then for as long as something on it moves. */
export interface FrameLoop {
  /** Something changed: draw now, and go on while it moves. */
  wake(): void;
}

/** Without motion the page is drawn this often, in milliseconds: often enough for its seconds. */
const STILL_FRAME_MS = 200;
/** What moves around the figure is small and slow: the page is drawn this often; milliseconds. */
const PAGE_MS = 56;
/** Where the large figure could have every frame of a slow screen, the page has one so often. */
const LATE_PAGE_MS = 100;

/**
 * Makes the loop. `draw` draws the page for an instant of its clock, and tells what is next: nothing,
 * the next frame, or the next change of a number. Each of the screen's frames has one thing to draw:
 * the large figure, the page, or the small figure. Nothing runs while the page is hidden.
 */
export function createFrameLoop(
  draw: (now: number) => 'rest' | 'frame' | 'second',
  figures: Pick<Figures, 'drawLarge' | 'drawSmall'>,
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
    cancel = null;
    if (document.visibilityState === 'hidden') return;
    const now = performance.now();
    const waitsMs = now - drawnAt;
    const drewLarge = waitsMs < LATE_PAGE_MS && figures.drawLarge(now);
    if (!drewLarge && waitsMs >= PAGE_MS) {
      turn();
      return;
    }
    if (!drewLarge) figures.drawSmall(now);
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
