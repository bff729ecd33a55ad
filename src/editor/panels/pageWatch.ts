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
  /** The page has not come; what was done about it, for the person to read. */
  readonly onMissing: () => string;
  /** The person wants another page in the place of the one that did not come. */
  readonly tryAgain: () => void;
}

/** Watches whether the page of a panel comes, which a blocked or broken one never does. */
export class PageWatch implements Dispose {
  private state: 'none' | 'comes' | 'there' = 'none';
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
    this.timer = this.parts.clock().after(PAGE_COMES_MS, () => void this.miss());
  }

  /** The page has said that it is there. */
  come(): void {
    if (this.state === 'there') return;
    this.stop('there');
    this.parts.onShown(true);
  }

  /** The page is gone: its panel was hidden, closed or replaced. */
  leave(): void {
    this.stop('none');
    this.parts.onShown(false);
  }

  dispose(): void {
    this.stop('none');
  }

  private stop(state: 'none' | 'there'): void {
    this.timer?.dispose();
    this.timer = null;
    this.state = state;
  }

  private async miss(): Promise<void> {
    const { onMissing, tryAgain } = this.parts;
    const again = 'Try Again';
    const pressed = await vscode.window.showWarningMessage(onMissing(), again);
    if (pressed === again) tryAgain();
  }
}
