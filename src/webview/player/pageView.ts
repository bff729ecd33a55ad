import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import { isDiscomfort } from './discomfort.js';
import { endView } from './endView.js';
import { gateView } from './gateView.js';
import type { Page } from './page.js';
import { playView } from './playView.js';
import { readyView } from './readyView.js';

/** The whole page at an instant. */
export function pageView(page: Page): TemplateResult {
  const { session } = page.news.message;
  switch (session.stage) {
    case 'ready':
      return readyView(page);
    case 'gate':
      return gateView(page);
    case 'playing':
    case 'ownPace':
    case 'paused':
      if (!isDiscomfort(session)) return playView(page, session);
      return page.later?.discomfortView(page) ?? html``;
    case 'ended':
      return endView(page, session);
  }
}
