import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { titleOf } from './safetyWords.js';

/** The answer is kept, and nothing stands in the way. */
export function notedScreen(
  { state, startReset }: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'noted' }>,
): TemplateResult {
  const { title, detail } = titleOf(screen, false);
  return html`
    <div class="words words-alone">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      <p class="detail">${detail}</p>
      <p class="detail">For pain that lasts or worries you, see a health professional.</p>
    </div>
    <footer class="controls">
      <div class="buttons">
        ${plainButton({ ...{ id: 'close', label: 'Close', key: 'Esc', primary: true }, press: state.leave })}
        <span class="buttons-gap"></span>
        ${plainButton({ id: 'start', label: 'Start the reset', press: startReset })}
      </div>
    </footer>
  `;
}
