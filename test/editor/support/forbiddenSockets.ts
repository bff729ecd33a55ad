// Loaded into every Node process of the editor before anything else, or by the bridge where that
// can't be: whatever of our own code tries to reach beyond the machine, or to start another program,
// is refused and written down.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { attemptsVariable, extensionVariable } from './hostMessages.js';

type Anything = (...args: readonly unknown[]) => unknown;

const attempts = process.env[attemptsVariable];
/** Where our own bundles are, loaded from the project or installed; VS Code writes `c:` for `C:`. */
const developed = path.join(process.env[extensionVariable] ?? '', 'dist', path.sep).toLowerCase();
const installed = /[\\/]extensions[\\/][^\\/]*upper-back-reset[^\\/]*[\\/]dist[\\/]/;

/** The frames below this call that are ours; none = VS Code calls for itself. */
function ownFrames(): readonly string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = stackTraceLimit;
  const isOurs = (frame: string) => frame.includes(developed) || installed.test(frame);
  return stack.split('\n').filter((frame) => isOurs(frame.toLowerCase()));
}

function forbid(owner: object, names: readonly string[], what: string): void {
  for (const name of names) {
    let current = Reflect.get(owner, name) as unknown;
    if (typeof current !== 'function') continue;
    // VS Code puts calls of its own in place of some, which are guarded as well.
    Object.defineProperty(owner, name, {
      configurable: true,
      enumerable: true,
      get: () => guarded(current as Anything, `${what}.${name}`),
      set: (other: unknown) => (current = other),
    });
  }
}

function guarded(original: Anything, call: string): Anything {
  return new Proxy(original, {
    apply: (target, self, args: unknown[]) => {
      refuse(call);
      return Reflect.apply(target, self, args);
    },
    construct: (target, args: unknown[], newTarget) => {
      refuse(call);
      return Reflect.construct(target, args, newTarget) as object;
    },
  });
}

function refuse(call: string): void {
  const frames = ownFrames();
  if (frames.length === 0) return;
  if (attempts !== undefined) appendFileSync(attempts, `${call}\n${frames.join('\n')}\n`);
  throw new Error(`${call} is forbidden`);
}

forbid(net.Socket.prototype, ['connect'], 'net.Socket');
forbid(net.Server.prototype, ['listen'], 'net.Server');
forbid(tls, ['connect'], 'tls');
forbid(dgram, ['createSocket'], 'dgram');
forbid(dns, ['lookup', 'resolve', 'resolve4', 'resolve6'], 'dns');
forbid(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6'], 'dns.promises');
forbid(http, ['request', 'get', 'createServer'], 'http');
forbid(https, ['request', 'get', 'createServer'], 'https');
forbid(http2, ['connect'], 'http2');
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'globalThis');
forbid(
  childProcess,
  ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'child_process',
);
