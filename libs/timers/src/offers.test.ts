import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgentId, ContactId, ConversationId, InboxId, routing, valueAt } from '@verbatim/domain';
import type { Routing, RoutingEvent, Told } from '@verbatim/domain';
import type { Request } from '@verbatim/engine';
import type { Outcome } from '@verbatim/ports';
import { accountId, idOf } from '@verbatim/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteJobs } from '../../jobs-sqlite/src/index.ts';
import { sqliteViewStore } from '../../store-sqlite/src/index.ts';
import type { Offered, Offering } from './offers.ts';
import { timers } from './timers.ts';
import type { Timers } from './timers.ts';

type Fact = Told<RoutingEvent>;

const NOON = 1_800_000_000_000;
const SECONDS = 30;
const PATIENCE_MS = SECONDS * 1_000;
const PLACE = { partition: 0, offset: 0 };
const BY = { type: 'system', id: 'test' } as const;

const ana = AgentId(idOf('ana'));
const ben = AgentId(idOf('ben'));
const question = ConversationId(idOf('question'));

const isHere = (agentId: AgentId): RoutingEvent => ({
  type: 'AgentAvailabilityChanged',
  data: { agentId, presence: 'online', accepting: true, capacity: 1, teamIds: [], reason: 'told' },
});
const waits: RoutingEvent = {
  type: 'RoutingRequested',
  data: {
    ...{ conversationId: question, contactId: ContactId(idOf('c')), inboxId: InboxId(idOf('i')), channel: 'websocket' },
    ...{ priority: 'none', since: NOON, offerSeconds: SECONDS },
  },
};
const answers = (type: 'OfferAccepted' | 'OfferDeclined', agentId: AgentId): RoutingEvent => ({
  type,
  data: { conversationId: question, agentId },
});

/** The routing of an account with its real rules, real jobs on a real file, and a clock that obeys. */
async function world() {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-offers-'));
  const views = await sqliteViewStore({ file: join(directory, 'views.db') });
  let now = NOON;
  let state: Routing = routing.initial;
  const told: { readonly type: string; readonly at: number; readonly agentId?: string }[] = [];
  const standing = new Map<string, Offered>();
  const seen = new Set<string>();
  let listener: Parameters<Offering['onChange']>[0] | null = null;
  let jobs = sqliteJobs({ file: join(directory, 'jobs.db'), clock: () => now });

  const record = (event: RoutingEvent): void => {
    state = routing.evolve(state, { ...event, actor: BY });
    const { conversationId, agentId } = event.data as { conversationId?: ConversationId; agentId?: AgentId };
    told.push({ type: event.type, at: now, ...(agentId === undefined ? {} : { agentId }) });
    if (event.type === 'OfferMade') {
      const { conversationId: id, agentId: asked, seconds } = event.data;
      const about = { accountId, conversationId: id, agentId: asked, teamId: null };
      const offered = { ...about, id: `made-${told.length}`, at: now + seconds * 1_000 };
      standing.set(id, offered);
      listener?.(offered, false);
      return;
    }
    const over = standing.get(conversationId ?? '');
    if (over === undefined || valueAt(state.slots, over.conversationId)?.offered != null) return;
    standing.delete(over.conversationId);
    listener?.(over, true);
  };
  const take = (event: RoutingEvent): void => {
    const verdict = routing.judge(state, { ...event, actor: BY }, {});
    if (verdict.is !== 'accepted') return void told.push({ type: verdict.is, at: now });
    record(verdict.fact);
    for (const decision of routing.react(state, { ...verdict.fact, actor: BY })) record(decision);
  };
  const accept = ({ type, key, data }: Request) => {
    const id = `${key.sender}/${key.id}`;
    if (!seen.has(id)) take({ type, data: data(id as never) } as Fact);
    seen.add(id);
    const outcome: Outcome = { is: 'recorded', place: PLACE, seq: told.length, isRepeated: false };
    return Promise.resolve({ id: id as never, outcome: Promise.resolve(outcome) });
  };
  const offering: Offering = {
    standing: () => [...standing.values()],
    of: (conversationId) => standing.get(conversationId) ?? null,
    onChange(heard) {
      listener = heard;
      return () => void (listener = null);
    },
  };
  let looked: (() => void) | null = null;
  let stop = new AbortController();
  const open = () => {
    stop = new AbortController();
    const clocks: Timers = timers({
      ...{ jobs, views, accept, accounts: () => [], clock: () => now, monotonic: () => performance.now() },
      conversation: () => Promise.resolve(null),
      patienceOf: () => ({ silenceMs: null, waitingMs: null, goneSince: null, hasLeft: false }),
      pause: () => new Promise((resolve) => setImmediate(() => (looked?.(), resolve()))),
      signal: stop.signal,
    });
    clocks.watch(offering);
    return clocks.run();
  };
  let running = open();
  const looks = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index++) await new Promise<void>((resolve) => (looked = resolve));
  };
  const close = async () => {
    stop.abort();
    await running;
    await jobs.close();
  };
  return {
    take,
    async at(ms: number) {
      now = ms;
      await looks(3);
    },
    /** The jobs may be lost meanwhile: they follow from what stands. */
    async restart({ loses = false } = {}) {
      await close();
      if (loses) await rm(join(directory, 'jobs.db'), { force: true });
      jobs = sqliteJobs({ file: join(directory, 'jobs.db'), clock: () => now });
      running = open();
      await looks(3);
    },
    expired: () => told.filter(({ type }) => type === 'OfferExpired').map(({ at, agentId }) => [agentId, at - NOON]),
    asked: () => told.filter(({ type }) => type === 'OfferMade').map(({ agentId }) => agentId),
    refusals: () => told.filter(({ type }) => type === 'refused' || type === 'unchanged'),
    async dispose() {
      await close();
      await views.close();
      await rm(directory, { recursive: true });
    },
  };
}

describe('an offer', () => {
  let here: Awaited<ReturnType<typeof world>>;
  beforeEach(async () => {
    here = await world();
    here.take(isHere(ana));
    here.take(waits);
  });
  afterEach(() => here.dispose());

  it('is over when its time is up, not before, and once', async () => {
    await here.at(NOON + PATIENCE_MS - 1);
    expect(here.expired()).toEqual([]);
    await here.at(NOON + PATIENCE_MS);
    expect(here.expired()).toEqual([[ana, PATIENCE_MS]]);
    await here.at(NOON + 24 * PATIENCE_MS);
    await here.restart();
    expect(here.expired()).toEqual([[ana, PATIENCE_MS]]);
    expect(here.refusals()).toEqual([]);
  });

  it.each([{ loses: false }, { loses: true }])('keeps its time over a restart: %o', async (jobs) => {
    await here.at(NOON + 1_000);
    await here.restart(jobs);
    await here.at(NOON + PATIENCE_MS - 1);
    expect(here.expired()).toEqual([]);
    await here.at(NOON + PATIENCE_MS);
    expect(here.expired()).toEqual([[ana, PATIENCE_MS]]);
  });

  it('whose time was up while nobody ran is over at the start', async () => {
    await here.at(NOON + 1);
    await here.restart();
    await here.at(NOON + 10 * PATIENCE_MS);
    expect(here.expired()).toEqual([[ana, 10 * PATIENCE_MS]]);
  });

  it.each(['OfferAccepted', 'OfferDeclined'] as const)(
    'that has its answer, %s, does nothing any more',
    async (type) => {
      await here.at(NOON + 1_000);
      here.take(answers(type, ana));
      await here.at(NOON + 10 * PATIENCE_MS);
      expect(here.expired()).toEqual([]);
      expect(here.refusals()).toEqual([]);
    },
  );

  it('goes to the next with all its time', async () => {
    here.take(isHere(ben));
    await here.at(NOON + PATIENCE_MS);
    expect(here.asked()).toEqual([ana, ben]);
    await here.at(NOON + 2 * PATIENCE_MS - 1);
    expect(here.expired()).toHaveLength(1);
    await here.at(NOON + 2 * PATIENCE_MS);
    expect(here.expired()).toEqual([
      [ana, PATIENCE_MS],
      [ben, 2 * PATIENCE_MS],
    ]);
  });
});
