import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { RedFlagGroup } from '../../safety/redFlags.js';
import { redFlagGroups } from '../../safety/redFlags.js';
import { button } from './button.js';
import { earlyEndWords } from './endView.js';
import type { Page } from './page.js';
import { signsWords } from './signsWords.js';

/** The signs that somebody should look at, once a routine was stopped for how it felt. */
export function signsView(page: Page): TemplateResult {
  const { detail } = earlyEndWords(page.news);
  return html`
    <div class="signs">
      <h1 class="cue" tabindex="-1" data-first="true">${signsWords.cue}</h1>
      <p class="detail">${detail}</p>
      <p class="detail">${signsWords.detail}</p>
      ${redFlagGroups.map(signGroup)}
      <p class="detail">
        None of them? Leave out what did not feel right today. For pain that is new, strong, lasting
        or worrying, see a health professional.
      </p>
      <p class="detail detail-quiet">
        This list asks for no answer, and nothing about it is stored yet.
      </p>
    </div>
    <footer class="controls">
      <div class="buttons">
        ${button(page, { command: 'close', label: 'Close', primary: true, key: 'Esc' })}
      </div>
    </footer>
  `;
}

function signGroup({ urgency, title, action, flags }: RedFlagGroup): TemplateResult {
  const heading = `signs-${urgency}`;
  return html`<section class="sign-group" data-urgency=${urgency} aria-labelledby=${heading}>
    <h2 class="sign-title" id=${heading}>${title}</h2>
    <p class="sign-action">${action}</p>
    <ul class="sign-list">
      ${flags.map(({ words }) => html`<li>${words}</li>`)}
    </ul>
  </section>`;
}
