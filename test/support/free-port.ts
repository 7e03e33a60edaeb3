import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Below those that a kernel gives to connections going out: what listens here may end and find its port free again. */
const [FIRST, COUNT] = [15_000, 17_000];
const TRIES_MAX = 50;

/** A port that nobody has now, and nobody is given by chance. */
export async function freePort(): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await held(FIRST + Math.floor(Math.random() * COUNT));
    } catch (error) {
      if (tries >= TRIES_MAX) throw error;
    }
  }
}

async function held(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
