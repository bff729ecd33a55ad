import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Which editor the tests run in: the desktop application, a server shown in a browser, or that with
 * the extension in the browser itself.
 */
type TestHost =
  | { readonly kind: 'server' | 'web'; readonly version: string; readonly chromium: string }
  | { readonly kind: 'desktop'; readonly version: string; readonly executable: string };

interface TestRun {
  readonly projectFolder: string;
  readonly host: TestHost;
}

/** What `npm test` found out and handed to the editor tests. */
export function readTestRun(): TestRun {
  const text = process.env['UPPER_BACK_RESET_TEST_RUN'];
  if (text === undefined) {
    throw new Error('Editor tests are run by `npm test -- --editor`, which prepares an editor.');
  }
  return JSON.parse(text) as TestRun;
}

/** The extension's id, `publisher.name`, as in the manifest found in `extensionFolder`. */
export function readExtensionId(extensionFolder: string): string {
  const { publisher, name } = readManifest(extensionFolder);
  return `${publisher}.${name}`;
}

/** What a test run needs of an extension's manifest. */
export function readManifest(extensionFolder: string): {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
} {
  const text = readFileSync(path.join(extensionFolder, 'package.json'), 'utf8');
  return JSON.parse(text) as ReturnType<typeof readManifest>;
}
