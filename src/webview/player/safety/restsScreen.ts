import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { leavingButtons } from './leaving.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { saidScreen } from './saidScreen.js';

/** Push-ups were asked for, and today is not a day for them; the reset is, if the person likes. */
export function restsScreen(
  page: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'rests' }>,
): TemplateResult {
  return saidScreen(
    screen,
    'Nothing is lost by it. The reset is open to you, if you like.',
    html`${plainButton({ id: 'start', label: 'Start the reset', press: page.startReset })}
    ${leavingButtons(page)}`,
  );
}
