import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { ConversationId, EventId } from '@verbatim/domain';
import type { Outcome } from '@verbatim/ports';
import { openHouse, send } from '../../edge/src/session/house.ts';
import type { House } from '../../edge/src/session/house.ts';
import { ANSWER_MS_MAX, websocketChannel } from './websocket-channel.ts';
import type { WebsocketChannel } from './websocket-channel.ts';

const PROTOCOL = 'verbatim.v1+json';
const WRITTEN: Outcome = { is: 'recorded', place: { partition: 0, offset: 0 }, seq: 1, isRepeated: false };
const soon = (): number => 1_000;

/** A log that takes its time with each message, until `write`. */
function slowLog(conversations: House['conversations']) {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const conversationId = ConversationId('0ccccccc-0000-7000-8000-000000000001');
  const slow: House['conversations'] = {
    ...conversations,
    send: async (_, { clientMessageId }) => {
      asked.push(clientMessageId);
      const outcome = new Promise<Outcome>((resolve) => waiting.push(() => resolve(WRITTEN)));
      return { messageId: EventId(clientMessageId), conversationId, outcome };
    },
  };
  return { conversations: slow, asked, write: () => waiting.splice(0).forEach((done) => done()) };
}

describe('a channel that is told to drain', () => {
  let house: House;
  const closing: (() => void)[] = [];

  beforeAll(async () => {
    house = await openHouse();
  });
  afterEach(() => {
    vi.useRealTimers();
    for (const close of closing.splice(0)) close();
  });
  afterAll(() => house.close());

  /** One greeted visitor; `heard` ends with the code of the close. */
  async function connected(conversations: House['conversations']) {
    const channel: WebsocketChannel = websocketChannel(
      (peer, origin) => house.open({ peer, origin, conversations }).session,
    );
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => PROTOCOL });
    let arrived = 0;
    server.on('connection', (socket, { socket: raw }: { socket: Socket }) => {
      channel.serve({ socket, raw, origin: null, address: '127.0.0.1' });
      socket.on('message', () => arrived++);
    });
    await once(server, 'listening');
    const visitor = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, PROTOCOL);
    closing.push(
      () => visitor.terminate(),
      () => server.close(),
    );
    const heard: unknown[] = [];
    visitor.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as { readonly ack?: { readonly clientMessageId: string } };
      heard.push(frame.ack?.clientMessageId ?? Object.keys(frame)[0]);
    });
    visitor.on('close', (code) => heard.push(code));
    await once(visitor, 'open');
    const say = (frame: object): void => visitor.send(JSON.stringify(frame));
    say({ hello: { token: await house.newToken() } });
    await expect.poll(() => heard).toEqual(['welcome', 'synced']);
    heard.length = 0;
    return { channel, heard, say, arrived: () => arrived };
  }

  it('answers what it has taken, however slow the log, and takes nothing more', async () => {
    const log = slowLog(house.conversations);
    const { channel, heard, say, arrived } = await connected(log.conversations);
    say(send('before'));
    say(send('behind'));
    await expect.poll(() => log.asked).toEqual(['before', 'behind']);
    const drained = channel.drain(soon);
    await expect.poll(() => heard).toEqual(['drain']);
    say(send('after'));
    await expect.poll(arrived).toBe(4);
    log.write();
    await drained;
    await expect.poll(() => heard).toEqual(['drain', 'before', 'behind', 1012]);
    expect(log.asked).not.toContain('after');
  });

  it('is not held by a log that hangs', async () => {
    const log = slowLog(house.conversations);
    const { channel, heard, say } = await connected(log.conversations);
    say(send('lost'));
    await expect.poll(() => log.asked).toEqual(['lost']);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const drained = channel.drain(soon);
    vi.advanceTimersByTime(ANSWER_MS_MAX - 1);
    await expect.poll(() => heard).toEqual(['drain']);
    vi.advanceTimersByTime(1);
    await drained;
    await expect.poll(() => heard).toEqual(['drain', 1012]);
  });

  it('closes at once where nothing is unanswered', async () => {
    const { channel, heard } = await connected(house.conversations);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); // no time passes
    await channel.drain(soon);
    await expect.poll(() => heard).toEqual(['drain', 1012]);
  });
});
