import { afterEach, beforeEach } from 'vitest';
import { WebSocket } from 'ws';
import { connect } from '../src/index.ts';
import type { Client, ConnectOptions, EventBody, ServerFrame } from '../src/index.ts';
import { handClock } from './hand-clock.ts';
import type { HandClock } from './hand-clock.ts';
import { peer } from './peer.ts';
import type { Caller, Peer } from './peer.ts';

/** One client and the server it talks to. */
export interface Bench {
  readonly server: Peer;
  readonly time: HandClock;
  /** What the consumer was told, a line each. */
  readonly told: string[];
  readonly start: (options?: Partial<ConnectOptions>) => Client;
  /** The time that passes before the next connection comes, and that connection. */
  readonly comesBackAfter: (ms: number) => Promise<Caller>;
  readonly close: () => Promise<void>;
}

async function newBench(): Promise<Bench> {
  const server = await peer();
  const time = handClock();
  const told: string[] = [];
  const clients: Client[] = [];
  const { clock, pause } = time;
  return {
    server,
    time,
    told,
    start(options = {}) {
      const client = connect({
        url: server.url,
        token: 'vb_key_1',
        WebSocket,
        clock,
        pause,
        random: () => 0.5,
        onEvent: (event, topic) => told.push(`${topic} ${event.seq}`),
        onReset: ({ topic, reason }) => told.push(`reset ${topic} ${reason}`),
        onGap: ({ cursor, previous }) => told.push(`gap after ${cursor} before ${previous}`),
        onSynced: (topic) => told.push(`synced ${topic}`),
        ...options,
      });
      clients.push(client);
      return client;
    },
    async comesBackAfter(ms) {
      await time.slept(ms);
      await time.advance(ms);
      return server.caller();
    },
    close() {
      for (const client of clients) client.close();
      return server.close();
    },
  };
}

/** A fresh one for each test of the file. */
export function eachWithBench(): () => Bench {
  let bench: Bench;
  beforeEach(async () => {
    bench = await newBench();
  });
  afterEach(() => bench.close());
  return () => bench;
}

export const TOPIC = 'conversation:k1';

const AT = '2026-01-01T00:00:00.000Z';

/** The event with that number, after what was sent before it. */
export const event = (seq: number, previous?: string, cursor = `c${seq}`): { readonly event: EventBody } => ({
  event: {
    topic: TOPIC,
    cursor,
    ...(previous === undefined ? {} : { previous }),
    event: {
      id: `e${seq}`,
      stream: TOPIC,
      conversationId: 'k1',
      seq,
      type: 'MessageReceived',
      recordedAt: AT,
      occurredAt: AT,
      accountId: 'a1',
      actor: { type: 'contact', id: 'p1' },
      messageReceived: { messageId: `e${seq}`, text: `text ${seq}` },
    },
  },
});

export const rows = (cursor: string, previous: string): ServerFrame => ({
  rows: { topic: 'inbox:all', cursor, previous },
});

export const ack = (clientMessageId: string): ServerFrame => ({
  ack: { clientMessageId, messageId: `m-${clientMessageId}`, conversationId: 'k1' },
});
