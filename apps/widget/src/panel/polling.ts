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
    if ('send' in frame) {
      this.#sending = this.#sending.then(() => this.#post(frame.send));
    } else if ('subscribe' in frame) {
      this.#next = frame.subscribe;
      this.#reading.abort();
    }
    return true; // typing and receipts need a socket; without one they are left out
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
  #hand({ events = [], cursor }: Page, asked: Subscribe, isNew: boolean): Subscribe {
    const { frame } = this.#parts.events;
    if (!this.#isWelcome) frame({ welcome: {} });
    this.#isWelcome = true;
    for (const event of events) frame({ event });
    if (asked !== this.#next) return asked;
    const place = { topic: asked.topic, ...(cursor && { cursor }) };
    this.#next = place;
    if (isNew) frame({ synced: place });
    return place;
  }

  /** Null when there is no answer, or when it no longer interests. */
  async #page({ cursor, last }: Subscribe, isNew: boolean): Promise<Page | null> {
    const query = new URLSearchParams({ wait: String(isNew ? FIRST_WAIT_SECONDS : WAIT_SECONDS) });
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

  async #post(message: Send): Promise<void> {
    if (this.#ended) return;
    const ref = message.clientMessageId;
    try {
      const response = await this.#request('visitor/messages', {
        method: 'POST',
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(ANSWER_MS_MAX),
      });
      if (!response.ok) return this.#parts.events.frame({ error: { ...(await refusalOf(response)), ref } });
      const ack = (await response.json()) as { messageId: string; conversationId: string };
      this.#parts.events.frame({ ack: { ...ack, clientMessageId: ref } });
    } catch {
      this.#fail(); // whether it arrived is not known: it goes out again under the same id
    }
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
