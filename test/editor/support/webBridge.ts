// The tests' end in an extension host that is a worker of a browser; see extensionHostBridge.ts.
import * as vscode from 'vscode';
import { answer } from './answerRequest.js';
import type { HostTools } from './hostConnection.js';
import { webPaths } from './hostMessages.js';
import type { HostMessage, HostRequest } from './hostMessages.js';

/** Called by VS Code for a tests module; the window lives until the promise settles. */
async function run(): Promise<void> {
  const tools: HostTools = { require: noNode as unknown as NodeJS.Require, kept: new Map() };
  const ask = async (what: string, body = '') => {
    const address = `${globalThis.location.origin}${webPaths.bridge}/${what}`;
    return (await fetch(address, { method: 'POST', body })).text();
  };
  const say = (message: HostMessage) => ask('said', JSON.stringify(message));
  await ask('hello', JSON.stringify({ type: 'ready', pid: 0 } satisfies HostMessage));
  for (;;) {
    const request = JSON.parse(await ask('next')) as HostRequest;
    void answer(request, vscode, tools, evaluate).then(say);
  }
}

const evaluate: (source: string) => unknown = globalThis.eval;

function noNode(name: string): never {
  throw new Error(`There is no Node in a browser, and so no ${name}.`);
}

// As VS Code wants it from a bundle.
module.exports = { run };
