import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import type { ClientFrame, ServerFrame, WelcomeBody } from '../src/index.ts';

type FrameName = ClientFrame extends infer Frame ? (Frame extends Frame ? keyof Frame : never) : never;
type Body<Name extends FrameName> =
  Extract<ClientFrame, Readonly<Record<Name, unknown>>> extends Readonly<Record<Name, infer Of>> ? Of : never;

/** The server's end of one connection: says what the test wants, and hands out what it hears in order. */
export class Caller {
  readonly #socket: WebSocket;
  readonly #heard: ClientFrame[] = [];
  readonly #waiting: ((frame: ClientFrame) => void)[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: RawData) => {
      const frame = JSON.parse((data as Buffer).toString('utf8')) as ClientFrame;
      const next = this.#waiting.shift();
      if (next === undefined) this.#heard.push(frame);
      else next(frame);
    });
  }

  /** Frames nobody asked for yet. */
  get unread(): readonly ClientFrame[] {
    return this.#heard;
  }

  next(): Promise<ClientFrame> {
    const frame = this.#heard.shift();
    return frame === undefined ? new Promise((resolve) => void this.#waiting.push(resolve)) : Promise.resolve(frame);
  }

  async expect<Name extends FrameName>(name: Name): Promise<Body<Name>> {
    const frame = await this.next();
    if (!(name in frame)) throw new Error(`expected ${name}, heard ${JSON.stringify(frame)}`);
    return (frame as unknown as Readonly<Record<Name, Body<Name>>>)[name];
  }

  async welcome(welcome: Partial<WelcomeBody> = {}): Promise<Body<'hello'>> {
    const hello = await this.expect('hello');
    this.say({ welcome: { role: 'agent', heartbeatMs: 25_000, ...welcome } });
    return hello;
  }

  say(...frames: readonly ServerFrame[]): void {
    for (const frame of frames) this.#socket.send(JSON.stringify(frame));
  }

  /** Cut off, as by a cable. */
  cut(): void {
    this.#socket.terminate();
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  gone(): Promise<unknown> {
    return this.#socket.readyState === this.#socket.CLOSED ? Promise.resolve() : once(this.#socket, 'close');
  }
}

export interface Peer {
  readonly url: string;
  /** The next connection, when it comes. */
  caller(): Promise<Caller>;
  close(): Promise<void>;
}

/** A WebSocket server that speaks the frames and knows nothing. */
export async function peer(): Promise<Peer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const come: Caller[] = [];
  const waiting: ((caller: Caller) => void)[] = [];
  server.on('connection', (socket) => {
    const caller = new Caller(socket);
    const next = waiting.shift();
    if (next === undefined) come.push(caller);
    else next(caller);
  });
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws`,
    caller() {
      const caller = come.shift();
      return caller === undefined ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve(caller);
    },
    async close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
