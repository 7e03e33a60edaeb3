import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rest } from '@verbatim/client';
import type { MessageRow, Page } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../server/src/server.ts';
import type { Started } from '../../server/src/server.ts';
import { isFlawless } from './feed-report.ts';
import { runFeed } from './feed-run.ts';
import type { FeedOptions } from './feed-run.ts';

const DIALOGUES = [
  ['Is the kettle still under warranty?', 'For two years. When did you buy it?', 'Last May.', 'Then it is.'],
  ['茶壶还在保修期内吗？', '保修两年。您是什么时候买的？', '去年五月。', '那还在保修期内。', '谢谢！'],
  ['Hello?'],
];

const turnsOf = (texts: readonly string[]): object[] =>
  texts.map((text, turn) => ({ from: turn % 2 === 0 ? 'customer' : 'agent', text }));

let folder: string;
let product: Started;
let options: FeedOptions;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-feed-'));
  const corpus = join(folder, 'corpus.ndjson');
  writeFileSync(
    corpus,
    DIALOGUES.map((texts, id) => JSON.stringify({ id: `d${id}`, turns: turnsOf(texts) })).join('\n'),
  );
  const ports = { VERBATIM_HTTP_PORT: '0', VERBATIM_OPS_PORT: '0', VERBATIM_GRPC_PORT: '0', VERBATIM_TCP_PORT: '0' };
  const dataDir = join(folder, 'data');
  product = await startServer({ ...ports, VERBATIM_DATA_DIR: dataDir }, folder, () => undefined);
  const url = product.listening.http ?? '';
  const { inbox, apiKey } = await rest({ baseUrl: url, fetch }).post<SetUp>('/setup', {
    setupToken: readFileSync(join(dataDir, 'setup-token'), 'utf8').trim(),
    account: { name: 'Kettles' },
    owner: { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery staple' },
  });
  options = { url, inbox: inbox.id, key: apiKey.key, corpus, perSecond: 50 };
});

afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true });
});

interface SetUp {
  readonly inbox: { readonly id: string };
  readonly apiKey: { readonly key: string };
}

describe('a feed', () => {
  it('plays every dialogue through the product, and finds it there word for word', async () => {
    const report = await runFeed(options);
    expect(report.messages).toEqual({ planned: 10, sent: 10, acked: 10, seen: 10, readBack: 10, skipped: 0 });
    expect(report.problems).toEqual([]);
    expect(isFlawless(report)).toBe(true);
    const threads = await allThreads();
    expect(threads).toHaveLength(DIALOGUES.length);
    expect(threads).toEqual(expect.arrayContaining(DIALOGUES));
  });

  it('plays no more dialogues than wanted', async () => {
    expect((await runFeed({ ...options, conversations: 1 })).dialogues).toEqual({ played: 1, whole: 1 });
  });

  it('ends at once when its key is not good', async () => {
    await expect(runFeed({ ...options, key: 'vb_key_wrong' })).rejects.toThrow('The agent was not let in');
  });

  it('says what did not work when its inbox is not there', async () => {
    const report = await runFeed({ ...options, inbox: '00000000-0000-8000-8000-000000000000' });
    expect(report.dialogues).toEqual({ played: 3, whole: 0 });
    expect(report.problems).toHaveLength(3);
    expect(isFlawless(report)).toBe(false);
  });
});

/** The texts of each conversation of the account, asked for apart from what the feed itself asks. */
async function allThreads(): Promise<(string | null)[][]> {
  const api = rest({ baseUrl: options.url, fetch, token: options.key });
  const { items } = await api.get<Page<{ readonly id: string }>>('/conversations', { query: { view: 'all' } });
  return Promise.all(
    items.map(async ({ id }) => {
      const thread = await api.get<Page<MessageRow>>(`/conversations/${id}/messages`);
      return thread.items.filter(({ kind }) => kind !== 'activity').map(({ text }) => text);
    }),
  );
}
