import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeRecord } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { EventLog, Intake, StoredRecord, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '../../store-sqlite/src/index.ts';
import { projector } from './projector.ts';
import type { Applied, Projector, ProjectorOptions } from './projector.ts';
import { resolved, streamOf, wrote } from './testing/facts.ts';
import { cleanUp, full, newDir, newGate, openLog, writer } from './testing/logs.ts';
import type { View } from './view.ts';

interface Seen {
  readonly account: string;
  readonly seqs: readonly number[];
}

/** Every event of a stream, in the order in which it was folded: what is folded twice or left out is seen. */
const seenBy = (name: string, version = 1): View<Seen> => ({
  schema: { name, version, columns: { account: 'text' }, indexes: [] },
  key: ({ event }) => event.stream,
  apply: (doc, { event }) => ({ account: event.accountId, seqs: [...(doc?.seqs ?? []), event.seq] }),
  columns: ({ account }) => ({ account }),
});
const SEEN = seenBy('seen');
const viewing = (...some: readonly View<Seen>[]) => some as unknown as ProjectorOptions['views'];
const ONE = streamOf(1);
/** What the first message of a conversation leaves, and the same with its end. */
const BEGUN = [1, 2, 3];
const ENDED = [...BEGUN, 4];
const QUESTIONS = 50;

const stores: ViewStore[] = [];
const stops: AbortController[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop.abort();
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await cleanUp();
});

interface Bench {
  readonly log: EventLog;
  readonly intake: Intake;
  readonly store: ViewStore;
}

async function bench(): Promise<Bench> {
  const log = await openLog();
  const store = await sqliteViewStore({ file: join(newDir(), 'views.db'), onCorrupt: 'refuse' });
  stores.push(store);
  return { log, intake: await writer(log), store };
}

const open = (stored: StoredRecord): Promise<AnyRecorded> =>
  Promise.resolve(decodeRecord(stored.bytes) as unknown as AnyRecorded);

const pause = () => Promise.resolve();

async function project({ log, store }: Bench, options: Partial<ProjectorOptions> = {}) {
  const stop = new AbortController();
  stops.push(stop);
  const own = await projector({ log, store, views: viewing(SEEN), open, pause, signal: stop.signal, ...options });
  const ended = own.run();
  ended.catch(() => {});
  return { own, ended, stop: () => stop.abort() };
}

const seqsIn = async (own: Projector, view = SEEN): Promise<readonly number[]> =>
  (await own.document(view, ONE))?.seqs ?? [];
const kept = async (store: ViewStore, view = SEEN): Promise<unknown> =>
  JSON.parse((await store.read(view.schema, [ONE])).get(ONE) ?? 'null');
const isFolded = (own: Projector, offset: number): Promise<boolean> =>
  own.waitFor({ partition: 0, offset }, AbortSignal.timeout(10_000));

/** A store whose writes first meet these faults, in order. */
const failing = (store: ViewStore, faults: unknown[]): ViewStore => ({
  ...{ prepare: (views) => store.prepare(views), checkpoint: (view) => store.checkpoint(view) },
  checkpoints: (views) => store.checkpoints(views),
  ...{ read: (view, keys) => store.read(view, keys), retire: (view) => store.retire(view) },
  ...{ find: (query) => store.find(query), count: (query, by) => store.count(query, by) },
  ...{ search: (query) => store.search(query), dump: (view, after, limit) => store.dump(view, after, limit) },
  close: () => store.close(),
  write: async (writes) => {
    if (faults.length > 0) throw faults.shift();
    await store.write(writes);
  },
});

/** How often it has waited for company after a step of three records. */
const pausesWith = async (busyRecords: number): Promise<number> => {
  const all = await bench();
  const paused: number[] = [];
  const noting = async (ms: number): Promise<void> => void paused.push(ms);
  await all.intake.accept(wrote(1)); // one step of three records
  const { own } = await project(all, { pause: noting, busyRecords });
  expect(await isFolded(own, BEGUN.length - 1)).toBe(true);
  await all.intake.accept(resolved(2)); // the next step comes after the pause
  expect(await isFolded(own, ENDED.length - 1)).toBe(true);
  return paused.length;
};

describe('a projector', () => {
  it('that is far behind fills views first, and makes them fit for questions once it is no more', async () => {
    const all = await bench();
    await all.intake.accept(wrote(1));
    const ends = [1_000_000];
    const log = new Proxy(all.log, {
      get: (target, name) => {
        if (name === 'watermarks') return () => ends;
        const own: unknown = Reflect.get(target, name, target);
        return typeof own === 'function' ? (own.bind(target) as unknown) : own;
      },
    });
    const prepared: (boolean | undefined)[] = [];
    const store = Object.assign(Object.create(all.store) as ViewStore, {
      prepare: (...[views, how]: Parameters<ViewStore['prepare']>) => {
        prepared.push(how?.isFilling);
        return all.store.prepare(views, how);
      },
    });
    const { own } = await project({ ...all, log, store });
    expect(await isFolded(own, BEGUN.length - 1)).toBe(true);
    expect(prepared).toEqual([true]);
    ends[0] = BEGUN.length + 1;
    await all.intake.accept(resolved(2));
    expect(await isFolded(own, ENDED.length - 1)).toBe(true);
    expect(prepared).toEqual([true, undefined]);
    await project({ ...all, store });
    expect(prepared).toEqual([true, undefined, false]);
  });

  it('folds every record once, and goes on where it ended', async () => {
    const all = await bench();
    await all.intake.accept(wrote(1));
    const first = await project(all);
    expect(await isFolded(first.own, BEGUN.length - 1)).toBe(true);
    expect(await seqsIn(first.own)).toEqual(BEGUN);
    expect(await all.store.checkpoint(SEEN.schema)).toEqual([BEGUN.length]);
    first.stop();
    await first.ended;

    await all.intake.accept(resolved(2));
    const opened: number[] = [];
    const second = await project(all, {
      open: (stored) => {
        opened.push(stored.offset);
        return open(stored);
      },
    });
    expect(await isFolded(second.own, ENDED.length - 1)).toBe(true);
    expect(opened).toEqual([BEGUN.length]);
    expect(await kept(all.store)).toMatchObject({ seqs: ENDED });
  });

  it('repeats a write that the store refused, and folds nothing twice by it', async () => {
    const all = await bench();
    const faults: unknown[] = [];
    const store = failing(all.store, [full(), full()]);
    const { own } = await project({ ...all, store }, { onFault: (error) => faults.push(error) });
    await all.intake.accept(wrote(1));
    expect(await isFolded(own, BEGUN.length - 1)).toBe(true);
    expect(faults).toEqual([full(), full()]);
    expect(await kept(all.store)).toMatchObject({ seqs: BEGUN });
  });

  it('ends with what does not mend itself, and leaves the views as they were', async () => {
    const all = await bench();
    const newer = new Fault('VIEWS_VERSION_NEWER', 'newer', { retryable: false });
    const { ended } = await project({ ...all, store: failing(all.store, [newer]) });
    await all.intake.accept(wrote(1));
    await expect(ended).rejects.toBe(newer);
    expect(await kept(all.store)).toBeNull();
    expect(await all.store.checkpoint(SEEN.schema)).toBeNull();
  });

  it('waits for keys that are away', async () => {
    const all = await bench();
    const away = [new Fault('KEYS_UNAVAILABLE', 'away', { retryable: true })];
    const { own } = await project(all, {
      open: (stored) => (away.length > 0 ? Promise.reject(away.pop()) : open(stored)),
    });
    await all.intake.accept(wrote(1));
    expect(await isFolded(own, BEGUN.length - 1)).toBe(true);
    expect(await seqsIn(own)).toEqual(BEGUN);
  });

  it('builds a view of a raised version from the beginning, beside others that it tells nothing twice', async () => {
    const all = await bench();
    const other = seenBy('other');
    const first = await project(all, { views: viewing(SEEN, other) });
    await all.intake.accept(wrote(1));
    await isFolded(first.own, BEGUN.length - 1);
    first.stop();
    await first.ended;

    const raised = seenBy('other', 2);
    const second = await project(all, { views: viewing(SEEN, raised) });
    await all.intake.accept(resolved(2));
    expect(await isFolded(second.own, ENDED.length - 1)).toBe(true);
    expect(await seqsIn(second.own, raised)).toEqual(ENDED);
    expect(await seqsIn(second.own)).toEqual(ENDED);
    expect(await kept(all.store, other)).toMatchObject({ seqs: BEGUN });
  });

  it('tells what changed only when it can be asked for', async () => {
    const all = await bench();
    const told: unknown[] = [];
    const onApplied = ({ changes, offsets }: Applied) =>
      told.push({ offsets, ...changes.get(SEEN.schema.name)?.get(ONE) });
    const { own } = await project(all, { onApplied });
    await all.intake.accept(wrote(1));
    await isFolded(own, BEGUN.length - 1);
    await all.intake.accept(resolved(2));
    await isFolded(own, ENDED.length - 1);
    expect(told).toMatchObject([
      { offsets: [BEGUN.length], before: null, after: { seqs: BEGUN } },
      { offsets: [ENDED.length], before: { seqs: BEGUN }, after: { seqs: ENDED } },
    ]);
  });

  it('writes nothing while somebody looks between two transactions', async () => {
    const all = await bench();
    const opened = newGate();
    const { own } = await project(all, {
      open: (stored) => {
        if (stored.offset === BEGUN.length - 1) opened.open();
        return open(stored);
      },
    });
    const looking = own.between(async () => {
      await all.intake.accept(wrote(1));
      await opened.passed;
      // A write would have been in the same line as these.
      for (let asked = 0; asked < QUESTIONS; asked++) await all.store.checkpoint(SEEN.schema);
      return { offsets: own.offsets(), kept: await kept(all.store) };
    });
    const applied = own.applied();
    expect(await looking).toEqual({ offsets: [0], kept: null });
    await applied;
    expect(own.offsets()).toEqual([BEGUN.length]);
    await expect(own.between(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    expect(await own.between(() => kept(all.store))).toMatchObject({ seqs: BEGUN });
  });

  it('says when a place is reached, at once for the past, and that it was not when nobody waits any more', async () => {
    const all = await bench();
    const { own } = await project(all);
    const stop = new AbortController();
    const never = own.waitFor({ partition: 0, offset: 99 }, stop.signal);
    const soon = isFolded(own, 0);
    await all.intake.accept(wrote(1));
    expect(await soon).toBe(true);
    expect(await own.waitFor({ partition: 0, offset: 0 }, AbortSignal.abort())).toBe(true);
    stop.abort();
    expect(await never).toBe(false);
    expect(await own.waitFor({ partition: 0, offset: 99 }, stop.signal)).toBe(false);
  });

  it('waits for company after a step that was large for its store, and not after a small one', async () => {
    expect(await pausesWith(BEGUN.length)).toBe(1);
    expect(await pausesWith(BEGUN.length + 1)).toBe(0);
  });

  it('keeps records back until there are as many as one write is worth', async () => {
    const all = await bench();
    const writes: number[] = [];
    const { own } = await project(all, {
      recordsPerWriteMin: ENDED.length,
      onApplied: ({ placed }) => writes.push(placed.length),
    });
    await all.intake.accept(wrote(1));
    expect(own.offsets()).toEqual([0]);
    await all.intake.accept(resolved(2));
    expect(await isFolded(own, ENDED.length - 1)).toBe(true);
    expect(writes).toEqual([ENDED.length]);
  });
});
