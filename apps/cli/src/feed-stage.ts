import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, connect, rest, saidIn } from '@verbatim/client';
import type { Client, EventJson, Handlers, Rest } from '@verbatim/client';
import { Fault } from '@verbatim/kit';
import { WebSocket } from 'ws';
import { Turnstile } from './feed-turnstile.ts';

export interface StageOptions {
  readonly url: string;
  readonly inbox: string;
  readonly key: string;
  /** Sockets that agents share. */
  readonly staffSockets: number;
  /** Customers that are there at a time. */
  readonly customersMax: number;
  readonly onHeldBack?: (() => void) | undefined;
}

export interface Customer {
  readonly conversationId: string;
  readonly client: Client;
  readonly leave: () => void;
}

/** About half a minute: a product that is restarted does not end the feed. */
const TRIES_MAX = 10;
/** A product with rate limits lets visitors of one address in one after the other: so many times each asks again. */
const TURNS_MAX = 60;
const TURN_MS = 1_000;

interface Registered {
  readonly visitorToken: string;
  readonly conversationId: string;
}

type Watch = (event: EventJson) => void;

interface Connected {
  readonly client: Client;
  readonly welcomed: Promise<void>;
}

/** Who takes part: customers with a socket each, agents who share a few. */
export class Stage {
  readonly api: Rest;
  readonly #options: StageOptions;
  readonly #public: Rest;
  readonly #staff: readonly Connected[];
  /** By conversation: what its dialogue does with a message that the customer or an agent sees. */
  readonly #watches = new Map<string, Watch>();
  readonly #turnstile: Turnstile;
  #reconnects = 0;
  #gaps = 0;

  constructor(options: StageOptions) {
    const { url, key, staffSockets } = options;
    this.#options = options;
    this.#turnstile = new Turnstile(options.customersMax);
    this.api = rest({ baseUrl: url, fetch, token: key, triesMax: TRIES_MAX });
    this.#public = rest({ baseUrl: url, fetch, triesMax: TRIES_MAX });
    this.#staff = Array.from({ length: staffSockets }, () => this.#connect(key, 'agent'));
  }

  get reconnects(): number {
    return this.#reconnects;
  }

  get gaps(): number {
    return this.#gaps;
  }

  /** Once every agent was let in; rejects when one is not, for then nothing can be played. */
  async ready(): Promise<void> {
    await Promise.all(this.#staff.map(({ welcomed }) => welcomed));
  }

  /** Whoever comes while there are enough waits until another leaves. */
  async customer(): Promise<Customer> {
    await this.#turnstile.enter();
    try {
      const { visitorToken, conversationId } = await this.#register(TURNS_MAX);
      const { client, welcomed } = this.#connect(visitorToken, 'customer');
      await welcomed;
      return { conversationId, client, leave: () => this.#leave(client) };
    } catch (error) {
      this.#turnstile.leave();
      throw error;
    }
  }

  async #register(turns: number): Promise<Registered> {
    try {
      return await this.#public.post<Registered>(`/inboxes/${encodeURIComponent(this.#options.inbox)}/visitors`);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'RATE_LIMITED' || turns <= 1) throw error;
      this.#options.onHeldBack?.();
      await sleep(Math.max(TURN_MS, error.retryAfterMs ?? 0));
      return this.#register(turns - 1);
    }
  }

  #leave(client: Client): void {
    client.close();
    this.#turnstile.leave();
  }

  agent(dialogue: number): Client {
    const agent = this.#staff[dialogue % this.#staff.length];
    if (agent === undefined) throw new Error('a stage has at least one agent');
    return agent.client;
  }

  /** Calls back for each message that the other side sees, until the returned function is called. */
  watch(conversationId: string, watch: Watch): () => void {
    this.#watches.set(conversationId, watch);
    return () => this.#watches.delete(conversationId);
  }

  close(): void {
    for (const { client } of this.#staff) client.close();
  }

  #connect(token: string, as: 'agent' | 'customer'): Connected {
    let handlers: Handlers = {};
    const welcomed = new Promise<void>((resolve, reject) => {
      handlers = {
        onWelcome: () => resolve(),
        onRefused: ({ code, message }) =>
          reject(new Fault(code, `The ${as} was not let in: ${message}`, { retryable: false })),
      };
    });
    const others = as === 'agent' ? 'contact' : 'agent';
    const client = connect({
      ...handlers,
      url: socketUrl(this.#options.url),
      token,
      WebSocket,
      client: 'feed/1',
      onState: (state) => {
        if (state === 'waiting') this.#reconnects += 1;
      },
      onGap: () => {
        this.#gaps += 1;
      },
      onEvent: (event) => {
        if (saidIn(event) === null || sideOf(event) !== others) return;
        this.#watches.get(event.conversationId ?? '')?.(event);
      },
    });
    return { client, welcomed };
  }
}

/** What an API key says is said by the agent who made it. */
const sideOf = ({ actor }: EventJson): string => (actor.type === 'apiKey' ? 'agent' : actor.type);

const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws').replace(/\/$/, '')}/ws`;
