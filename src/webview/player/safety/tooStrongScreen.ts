import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { leavingButtons } from './leaving.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { titleOf } from './safetyWords.js';

/** Pain that is too strong for any session now. */
export function tooStrongScreen(
  page: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'tooStrong' }>,
): TemplateResult {
  const { title, detail } = titleOf(screen, false);
  return html`
    <div class="words words-alone">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      <p class="detail">${detail}</p>
      <p class="detail">
        If it stays, gets worse or worries you, contact a health professional. When it has eased, do
        the check again.
      </p>
    </div>
    <footer class="controls">
      <div class="buttons">
        ${plainButton({ id: 'again', label: 'Check again', press: page.state.checkAgain })}
        ${leavingButtons(page)}
      </div>
    </footer>
  `;
}
