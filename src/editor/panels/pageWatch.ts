import * as vscode from 'vscode';
import type { Clock } from '../clock.js';
import type { Dispose } from '../disposables.js';

/** A page that has not come after this will not come, in milliseconds; a slow one takes five. */
const PAGE_COMES_MS = 10_000;

/** What is told of a panel's page. */
interface PageWatchParts {
  readonly clock: () => Clock;
  /** The page is there, or no longer. */
  readonly onShown: (isShown: boolean) => void;
  /** The page has not come, or broke; what was done about it, for the person to read. */
  readonly onMissing: (broke: boolean) => string;
  /** The person wants another page in the place of the one that did not come. */
  readonly tryAgain: () => void;
}

/** Watches whether the page of a panel comes, which a blocked one never does, and stays whole. */
export class PageWatch implements Dispose {
  private state: 'none' | 'comes' | 'there' | 'broken' = 'none';
  private timer: Dispose | null = null;

  constructor(private readonly parts: PageWatchParts) {
    parts.onShown(false);
  }

  /** The page has come, and not gone again. */
  get isThere(): boolean {
    return this.state === 'there';
  }

  /** A page begins to load, unless it does so already. */
  expect(): void {
    if (this.state !== 'none') return;
    this.state = 'comes';
    this.timer = this.parts.clock().after(PAGE_COMES_MS, () => void this.miss(false));
  }

  /** The page has said that it is there. */
  come(): void {
    if (this.state === 'there') return;
    this.stop('there');
    this.parts.onShown(true);
  }

  /** Something in the page broke: nobody knows what can be seen of it. Told once for each page. */
  breakDown(): void {
    if (this.state === 'broken') return;
    this.stop('broken');
    this.parts.onShown(false);
    void this.miss(true);
  }

  /** The page is gone: its panel was hidden, closed or replaced. */
  leave(): void {
    this.stop('none');
    this.parts.onShown(false);
  }

  dispose(): void {
    this.stop('none');
  }

  private stop(state: 'none' | 'there' | 'broken'): void {
    this.timer?.dispose();
    this.timer = null;
    this.state = state;
  }

  private async miss(broke: boolean): Promise<void> {
    const { onMissing, tryAgain } = this.parts;
    const again = 'Try Again';
    const pressed = await vscode.window.showWarningMessage(onMissing(broke), again);
    if (pressed === again) tryAgain();
  }
}
