import { BadFrame, FRAME_BYTES_MAX } from '@verbatim/contracts';
import { failpoint, Fault } from '@verbatim/kit';
import type { Peer, Session } from '@verbatim/edge';
import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { codecOf } from './codec.ts';
import type { Codec } from './codec.ts';
import { MessageBounds } from './message-bounds.ts';
import { Outgoing } from './outgoing.ts';

/** Frames read ahead of the one that is being taken; beyond this a flood waits in the sender's kernel. */
const FRAMES_WAITING_MAX = 64;
/** `hello` must come within this time. */
const HELLO_MS_MAX = 5_000;
/** A message that has begun is there within this time. */
const MESSAGE_MS_MAX = 5_000;
/** A peer that does not answer our ping within this time is gone. */
const PONG_MS_MAX = 10_000;
/** Who is asked whether they are there answers within this time. */
const PROBE_MS_MAX = 5_000;
/** Pings of a peer, and pongs that answer none of ours. */
const SIGNS_PER_HEARTBEAT_MAX = 100;
const CLOSE_UNSUPPORTED = 1003;
const CLOSE_TOO_LARGE = 1009;
const CLOSE_POLICY = 1008;
const CLOSE_RESTART = 1012;
/** After a close frame the peer has this long to close its side. */
const CLOSE_MS_MAX = 2_000;
/** What was taken before a drain is answered within this time, or asked again elsewhere. */
export const ANSWER_MS_MAX = 3_000;

export interface SocketHandshake {
  readonly socket: WebSocket;
  /** The connection under the socket, so that a commit's worth of frames leaves in one write. */
  readonly raw: Socket;
  readonly origin: string | null;
  /** Where the peer is. */
  readonly address: string;
}

export interface WebsocketChannel {
  /** Serves one socket until it closes. */
  serve(handshake: SocketHandshake): void;
  /** Pings everybody; who has not answered since the last time is let go. Called once per heartbeat. */
  beat(): void;
  /** Tells everybody to come back elsewhere or later, answers what has come from them, and closes. */
  drain(reconnectAfterMs: () => number): Promise<void>;
  readonly connections: number;
}

/** The address is where the peer is. */
export type MakeSession = (peer: Peer, origin: string | null, address: string) => Session;

/** The WebSocket channel: bytes to frames and back, one at a time and in order. It knows no rules. */
export function websocketChannel(makeSession: MakeSession): WebsocketChannel {
  const open = new Set<Connection>();
  return {
    serve(handshake) {
      const connection = new Connection(handshake, makeSession, () => open.delete(connection));
      open.add(connection);
    },
    beat() {
      for (const connection of open) connection.beat();
    },
    async drain(reconnectAfterMs) {
      for (const connection of open) connection.drain(reconnectAfterMs());
      await Promise.all([...open].map(({ closed }) => closed));
    },
    get connections() {
      return open.size;
    },
  };
}

class Connection {
  readonly #socket: WebSocket;
  readonly #codec: Codec;
  readonly #session: Session;
  readonly #outgoing: Outgoing;
  readonly #waiting: { readonly data: Buffer; readonly isBinary: boolean }[] = [];
  #helloTimer: NodeJS.Timeout;
  readonly #bounds = new MessageBounds();
  #messageTimer: NodeJS.Timeout | undefined;
  #isTaking = false;
  #taking: Promise<void> = Promise.resolve();
  #isDraining = false;
  #isAlive = true;
  #signs = 0;
  /** Pings of ours that were not answered yet. */
  #pinged = 0;
  readonly #asked: (() => void)[] = [];
  #isClosing = false;
  readonly closed: Promise<void>;

  constructor({ socket, raw, origin, address }: SocketHandshake, makeSession: MakeSession, onClosed: () => void) {
    this.#socket = socket;
    this.#codec = codecOf(socket.protocol);
    this.#outgoing = new Outgoing(socket, raw, this.#codec);
    this.#session = makeSession(
      {
        push: (output) => this.#outgoing.push(output),
        ready: () => this.#outgoing.ready(),
        isBehind: () => this.#outgoing.isBehind(),
        probe: () => this.#probe(),
        close: (code, reason) => this.#close(code, reason),
      },
      origin,
      address,
    );
    this.#helloTimer = setTimeout(() => this.#lateHello(), HELLO_MS_MAX);
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        clearTimeout(this.#helloTimer);
        clearTimeout(this.#messageTimer);
        this.#isClosing = true;
        this.#session.end();
        this.#outgoing.end();
        onClosed();
        resolve();
      });
    });
    socket.on('message', (data: RawData, isBinary: boolean) => this.#heard(data as Buffer, isBinary));
    raw.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('pong', () => this.#ponged());
    socket.on('ping', () => this.#signed());
    socket.on('error', () => {}); // ws closes with the code that fits: 1002, 1007, 1008, 1009
  }

  #heard(data: Buffer, isBinary: boolean): void {
    this.#answered();
    if (this.#isClosing || this.#isDraining) return; // after `drain`, whoever takes it is elsewhere
    this.#waiting.push({ data, isBinary });
    if (this.#waiting.length >= FRAMES_WAITING_MAX) this.#socket.pause();
    if (!this.#isTaking) this.#taking = this.#takeAll();
  }

  async #takeAll(): Promise<void> {
    this.#isTaking = true;
    for (let next = this.#waiting.shift(); next !== undefined && !this.#isClosing; next = this.#waiting.shift()) {
      await this.#take(next.data, next.isBinary);
      if (this.#socket.isPaused && this.#waiting.length < FRAMES_WAITING_MAX / 2) this.#socket.resume();
    }
    this.#isTaking = false;
  }

  async #take(data: Buffer, isBinary: boolean): Promise<void> {
    if (isBinary !== this.#codec.isBinary) return this.#close(CLOSE_UNSUPPORTED, 'not what the subprotocol says');
    if (data.length > FRAME_BYTES_MAX) return this.#tooLarge();
    try {
      const frame = this.#codec.decode(data);
      failpoint('gw.after_parse');
      if ('hello' in frame) clearTimeout(this.#helloTimer); // said in time, however long it takes to look it up
      await this.#session.take(frame);
    } catch (error) {
      this.#session.refuse(error, error instanceof BadFrame ? error.ref : undefined);
    }
  }

  #tooLarge(): void {
    this.#session.refuse(new Fault('TOO_LARGE', `A frame has at most ${FRAME_BYTES_MAX} bytes.`, { retryable: false }));
    setImmediate(() => this.#close(CLOSE_TOO_LARGE, 'frame too large'));
  }

  #lateHello(): void {
    if (this.#session.isGreeted) return;
    if (this.#session.isBeingGreeted) {
      this.#helloTimer = setTimeout(() => this.#lateHello(), HELLO_MS_MAX); // it came in time
      return;
    }
    this.#session.refuse(new Fault('AUTH_REQUIRED', 'Say hello within 5 seconds.', { retryable: false }));
    setImmediate(() => this.#close(4401, 'no hello'));
  }

  #read(chunk: Buffer): void {
    this.#bounds.take(chunk);
    if (!this.#bounds.isUnfinished) {
      clearTimeout(this.#messageTimer);
      this.#messageTimer = undefined;
    } else this.#messageTimer ??= setTimeout(() => this.#lateMessage(), MESSAGE_MS_MAX);
  }

  /** Half a message is held for nobody; while we do not read, the rest of it cannot come. */
  #lateMessage(): void {
    this.#messageTimer = undefined;
    if (this.#socket.isPaused) this.#messageTimer = setTimeout(() => this.#lateMessage(), MESSAGE_MS_MAX);
    else this.#close(CLOSE_POLICY, 'a message that does not end');
  }

  #ponged(): void {
    this.#answered();
    if (this.#pinged === 0) return this.#signed();
    this.#pinged--;
  }

  #ping(): void {
    this.#pinged++;
    this.#socket.ping();
  }

  #signed(): void {
    this.#isAlive = true;
    if (++this.#signs > SIGNS_PER_HEARTBEAT_MAX) this.#close(CLOSE_POLICY, 'ping flood');
  }

  /** Whatever is heard is a sign of life. */
  #answered(): void {
    this.#isAlive = true;
    for (const resolve of this.#asked.splice(0)) resolve();
  }

  /** A client that is frozen, or gone without a word, does not answer a ping; all others do so by themselves. */
  async #probe(): Promise<void> {
    if (this.#isClosing || this.#socket.readyState !== this.#socket.OPEN) throw gone();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(gone()), PROBE_MS_MAX);
      timer.unref();
    });
    const answer = new Promise<void>((resolve) => this.#asked.push(resolve));
    this.#ping();
    try {
      await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  beat(): void {
    this.#signs = 0;
    this.#isAlive = false;
    if (this.#socket.readyState === this.#socket.OPEN) this.#ping();
    setTimeout(() => {
      if (!this.#isAlive) this.#socket.terminate(); // half-open: nobody is there to say goodbye to
    }, PONG_MS_MAX).unref();
  }

  drain(reconnectAfterMs: number): void {
    this.#isDraining = true;
    this.#outgoing.push({ kind: 'drain', reconnectAfterMs });
    const close = (): void => this.#close(CLOSE_RESTART, 'server restarting');
    setTimeout(close, ANSWER_MS_MAX).unref();
    void this.#taking.then(() => this.#session.answered()).then(close);
  }

  #close(code: number, reason: string): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#outgoing.flush();
    this.#socket.close(code, reason);
    setTimeout(() => this.#socket.terminate(), CLOSE_MS_MAX).unref();
  }
}

const gone = () => new Fault('CLIENT_SILENT', 'The client does not answer.', { retryable: true });
