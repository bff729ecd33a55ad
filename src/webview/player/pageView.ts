import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import { discomfortView, isDiscomfort } from './discomfortView.js';
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
      return isDiscomfort(session) ? discomfortView(page) : playView(page, session);
    case 'ended':
      if (session.toCheck !== true) return endView(page, session);
      return page.later?.signsView(page) ?? html``;
  }
}
