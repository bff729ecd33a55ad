import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';

/** The ways out without an answer: later and skip where a reset waits, else close. */
export function leavingButtons({ asking, state, putOff }: SafetyPage): TemplateResult {
  const { snoozesLeft, before } = asking;
  const close = plainButton({ id: 'close', label: 'Close', press: state.leave, key: 'Esc' });
  if (snoozesLeft === null || before === null) {
    return html`<span class="buttons-end">${close}</span>`;
  }
  const later = plainButton({ id: 'later', label: 'Later…', press: () => putOff('snooze') });
  const skip = plainButton({ id: 'skip', label: 'Skip', press: () => putOff('skip') });
  return html`<span class="buttons-end">${snoozesLeft > 0 ? later : nothing}${skip}</span>`;
}
