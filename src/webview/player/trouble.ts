import type { TemplateResult } from 'lit/html.js';
import { html, nothing, render } from 'lit/html.js';
import { announcementAt } from './announcement.js';
import { button, stopButton } from './button.js';
import type { PlayerHost } from './host.js';
import type { Page } from './page.js';

/** Where a part of the page can't be had, for whoever is before it. */
const partGone = 'A part of this page could not be loaded.';

function tryAgain(again: () => void): TemplateResult {
  return html`<button class="button" data-kind="primary" @click=${again}>Try Again</button>`;
}

function troubleView(cue: string, detail: string, buttons: unknown): TemplateResult {
  return html`<div class="words words-alone">
      <h1 class="cue">${cue}</h1>
      <p class="detail">${detail}</p>
    </div>
    <footer class="controls"><div class="buttons">${buttons}</div></footer>`;
}

/** A screen whose part can't be had, in words; nothing while it may still come. */
export function withoutPart(page: Page): TemplateResult | typeof nothing {
  const { news, now, again } = page;
  if (!again) return nothing;
  const isOver = news.message.session.stage === 'ended';
  return troubleView(
    partGone,
    announcementAt(news, now),
    html`${tryAgain(again)}
    ${isOver ? nothing : [button(page, { command: 'play', label: 'Continue' }), button(page, stopButton)]}`,
  );
}

/** In the place of a picture that can't be had: the words beside it go on. */
export const withoutPicture = ({ again }: Partial<Pick<Page, 'again'>>) =>
  again ? html`<p class="detail">${partGone} ${tryAgain(again)}</p>` : nothing;

/** Nothing but what is wrong, and the way to another page. */
export const troubleAlone = (again: () => void, cue = partGone): TemplateResult =>
  troubleView(cue, 'Try again, or close this panel.', tryAgain(again));

/**
 * Tells the editor of the first error that nothing in the page has caught, and shows the person that
 * what they see is not what should be there.
 */
export function listenForTrouble(page: HTMLElement, host: PlayerHost, again: () => void): void {
  let isBroken = false;
  const broke = (error: unknown) => {
    // Some events have no error: a browser says so of layouts that it finishes a frame later.
    if (isBroken || !(error instanceof Error)) return;
    isBroken = true;
    host.post({ type: 'broken', why: String(error).slice(0, 200) });
    const root = document.createElement('div');
    root.className = 'page';
    root.setAttribute('role', 'alert');
    page.replaceChildren(root);
    render(troubleAlone(again, 'This page broke, so whatever played waits.'), root);
  };
  window.addEventListener('error', ({ error }) => broke(error));
  window.addEventListener('unhandledrejection', ({ reason }) => broke(reason));
}
