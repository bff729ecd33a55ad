import { ExtensionMode } from 'vscode';
import type { TestApi, TestedParts } from './testApi.js';

/** Hands the tests their way in, in VS Code's own test mode alone; nobody else has its file. */
export function openTestApi(mode: ExtensionMode, parts: TestedParts): TestApi | undefined {
  if (mode !== ExtensionMode.Test) return undefined;
  // At once, as what `activate` returns.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const bundle = require('./testApi.js') as typeof import('./testApi.js');
  return bundle.testApiOf(parts);
}
