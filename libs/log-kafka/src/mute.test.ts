import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import kafkajs from 'kafkajs';
import Connection from 'kafkajs/src/network/connection.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveTheMute } from './mute.ts';
import { socketFactory } from './wire.ts';

const TIMEOUT_MS = 50;

describe('a connection on which no answer comes in time', () => {
  let server: Server;
  let open: Set<Socket>;
  let connection: Connection;
  beforeEach(async () => {
    leaveTheMute();
    open = new Set();
    server = createServer((socket) => {
      open.add(socket.on('error', () => {}).on('close', () => open.delete(socket)));
      socket.resume(); // and says nothing
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const logger = { namespace: () => logger, debug() {}, info() {}, error() {} };
    connection = new Connection({
      ...{ host: '127.0.0.1', port: (server.address() as AddressInfo).port, logger, socketFactory },
      ...{ connectionTimeout: 1_000, requestTimeout: TIMEOUT_MS, enforceRequestTimeout: true },
    });
    await connection.connect();
  });
  afterEach(async () => {
    await connection.disconnect();
    server.close();
  });

  const request = { apiKey: 1, apiVersion: 11, apiName: 'Fetch', encode: () => Promise.resolve(new Encoder()) };
  const ask = (): Promise<unknown> => connection.send({ request, response: {} });

  it('is closed, whatever else waits on it, and can be opened anew', async () => {
    await expect.poll(() => open.size).toBe(1);
    const [first, second] = await Promise.allSettled([ask(), ask()]);
    expect(first).toMatchObject({ reason: expect.any(kafkajs.KafkaJSRequestTimeoutError) as unknown });
    expect(second).toMatchObject({ status: 'rejected' });
    await expect.poll(() => open.size).toBe(0);
    expect(connection.isConnected()).toBe(false);
    await connection.connect();
    await expect.poll(() => open.size).toBe(1);
  });
});
