import type { Channel, ChannelEvents, Greeting, OpenChannel } from './channel.ts';
import type { ClientFrame, Send, ServerFrame, Subscribe } from './protocol.ts';
import { type Fetch, refusalOf } from './request.ts';

const WAIT_SECONDS = 25;
/** Long enough for the past to be read, short enough that an empty conversation is soon known to be empty. */
const FIRST_WAIT_SECONDS = 1;
/** A little more than the server may take, so that a dead line is noticed within 35 s. */
const ANSWER_MS_MAX = 33_000;

interface Page {
  readonly events?: readonly NonNullable<ServerFrame['event']>[];
  readonly cursor?: string | null;
  readonly conversationId?: string;
  readonly queue?: { readonly position: number } | null;
  readonly typing?: readonly NonNullable<ServerFrame['typing']>[];
}

/** The same frames over plain requests, for networks and pages that let no WebSocket through. */
export const pollingChannel =
  (api: string, fetch: Fetch): OpenChannel =>
  (greeting, events) =>
    new Polling({ api, fetch, greeting, events });

interface Parts {
  readonly api: string;
  readonly fetch: Fetch;
  readonly greeting: Greeting;
  readonly events: ChannelEvents;
}

class Polling implements Channel {
  readonly #parts: Parts;
  #ended = false;
  #isWelcome = false;
  #position = 0;
  #next: Subscribe;
  #reading = new AbortController();
  /** One after the other: the order of writing is the order of sending. */
  #sending: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#next = parts.greeting.subscription ?? { topic: '' };
    void this.#read();
  }

  send(frame: ClientFrame): boolean {
    if (this.#ended) return false;
    if ('subscribe' in frame) {
      this.#next = frame.subscribe;
      this.#reading.abort();
    } else {
      this.#sending = this.#sending.then(() => ('send' in frame ? this.#post(frame.send) : this.#signal(frame)));
    }
    return true;
  }

  probe(): void {
    this.#reading.abort();
  }

  close(): void {
    this.#ended = true;
    this.#reading.abort();
  }

  async #read(): Promise<void> {
    let asked: Subscribe | null = null;
    while (!this.#ended) {
      this.#reading = new AbortController();
      const isNew: boolean = asked !== this.#next;
      asked = this.#next;
      const page: Page | null = await this.#page(asked, isNew);
      if (this.#ended) return;
      if (page !== null) asked = this.#hand(page, asked, isNew);
      else if (!this.#reading.signal.aborted) this.#fail();
    }
  }

  /** Gives out a page, and says what was asked for last: something new may have been in the meantime. */
  #hand(
    { events = [], cursor, conversationId, queue, typing = [] }: Page,
    asked: Subscribe,
    isNew: boolean,
  ): Subscribe {
    const { frame } = this.#parts.events;
    if (!this.#isWelcome) frame({ welcome: { ...(conversationId && { conversationId }) } });
    this.#isWelcome = true;
    this.#place(queue);
    for (const event of events) frame({ event });
    for (const one of typing) frame({ typing: one });
    if (asked !== this.#next) return asked;
    const place = { topic: asked.topic, ...(cursor && { cursor }) };
    this.#next = place;
    if (isNew) frame({ synced: place });
    return place;
  }

  #place(queue: Page['queue']): void {
    const position = queue?.position ?? 0;
    if (position !== this.#position) this.#parts.events.frame({ queue: { position } });
    this.#position = position;
  }

  /** Null when there is no answer, or when it no longer interests. */
  async #page({ cursor, last }: Subscribe, isNew: boolean): Promise<Page | null> {
    const wait = isNew ? FIRST_WAIT_SECONDS : WAIT_SECONDS;
    const query = new URLSearchParams({ wait: `${wait}`, position: `${this.#position}` });
    if (cursor !== undefined) query.set('after', cursor);
    if (last !== undefined) query.set('last', String(last));
    const timer = setTimeout(() => this.#fail(), ANSWER_MS_MAX);
    try {
      const response = await this.#request(`visitor/events?${query}`, { signal: this.#reading.signal });
      if (response.ok) return (await response.json()) as Page;
      this.#parts.events.frame({ error: await refusalOf(response) });
      return null;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  /** What goes along with messages. Where it cannot be told for now, all begins again, and it is told anew. */
  async #signal(frame: ClientFrame): Promise<void> {
    if (this.#ended) return;
    try {
      const response = await this.#tell('visitor/signals', frame);
      if (!response.ok && (await refusalOf(response)).retryable === true) this.#fail();
    } catch {
      this.#fail();
    }
  }

  async #post(message: Send): Promise<void> {
    if (this.#ended) return;
    const ref = message.clientMessageId;
    try {
      const response = await this.#tell('visitor/messages', message);
      if (!response.ok) return this.#parts.events.frame({ error: { ...(await refusalOf(response)), ref } });
      const ack = (await response.json()) as { messageId: string; conversationId: string };
      this.#parts.events.frame({ ack: { ...ack, clientMessageId: ref } });
    } catch {
      this.#fail(); // whether it arrived is not known: it goes out again under the same id
    }
  }

  #tell(path: string, said: object): Promise<Response> {
    return this.#request(path, {
      method: 'POST',
      body: JSON.stringify(said),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    });
  }

  #request(path: string, init: RequestInit): Promise<Response> {
    const { api, fetch, greeting } = this.#parts;
    const headers = { authorization: `Bearer ${greeting.token}`, 'content-type': 'application/json' };
    return fetch(api + path, { ...init, headers, credentials: 'omit' });
  }

  #fail(): void {
    if (this.#ended) return;
    this.close();
    this.#parts.events.down();
  }
}
