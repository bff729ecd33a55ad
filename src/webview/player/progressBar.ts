import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { Routine } from '../../session/playback.js';

/** One bar for each block, filled as far as the routine has come; only by whole parts if `still`. */
export function progressBar(routine: Routine, positionMs: number, still: boolean): TemplateResult {
  const positionS = still ? segmentStartS(routine, positionMs / 1000) : positionMs / 1000;
  return html`<div class="progress" aria-hidden="true">
    ${routine.blocks.map(({ startS, endS }) => {
      const part = Math.min(1, Math.max(0, (positionS - startS) / (endS - startS)));
      return html`<svg class="progress-part" viewBox="0 0 1 1" preserveAspectRatio="none">
        <rect class="progress-track" width="1" height="1"></rect>
        <rect class="progress-fill" width=${part.toFixed(4)} height="1"></rect>
      </svg>`;
    })}
  </div>`;
}

/** Beginning of the part that the position is in; the end of the routine counts as reached. */
function segmentStartS(routine: Routine, positionS: number): number {
  if (positionS >= routine.totalS) return routine.totalS;
  return routine.segments.findLast(({ startS }) => startS <= positionS)?.startS ?? 0;
}
