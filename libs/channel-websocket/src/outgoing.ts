import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { failpoint } from '@verbatim/kit';
import type { Codec, Outgo } from './codec.ts';

/** What a peer may leave unread before it is let go; it resumes from its cursor. */
export const BUFFERED_BYTES_MAX = 1024 * 1024;
/** With more than this unread, what can be read back later waits: a burst lets nobody go who reads. */
const BUFFERED_BYTES_READY = 256 * 1024;
/** A peer that takes nothing for so long is let go. */
const STALL_MS_MAX = 10_000;
const LET_GO_MS = 2_000;
const CLOSE_SLOW = 1013;

/** What goes out over one socket: everything that is said in one turn of the event loop leaves in one write. */
export class Outgoing {
  readonly #socket: WebSocket;
  readonly #raw: Duplex;
  readonly #codec: Codec;
  #isCorked = false;
  #isOver = false;
  #waiting: (() => void)[] = [];
  #stalled: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, raw: Duplex, codec: Codec) {
    this.#socket = socket;
    this.#raw = raw;
    this.#codec = codec;
    raw.on('drain', () => this.#wake());
  }

  push(output: Outgo): void {
    if (this.#isOver || this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > BUFFERED_BYTES_MAX) return this.#letGo();
    this.#cork();
    for (const data of this.#codec.encode(output))
      this.#socket.send(data, { binary: this.#codec.isBinary, compress: false });
  }

  #cork(): void {
    if (this.#isCorked) return;
    this.#isCorked = true;
    this.#raw.cork();
    setImmediate(() => this.flush());
  }

  flush(): void {
    if (!this.#isCorked) return;
    this.#isCorked = false;
    this.#raw.uncork();
    failpoint('gw.after_ack_before_fanout'); // what this socket was told has left, what others are told has not
  }

  isBehind(): boolean {
    return !this.#isOver && this.#socket.bufferedAmount > BUFFERED_BYTES_READY;
  }

  ready(): Promise<void> {
    if (!this.isBehind()) return Promise.resolve();
    this.#stalled ??= setTimeout(() => this.#letGo(), STALL_MS_MAX);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    clearTimeout(this.#stalled);
    this.#stalled = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** A peer that does not read harms only itself. */
  #letGo(): void {
    this.end();
    this.#socket.close(CLOSE_SLOW, 'too slow; resume from your cursor');
    setTimeout(() => this.#socket.terminate(), LET_GO_MS).unref(); // for who does read, the reason arrives
  }

  end(): void {
    this.#isOver = true;
    this.flush();
    this.#wake();
  }
}
