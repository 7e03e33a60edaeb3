import type { Channel, Greeting, OpenChannel } from './channel.ts';
import type { ClientFrame, ServerFrame } from './protocol.ts';

const PAUSE_MS_MIN = 500;
const PAUSE_MS_MAX = 30_000;
/** So many sockets in a row that were never welcomed: then plain requests are tried. */
const BLOCKED_SOCKETS_MAX = 2;
/** How long plain requests do before a socket is tried again. */
const POLLING_MS_MAX = 120_000;

export type LinkStatus = 'off' | 'connecting' | 'live' | 'waiting';

export interface LinkHost {
  readonly socket: OpenChannel;
  readonly polling: OpenChannel;
  readonly greeting: () => Greeting;
  readonly frame: (frame: ServerFrame) => void;
  readonly status: (status: LinkStatus) => void;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Stays connected: a socket where one gets through, plain requests where not, again and again with growing pauses. */
export class Link {
  readonly #host: LinkHost;
  #channel: Channel | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #status: LinkStatus = 'off';
  #failures = 0;
  #socketsBlocked = 0;

  constructor(host: LinkHost) {
    this.#host = host;
  }

  start(): void {
    if (this.#status === 'off') this.#connect();
  }

  stop(): void {
    this.#release();
    this.#become('off');
  }

  /** With what the host says now: another token, another cursor. */
  restart(): void {
    if (this.#status === 'off') return;
    this.#release();
    this.#connect();
  }

  /** The network or the page is back: find out at once what is still true. */
  wake(): void {
    if (this.#status === 'waiting') this.restart();
    else this.#channel?.probe();
  }

  send(frame: ClientFrame): boolean {
    return this.#status === 'live' && this.#channel?.send(frame) === true;
  }

  #connect(): void {
    this.#become(this.#failures === 0 ? 'connecting' : 'waiting');
    const isPolling = this.#socketsBlocked >= BLOCKED_SOCKETS_MAX;
    let isWelcome = false;
    this.#channel = (isPolling ? this.#host.polling : this.#host.socket)(this.#host.greeting(), {
      frame: (frame) => {
        if (frame.welcome !== undefined) {
          isWelcome = true;
          this.#welcomed(isPolling);
        }
        if (frame.drain !== undefined) this.#after(frame.drain.reconnectAfterMs ?? PAUSE_MS_MIN);
        this.#host.frame(frame);
      },
      down: () => this.#down(isPolling, isWelcome),
    });
  }

  #welcomed(isPolling: boolean): void {
    this.#failures = 0;
    this.#become('live');
    if (!isPolling) this.#socketsBlocked = 0;
    else this.#after(POLLING_MS_MAX, () => (this.#socketsBlocked = BLOCKED_SOCKETS_MAX - 1));
  }

  #down(isPolling: boolean, isWelcome: boolean): void {
    this.#channel = null;
    this.#become('waiting');
    if (isPolling) this.#socketsBlocked = 0; // neither gets through: it is not the socket
    else if (!isWelcome) this.#socketsBlocked += 1;
    const pauseMs = Math.min(PAUSE_MS_MIN * 2 ** this.#failures, PAUSE_MS_MAX);
    this.#failures += 1;
    this.#after(pauseMs * (0.5 + this.#host.random() / 2));
  }

  #after(ms: number, first?: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      first?.();
      this.restart();
    }, ms);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = null;
  }

  #become(status: LinkStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#host.status(status);
  }
}
