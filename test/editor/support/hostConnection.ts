import type { Socket } from 'node:net';
import type { Interface } from 'node:readline';
import type * as vscode from 'vscode';
import type { HostMessage, HostRequest } from './hostMessages.js';

/** What a function sent to the extension host gets besides the vscode API. */
export interface HostTools {
  /** Resolves like a file of this project. */
  readonly require: NodeJS.Require;
  /** Lives as long as this extension host: for what a later function needs again. */
  readonly kept: Map<string, unknown>;
}

/**
 * A function for the extension host. Its source text travels, so it sees only its parameters and
 * what it requires; its argument and its result travel as JSON.
 */
export type HostBody<Argument, Result> = (
  api: typeof vscode,
  argument: Argument,
  tools: HostTools,
) => Result | Promise<Result>;

interface PendingRequest {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The driver's end of the line into one extension host. */
export class HostConnection {
  /** Settles when the extension host is gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** Whether the extension host is still there. */
  alive = true;
  /** Whether it is gone although nobody asked it to go. */
  diedUnexpectedly = false;
  private endExpected = false;
  private lastId = 0;
  private readonly pending = new Map<number, PendingRequest>();

  constructor(
    /** Process id of the extension host. */
    readonly pid: number,
    private readonly socket: Socket,
    lines: Interface,
  ) {
    lines.on('line', (line) => this.settle(line));
    socket.on('error', () => undefined); // A reset by a killed extension host; `close` follows.
    this.ended = new Promise((resolve) => {
      socket.once('close', () => {
        this.alive = false;
        this.diedUnexpectedly = !this.endExpected;
        const error = new Error(`The extension host (process ${this.pid}) has ended.`);
        for (const request of this.pending.values()) request.reject(error);
        this.pending.clear();
        resolve();
      });
    });
  }

  /** Calls `body` in the extension host; rejects with the error, and the stack, of over there. */
  run<Result>(body: HostBody<undefined, Result>): Promise<Result>;
  run<Argument, Result>(body: HostBody<Argument, Result>, argument: Argument): Promise<Result>;
  run<Result>(body: HostBody<never, Result>, argument?: unknown): Promise<Result> {
    const id = ++this.lastId;
    const request: HostRequest = { id, body: body.toString(), argument };
    // The caller's stack: the answer arrives later, in a stack that tells nothing.
    const failure = new Error();
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        failure.message = error.message;
        failure.stack = `${error.stack ?? error.message}\n  sent to the extension host by${(failure.stack ?? '').replace(/^Error/, '')}`;
        reject(failure);
      };
      if (!this.alive) {
        fail(new Error(`The extension host (process ${this.pid}) has ended already.`));
        return;
      }
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject: fail });
      this.socket.write(`${JSON.stringify(request)}\n`);
    });
  }

  /** Sends a signal to the process; after one that kills, waits until it is gone. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT' = 'SIGKILL'): Promise<void> {
    const deadly = signal === 'SIGKILL' || signal === 'SIGTERM';
    if (deadly) this.expectEnd();
    process.kill(this.pid, signal);
    if (deadly) await this.ended;
  }

  /** From now on the end of this extension host is no failure. */
  expectEnd(): void {
    this.endExpected = true;
  }

  /** Hangs up: the extension host then ends by itself if this line was all it lived for. */
  hangUp(): void {
    this.expectEnd();
    this.socket.destroy();
  }

  private settle(line: string): void {
    const message = JSON.parse(line) as HostMessage;
    if (message.type === 'ready') return;
    const request = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.type === 'result') {
      request?.resolve(message.value);
      return;
    }
    const error = new Error(message.stack.split('\n')[0]);
    error.stack = message.stack;
    request?.reject(error);
  }
}
