import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversation, EventId } from '@verbatim/domain';
import type { AnyRecorded, ConversationEvent, Told } from '@verbatim/domain';
import type { Request } from '@verbatim/engine';
import type { Outcome } from '@verbatim/ports';
import { conversations } from '@verbatim/projections';
import type { ConversationDoc } from '@verbatim/projections';
import { accountId, ana, byClock, playedOut, recorded, says, start, tell } from '@verbatim/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteJobs } from '../../jobs-sqlite/src/index.ts';
import { sqliteViewStore } from '../../store-sqlite/src/index.ts';
import { timers } from './timers.ts';
import type { Timers } from './timers.ts';

type Fact = Told<ConversationEvent>;

const NOON = 1_800_000_000_000;
const HOUR_MS = 3_600_000;
const WAITING_MS = 60_000;
const PLACE = { partition: 0, offset: 0 };

/** One conversation with its real rules and its real view, real jobs on a real file, and a clock that obeys. */
async function world() {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-timers-'));
  const views = await sqliteViewStore({ file: join(directory, 'views.db') });
  await views.prepare([conversations.schema]);
  let now = NOON;
  let events: AnyRecorded[] = [];
  let state = conversation.initial;
  let doc: ConversationDoc | null = null;
  const seen = new Set<string>();
  let clocks: Timers | null = null;
  let stop = new AbortController();
  let jobs = sqliteJobs({ file: join(directory, 'jobs.db'), clock: () => now });

  const take = (fact: Fact): void => {
    const telling = tell(conversation, state, fact, { start, head: events.length });
    state = telling.state;
    const before = doc;
    for (const event of telling.story) {
      const [first] = playedOut([says.customerWrites()]);
      if (first === undefined) throw new Error('a conversation has begun');
      const one = { ...recorded(first.stream, events.length + 1, event), recordedAt: now };
      events = [...events, one];
      doc = conversations.apply(doc, { event: one, place: PLACE });
    }
    const change = { key: '', before, after: doc };
    const applied = { placed: [], offsets: [], changes: new Map([['conversations', new Map([['', change]])]]) };
    clocks?.onApplied(applied);
  };
  const accept = ({ type, key, data }: Request) => {
    const id = EventId(`${key.sender}/${key.id}`);
    if (!seen.has(id)) take({ type, data: data(id), actor: byClock } as Fact);
    seen.add(id);
    const outcome: Outcome = { is: 'recorded', place: PLACE, seq: events.length, isRepeated: false };
    return Promise.resolve({ id, outcome: Promise.resolve(outcome) });
  };
  /** Every look at the jobs waits here, so that a test sees what has come of one. */
  let looked: (() => void) | null = null;
  const open = () => {
    stop = new AbortController();
    clocks = timers({
      ...{ jobs, views, accept, accounts: () => [accountId], clock: () => now },
      conversation: () => Promise.resolve(doc),
      patienceOf: () => ({ silenceMs: null, waitingMs: WAITING_MS, goneSince: null, hasLeft: false }),
      monotonic: () => performance.now(),
      pause: () => new Promise((resolve) => setImmediate(() => (looked?.(), resolve()))),
      signal: stop.signal,
    });
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
    /** Sets the clock, and lets the jobs be looked at a few times. */
    async at(ms: number) {
      now = ms;
      await looks(3);
    },
    async restart() {
      await close();
      jobs = sqliteJobs({ file: join(directory, 'jobs.db'), clock: () => now });
      running = open();
      await looks(3);
    },
    byClock: () => events.filter(({ actor }) => actor.id === byClock.id).map(({ type }) => type),
    async dispose() {
      await close();
      await views.close();
      await rm(directory, { recursive: true });
    },
  };
}

describe('timers', () => {
  let here: Awaited<ReturnType<typeof world>>;
  beforeEach(async () => {
    here = await world();
    here.take(says.customerWrites());
  });
  afterEach(() => here.dispose());

  it('end a snooze when its time has come, and not before', async () => {
    here.take(says.snoozes(NOON + HOUR_MS));
    await here.at(NOON + HOUR_MS - 1);
    expect(here.byClock()).toEqual([]);
    await here.at(NOON + HOUR_MS);
    expect(here.byClock()).toEqual(['ConversationReopened']);
  });

  it('end it once, wherever the clock jumps', async () => {
    here.take(says.snoozes(NOON + HOUR_MS));
    await here.at(NOON - 24 * HOUR_MS);
    expect(here.byClock()).toEqual([]);
    await here.at(NOON + 24 * HOUR_MS);
    await here.at(NOON);
    await here.restart();
    await here.at(NOON + 2 * HOUR_MS);
    expect(here.byClock()).toEqual(['ConversationReopened']);
  });

  it('that were set outlive a restart, and what passed meanwhile is done then', async () => {
    here.take(says.assigns(ana));
    await here.at(NOON + 1);
    await here.restart();
    expect(here.byClock()).toEqual([]);
    await here.at(NOON + WAITING_MS);
    expect(here.byClock()).toEqual(['ConversationUnassigned']);
    await here.restart();
    await here.at(NOON + 24 * HOUR_MS);
    expect(here.byClock()).toEqual(['ConversationUnassigned']);
  });

  it('of what has moved on do nothing', async () => {
    here.take(says.assigns(ana));
    await here.at(NOON + 1);
    here.take(says.replies());
    await here.at(NOON + 24 * HOUR_MS);
    expect(here.byClock()).toEqual([]);
  });

  it('are set anew for the next time', async () => {
    for (const day of [1, 2, 3]) {
      const until = NOON + 24 * day * HOUR_MS;
      here.take(says.snoozes(until));
      await here.at(until);
    }
    expect(here.byClock()).toEqual(Array.from({ length: 3 }, () => 'ConversationReopened'));
  });
});
