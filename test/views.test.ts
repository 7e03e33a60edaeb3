import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { audit, contacts, conversations, directory, messages } from '@verbatim/projections';
import { sqliteViewStore } from '@verbatim/store-sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { eventually } from './support/eventually.ts';
import { flood } from './support/flood.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';
import { inShort } from './support/long.ts';
import { greet, hangUpAll } from './support/peer.ts';
import { audited, logged } from './support/reading.ts';

const CONVERSATIONS = inShort(12, 100);
const MESSAGES_EACH = inShort(40, 500);
const DOCUMENTS_PER_PAGE = 1_000;
const VIEWS = [conversations, messages, contacts, directory, audit];
const STORY_MS_MAX = inShort(60_000, 600_000);

describe('the views of a full log', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
  });
  afterAll(async () => {
    hangUpAll();
    await installation.dispose();
  });

  /** Every document of every view, as it lies on the disk. */
  async function dump(): Promise<ReadonlyMap<string, readonly string[]>> {
    const store = await sqliteViewStore({ file: join(installation.dataDir, 'views.db'), onCorrupt: 'refuse' });
    const dumped = new Map<string, readonly string[]>();
    for (const { schema } of VIEWS) {
      const documents: string[] = [];
      for (let after = ''; ;) {
        const page = await store.dump(schema, after, DOCUMENTS_PER_PAGE);
        documents.push(...page.map(({ key, doc }) => `${key} ${doc}`));
        after = page.at(-1)?.key ?? '';
        if (page.length < DOCUMENTS_PER_PAGE) break;
      }
      dumped.set(schema.name, documents);
    }
    await store.close();
    return dumped;
  }

  async function fill(): Promise<void> {
    const { api } = account;
    const colleague = {
      name: '小明',
      email: 'ming@example.com',
      role: 'agent',
      password: 'correct horse battery staple',
    };
    const agent = await api.post<{ id: string }>('/agents', colleague);
    await api.post('/teams', { name: 'Repairs' });
    for (let number = 0; number < CONVERSATIONS; number++) {
      const { visitorToken, conversationId } = await account.newVisitor();
      const visitor = await greet(product.socketUrl, visitorToken);
      await flood(visitor, { messages: MESSAGES_EACH, name: 'said', words: '还有货吗？' });
      visitor.say({ read: { conversationId, seq: MESSAGES_EACH } });
      const path = `/conversations/${conversationId}`;
      await api.post(`${path}/assign`, { agentId: number % 2 === 0 ? agent.id : account.agentId });
      await api.post(`${path}/messages`, { clientMessageId: 'note', text: 'Knows us well.', note: true });
      await api.post(`${path}/messages`, { clientMessageId: 'reply', text: 'Yes, three.' });
      await api.post(`${path}/labels`, { add: ['stock', `n${number % 3}`] });
      if (number % 3 === 0) await api.post(`${path}/resolve`);
      if (number % 6 === 0) await flood(visitor, { messages: 3, name: 'again' });
      visitor.close();
    }
  }

  it(
    'are built again when they are gone, byte for byte',
    async () => {
      await fill();
      const log = await logged(installation);
      for (const [conversation, { length }] of log) {
        const rows = await eventually(
          () => audited(account.api, conversation),
          (events) => events.length === length,
        );
        expect(rows).toHaveLength(length);
      }
      expect(await product.end()).toMatchObject({ code: 0 });
      const before = await dump();
      expect(before.get('conversations')).toHaveLength(CONVERSATIONS);
      expect(before.get('messages')?.length).toBeGreaterThan(CONVERSATIONS * MESSAGES_EACH);

      for (const suffix of ['', '-wal', '-shm'])
        rmSync(join(installation.dataDir, `views.db${suffix}`), { force: true });
      product = await installation.start();
      expect(await product.end()).toMatchObject({ code: 0 });
      const after = await dump();
      for (const [view, documents] of before) expect(after.get(view), view).toEqual(documents);
    },
    STORY_MS_MAX,
  );
});
