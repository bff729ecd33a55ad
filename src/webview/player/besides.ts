import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { HearWish } from '../../messages/player.js';
import type { IconName } from './icons.js';
import { icon } from './icons.js';
import type { Page } from './page.js';

/** The line over the buttons: words, what to press when it does not feel right, what is heard. */
export function besides(
  page: Page,
  words: TemplateResult | typeof nothing,
  { canHurt }: { readonly canHurt: boolean },
): TemplateResult {
  return html`<div class="besides">
    ${words} ${canHurt ? discomfortButton(page) : nothing} ${hearButtons(page)}
  </div>`;
}

function discomfortButton(page: Page): TemplateResult {
  return html`<button
    type="button"
    class="quiet-button"
    data-command="discomfort"
    title="Pause, and make it easier (X)"
    aria-keyshortcuts="X"
    @click=${() => page.send('discomfort')}
  >
    Doesn’t feel right <kbd class="key" aria-hidden="true">X</kbd>
  </button>`;
}

function hearButtons(page: Page): TemplateResult | typeof nothing {
  const { hearing } = page;
  if (hearing === null) return nothing;
  const { wish, canSpeak } = hearing;
  return html`<span class="hear">
    ${hearButton(page, wish, 'sound', 'Sound')}
    ${canSpeak ? hearButton(page, wish, 'voice', 'Voice') : nothing}
  </span>`;
}

const icons: Readonly<Record<keyof HearWish, { readonly on: IconName; readonly off: IconName }>> = {
  sound: { on: 'sound', off: 'soundOff' },
  voice: { on: 'voice', off: 'voiceOff' },
};

function hearButton(page: Page, wish: HearWish, what: keyof HearWish, label: string) {
  const isOn = wish[what];
  const hint = `${label} is ${isOn ? 'on' : 'off'}, as long as this panel is open; the settings decide how it starts`;
  return html`<button
    type="button"
    class="quiet-button"
    data-hear=${what}
    title=${hint}
    aria-label=${label}
    aria-pressed=${isOn}
    @click=${() => page.hear({ ...wish, [what]: !isOn })}
  >
    ${icon(isOn ? icons[what].on : icons[what].off)}
  </button>`;
}
