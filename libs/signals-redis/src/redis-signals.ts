import type { Redis } from 'ioredis';
import type { Signals } from '@verbatim/ports';
import { openRedis } from '@verbatim/redis';

export interface RedisSignalsOptions {
  readonly url: string;
  /** Before every topic's name, so that two installations may share a server. */
  readonly prefix: string;
}

const SETTING = 'VERBATIM_SIGNALS_URL';

/** Signals between processes, over Redis. While it is away nothing is heard; what was said meanwhile is gone. */
export async function redisSignals({ url, prefix }: RedisSignalsOptions): Promise<Signals> {
  const publishing = await openRedis({ url, setting: SETTING });
  try {
    return new RedisSignals(publishing, await openRedis({ url, setting: SETTING }), prefix);
  } catch (error) {
    publishing.disconnect();
    throw error;
  }
}

type Listener = (message: string) => void;
type Kind = 'publish' | 'subscribe';

class RedisSignals implements Signals {
  readonly #publishing: Redis;
  readonly #subscribing: Redis;
  readonly #prefix: string;
  /** By channel; each listening is its own, also when two have the same listener. */
  readonly #listeners = new Map<string, Set<{ readonly listener: Listener }>>();
  #lastKind: Kind = 'publish';
  /** Everything asked for before the kind changed. */
  #before: Promise<unknown> = Promise.resolve();
  #running: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(publishing: Redis, subscribing: Redis, prefix: string) {
    this.#publishing = publishing;
    this.#subscribing = subscribing;
    this.#prefix = `${prefix}:`;
    subscribing.on('message', (channel: string, message: string) => {
      for (const { listener } of [...(this.#listeners.get(channel) ?? [])]) listener(message);
    });
    // What was asked for while there was no connection.
    subscribing.on('ready', () => {
      if (this.#listeners.size > 0) void subscribing.subscribe(...this.#listeners.keys()).catch(() => {});
    });
  }

  publish(topic: string, message: string): void {
    this.#do('publish', () => this.#publishing.publish(this.#prefix + topic, message));
  }

  subscribe(topic: string, listener: Listener): () => void {
    const channel = this.#prefix + topic;
    const listening = { listener };
    const others = this.#listeners.get(channel);
    if (others === undefined) {
      this.#listeners.set(channel, new Set([listening]));
      this.#do('subscribe', () => this.#subscribing.subscribe(channel));
    } else others.add(listening);
    return () => this.#leave(channel, listening);
  }

  #leave(channel: string, listening: { readonly listener: Listener }): void {
    const all = this.#listeners.get(channel);
    if (all?.delete(listening) !== true || all.size > 0) return;
    this.#listeners.delete(channel);
    this.#do('subscribe', () => this.#subscribing.unsubscribe(channel));
  }

  /** Two connections do not wait for each other; so that what is said after listening is heard, and only that, we do. */
  #do(kind: Kind, command: () => Promise<unknown>): void {
    if (this.#isClosed) return;
    if (kind !== this.#lastKind) this.#before = this.#running;
    this.#lastKind = kind;
    const done = this.#before.then(command).catch(() => {}); // at most once: what did not arrive is gone
    this.#running = Promise.all([this.#running, done]);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#listeners.clear();
    await this.#running;
    this.#publishing.disconnect();
    this.#subscribing.disconnect();
  }
}
