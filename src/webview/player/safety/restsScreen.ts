import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { leavingButtons } from './leaving.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { titleOf } from './safetyWords.js';

/** Push-ups were asked for, and today is not a day for them; the reset is, if the person likes. */
export function restsScreen(
  page: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'rests' }>,
): TemplateResult {
  const { title, detail } = titleOf(screen, false);
  return html`
    <div class="words words-alone">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      <p class="detail">${detail}</p>
      <p class="detail">Nothing is lost by it. The reset is open to you, if you like.</p>
    </div>
    <footer class="controls">
      <div class="buttons">
        ${plainButton({ id: 'start', label: 'Start the reset', press: page.startReset })}
        ${leavingButtons(page)}
      </div>
    </footer>
  `;
}
