import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { HostConnection } from './hostConnection.js';
import type { HostMessage } from './hostMessages.js';

interface Claim {
  readonly take: (connection: HostConnection) => void;
  readonly giveUp: (reason: string) => void;
}

/** Where the extension hosts of one editor report to, each as it starts. */
export class HostListener {
  /** Every extension host that ever reported, the ended ones too. */
  readonly connections: HostConnection[] = [];
  private readonly waiting: Claim[] = [];
  private readonly unclaimed: HostConnection[] = [];

  private constructor(
    private readonly server: Server,
    /** Path of the socket. */
    readonly socketPath: string,
  ) {
    server.on('connection', (socket) => this.greet(socket));
  }

  /** Listens on a socket (a named pipe on Windows). */
  static async listen(socketPath: string): Promise<HostListener> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(socketPath, resolve);
    });
    return new HostListener(server, socketPath);
  }

  /** The next extension host that nobody has claimed yet, at once or when it reports. */
  next(timeoutMs: number): Promise<HostConnection> {
    const ready = this.unclaimed.shift();
    if (ready) return Promise.resolve(ready);
    return new Promise((resolve, reject) => {
      const giveUp = (reason: string) => {
        clearTimeout(timer);
        this.waiting.splice(this.waiting.indexOf(claim), 1);
        reject(new Error(`No extension host reported ${reason}.`));
      };
      const timer = setTimeout(giveUp, timeoutMs, `within ${timeoutMs} ms`);
      const take = (connection: HostConnection) => {
        clearTimeout(timer);
        resolve(connection);
      };
      const claim: Claim = { take, giveUp };
      this.waiting.push(claim);
    });
  }

  /** Hangs up on all extension hosts and listens no more. */
  close(): void {
    for (const connection of this.connections) connection.hangUp();
    for (const claim of [...this.waiting]) claim.giveUp('before the editor was ended');
    this.server.close();
  }

  private greet(socket: Socket): void {
    const lines = createInterface({ input: socket });
    lines.on('error', () => undefined); // A reset by a killed extension host; `close` follows.
    lines.once('line', (line) => {
      const message = JSON.parse(line) as HostMessage;
      if (message.type !== 'ready') return;
      const connection = new HostConnection(message.pid, socket, lines);
      this.connections.push(connection);
      const claim = this.waiting.shift();
      if (claim) claim.take(connection);
      else this.unclaimed.push(connection);
    });
  }
}
