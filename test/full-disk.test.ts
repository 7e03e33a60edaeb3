import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AckBody } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { skipAloud } from './support/long.ts';
import { LoopDisk, whyNoLoopDisk } from './support/loop-disk.ts';
import { greet, hangUpAll } from './support/peer.ts';
import type { Peer } from './support/peer.ts';
import { logged, thread } from './support/reading.ts';

const DISK_BYTES = 32 * 1024 * 1024;
/** Left free for messages. */
const ROOM_BYTES = 4 * 1024 * 1024;
const WORDS = '写'.repeat(4_000);
const REFUSALS = 10;
/** Ten times what is promised, for a busy machine. */
const REFUSED_MS_MAX = 2_000;
const GOES_ON_MS_MAX = 15_000;

const reason = whyNoLoopDisk();
const isSkipped = skipAloud('a disk that is full', reason);

describe.skipIf(isSkipped)('a disk that is full', () => {
  let disk: LoopDisk;
  let installation: Installation;
  let product: Product;
  let account: Account;
  let visitor: Visitor;
  let peer: Peer;
  const acks: AckBody[] = [];
  const ballast = (): string => join(disk.dir, 'ballast');
  beforeAll(async () => {
    const made = LoopDisk.make(DISK_BYTES);
    if (typeof made === 'string') throw new Error(made);
    disk = made;
    installation = install(join(disk.dir, 'data'));
    product = await installation.start();
    account = await setUp(installation, product);
    visitor = await account.newVisitor();
    peer = await greet(product.socketUrl, visitor.visitorToken);
    const { bavail, bsize } = statfsSync(disk.dir);
    writeFileSync(ballast(), Buffer.alloc(bavail * bsize - ROOM_BYTES, 1));
  });
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
    disk.dispose();
  });

  /** What the server answers to this message, and how fast. */
  const say = async (number: number): Promise<{ code: string; retryable: boolean; ms: number }> => {
    const clientMessageId = `m${number}`;
    const started = performance.now();
    const heard = peer.heard.length;
    peer.say({ send: { clientMessageId, text: `${clientMessageId} ${WORDS}` } });
    const isAnswer = (): boolean => peer.heard.slice(heard).some((frame) => 'ack' in frame || 'error' in frame);
    await peer.until(isAnswer, 'an answer');
    const ms = performance.now() - started;
    for (const frame of peer.heard.slice(heard)) {
      if ('ack' in frame) acks.push(frame.ack);
      if ('error' in frame) return { code: frame.error.code, retryable: frame.error.retryable === true, ms };
    }
    return { code: 'none', retryable: false, ms };
  };

  let number = 0;
  it('refuses at once what it cannot keep, each time it is asked', async () => {
    let last = await say(number);
    while (last.code === 'none') last = await say(++number);
    for (let again = 0; again < REFUSALS; again++) {
      expect(last).toMatchObject({ code: 'STORAGE_FULL', retryable: true });
      expect(last.ms).toBeLessThan(REFUSED_MS_MAX);
      last = await say(number);
    }
    expect(acks.length).toBeGreaterThan(10);
  });

  it('is read as before; the log has all of it, and the inbox as much as it had room for', async () => {
    const ids = acks.map(({ messageId }) => messageId);
    const log = (await logged(installation)).get(visitor.conversationId) ?? [];
    expect(log.filter(({ type }) => type === 'MessageReceived').map(({ id }) => id)).toEqual(ids);
    const shown = (await thread(account.api, visitor.conversationId)).filter(({ kind }) => kind === 'incoming');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ id }) => id)).toEqual(ids.slice(0, shown.length));
    expect(await account.api.get('/conversations')).toMatchObject({ items: [{ id: visitor.conversationId }] });
    const again = await greet(product.socketUrl, visitor.visitorToken);
    expect((await again.next('event')).event.conversationId).toBe(visitor.conversationId);
    again.close();
  });

  it('is audited as before; who asks is written down once there is room', async () => {
    await say(number);
    const ask = () =>
      account.api.get<{ isRecorded: boolean; items: unknown[] }>(`/audit?conversationId=${visitor.conversationId}`);
    // Room for so little may be left, or made by a checkpoint: then the one after it finds none.
    const asked = await eventually(ask, ({ isRecorded }) => !isRecorded, GOES_ON_MS_MAX);
    expect(asked.isRecorded).toBe(false);
    expect(asked.items.length).toBeGreaterThan(0);
  });

  it('says so to whoever watches over it', async () => {
    await say(number);
    const answer = await fetch(`${product.opsUrl}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/full/);
    expect((await fetch(`${product.opsUrl}/livez`)).status).toBe(200);
  });

  it('is written again once there is room, without a restart, and nothing was lost', async () => {
    rmSync(ballast());
    const resumed = await eventually(
      () => say(number),
      ({ code }) => code === 'none',
      GOES_ON_MS_MAX,
    );
    expect(resumed.code).toBe('none');
    for (let more = 1; more <= 20; more++) expect(await say(number + more)).toMatchObject({ code: 'none' });
    await eventually(
      () => account.api.get('/audit?action=AuditQueried'),
      (answer) => (answer as { items: unknown[] }).items.length > 0,
      GOES_ON_MS_MAX,
    );
    await product.end();
    product = await installation.start();
    const shown = (await thread(account.api, visitor.conversationId)).filter(({ kind }) => kind === 'incoming');
    expect(shown.map(({ id }) => id)).toEqual(acks.map(({ messageId }) => messageId));
    expect((await fetch(`${product.opsUrl}/readyz`)).status).toBe(200);
  });
});
