import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { BoardBody, EventJson } from '@verbatim/client';
import { inLanes, setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { hire, isThere } from './support/agents.ts';
import type { Agent } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';
import { greet, hangUpAll } from './support/peer.ts';

const LANES = 20;
const GRACE_SECONDS = 1;
const KILLED_AT_FACT = 60;

interface Counts {
  readonly all: Readonly<Record<string, number>>;
}
interface Presence {
  readonly agentId: string;
  readonly presence: string;
  readonly accepting: boolean;
  readonly breaker: string;
}

/** What an event says, under its own name. */
const dataOf = (event: EventJson, name: string): Readonly<Record<string, unknown>> =>
  (event as unknown as Record<string, Readonly<Record<string, unknown>>>)[name] ?? {};

class Office {
  readonly installation: Installation = install();
  product: Product | null = null;
  account: Account | null = null;

  async open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    this.product = await this.installation.start(settings);
    this.account ??= await setUp(this.installation, this.product);
  }

  get url(): string {
    return this.product?.httpUrl ?? '';
  }

  get owner(): Account {
    if (this.account === null) throw new Error('the office is open');
    return this.account;
  }

  counts = async () => (await this.owner.api.get<Counts>('/conversations/counts')).all;

  presence = async ({ id }: Agent): Promise<Presence | undefined> =>
    (await this.owner.api.get<{ items: readonly Presence[] }>('/presence')).items.find(({ agentId }) => agentId === id);

  /** Somebody writes; they ask again under the same name until they are heard. */
  async writes(name: string): Promise<string> {
    for (;;) {
      try {
        const { visitorToken, conversationId } = await this.owner.newVisitor();
        await this.#says(visitorToken, name);
        return conversationId;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async #says(token: string, clientMessageId: string): Promise<void> {
    for (;;) {
      try {
        await rest({ baseUrl: this.url, fetch, token }).post('/visitor/messages', { clientMessageId, text: 'hello' });
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  events = async (...types: readonly string[]): Promise<readonly EventJson[]> =>
    (await this.installation.events()).filter(({ type }) => types.includes(type));
}

describe('routing that is killed', () => {
  const office = new Office();
  let agents: readonly Agent[];
  beforeAll(async () => {
    await office.open();
    agents = await hire(office.owner, office.url, { count: 5, capacity: 4 });
    await Promise.all(agents.map((agent) => isThere(agent)));
  });
  afterAll(() => office.installation.dispose());

  it.each(['follower.before_send', 'follower.after_send'])('at %s goes on where it was', async (point) => {
    const before = await office.counts();
    await office.product?.end('SIGTERM');
    await office.open({ VERBATIM_FAILPOINTS: `${point}=kill@${KILLED_AT_FACT}` });
    const written = inLanes(80, LANES, (index) => office.writes(`${point.replace('.', '-')}-${index}`));
    expect(await office.product?.ended).toMatchObject({ signal: 'SIGKILL' });
    await office.open();
    await written;
    const came = 80 + (before['open'] ?? 0) + (before['queued'] ?? 0);
    const isAll = ({ open = 0, queued = 0 }: Counts['all']) => open + queued >= came && open >= 20;
    // Who was heard by a process that died may have begun a second conversation: nobody waits for an answer of the first.
    expect(await eventually(office.counts, isAll)).toMatchObject({ open: 20 });
    const board = await office.owner.api.get<{ agents: readonly { agentId: string; load: number }[] }>(
      '/routing/board',
    );
    for (const { id } of agents) expect(board.agents).toContainEqual(expect.objectContaining({ agentId: id, load: 4 }));
  });

  it('has asked once for each conversation, and given none of them to two', async () => {
    await office.product?.end('SIGTERM');
    const asked = await office.events('RoutingRequested');
    const ids = asked.map((event) => dataOf(event, 'routingRequested')['conversationId']);
    expect(new Set(ids).size).toBe(ids.length);
    const assigned = (await office.events('ConversationAssigned')).map(({ conversationId }) => conversationId);
    expect(new Set(assigned).size).toBe(assigned.length);
    expect(assigned).toHaveLength(20);
  });
});

describe('an agent’s connection', () => {
  const office = new Office();
  let ana: Agent;
  beforeAll(async () => {
    await office.open({ VERBATIM_AGENT_GRACE_SECONDS: String(GRACE_SECONDS) });
    const [first] = await hire(office.owner, office.url, { count: 1, capacity: 10 });
    if (first === undefined) throw new Error('she was hired');
    ana = first;
  });
  afterAll(async () => {
    hangUpAll();
    await office.installation.dispose();
  });
  const socket = () => office.product?.socketUrl ?? '';
  const arrives = async () => greet(socket(), await ana.ticket());
  const isIn = (presence: string) => (seen: Presence | undefined) => seen?.presence === presence;

  it('that is lost makes her offline after a while; when she comes back she is as she had chosen', async () => {
    const tab = await arrives();
    expect(tab.welcome.reconnectWithinMs).toBeGreaterThan(0);
    const telephone = await arrives();
    tab.say({ available: { presence: 'online', accepting: true } });
    await eventually(() => office.presence(ana), isIn('online'));
    tab.socket.close();
    telephone.socket.close();
    expect(await eventually(() => office.presence(ana), isIn('offline'))).toMatchObject({ presence: 'offline' });
    await office.writes('while-she-was-gone');
    expect(await eventually(office.counts, ({ queued }) => queued === 1)).toMatchObject({ queued: 1, open: 0 });
    await arrives();
    expect(await eventually(office.counts, ({ open }) => open === 1)).toMatchObject({ open: 1, queued: 0 });
    expect(await office.presence(ana)).toMatchObject({ presence: 'online', accepting: true });
    const changes = (
      await office.owner.api.get<{ items: readonly EventJson[] }>('/events', {
        query: { type: 'AgentAvailabilityChanged' },
      })
    ).items;
    expect(changes.map((event) => dataOf(event, 'agentAvailabilityChanged')['reason'])).toEqual([
      'told',
      'gone',
      'back',
    ]);
  });

  it('that stops answering gets her nothing more, until it answers again; nothing is lost', async () => {
    hangUpAll();
    const page = await arrives();
    await eventually(() => office.presence(ana), isIn('online'));
    page.socket.pause();
    for (const n of [1, 2, 3]) await office.writes(`frozen-${n}`);
    const isOpen = (seen: Presence | undefined) => seen?.breaker === 'open' && !seen.accepting;
    expect(await eventually(() => office.presence(ana), isOpen)).toMatchObject({ breaker: 'open', accepting: false });
    const metrics = await (await fetch(`${office.product?.opsUrl}/metrics`)).text();
    expect(metrics).toContain(`verbatim_breaker_state{name="agent:${ana.id}"} 2`);
    await office.writes('not-for-her-now');
    expect(await eventually(office.counts, ({ queued }) => queued === 1)).toMatchObject({ open: 4, queued: 1 });
    page.socket.resume();
    expect(await eventually(office.counts, ({ queued }) => queued === 0)).toMatchObject({ open: 5, queued: 0 });
    expect(await office.presence(ana)).toMatchObject({ breaker: 'closed', accepting: true });
  });

  it('shows a supervisor what changes, without asking', async () => {
    const supervisor = await greet(socket(), office.owner.apiKey);
    supervisor.say({ subscribe: { topic: 'board' } });
    const first: BoardBody = await supervisor.next('board');
    expect(first).toMatchObject({ topic: 'board', whole: true });
    expect(first.agents).toContainEqual(expect.objectContaining({ agentId: ana.id, load: 5, capacity: 10 }));
    await isThere(ana, 'busy', false);
    const later = await supervisor.next('board', ({ agents }) => agents.some(({ presence }) => presence === 'busy'));
    expect(later).toMatchObject({ whole: false, agents: [{ agentId: ana.id, accepting: false }] });
    await supervisor.until((heard) => heard.some((frame) => 'presence' in frame), 'a colleague’s presence');
  });

  it('tells a visitor where they stand', async () => {
    const { visitorToken } = await office.owner.newVisitor();
    const visitor = await greet(socket(), visitorToken);
    visitor.say({ send: { clientMessageId: 'first', text: 'hello?' } });
    expect(await visitor.next('queue')).toMatchObject({ position: 1, waiting: 1 });
    await isThere(ana);
    expect(await visitor.next('queue')).toMatchObject({ position: 0 });
  });
});

describe('a team that asks first', () => {
  const office = new Office();
  let agents: readonly [Agent, Agent];
  beforeAll(async () => {
    await office.open();
    const { api, inboxId } = office.owner;
    const { id: teamId } = await api.post<{ id: string }>('/teams', { name: 'Sales', offerSeconds: 2 });
    await api.patch(`/inboxes/${inboxId}`, { teamId });
    const [ana, ben] = await hire(office.owner, office.url, { count: 2, capacity: 1, teamIds: [teamId] });
    if (ana === undefined || ben === undefined) throw new Error('they were hired');
    agents = [ana, ben];
  });
  afterAll(async () => {
    hangUpAll();
    await office.installation.dispose();
  });

  it('offers it to one, then to the next, until somebody takes it', async () => {
    const [ana, ben] = agents;
    const socket = await greet(office.product?.socketUrl ?? '', await ana.ticket());
    await isThere(ana);
    const conversationId = await office.writes('an-offer');
    expect(await socket.next('offer')).toMatchObject({ conversationId, expiresAt: expect.any(String) as string });
    expect((await ana.call('GET', '/me/offers')).body).toMatchObject({ items: [{ conversationId }] });
    expect(await office.counts()).toMatchObject({ open: 0, queued: 1 });
    await isThere(ben);
    // She does not answer: it is his.
    expect(await socket.next('offer')).toEqual({ conversationId });
    const asked = await eventually(
      () => ben.call('GET', '/me/offers'),
      ({ body }) => body.items.length === 1,
    );
    expect(asked.body).toMatchObject({ items: [{ conversationId }] });
    const late = await ana.call('POST', `/routing/offers/${conversationId}/accept`, {});
    expect(late).toMatchObject({ status: 409, body: { code: 'OFFER_GONE' } });
    expect(await ben.call('POST', `/routing/offers/${conversationId}/accept`, {})).toMatchObject({ status: 204 });
    expect(await eventually(office.counts, ({ open }) => open === 1)).toMatchObject({ open: 1, queued: 0 });
    const row = await office.owner.api.get<{ assigneeId: string }>(`/conversations/${conversationId}`);
    expect(row.assigneeId).toBe(ben.id);
  });
});
