import type { Dialog } from './dialog.ts';
import type { ErrorBody, HelloBody, WelcomeBody } from './frames.ts';
import type { ConnectionState, Handlers } from './handlers.ts';
import { link } from './link.ts';
import type { Ended } from './link.ts';
import type { SocketConstructor } from './socket.ts';
import { fullJitterMs } from './timing.ts';
import type { Clock, Pause, Random } from './timing.ts';

/** A connection that held this long was good: the next pause is short again. */
const STABLE_MS_MIN = 5_000;
const CLOSE_CODES_DENIED = new Set([4401, 4403]);

/** A token, or how to get one for each connection: a ticket is good for one. */
export type TokenProvider = () => string | Promise<string>;

export interface ConnectionOptions {
  readonly url: string;
  readonly token: string | TokenProvider;
  readonly WebSocket: SocketConstructor;
  readonly hello: Pick<HelloBody, 'client' | 'contact'>;
  readonly handlers: Handlers;
  readonly pause: Pause;
  readonly clock: Clock;
  readonly random: Random;
}

interface Next {
  readonly waitMs: number;
  readonly failures: number;
}

/** One connection after another, until it is closed or the server does not let us in. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #dialog: Dialog;
  readonly #closed = new AbortController();
  #asleep = new AbortController();
  #resumeToken: string | null = null;
  #state: ConnectionState = 'connecting';
  #welcome: WelcomeBody | null = null;

  constructor(options: ConnectionOptions, dialog: Dialog) {
    this.#options = options;
    this.#dialog = dialog;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  get welcome(): WelcomeBody | null {
    return this.#welcome;
  }

  wake(): void {
    this.#asleep.abort();
  }

  close(): void {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort();
    this.wake();
    this.#dialog.end();
    this.#enter('closed');
  }

  async keep(): Promise<void> {
    for (let failures = 0; !this.#closed.signal.aborted;) {
      const next = await this.#attempt(failures);
      if (next === null || this.#closed.signal.aborted) return;
      failures = next.failures;
      this.#enter('waiting');
      this.#asleep = new AbortController();
      await this.#options.pause(next.waitMs, this.#asleep.signal);
      if (!this.#closed.signal.aborted) this.#enter('connecting');
    }
  }

  /** Says how long to wait before the next try, or null when there is none. */
  async #attempt(failures: number): Promise<Next | null> {
    const isResuming = this.#resumeToken !== null;
    let ended: Ended;
    try {
      ended = await this.#live(this.#resumeToken ?? (await tokenOf(this.#options.token)));
    } catch (error) {
      return isFinal(error) ? this.#denied(error) : this.#again(failures + 1);
    }
    const refusal = this.#dialog.refusal ?? deniedBy(ended);
    if (refusal !== null && refusal.retryable !== true) {
      this.#resumeToken = null;
      if (isResuming) return this.#again(failures + 1, 0); // at once, with a token of our own
      return ended.stableMs > 0 ? this.#again(failures + 1) : this.#denied(refusal);
    }
    return this.#afterwards(ended, failures, refusal?.retryAfterMs);
  }

  #afterwards({ stableMs, reconnectAfterMs }: Ended, failures: number, retryAfterMs: number | undefined): Next {
    const waitMs = reconnectAfterMs ?? retryAfterMs;
    return stableMs >= STABLE_MS_MIN ? this.#again(0, waitMs ?? this.#spreadMs()) : this.#again(failures + 1, waitMs);
  }

  /** The server knows how many come back with us. */
  #spreadMs(): number | undefined {
    const withinMs = this.#welcome?.reconnectWithinMs;
    return withinMs === undefined ? undefined : Math.floor(this.#options.random() * withinMs);
  }

  #again(failures: number, waitMs?: number): Next {
    return { failures, waitMs: waitMs ?? fullJitterMs(failures, this.#options.random) };
  }

  #denied({ code, message }: Pick<ErrorBody, 'code' | 'message'>): null {
    this.close();
    this.#options.handlers.onRefused?.({ code, message });
    return null;
  }

  async #live(token: string): Promise<Ended> {
    const { url, WebSocket, pause, clock, hello } = this.#options;
    if (this.#closed.signal.aborted) throw new Error('closed');
    const dialog = this.#dialog;
    dialog.begin();
    const subscriptions = dialog.topics.inHello();
    try {
      return await link({
        url,
        WebSocket,
        pause,
        clock,
        signal: this.#closed.signal,
        hello: { token, ...(subscriptions.length === 0 ? {} : { subscriptions }), ...hello },
        onFrame: (frame) => dialog.heard(frame),
        onWelcome: (welcome, transmit) => {
          this.#welcome = welcome;
          this.#resumeToken = welcome.resumeToken ?? this.#resumeToken;
          this.#enter('online');
          dialog.welcomed(welcome, transmit);
        },
      });
    } finally {
      dialog.pause();
    }
  }

  #enter(state: ConnectionState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.handlers.onState?.(state);
  }
}

const tokenOf = async (token: string | TokenProvider): Promise<string> => (typeof token === 'string' ? token : token());

/** A server may close before its error frame gets through. */
const deniedBy = ({ closeCode, reason }: Ended): ErrorBody | null =>
  CLOSE_CODES_DENIED.has(closeCode)
    ? { code: 'AUTH_REQUIRED', message: reason || 'The server does not let us in.' }
    : null;

/** No token will come of asking again: the one who provides it was refused for good. */
const isFinal = (error: unknown): error is { readonly code: string; readonly message: string } =>
  error instanceof Error && 'retryable' in error && error.retryable === false && 'code' in error;
