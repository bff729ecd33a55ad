import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { titleOf } from './safetyWords.js';

/** A screen that asks nothing: its title and words, something more to know, and what may be pressed. */
export function saidScreen(screen: SafetyScreen, more: string, buttons: unknown): TemplateResult {
  const { title, detail } = titleOf(screen, false);
  return html`
    <div class="words words-alone">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      <p class="detail">${detail}</p>
      <p class="detail">${more}</p>
    </div>
    <footer class="controls">
      <div class="buttons">${buttons}</div>
    </footer>
  `;
}
