import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { codecOf } from './codec.ts';
import type { Outgo } from './codec.ts';
import { BUFFERED_BYTES_MAX, Outgoing } from './outgoing.ts';

const LARGE_CHARS = 64 * 1024;
/** The kernel takes some megabytes before anything waits here. */
const PUSHES_MAX = 1_000;
const CLOSE_SLOW = 1013;

const saying = (cursor: string): Outgo => ({ kind: 'synced', topic: 'inbox:mine', cursor });
const large = saying('x'.repeat(LARGE_CHARS));

describe('what goes out over a socket', () => {
  let server: WebSocketServer;
  let peer: WebSocket;
  let socket: WebSocket;
  let raw: Socket;
  let outgoing: Outgoing;
  const heard: string[] = [];

  beforeEach(async () => {
    heard.length = 0;
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const connected = once(server, 'connection');
    peer = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    peer.on('message', (data: Buffer) =>
      heard.push((JSON.parse(data.toString()) as { synced: { cursor: string } }).synced.cursor),
    );
    await once(peer, 'open');
    const [accepted, request] = (await connected) as [WebSocket, { readonly socket: Socket }];
    [socket, raw] = [accepted, request.socket];
    outgoing = new Outgoing(socket, raw, codecOf('verbatim.v1+json'));
  });
  afterEach(() => {
    peer.terminate();
    server.close();
  });

  /** Until so much is unread that `enough` says so; the peer does not read. */
  async function pushUntil(enough: () => boolean): Promise<void> {
    peer.pause();
    for (let count = 0; count < PUSHES_MAX && !enough(); count++) {
      outgoing.push(large);
      await turn();
    }
    expect(enough()).toBe(true);
  }

  it('leaves in one write per turn of the event loop, in order', async () => {
    const before = raw.bytesWritten - raw.writableLength;
    for (const cursor of ['1', '2', '3']) outgoing.push(saying(cursor));
    expect(raw.writableLength).toBeGreaterThan(0);
    await turn();
    expect(raw.bytesWritten - raw.writableLength).toBeGreaterThan(before);
    await expect.poll(() => heard).toEqual(['1', '2', '3']);
  });

  it('leaves at once when it is told to', () => {
    outgoing.push(saying('1'));
    expect(raw.writableCorked).toBe(1);
    outgoing.flush();
    expect(raw.writableCorked).toBe(0);
  });

  it('waits for a peer that is behind, and goes on when it has read', async () => {
    expect(outgoing.isBehind()).toBe(false);
    await outgoing.ready();
    await pushUntil(() => outgoing.isBehind());
    let isReady = false;
    const ready = outgoing.ready().then(() => (isReady = true));
    await turn();
    expect(isReady).toBe(false);
    peer.resume();
    await ready;
    expect(outgoing.isBehind()).toBe(false);
  });

  it('lets a peer go that reads nothing, in words, and says no more to it', async () => {
    await pushUntil(() => socket.readyState !== socket.OPEN);
    expect(socket.bufferedAmount).toBeLessThan(BUFFERED_BYTES_MAX + 2 * LARGE_CHARS);
    outgoing.push(saying('too late'));
    await outgoing.ready(); // nobody waits for one that is gone
    const closed = once(peer, 'close');
    peer.resume();
    const [code, reason] = (await closed) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([CLOSE_SLOW, 'too slow; resume from your cursor']);
    expect(heard).not.toContain('too late');
  });

  it('says nothing over a socket that is closed', async () => {
    const closed = once(peer, 'close');
    peer.close();
    await closed;
    outgoing.push(saying('1'));
    outgoing.end();
    await turn();
    expect(heard).toEqual([]);
    expect(outgoing.isBehind()).toBe(false);
  });
});
