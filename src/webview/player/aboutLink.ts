import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { ExerciseId } from '../../session/playback.js';
import type { Page } from './page.js';

/**
 * The name of a movement, which opens what there is to read about it; while a routine waits, nothing
 * of the routine is lost.
 */
export function aboutLink(page: Page, exercise: ExerciseId, name: string): TemplateResult {
  return html`<button
    type="button"
    class="about-link"
    data-about=${exercise}
    title="About this movement: ${name}"
    aria-label="About this movement: ${name}"
    @click=${() => page.about(exercise)}
  >
    ${name}
  </button>`;
}
