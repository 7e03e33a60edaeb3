import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { rest, saidIn } from '@verbatim/client';
import type { EventJson } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account, Visitor } from './support/account.ts';
import { flood } from './support/flood.ts';
import { install } from './support/installation.ts';
import { inShort } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';

const MESSAGES = 40;
const CUTS = inShort(10, 200);
const LAST_BYTES = inShort(3, 40);
const STORY_MS_MAX = inShort(120_000, 900_000);

describe('a log whose end is torn off', () => {
  const installation = install();
  let account: Account;
  let visitor: Visitor;
  /** How long the log was when each message had been acknowledged. */
  const ends: { readonly id: string; readonly bytes: number }[] = [];
  const wal = (dir: string): string => join(dir, 'log.db-wal');

  beforeAll(async () => {
    const product = await installation.start();
    account = await setUp(installation, product);
    visitor = await account.newVisitor();
    const peer = await greet(product.socketUrl, visitor.visitorToken);
    for (let number = 0; number < MESSAGES; number++) {
      const [ack] = await flood(peer, { messages: 1, name: `m${number}` });
      ends.push({ id: ack?.messageId ?? '', bytes: statSync(wal(installation.dataDir)).size });
    }
    await product.end('SIGKILL');
  });
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
  });

  /** What a start finds after a cut. The views, which were never ahead of the log, are made anew. */
  async function startedAfter(bytes: number): Promise<string[]> {
    const copy = install();
    try {
      cpSync(installation.dataDir, copy.dataDir, { recursive: true });
      for (const suffix of ['', '-wal', '-shm']) rmSync(join(copy.dataDir, `views.db${suffix}`), { force: true });
      rmSync(join(copy.dataDir, 'log.db-shm'), { force: true });
      truncateSync(wal(copy.dataDir), bytes);
      const { httpUrl } = await copy.start();
      const api = rest({ baseUrl: httpUrl, fetch, token: account.apiKey });
      const path = `/conversations/${visitor.conversationId}/events`;
      const { items } = await api.get<{ items: EventJson[] }>(path, { query: { limit: 200 } });
      expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
      return items.flatMap((event) => saidIn(event)?.messageId ?? []);
    } finally {
      await copy.dispose();
    }
  }

  const first = (): number => ends[0]?.bytes ?? 0;
  const last = (): number => ends.at(-1)?.bytes ?? 0;

  it(
    'starts, and holds everything that was acknowledged before the tear, in order',
    async () => {
      const anywhere = Array.from({ length: CUTS }, () => first() + Math.floor(Math.random() * (last() - first())));
      const atTheEnd = Array.from({ length: LAST_BYTES }, (_, index) => last() - index);
      const atCommits = [ends[5], ends[20]].map((end) => end?.bytes ?? 0);
      for (const bytes of [...anywhere, ...atTheEnd, ...atCommits]) {
        const whole = ends.filter((end) => end.bytes <= bytes).map(({ id }) => id);
        const found = await startedAfter(bytes);
        expect(found.slice(0, whole.length), `cut at ${bytes}`).toEqual(whole);
        expect(found, `cut at ${bytes}`).toEqual(ends.slice(0, found.length).map(({ id }) => id));
      }
    },
    STORY_MS_MAX,
  );
});
