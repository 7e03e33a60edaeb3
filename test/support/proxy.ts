import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

export type Direction = 'up' | 'down';

/** A TCP proxy that does to connections what networks do. Bytes it swallows stay swallowed until it heals, as in a full kernel buffer. */
export class Proxy {
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  readonly #silent = new Set<Direction>();
  readonly #onHealed = new Set<() => void>();
  #isRefusing = false;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async before(url: string): Promise<Proxy> {
    const { hostname, port } = new URL(url);
    const server = createServer({ allowHalfOpen: true, noDelay: true });
    const proxy = new Proxy(server);
    server.on('connection', (client: Socket) => proxy.#join(client, { host: hostname, port: Number(port) }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  #join(client: Socket, upstream: { host: string; port: number }): void {
    if (this.#isRefusing) return void client.resetAndDestroy();
    const server = connect({ ...upstream, noDelay: true, allowHalfOpen: true });
    const pair = [client, server] as const;
    this.#pairs.add(pair);
    for (const [one, other] of [pair, [server, client] as const]) {
      one.on('error', () => {});
      one.on('close', () => {
        other.destroy();
        this.#pairs.delete(pair);
      });
    }
    this.#carry(client, server, 'up');
    this.#carry(server, client, 'down');
  }

  #carry(from: Socket, to: Socket, direction: Direction): void {
    const pass = (chunk: Buffer): void => {
      if (to.destroyed) return;
      if (to.write(chunk)) from.resume();
      else to.once('drain', () => from.resume());
    };
    from.on('data', (chunk: Buffer) => {
      from.pause();
      if (!this.#silent.has(direction)) return pass(chunk);
      this.#onHealed.add(() => pass(chunk));
    });
    from.on('end', () => {
      if (!this.#silent.has(direction)) to.end();
    });
  }

  /** Nothing arrives in this direction any more, and nobody is told. */
  silence(...directions: readonly Direction[]): void {
    for (const direction of directions) this.#silent.add(direction);
  }

  heal(): void {
    this.#silent.clear();
    this.#isRefusing = false;
    const waiting = [...this.#onHealed];
    this.#onHealed.clear();
    for (const go of waiting) go();
  }

  /** Cuts what is there, and lets nobody through until it heals. */
  cut(): void {
    this.#isRefusing = true;
    for (const [client, server] of this.#pairs) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}
