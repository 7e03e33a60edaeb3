import { ApiError, connect, rest, saidIn, SendError } from '@verbatim/client';
import type { Client, EventJson, Rest } from '@verbatim/client';
import { WebSocket } from 'ws';
import { inLanes } from './account.ts';
import type { Account, Visitor } from './account.ts';
import { eventually } from './eventually.ts';
import { textOf } from './history.ts';
import type { History } from './history.ts';
import { seenIn } from './reading.ts';

const LANES = 8;
/** Messages one socket has on the way at a time. */
const PIPELINE = 3;
const QUIET_MS_MAX = 30_000;
/** Nothing that is played here takes so long: whoever waits is told, rather than the whole run standing still. */
const ACKS_MS_MAX = 120_000;

export interface LoadOptions {
  readonly httpUrl: string;
  readonly socketUrl: string;
  readonly account: Account;
  readonly history: History;
  /** Visitors on sockets, and as many without; agents that watch everything and answer. */
  readonly visitors: number;
  readonly agents: number;
  /** Pause of each sender between two messages. */
  readonly everyMs: number;
}

interface Sender {
  readonly who: string;
  readonly conversation: string;
  /** Messages it has on the way at a time. */
  readonly atOnce: number;
  /** Resolves when it is durable, whatever happens meanwhile. */
  readonly send: (id: string, text: string) => Promise<{ readonly messageId: string }>;
}

interface Watching {
  readonly conversation: string;
  /** Every event is shown to them, else every message. */
  readonly isWhole: boolean;
  /** Of what was shown: the newest. */
  seq: number;
}

/** People who write and people who watch, on sockets and over REST, until they are told to stop. */
export class Load {
  readonly #options: LoadOptions;
  readonly #clients: Client[] = [];
  readonly #stop = new AbortController();
  readonly #work: Promise<void>[] = [];
  readonly #watching = new Map<string, Watching>();
  readonly conversations: string[] = [];
  /** Times that a viewer had to ask again because something was missing, or to start over. */
  gaps = 0;
  resets = 0;
  #acknowledged = 0;
  #stopped = 0;

  private constructor(options: LoadOptions) {
    this.#options = options;
  }

  static async start(options: LoadOptions): Promise<Load> {
    const load = new Load(options);
    await load.#gather();
    return load;
  }

  /** Nothing of it was recorded before. */
  get since(): Date {
    return this.#options.history.since;
  }

  get acknowledged(): number {
    return this.#acknowledged;
  }

  async #gather(): Promise<void> {
    const { visitors, agents, account } = this.#options;
    const people = await inLanes(2 * visitors, LANES, () => account.newVisitor());
    this.conversations.push(...people.map(({ conversationId }) => conversationId));
    const writing = people.map((visitor, index) =>
      index < visitors ? this.#onSocket(`visitor-${index}`, visitor) : this.#overRest(`visitor-${index}`, visitor),
    );
    // A conversation begins with its first message, and can be watched from then on.
    await inLanes(writing.length, LANES, async (index) => {
      const sender = writing[index];
      if (sender !== undefined) await this.#sends(sender, 0);
    });
    const answering = Array.from({ length: agents }, (_, index) => this.#agent(`agent-${index}`)).flat();
    for (const sender of [...writing, ...answering]) this.#work.push(this.#keepsSending(sender));
  }

  #connect(who: string, token: string): Client {
    const { socketUrl, history } = this.#options;
    const client = connect({
      url: socketUrl,
      token,
      WebSocket,
      onGap: () => this.gaps++,
      onReset: () => this.resets++,
      onError: ({ code, message, ref }) => process.stderr.write(`${who} was refused ${ref}: ${code} ${message}\n`),
      onEvent: (event) => {
        const { conversationId: conversation = '' } = event;
        history.add({ is: 'see', who, conversation, event: seenIn(event) });
        const watching = this.#watching.get(`${conversation}/${who}`);
        if (watching !== undefined) watching.seq = event.seq;
      },
    });
    this.#clients.push(client);
    return client;
  }

  #watches(who: string, conversation: string, isWhole: boolean): void {
    this.#options.history.add({ is: 'watch', who, conversation, isWhole });
    this.#watching.set(`${conversation}/${who}`, { conversation, isWhole, seq: 0 });
  }

  #onSocket(who: string, { visitorToken, conversationId }: Visitor): Sender {
    this.#watches(who, conversationId, false);
    const client = this.#connect(who, visitorToken);
    return {
      who,
      conversation: conversationId,
      atOnce: PIPELINE,
      send: (clientMessageId, text) => client.send({ clientMessageId, text }),
    };
  }

  #overRest(who: string, { visitorToken, conversationId }: Visitor): Sender {
    const api = rest({ baseUrl: this.#options.httpUrl, fetch, token: visitorToken });
    const path = '/visitor/messages';
    return {
      who,
      conversation: conversationId,
      atOnce: 1,
      send: (clientMessageId, text) => persistently(api, path, { clientMessageId, text }),
    };
  }

  /** Watches every conversation; answers in the first on its socket, and in the last over REST. */
  #agent(who: string): Sender[] {
    const { account } = this.#options;
    const client = this.#connect(who, account.apiKey);
    for (const conversation of this.conversations) {
      this.#watches(who, conversation, true);
      client.subscribe(`conversation:${conversation}`);
    }
    const [first = ''] = this.conversations;
    const last = this.conversations.at(-1) ?? '';
    return [
      {
        who,
        conversation: first,
        atOnce: PIPELINE,
        send: (clientMessageId, text) => client.send({ clientMessageId, conversationId: first, text }),
      },
      {
        who: `${who}-rest`,
        conversation: last,
        atOnce: 1,
        send: (clientMessageId, text) =>
          persistently(account.api, `/conversations/${last}/messages`, { clientMessageId, text }),
      },
    ];
  }

  async #keepsSending(sender: Sender): Promise<void> {
    const underWay = new Set<Promise<void>>();
    for (let number = 1; !this.#stop.signal.aborted; number++) {
      const sent = this.#sends(sender, number);
      underWay.add(sent);
      void sent.finally(() => underWay.delete(sent));
      if (underWay.size >= sender.atOnce) await Promise.race(underWay);
      await this.#pause();
    }
    await Promise.all(underWay);
  }

  async #sends({ who, conversation, send }: Sender, number: number): Promise<void> {
    const { history } = this.#options;
    const id = `${who}-${number}`;
    history.add({ is: 'invoke', who, conversation, id });
    try {
      const { messageId } = await send(id, textOf(id, 'does the blue one come in large? 蓝色的有大号吗？'));
      history.add({ is: 'ok', who, conversation, id, messageId });
      this.#acknowledged++;
    } catch (error) {
      if (!(error instanceof SendError) && !(error instanceof ApiError)) throw error;
      history.add({ is: error.outcome === 'refused' ? 'fail' : 'unknown', who, conversation, id, code: error.code });
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#options.everyMs));
  }

  /** Resolves once so many more messages have been acknowledged, with how many have been by then. */
  async more(messages: number): Promise<number> {
    const before = this.#acknowledged;
    const isEnough = () => this.#acknowledged >= before + messages || this.#stop.signal.aborted;
    if (!(await eventually(isEnough, (is) => is, ACKS_MS_MAX)))
      throw new Error(`${this.#acknowledged - before} of ${messages} were acknowledged within ${ACKS_MS_MAX} ms`);
    return this.#acknowledged;
  }

  /** Nobody begins another message; resolves when the last has been acknowledged. */
  async stop(): Promise<void> {
    this.#stop.abort();
    let isDone = false;
    const done = Promise.all(this.#work).then(() => (isDone = true));
    await Promise.race([done, eventually(() => isDone, (is) => is, ACKS_MS_MAX)]); // prettier-ignore
    if (!isDone) throw new Error(`the last messages were not acknowledged within ${ACKS_MS_MAX} ms`);
    this.#stopped = performance.now();
  }

  /** Waits until everybody has been shown what the log has for them; not for ever: the checker says who lacks what. */
  async shown(log: ReadonlyMap<string, readonly EventJson[]>): Promise<void> {
    const isShown = (): boolean =>
      [...this.#watching.values()].every(({ conversation, isWhole, seq }) => {
        const end = log.get(conversation)?.findLast((event) => isWhole || saidIn(event) !== null);
        return seq >= (end?.seq ?? 0);
      });
    while (!isShown() && performance.now() < this.#stopped + QUIET_MS_MAX) await this.#pause();
  }

  close(): void {
    this.#stop.abort();
    for (const client of this.#clients) client.close();
  }
}

/** Asks again under the same id until somebody answers. */
async function persistently(api: Rest, path: string, body: { clientMessageId: string; text: string }) {
  for (;;) {
    try {
      return await api.post<{ messageId: string }>(path, body, { key: body.clientMessageId });
    } catch (error) {
      if (!(error instanceof ApiError) || !error.retryable) throw error;
    }
  }
}
