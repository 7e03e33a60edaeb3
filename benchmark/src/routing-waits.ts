import { parseArgs } from 'node:util';
import { rest } from '@verbatim/client';
import { api, inLanes, newVisitors, setUp } from './account.ts';
import type { Visitor } from './account.ts';
import { Latencies } from './latencies.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const PASSWORD = 'correct horse battery staple';
const SIGN_IN_LANES = 4;
const PAGE = 200;
const MS_PER_SECOND = 1_000;

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '300' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '10' },
    freed: { type: 'string', default: '200' },
  },
});
const agents = Number(values.agents);
const rate = Number(values.rate);
const seconds = Number(values.seconds);
const freed = Number(values.freed);

interface Recorded {
  readonly type: string;
  readonly recordedAt: string;
  readonly conversationId?: string;
}

/** How long a conversation waits for an agent, by the times on record: from what is asked to who has it. */
async function run(): Promise<void> {
  const dataDir = newDataDir();
  const server = await startServer(dataDir);
  try {
    const { apiKey, inboxId } = await setUp(server);
    const owner = api(server.httpUrl, apiKey);
    const conversations = rate * seconds;
    const capacity = Math.ceil(conversations / agents) + 1;
    progress(`${agents} agents sign in`);
    const desks = await inLanes(agents, SIGN_IN_LANES, (index) => arrives(server.httpUrl, { owner, index, capacity }));
    const visitors = await newVisitors(server.httpUrl, inboxId, conversations + freed);
    progress(`${rate} conversations a second for ${seconds} s`);
    await paced(visitors.slice(0, conversations), rate, (visitor) => says(server.httpUrl, visitor));
    const asked = await waits(owner, 'MessageReceived', conversations);
    const assigned = await waits(owner, 'ConversationAssigned', conversations);
    // Nobody takes more: the rest waits, and every place that is freed has to find the next.
    for (const desk of desks) await desk.fill(0);
    await paced(visitors.slice(conversations), rate, (visitor) => says(server.httpUrl, visitor));
    const rows = [...assigned.keys()].slice(0, freed);
    const freeing = await freedToNext(owner, { rows, desks });
    const first = spread(asked, assigned);
    report({ conversations, first, freeing });
  } finally {
    await server.stop();
    removeDataDir(dataDir);
  }
}

interface Arriving {
  readonly owner: ReturnType<typeof api>;
  readonly index: number;
  readonly capacity: number;
}

interface Desk {
  readonly id: string;
  /** Sets the capacity. */
  fill(capacity: number): Promise<unknown>;
}

async function arrives(httpUrl: string, { owner, index, capacity }: Arriving): Promise<Desk> {
  const email = `agent-${index}@example.com`;
  const made = await owner.post<{ id: string }>('/agents', {
    name: `Agent ${index}`,
    email,
    password: PASSWORD,
    capacity,
  });
  const json = { 'content-type': 'application/json' };
  const session = JSON.stringify({ email, password: PASSWORD });
  const entered = await fetch(`${httpUrl}/api/v1/sessions`, { method: 'POST', headers: json, body: session });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  await fetch(`${httpUrl}/api/v1/me/availability`, {
    method: 'PUT',
    headers: { ...json, cookie },
    body: JSON.stringify({ presence: 'online', accepting: true }),
  });
  return { id: made.id, fill: (wanted) => owner.patch(`/agents/${made.id}`, { capacity: wanted }) };
}

const says = (httpUrl: string, { visitorToken }: Visitor): Promise<unknown> =>
  rest({ baseUrl: httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text: 'hello' });

/** Begins so many a second, whatever becomes of those before. */
async function paced<Item>(items: readonly Item[], perSecond: number, task: (item: Item) => Promise<unknown>) {
  const started = performance.now();
  await Promise.all(
    items.map(async (item, index) => {
      const due = started + (index * MS_PER_SECOND) / perSecond - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due)));
      await task(item);
    }),
  );
}

/** When the first event of this type is on record, by conversation; waits until there are so many. */
async function waits(owner: Arriving['owner'], type: string, count: number): Promise<ReadonlyMap<string, number>> {
  for (;;) {
    const times = new Map<string, number>();
    for (let after: string | null = null; ;) {
      const query = { type, limit: PAGE, ...(after === null ? {} : { after }) };
      const page: { items: readonly Recorded[]; nextCursor: string | null } = await owner.get('/events', { query });
      const news = page.items.filter(({ conversationId = '' }) => conversationId !== '' && !times.has(conversationId));
      for (const { conversationId = '', recordedAt } of news.toReversed())
        times.set(conversationId, Date.parse(recordedAt));
      after = page.nextCursor;
      if (after === null) break;
    }
    if (times.size >= count) return times;
    progress(`${times.size} of ${count} ${type}`);
  }
}

function spread(from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>) {
  const latencies = new Latencies();
  for (const [id, at] of to) latencies.record(at - (from.get(id) ?? at));
  return latencies.summary();
}

/** One after the other: a conversation is resolved, and the next one is somebody's. */
async function freedToNext(
  owner: Arriving['owner'],
  { rows, desks }: { readonly rows: readonly string[]; readonly desks: readonly Desk[] },
) {
  const latencies = new Latencies();
  const loadOf = new Map<string, number>();
  for (const id of rows) {
    const { assigneeId } = await owner.get<{ assigneeId: string }>(`/conversations/${id}`);
    loadOf.set(assigneeId, (loadOf.get(assigneeId) ?? 0) + 1);
  }
  for (const desk of desks) {
    const board = await owner.get<{ agents: readonly { agentId: string; load: number }[] }>('/routing/board');
    const load = board.agents.find(({ agentId }) => agentId === desk.id)?.load ?? 0;
    if (load > 0) await desk.fill(load);
  }
  const before = await waits(owner, 'ConversationAssigned', rows.length);
  const freedAt: number[] = [];
  for (const id of rows) {
    await owner.post(`/conversations/${id}/resolve`, {});
    freedAt.push(0);
  }
  const resolved = await waits(owner, 'ConversationResolved', rows.length);
  const after = await waits(owner, 'ConversationAssigned', before.size + freedAt.length);
  const news = [...after].filter(([id]) => !before.has(id)).map(([, at]) => at);
  const times = [...resolved.values()].toSorted((a, b) => a - b);
  for (const [index, at] of news.toSorted((a, b) => a - b).entries()) latencies.record(at - (times[index] ?? at));
  return latencies.summary();
}

interface Report {
  readonly conversations: number;
  readonly first: ReturnType<Latencies['summary']>;
  readonly freeing: ReturnType<Latencies['summary']>;
}

function report({ conversations, first, freeing }: Report): void {
  record({
    name: 'routing-waits',
    says: `From the customer's first message to the agent who has the conversation (${conversations} at ${rate}/s, ${agents} agents), and from a place that becomes free to the next who has it; milliseconds by the times on record.`,
    columns: ['what', 'count', 'p50 ms', 'p99 ms', 'max ms'],
    rows: [
      ['asked → assigned', first.count, first.p50, first.p99, first.max],
      ['place freed → next assigned', freeing.count, freeing.p50, freeing.p99, freeing.max],
    ],
    raw: { agents, rate, first, freeing },
  });
}

await run();
