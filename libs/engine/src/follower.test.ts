import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EventId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import { decodeRecord } from '@verbatim/contracts';
import type { EventLog, Intake, Keys, StoredRecord, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '../../store-sqlite/src/index.ts';
import { accept } from './accept.ts';
import { follower } from './follower.ts';
import type { Follower, FollowerOptions, Reaction } from './follower.ts';
import { ACCOUNT, conversationOf, resolved, streamOf, wrote } from './testing/facts.ts';
import { cleanUp, FatefulLog, full, newDir, openLog, story, writer } from './testing/logs.ts';

const KEY = { keyId: 'a:test', accountId: ACCOUNT, material: new Uint8Array(32).fill(7) };
const KEYS = { dataKey: () => Promise.resolve(KEY) } as unknown as Keys;
const stores: ViewStore[] = [];
const stops: AbortController[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop.abort();
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await cleanUp();
});

async function newStore(): Promise<ViewStore> {
  const store = await sqliteViewStore({ file: join(newDir(), 'views.db'), onCorrupt: 'refuse' });
  stores.push(store);
  return store;
}

const open = (stored: StoredRecord): Promise<AnyRecorded> =>
  Promise.resolve(decodeRecord(stored.bytes) as unknown as AnyRecorded);

/** Whatever is resolved is remembered by a label in another conversation: 101 for 1, 102 for 2, and 100 for everything. */
const labels = ({ event }: { readonly event: AnyRecorded }): readonly Reaction[] => {
  const number = Number.parseInt(event.stream.slice(-12), 16);
  return [100, 100 + number].map((to) => ({
    accountId: ACCOUNT,
    stream: streamOf(to),
    type: 'ConversationLabeled',
    subject: { kind: 'account', id: ACCOUNT },
    actor: { type: 'system', id: 'test' },
    data: () => ({ before: [], after: [], add: [`resolved ${number}`] }),
    occurredAt: event.occurredAt,
  }));
};

const neverOpened = () => Promise.reject(new Error('this was to be passed over'));

interface Bench {
  readonly log: EventLog;
  readonly intake: Intake;
  readonly store: ViewStore;
}

async function follow({ log, intake, store }: Bench, options: Partial<FollowerOptions> = {}) {
  const stop = new AbortController();
  stops.push(stop);
  const following = await follower({
    ...{ name: 'test', log, store, open, react: labels, accept: accept(KEYS, intake), signal: stop.signal },
    concerns: ({ type }) => type === 'ConversationResolved',
    pause: () => Promise.resolve(),
    monotonic: () => Number.POSITIVE_INFINITY,
    ...options,
  });
  const ended = following.run();
  ended.catch(() => {});
  return { following, ended, stop: () => stop.abort() };
}

/** Its own facts are on the same log, so it is through once nothing more comes. */
async function through(following: Follower): Promise<void> {
  while (following.behind() > 0) await new Promise((resolve) => setImmediate(resolve));
}

/** The labels that a conversation was given, in order. */
async function labelled(log: EventLog, conversation: number): Promise<readonly (string | undefined)[]> {
  const records = await story(log);
  return records
    .filter(({ stream, type }) => stream === streamOf(conversation) && type === 'ConversationLabeled')
    .map(({ source }) => `${source?.follower}/${source?.partition}`);
}

/** Conversations 1 to n, all resolved, and those that hear of it. */
async function resolveAll(intake: Intake, conversations: number): Promise<void> {
  await intake.accept(wrote(900, { conversation: 100 }));
  for (let n = 1; n <= conversations; n++) {
    await intake.accept(wrote(n, { conversation: n }));
    await intake.accept(wrote(200 + n, { conversation: 100 + n }));
    await intake.accept(resolved(400 + n, n));
  }
}

describe('a follower', () => {
  it('turns each event into a fact on every stream it concerns, which names the event', async () => {
    const log = await openLog();
    const intake = await writer(log);
    await resolveAll(intake, 3);
    const { following } = await follow({ log, intake, store: await newStore() });
    await through(following);
    const records = await story(log);
    const causes = records.filter(({ type }) => type === 'ConversationResolved').map(({ id }) => id);
    const facts = records.filter(({ type, stream }) => type === 'ConversationLabeled' && stream === streamOf(100));
    expect(facts.map(({ causationId }) => causationId)).toEqual(causes.map((id) => EventId(id)));
    expect(await labelled(log, 103)).toEqual(['test/0']);
    expect(conversationOf(3)).toBe('0ccccccc-0000-7000-8000-000000000003');
  });

  it('repeats after a crash, and nothing comes of it twice', async () => {
    const log = await openLog();
    const intake = await writer(log);
    await resolveAll(intake, 3);
    const first = await follow({ log, intake, store: await newStore() });
    await through(first.following);
    first.stop();
    const ends = log.watermarks();
    // All it knew of its position is lost with the views, and so is the writer's memory.
    const again = await follow({ log, intake: await writer(log), store: await newStore() });
    await through(again.following);
    expect(log.watermarks()).toEqual(ends);
    expect(await labelled(log, 100)).toHaveLength(3);
  });

  it('goes on from where it was', async () => {
    const log = await openLog();
    const intake = await writer(log);
    const store = await newStore();
    await resolveAll(intake, 2);
    const first = await follow({ log, intake, store });
    await through(first.following);
    first.stop();
    const second = await follow({ log, intake, store }, { react: neverOpened });
    await through(second.following);
    expect(second.following.offsets()).toEqual(log.watermarks());
  });

  it('tries again what was refused for lack of room, and what nobody can tell, and neither loses nor doubles it', async () => {
    const real = await openLog();
    const fateful = new FatefulLog(real);
    const intake = await writer(fateful.log);
    await resolveAll(intake, 4);
    fateful.fates.push('is refused', 'lands unheard', 'is lost', 'lands', 'lands unheard', 'is refused');
    const faults: string[] = [];
    const onFault = (error: unknown) => void faults.push((error as { code: string }).code);
    const { following } = await follow({ log: real, intake, store: await newStore() }, { onFault });
    await through(following);
    expect(new Set(faults)).toEqual(new Set(['STORAGE_FULL', 'OUTCOME_UNKNOWN']));
    expect(await labelled(real, 100)).toHaveLength(4);
    for (const n of [101, 102, 103, 104]) expect(await labelled(real, n)).toHaveLength(1);
  });

  it('waits with the next fact for a stream until the one before is in, and passes others by', async () => {
    const log = await openLog();
    const intake = await writer(log);
    await resolveAll(intake, 2);
    const sent: string[] = [];
    const later: { goOn?: () => void } = {};
    const held = new Promise<void>((resolve) => (later.goOn = resolve));
    const slow: Intake = {
      async accept(fact) {
        sent.push(fact.stream);
        if (sent.length === 1) await held;
        return intake.accept(fact);
      },
    };
    const { following } = await follow({ log, intake: slow, store: await newStore() });
    while (sent.length < 3) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent.toSorted()).toEqual([streamOf(100), streamOf(101), streamOf(102)]);
    const first = (await story(log)).findIndex(({ type }) => type === 'ConversationResolved');
    expect(following.offsets()).toEqual([first]);
    later.goOn?.();
    await through(following);
    expect(sent.filter((stream) => stream === streamOf(100))).toHaveLength(2);
  });

  it('opens nothing that does not concern it', async () => {
    const log = await openLog();
    const intake = await writer(log);
    await intake.accept(wrote(1));
    const { following } = await follow({ log, intake, store: await newStore() }, { open: neverOpened });
    await through(following);
    expect(following.behind()).toBe(0);
  });

  it('leaves what its rules cannot deal with, and what nobody could ever send, and says so', async () => {
    const log = await openLog();
    const intake = await writer(log);
    await resolveAll(intake, 1);
    const faults: unknown[] = [];
    const bug = await follow(
      { log, intake, store: await newStore() },
      { react: () => Promise.reject(new Error('a bug')), onFault: (error) => faults.push(error) },
    );
    await through(bug.following);
    expect(faults.splice(0).map(String)).toContain('Error: a bug');
    const never: Intake = { accept: () => Promise.reject(Object.assign(full(), { retryable: false })) };
    const { following } = await follow(
      { log, intake: never, store: await newStore() },
      { onFault: (error) => faults.push(error) },
    );
    await through(following);
    expect(faults).toHaveLength(2);
  });
});
