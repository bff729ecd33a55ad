import type { TemplateResult, nothing } from 'lit/html.js';
import { isDiscomfort } from './discomfort.js';
import type { Page } from './page.js';
import { playView } from './playView.js';
import { readyView } from './readyView.js';
import { withoutPart } from './trouble.js';

/** The whole page at an instant; nothing where what it needs is still loading. */
export function pageView(page: Page): TemplateResult | typeof nothing {
  const { session } = page.news.message;
  switch (session.stage) {
    case 'ready':
      return readyView(page);
    case 'gate':
      return page.later?.gateView(page) ?? withoutPart(page);
    case 'playing':
    case 'ownPace':
    case 'paused':
      if (!isDiscomfort(session)) return playView(page, session);
      return page.later?.discomfortView(page) ?? withoutPart(page);
    case 'ended':
      return page.later?.endView(page, session) ?? withoutPart(page);
  }
}
