import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { leavingButtons } from './leaving.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { saidScreen } from './saidScreen.js';

/** Pain that is too strong for any session now. */
export function tooStrongScreen(
  page: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'tooStrong' }>,
): TemplateResult {
  return saidScreen(
    screen,
    'If it stays, gets worse or worries you, contact a health professional. When it has eased, do the check again.',
    html`${plainButton({ id: 'again', label: 'Check again', press: page.state.checkAgain })}
    ${leavingButtons(page)}`,
  );
}
