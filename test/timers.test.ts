import type { EventJson } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rest } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Product } from './support/installation.ts';

/** Long enough for what is tried in between, short enough to be waited for. */
const SOON_MS = 4_000;
const HOUR_MS = 3_600_000;
const MOMENT_MINUTES = 1.5 / 60;

interface Page {
  readonly items: readonly EventJson[];
}

describe('what the clock does', () => {
  const installation = install();
  let product: Product;
  let account: Account;
  let ben: string;

  beforeAll(async () => {
    product = await installation.start();
    account = await setUp(installation, product);
    const person = { name: 'Ben', email: 'ben@example.com', role: 'agent', password: 'correct horse battery staple' };
    ben = (await account.api.post<{ readonly id: string }>('/agents', person)).id;
  });
  afterAll(() => installation.dispose());

  const anew = async (settings: Record<string, string> = {}): Promise<void> => {
    product = await installation.start(settings);
  };
  /** A conversation that a visitor has just begun. */
  async function talk() {
    const visitor = await account.newVisitor();
    const writes = rest({ baseUrl: product.httpUrl, fetch, token: visitor.visitorToken });
    const { conversationId } = await writes.post<{ readonly conversationId: string }>('/visitor/messages', {
      text: 'hello',
    });
    return { id: conversationId, writes: (text: string) => writes.post('/visitor/messages', { text }) };
  }
  const deed = (id: string, name: string, body: object) => account.api.post(`/conversations/${id}/${name}`, body);
  const eventsOf = async (id: string): Promise<readonly EventJson[]> =>
    (await account.api.get<Page>(`/conversations/${id}/events`)).items;
  /** What the clock did, once it has done something. */
  const byClock = async (id: string, countMin = 1): Promise<readonly EventJson[]> => {
    const own = async () => (await eventsOf(id)).filter(({ actor }) => actor?.id === 'clock');
    return eventually(own, (events) => events.length >= countMin);
  };
  const snooze = async (id: string, ms: number): Promise<string> => {
    const until = new Date(Date.now() + ms).toISOString();
    await deed(id, 'snooze', { until });
    return until;
  };
  /** A conversation whose snooze has ended after those of the others: by then they would have, too. */
  const whenAnotherHasEnded = async (): Promise<void> => {
    const { id } = await talk();
    await snooze(id, SOON_MS);
    expect(await byClock(id)).toHaveLength(1);
  };

  it('ends a snooze once, though killed while it rested and just before and after the end', async () => {
    const { id } = await talk();
    const until = await snooze(id, SOON_MS);
    await product.end('SIGKILL');
    await anew({ VERBATIM_FAILPOINTS: 'timers.before_fact=kill@1' });
    expect(await product.ended).toMatchObject({ signal: 'SIGKILL' });
    await anew({ VERBATIM_FAILPOINTS: 'timers.after_fact=kill@1' });
    expect(await product.ended).toMatchObject({ signal: 'SIGKILL' });
    await anew();
    const [ended] = await byClock(id);
    expect(ended).toMatchObject({
      type: 'ConversationReopened',
      actor: { type: 'system' },
      conversationReopened: { reason: 'snooze-ended', until },
    });
    expect(Date.parse(ended?.recordedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(until));
    await whenAnotherHasEnded();
    expect(await byClock(id)).toHaveLength(1);
  });

  it('forgets no snooze when its file of jobs is gone', async () => {
    const { id } = await talk();
    await snooze(id, SOON_MS);
    await product.end('SIGKILL');
    for (const suffix of ['', '-wal', '-shm']) {
      await rm(join(installation.dataDir, `jobs.db${suffix}`), { force: true });
    }
    await anew();
    expect(await byClock(id)).toMatchObject([{ type: 'ConversationReopened' }]);
  });

  it('leaves alone what has moved on: reopened, snoozed for longer, or until the customer writes', async () => {
    const [reopened, longer, reply] = await Promise.all([talk(), talk(), talk()]);
    for (const { id } of [reopened, longer, reply]) await snooze(id, SOON_MS);
    await deed(reopened.id, 'reopen', {});
    await snooze(longer.id, HOUR_MS);
    await deed(reply.id, 'snooze', {});
    await whenAnotherHasEnded();
    for (const { id } of [reopened, longer, reply]) expect(await byClock(id, 0)).toEqual([]);
    await reply.writes('here I am');
    const row = () => account.api.get<{ readonly status: string }>(`/conversations/${reply.id}`);
    expect(await eventually(row, ({ status }) => status === 'open')).toMatchObject({ status: 'open' });
  });

  it('resolves what has fallen silent, and never while the customer waits', async () => {
    const [answered, waiting] = await Promise.all([talk(), talk()]);
    for (const { id } of [answered, waiting]) await deed(id, 'assign', { agentId: ben });
    await account.api.post(`/conversations/${answered.id}/messages`, { text: 'done?' });
    await account.api.patch(`/inboxes/${account.inboxId}`, { autoResolveAfterMinutes: MOMENT_MINUTES });
    const [resolved] = await byClock(answered.id);
    expect(resolved).toMatchObject({
      type: 'ConversationResolved',
      conversationResolved: { reason: 'silence' },
    });
    expect(await byClock(waiting.id, 0)).toEqual([]);
    await account.api.patch(`/inboxes/${account.inboxId}`, { autoResolveAfterMinutes: null });
  });

  it('takes from an agent who does not answer, once, and not from one who does', async () => {
    const [silent, answered] = await Promise.all([talk(), talk()]);
    for (const { id } of [silent, answered]) await deed(id, 'assign', { agentId: ben });
    await account.api.post(`/conversations/${answered.id}/messages`, { text: 'one moment' });
    await account.api.patch(`/inboxes/${account.inboxId}`, { reassignAfterMinutes: MOMENT_MINUTES });
    const [taken] = await byClock(silent.id);
    expect(taken).toMatchObject({
      type: 'ConversationUnassigned',
      conversationUnassigned: { agentId: ben, reason: 'agent-silent' },
    });
    const row = await account.api.get(`/conversations/${silent.id}`);
    expect(row).toMatchObject({ status: 'queued', assigneeId: null });
    await product.end('SIGKILL');
    await anew();
    await whenAnotherHasEnded();
    expect(await byClock(silent.id)).toHaveLength(1);
    expect(await byClock(answered.id, 0)).toEqual([]);
    await account.api.patch(`/inboxes/${account.inboxId}`, { reassignAfterMinutes: null });
  });

  it('takes from who signs off what waits for an answer, and nothing from who was chosen while away', async () => {
    const signIn = { email: 'ben@example.com', password: 'correct horse battery staple' };
    const answer = await fetch(`${product.httpUrl}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signIn),
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const isHere = (presence: string) =>
      fetch(`${product.httpUrl}/api/v1/me/availability`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ presence, accepting: false }),
      });
    await account.api.patch(`/inboxes/${account.inboxId}`, { reassignAfterMinutes: 60 });
    expect(await isHere('online')).toMatchObject({ status: 200 });
    const left = await talk();
    await deed(left.id, 'assign', { agentId: ben });
    expect(await isHere('offline')).toMatchObject({ status: 200 });
    expect(await byClock(left.id)).toMatchObject([
      { type: 'ConversationUnassigned', conversationUnassigned: { agentId: ben, reason: 'agent-gone' } },
    ]);
    await deed(left.id, 'assign', { agentId: ben });
    await whenAnotherHasEnded();
    expect(await byClock(left.id)).toHaveLength(1);
  });
});
