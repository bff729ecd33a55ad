import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { SafetyScreen } from '../../../safety/safetyScreen.js';
import { plainButton } from './plainButton.js';
import type { SafetyPage } from './safetyPage.js';
import { saidScreen } from './saidScreen.js';

/** The answer is kept, and nothing stands in the way. */
export function notedScreen(
  { state, startReset }: SafetyPage,
  screen: Extract<SafetyScreen, { name: 'noted' }>,
): TemplateResult {
  const close = { id: 'close', label: 'Close', key: 'Esc', primary: true } as const;
  return saidScreen(
    screen,
    'For pain that lasts or worries you, see a health professional.',
    html`${plainButton({ ...close, press: state.leave })}
      <span class="buttons-gap"></span>
      ${plainButton({ id: 'start', label: 'Start the reset', press: startReset })}`,
  );
}
