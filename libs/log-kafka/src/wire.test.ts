import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { socketFactory } from './wire.ts';

const FAILURES = 20;

it('a dead connection keeps nothing of how often it was let go', async () => {
  const server = createServer((socket) => socket.resetAndDestroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = socketFactory({ host: '127.0.0.1', port, ssl: false, onConnect: () => {} });
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('close', resolve));
  const before = socket.listenerCount('connect');
  for (let failure = 0; failure < FAILURES; failure++) socket.unref();
  expect(socket.listenerCount('connect')).toBe(before);
  server.close();
});
