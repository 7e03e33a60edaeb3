import { once } from 'node:events';
import { join } from 'node:path';
import type { ClientFrame, ServerFrame, WelcomeBody } from '@verbatim/client';
import protobuf from 'protobufjs';
import { WebSocket } from 'ws';
import type { ClientOptions, RawData } from 'ws';

export type Subprotocol = 'verbatim.v1+json' | 'verbatim.v1+proto';
export const SUBPROTOCOLS: readonly Subprotocol[] = ['verbatim.v1+json', 'verbatim.v1+proto'];

const HEAR_MS_MAX = 20_000;
const HEARD_CHARS_SHOWN = 500;

/** Encoded by the published contract, not by the product's own code. */
const contract = new protobuf.Root();
contract.resolvePath = (_, target) => join(import.meta.dirname, '../../proto', target.replace(/^.*proto\//, ''));
contract.loadSync('verbatim/v1/frames.proto');
const ClientFrameMessage = contract.lookupType('verbatim.v1.ClientFrame');
const ServerFrameMessage = contract.lookupType('verbatim.v1.ServerFrame');

export const protoBytes = (frame: ClientFrame | object): Uint8Array =>
  ClientFrameMessage.encode(ClientFrameMessage.fromObject(frame)).finish();

const protoFrame = (bytes: Buffer): ServerFrame =>
  ServerFrameMessage.toObject(ServerFrameMessage.decode(bytes), { longs: Number, defaults: false }) as ServerFrame;

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

type Kind = ServerFrame extends infer Frame ? (Frame extends unknown ? keyof Frame : never) : never;
type Body<Name extends Kind> = Extract<ServerFrame, Record<Name, unknown>>[Name];

const bodyIn = <Name extends Kind>(frame: ServerFrame | undefined, name: Name): Body<Name> | undefined =>
  (frame as Partial<Record<Name, Body<Name>>> | undefined)?.[name];

/** A client that says what it is told, right or wrong, and keeps all that it hears. */
export class Peer {
  readonly socket: WebSocket;
  readonly heard: ServerFrame[] = [];
  readonly closed: Promise<Closed>;
  readonly #subprotocol: Subprotocol;
  readonly #listeners = new Set<() => void>();
  #taken = 0;
  #ending: Closed | null = null;

  constructor(socket: WebSocket, subprotocol: Subprotocol) {
    this.socket = socket;
    this.#subprotocol = subprotocol;
    socket.on('message', (data: RawData, isBinary: boolean) => {
      const bytes = data as Buffer;
      this.heard.push(isBinary ? protoFrame(bytes) : (JSON.parse(bytes.toString('utf8')) as ServerFrame));
      this.#tell();
    });
    socket.on('error', () => {}); // `close` follows
    this.closed = once(socket, 'close').then(([code, reason]) => {
      this.#ending = { code: code as number, reason: String(reason) };
      this.#tell();
      return this.#ending;
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  say(frame: ClientFrame | object): void {
    if (this.#subprotocol === 'verbatim.v1+json') this.socket.send(JSON.stringify(frame));
    else this.socket.send(protoBytes(frame));
  }

  /** As it is: a string goes as text, bytes as binary. */
  sayRaw(data: string | Uint8Array): void {
    this.socket.send(data, { binary: typeof data !== 'string' });
  }

  /** The next frame of this kind that nobody has taken yet; those before it are passed over. */
  async next<Name extends Kind>(name: Name, isIt: (body: Body<Name>) => boolean = () => true): Promise<Body<Name>> {
    const look = (): Body<Name> | undefined => {
      while (this.#taken < this.heard.length) {
        const body = bodyIn(this.heard[this.#taken++], name);
        if (body !== undefined && isIt(body)) return body;
      }
      return undefined;
    };
    return this.#until(look, name);
  }

  /** Waits until what was heard satisfies. */
  async until(isEnough: (heard: readonly ServerFrame[]) => boolean, what: string): Promise<void> {
    await this.#until(() => (isEnough(this.heard) ? true : undefined), what);
  }

  #until<Result>(look: () => Result | undefined, what: string): Promise<Result> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(listen);
      };
      const fail = (why: string): void => {
        stop();
        reject(
          new Error(`${what}: ${why}; last heard ${JSON.stringify(this.heard.slice(-3)).slice(0, HEARD_CHARS_SHOWN)}`),
        );
      };
      const timer = setTimeout(() => fail('not heard in time'), HEAR_MS_MAX);
      const listen = (): void => {
        const result = look();
        if (result !== undefined) {
          stop();
          resolve(result);
        } else if (this.#ending !== null) fail(`closed with ${this.#ending.code} ${this.#ending.reason}`);
      };
      this.#listeners.add(listen);
      listen();
    });
  }

  /** Everything heard of a kind. */
  all<Name extends Kind>(name: Name): Body<Name>[] {
    return this.heard.map((frame) => bodyIn(frame, name)).filter((body) => body !== undefined);
  }

  /** Sure to come back once everything said before has been dealt with: frames are answered in order. */
  async settled(): Promise<void> {
    const nonce = `n${Math.random()}`;
    this.say({ ping: { nonce } });
    await this.#until(() => (this.all('pong').some((pong) => pong.nonce === nonce) ? true : undefined), 'pong');
  }

  /** Resolves once what was said has left, or the connection is over. */
  async flushed(): Promise<void> {
    while (this.socket.bufferedAmount > 0 && this.#ending === null)
      await new Promise<void>((resolve) => void setImmediate(resolve));
  }

  close(): void {
    this.socket.terminate();
  }
}

const open: Set<Peer> = new Set();

export interface DialOptions extends ClientOptions {
  readonly subprotocol?: Subprotocol;
}

export async function dial(
  url: string,
  { subprotocol = 'verbatim.v1+json', ...options }: DialOptions = {},
): Promise<Peer> {
  const socket = new WebSocket(url, [subprotocol], { perMessageDeflate: false, ...options });
  const peer = new Peer(socket, subprotocol);
  open.add(peer);
  void peer.closed.then(() => open.delete(peer));
  await once(socket, 'open');
  return peer;
}

/** Dials and says hello. */
export async function greet(
  url: string,
  token: string,
  options: DialOptions & { readonly subscriptions?: readonly { topic: string; cursor: string }[] } = {},
): Promise<Peer & { readonly welcome: WelcomeBody }> {
  const { subscriptions, ...rest } = options;
  const peer = await dial(url, rest);
  peer.say({ hello: { token, ...(subscriptions === undefined ? {} : { subscriptions }) } });
  const welcome = await peer.next('welcome');
  return Object.assign(peer, { welcome });
}

export function hangUpAll(): void {
  for (const peer of open) peer.close();
}
