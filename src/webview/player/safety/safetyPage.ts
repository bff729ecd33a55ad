import type { TemplateResult } from 'lit/html.js';
import type { Figures } from '../figures.js';
import { askFirstScreen } from './askFirstScreen.js';
import { checkScreen } from './checkScreen.js';
import { listScreen } from './listScreen.js';
import { lockedScreen } from './lockedScreen.js';
import { notedScreen } from './notedScreen.js';
import { restsScreen } from './restsScreen.js';
import type { Asking, SafetyState } from './safetyState.js';
import { titleOf } from './safetyWords.js';
import { tooStrongScreen } from './tooStrongScreen.js';

/** Everything that a safety screen is drawn from at an instant. */
export interface SafetyPage {
  readonly state: SafetyState;
  readonly asking: Asking;
  /** How to get out of the position in which a routine was stopped a moment ago; null = none was. */
  readonly wayOut: string | null;
  /** An instant of this page's clock, in milliseconds. */
  readonly now: number;
  readonly still: boolean;
  readonly figures: Figures;
  /** Later… and Skip, where a reset waits behind it. */
  readonly putOff: (what: 'snooze' | 'skip') => void;
  /** Starts the reset, where nothing stands in its way. */
  readonly startReset: () => void;
}

/** The screen that stands before a session. */
export function safetyPage(page: SafetyPage): TemplateResult {
  const { screen } = page.asking;
  switch (screen.name) {
    case 'list':
      return listScreen(page, screen);
    case 'check':
      return checkScreen(page);
    case 'tooStrong':
      return tooStrongScreen(page, screen);
    case 'locked':
      return lockedScreen(page, screen);
    case 'askFirst':
      return askFirstScreen(page, screen);
    case 'rests':
      return restsScreen(page, screen);
    case 'noted':
      return notedScreen(page, screen);
  }
}

/** What a screen reader hears when a screen comes up. */
export function safetyWordsOf({ asking, wayOut }: Pick<SafetyPage, 'asking' | 'wayOut'>): string {
  const { title, detail } = titleOf(asking.screen, wayOut !== null);
  return [title, detail].filter((words) => words !== '').join('. ');
}
