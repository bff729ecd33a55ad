import type * as vscode from 'vscode';
import type { HostBody, HostTools } from './hostConnection.js';
import type { HostMessage, HostRequest } from './hostMessages.js';

/**
 * Calls, in the extension host, a function that the driver sent.
 * @param evaluate makes a value of its source text
 */
export async function answer(
  request: HostRequest,
  api: typeof vscode,
  tools: HostTools,
  evaluate: (source: string) => unknown,
): Promise<HostMessage> {
  const { id } = request;
  try {
    const body = evaluate(`(${request.body})`) as HostBody<unknown, unknown>;
    return { type: 'result', id, value: await body(api, request.argument, tools) };
  } catch (error) {
    return { type: 'failure', id, stack: describe(error) };
  }
}

/** An error's stack, without the part that every function sent here has below it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [own] = (error.stack ?? error.message).split(
    new RegExp(`\\n\\s+at .*\\b${answer.name}\\b`),
  );
  return own ?? error.message;
}
