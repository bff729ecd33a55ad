import type { TemplateResult } from 'lit/html.js';
import { render } from 'lit/html.js';
import type { Figures } from './figures.js';

/** The page as it stands, and the instant at which it is drawn. */
export interface Canvas {
  readonly page: HTMLElement;
  readonly root: HTMLElement;
  /** What a screen reader hears. */
  readonly status: HTMLElement;
  readonly figures: Figures;
  readonly now: number;
  readonly still: boolean;
}

/** A screen that stands before the routine until it is answered or left. */
export interface ScreenOver {
  /** What it is, as the page remembers it. */
  readonly name: 'about' | 'safety';
  /** Which of its kind; another one begins at its top. */
  readonly key: string;
  /** The name that styles know. */
  readonly stage: string;
  readonly view: TemplateResult;
  readonly words: string;
  /** Its figure moves, unless the person asked for less motion. */
  readonly moves: boolean;
  /** Its first words take the focus whenever another comes, or only from what is no such screen. */
  readonly focuses: 'always' | 'at first';
}

/** Draws it; gives how soon the page is to be drawn again. */
export function drawScreenOver(canvas: Canvas, screen: ScreenOver): 'frame' | 'rest' {
  const { page, root, status, figures, now, still } = canvas;
  const { name, key, stage, view, words, moves, focuses } = screen;
  const before = page.dataset[name];
  page.dataset[name] = key;
  page.dataset['stage'] = stage;
  page.dataset['still'] = String(still);
  render(view, root);
  if (before !== key) {
    window.scrollTo(0, 0);
    const takesFocus = focuses === 'always' || before === undefined;
    if (takesFocus && document.hasFocus()) root.querySelector<HTMLElement>('[data-first]')?.focus();
  }
  if (status.textContent !== words) status.textContent = words;
  if (moves && !still) return 'frame';
  figures.drawAll(now);
  return 'rest';
}
