import type { ClientFrame, ErrorBody, EventBody, RowsBody, SubscribeBody, WelcomeBody } from './frames.ts';
import type { Handlers } from './handlers.ts';
import { forget, newTopic, request, resumesFrom, synced, take } from './topics.ts';
import type { Topic } from './topics.ts';

/** After a gap the missing part must begin to come within this time; otherwise the topic starts over. */
export const HEAL_MS_MAX = 10_000;
/** What a visitor's page shows when its cursor is no longer good. */
const OWN_EVENTS_LAST = 50;
const CONVERSATION = 'conversation:';

export type Wanted = Omit<SubscribeBody, 'topic'>;

export interface SubscriptionsOptions {
  readonly handlers: Handlers;
  /** Does nothing while there is no connection: `open` says it all again. */
  readonly transmit: (frame: ClientFrame) => void;
  /** Runs the task after that time, unless the connection ended. */
  readonly later: (ms: number, task: () => void) => void;
  /** How long to wait when a retryable refusal does not say. */
  readonly retryMs: (refusals: number) => number;
}

/** Every topic that is wanted, with the cursor to come back with; survives any number of connections. */
export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  readonly #topics = new Map<string, Topic>();
  #isCustomer = false;

  constructor(options: SubscriptionsOptions) {
    this.#options = options;
  }

  subscribe(name: string, { cursor, last, window }: Wanted): void {
    const topic = this.#known(name);
    topic.last = last ?? topic.last;
    topic.window = window ?? topic.window;
    topic.wanted = cursor ?? topic.wanted;
    this.#request(topic);
  }

  /** Goes on in `hello` from where an earlier visit left off. */
  resume(name: string, cursor: string): void {
    this.#own(name).wanted = cursor;
  }

  unsubscribe(name: string): void {
    if (this.#topics.delete(name)) this.#options.transmit({ unsubscribe: { topic: name } });
  }

  cursor(name: string): string | null {
    return this.#topics.get(name)?.cursor ?? null;
  }

  /** What `hello` resumes. */
  inHello(): Pick<SubscribeBody, 'topic' | 'cursor'>[] {
    const resumed = [...this.#topics.values()].filter(isResumedByHello).map((topic) => request(topic));
    return resumed.map(({ topic, cursor }) => ({ topic, ...(cursor === undefined ? {} : { cursor }) }));
  }

  open({ conversationId }: WelcomeBody): void {
    this.#isCustomer = conversationId !== undefined;
    if (conversationId !== undefined) this.#own(CONVERSATION + conversationId);
    for (const topic of this.#topics.values()) {
      topic.isHealing = false;
      if (!topic.isInHello) this.#request(topic);
    }
  }

  event(frame: EventBody): void {
    const topic = this.#isCustomer ? this.#own(frame.topic) : this.#topics.get(frame.topic);
    if (topic === undefined) return; // no longer wanted
    const verdict = take(topic, frame);
    if (verdict === 'show') this.#options.handlers.onEvent?.(frame.event, frame.topic);
    else if (verdict === 'gap') this.#heal(topic, frame.previous);
  }

  rows(frame: RowsBody): void {
    const topic = this.#topics.get(frame.topic);
    if (topic === undefined) return;
    if (take(topic, frame) === 'gap') this.#heal(topic, frame.previous);
    else this.#options.handlers.onRows?.(frame);
  }

  synced({ topic: name, cursor }: { readonly topic: string; readonly cursor?: string }): void {
    const topic = this.#topics.get(name);
    if (topic === undefined) return;
    synced(topic, cursor);
    if (!topic.isHealing) this.#options.handlers.onSynced?.(name);
  }

  reset({ topic: name, reason }: { readonly topic: string; readonly reason?: string }): void {
    const topic = this.#topics.get(name);
    if (topic === undefined) return;
    forget(topic);
    this.#options.handlers.onReset?.({ topic: name, reason: reason ?? '' });
  }

  /** True when the error is dealt with here: a topic starts over, or is asked for again after a while. */
  refused(error: ErrorBody): boolean {
    const postponed = error.retryable === true ? this.#topics.get(error.ref ?? '') : undefined;
    if (postponed !== undefined) {
      this.#postpone(postponed, error.retryAfterMs);
      return true;
    }
    const topic = error.code === 'BAD_CURSOR' ? this.#withBadCursor(error) : undefined;
    if (topic === undefined) return false;
    topic.isInHello = false; // `hello` did not resume it: it is asked for now, or on `welcome`
    this.#startOver(topic, error.code);
    return true;
  }

  #known(name: string): Topic {
    const topic = this.#topics.get(name) ?? newTopic(name);
    this.#topics.set(name, topic);
    return topic;
  }

  /** A visitor's own conversation comes without having been asked for. */
  #own(name: string): Topic {
    const topic = this.#topics.get(name);
    return topic ?? Object.assign(this.#known(name), { isInHello: true, last: OWN_EVENTS_LAST });
  }

  #request(topic: Topic): void {
    this.#options.transmit({ subscribe: request(topic) });
  }

  /** What could not be had for the moment can be had again, as far as anybody knows. */
  again(): void {
    for (const topic of this.#topics.values()) {
      if (topic.refusals === 0) continue;
      topic.refusals = 0;
      this.#postpone(topic, undefined);
    }
  }

  #postpone(topic: Topic, retryAfterMs: number | undefined): void {
    topic.refusals += 1;
    const { name, refusals } = topic;
    this.#options.later(retryAfterMs ?? this.#options.retryMs(refusals), () => {
      if (this.#topics.get(name) === topic && topic.refusals === refusals) this.#request(topic);
    });
  }

  #heal(topic: Topic, previous: string | undefined): void {
    if (topic.isHealing) return;
    topic.isHealing = true;
    topic.epoch += 1;
    const { epoch } = topic;
    this.#options.handlers.onGap?.({ topic: topic.name, cursor: topic.cursor, previous: previous ?? null });
    this.#request(topic);
    this.#options.later(HEAL_MS_MAX, () => {
      if (topic.isHealing && topic.epoch === epoch) this.#startOver(topic, 'GAP');
    });
  }

  #startOver(topic: Topic, reason: string): void {
    forget(topic);
    this.#options.handlers.onReset?.({ topic: topic.name, reason });
    this.#request(topic);
  }

  #withBadCursor({ ref, path }: ErrorBody): Topic | undefined {
    const named = this.#topics.get(ref ?? '');
    if (named !== undefined) return named;
    const index = /^\/hello\/subscriptions\/(\d+)/.exec(path ?? '')?.[1];
    const topics = [...this.#topics.values()];
    if (index !== undefined) return topics.filter(isResumedByHello)[Number(index)];
    return topics.find(({ base }) => base !== null);
  }
}

const isResumedByHello = (topic: Topic): boolean => topic.isInHello && resumesFrom(topic) !== null;
