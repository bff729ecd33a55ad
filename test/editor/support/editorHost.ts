import type { Page } from 'playwright-core';

/** How a window is opened; the host adds what it needs to load the extension. */
export interface WindowPlan {
  /** Workspace folder, absolute. */
  readonly folder: string;
  /** `another`: a further user's window, with the same settings but empty extension state. */
  readonly user: 'same' | 'another';
  /** Called before the window loads anything. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** A program that shows VS Code windows: the desktop application, or server and browser. */
export interface EditorHost {
  /** The user's settings.json, absolute. */
  readonly settingsFile: string;
  /** Opens a window; resolves when its page loads, before the workbench is there. */
  openWindow(plan: WindowPlan): Promise<Page>;
  /** Ends every process of it. */
  stop(): Promise<void>;
}

/** What a host is started with. */
export interface EditorHostOptions {
  readonly projectFolder: string;
  /** The extension that is tested, absolute. */
  readonly extensionFolder: string;
  /** Module for the extension host, which reports to the driver. */
  readonly bridgeFile: string;
  /**
   * Module that every Node process loads first; the desktop application can't be told to, so there
   * the bridge does it.
   */
  readonly preload: string;
  /** A folder of its own, with a short path, for the user and everything else. */
  readonly runFolder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Variables for the extension hosts. */
  readonly environment: Readonly<Record<string, string>>;
  /** The extension is installed as people have it, not loaded for development. */
  readonly installed: boolean;
}
