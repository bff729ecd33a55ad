// Runs inside the extension host, as its tests module or as an installed extension, and calls the
// functions that the driver sends. So one test sees both sides: the page and the vscode API.
import { createRequire } from 'node:module';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import { runInThisContext } from 'node:vm';
import * as vscode from 'vscode';
import { answer } from './answerRequest.js';
import { bridgeVariable, guardVariable } from './hostMessages.js';
import type { HostMessage, HostRequest } from './hostMessages.js';
import type { HostTools } from './hostConnection.js';

const evaluate = (source: string): unknown =>
  runInThisContext(source, { filename: 'sentByTest.js' });

/** Called by VS Code for a tests module; the window lives until the promise settles. */
export function run(): Promise<void> {
  const require = createRequire(__filename);
  const guard = process.env[guardVariable];
  if (guard !== undefined) require(guard);
  const socket = createConnection(process.env[bridgeVariable] ?? '');
  const tools: HostTools = { require, kept: new Map() };
  const send = (message: HostMessage) => void socket.write(`${JSON.stringify(message)}\n`);
  createInterface({ input: socket }).on('line', (line) => {
    void answer(JSON.parse(line) as HostRequest, vscode, tools, evaluate).then(send);
  });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => send({ type: 'ready', pid: process.pid }));
    socket.once('error', reject);
    socket.once('close', () => resolve());
  });
}

/** Called by VS Code for an installed extension. */
export function activate(): void {
  void run();
}
