import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { clearing } from './clearing.js';
import { leavingButtons } from './leaving.js';
import type { SafetyPage } from './safetyPage.js';
import { titleOf } from './safetyWords.js';
import { signWords } from './signWords.js';

/** All of what was asked for waits for a health professional's word. */
export function askFirstScreen(
  page: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'askFirst' }>,
): TemplateResult {
  const { title, detail } = titleOf(screen, false);
  return html`
    <div class="signs">
      <h1 class="cue" tabindex="-1" data-first="true">${title}</h1>
      <p class="detail">${detail}</p>
      <section class="sign-group" data-urgency="ask_first" aria-labelledby="ask-because">
        <h2 class="sign-title" id="ask-because">You said that this applies</h2>
        <ul class="sign-list">
          ${screen.conditions.map((condition) => html`<li>${signWords(condition)}</li>`)}
        </ul>
      </section>
      <p class="detail">Other routines leave out only the movements that it is about.</p>
      ${clearing(page, { flags: [], conditions: screen.conditions })}
    </div>
    <footer class="controls"><div class="buttons">${leavingButtons(page)}</div></footer>
  `;
}
