import type { Frame, Locator, Page } from 'playwright-core';
import { eventually } from './eventually.js';

/** A status bar item as people see it and as screen readers hear it. */
export interface StatusBarItem {
  /** Without the icon, which is no text. */
  readonly text: string;
  readonly label: string;
}

const workbenchTimeoutMs = 60_000;

/** What a person can do in a VS Code window, by real keys and a real mouse. */
export class Workbench {
  constructor(
    readonly page: Page,
    /** Id of the extension under test, `publisher.name`. */
    readonly extensionId: string,
  ) {}

  /** Resolves when the workbench is drawn, status bar included. */
  async waitUntilDrawn(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({
      timeout: workbenchTimeoutMs,
    });
  }

  /** The element of one of the extension's own status bar items, by the last part of its id. */
  statusBarElement(itemId: string): Locator {
    return this.page.locator(`[id^="${this.extensionId}."][id$=".${itemId}"]`);
  }

  /** One of the extension's own status bar items; undefined while it is not shown. */
  async statusBarItem(itemId: string): Promise<StatusBarItem | undefined> {
    // In one step, since the item may vanish between two.
    const [item] = await this.statusBarElement(itemId).evaluateAll((elements) =>
      elements.map((element) => ({
        text: (element as HTMLElement).innerText.trim(),
        label: element.getAttribute('aria-label') ?? '',
      })),
    );
    return item;
  }

  /** Waits until an item's text matches, or until `accept` holds for it. */
  async waitForStatusBar(
    itemId: string,
    accept: RegExp | ((item: StatusBarItem) => boolean),
    timeoutMs?: number,
  ): Promise<StatusBarItem> {
    const holds = typeof accept === 'function' ? accept : (i: StatusBarItem) => accept.test(i.text);
    const item = await eventually(
      `Status bar item ${itemId} as ${String(accept)}`,
      () => this.statusBarItem(itemId),
      (found) => found !== undefined && holds(found),
      timeoutMs,
    );
    return item!;
  }

  /** The text that appears when the mouse rests on an item; the mouse moves away again. */
  async hoverTooltip(itemId: string): Promise<string> {
    await this.statusBarElement(itemId).hover();
    const hover = this.page.locator('.monaco-hover:visible').first();
    await hover.waitFor();
    const text = await hover.innerText();
    await this.page.mouse.move(640, 400);
    await hover.waitFor({ state: 'hidden' });
    return text.trim();
  }

  /** Types a command's title into the palette and runs it; fails when there is no such command. */
  async runCommand(title: string): Promise<void> {
    const palette = this.page.locator('.quick-input-widget:visible');
    const row = palette.locator('.quick-input-list .monaco-list-row').filter({
      has: this.page.locator('.label-name').getByText(title, { exact: true }),
    });
    const choose = async () => {
      if (!(await palette.isVisible())) await this.page.keyboard.press('F1');
      await palette.locator('input').fill(`>${title}`, { timeout: 500 });
      await row.first().click({ timeout: 3000 });
    };
    // A palette closes when the focus goes elsewhere, as it may just after a panel was closed.
    await eventually(
      `The command ${title}`,
      () =>
        choose().then(
          () => true,
          () => false,
        ),
      (chosen) => chosen,
      workbenchTimeoutMs,
    );
  }

  /** Titles in the palette for what is typed there; the palette is closed again. */
  async findCommands(typed: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    const palette = this.page.locator('.quick-input-widget:visible');
    await palette.locator('input').fill(`>${typed}`);
    await palette.locator('.quick-input-list .monaco-list-row').first().waitFor();
    const titles = await palette.locator('.quick-input-list .label-name').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  /** Waits until a list to choose from has the keys: it is drawn a moment before. */
  async listHasKeys(): Promise<void> {
    await this.page.locator('.quick-input-widget:visible input:focus').waitFor();
  }

  /** Chooses an entry of the quick pick that is open. */
  async pick(label: string): Promise<void> {
    const row = this.page.locator('.quick-input-widget:visible .monaco-list-row').filter({
      has: this.page.locator('.label-name').getByText(label, { exact: true }),
    });
    await row.first().click();
  }

  /** Types as a person does, into whatever has the focus. */
  async type(text: string, delayMs = 0): Promise<void> {
    await this.page.keyboard.type(text, { delay: delayMs });
  }

  /**
   * The document inside the visible webview, ready for clicks and keys. With several visible, the
   * one that has an element for the selector `containing`.
   */
  async webviewFrame(containing = 'body', timeoutMs = 40_000): Promise<Frame> {
    const frame = await eventually(
      `A visible webview with ${containing}`,
      () => this.findWebviewFrame(containing),
      (found) => found !== undefined,
      timeoutMs,
    );
    return frame!;
  }

  /** Starts the reset by its command, and by Start in its get-ready, where the quick question is. */
  async startReset(): Promise<Frame> {
    await this.runCommand('Start Upper Back Reset');
    return this.pressStart();
  }

  /** Presses Start in the get-ready that is to be seen, or comes. */
  async pressStart(): Promise<Frame> {
    const frame = await this.webviewFrame('[data-command="play"]');
    await frame.locator('[data-command="play"]').click();
    return frame;
  }

  /** How many webviews are to be seen. */
  visibleWebviewCount(): Promise<number> {
    return this.page.locator('iframe.webview.ready:visible').count();
  }

  /** Messages of notifications, toasts and the notification centre's alike, newest first. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notification-list-item-message:visible').allInnerTexts();
  }

  /** Presses a notification's button. */
  async pressNotificationButton(label: string): Promise<void> {
    await this.page
      .locator('.notification-list-item-buttons-container:visible .monaco-button')
      .getByText(label, { exact: true })
      .first()
      .click();
  }

  private async findWebviewFrame(containing: string): Promise<Frame | undefined> {
    for (const element of await this.page
      .locator('iframe.webview.ready:visible')
      .elementHandles()) {
      const outer = await element.contentFrame().catch(() => null);
      const inner = await outer?.$('#active-frame').catch(() => null);
      // A webview that was closed, or another that takes its place, may go at any moment.
      const frame = await inner?.contentFrame().catch(() => null);
      const found = await frame
        ?.locator(containing)
        .count()
        .catch(() => 0);
      if (frame && found !== undefined && found > 0) return frame;
    }
    return undefined;
  }
}
