import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeRecord } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';
import type { EventLog, Intake, StoredRecord, ViewStore } from '@verbatim/ports';
import type { SqliteEventLog } from '../../log-sqlite/src/index.ts';
import { sqliteViewStore } from '../../store-sqlite/src/index.ts';
import { projector } from './projector.ts';
import type { ProjectorOptions } from './projector.ts';
import { streamOf, wrote } from './testing/facts.ts';
import { cleanUp, newDir, openLog, writer } from './testing/logs.ts';
import type { View } from './view.ts';
import { viewReader } from './view-reader.ts';

interface Count {
  readonly account: string;
  readonly events: number;
}

const COUNTS: View<Count> = {
  schema: { name: 'counts', version: 1, columns: { account: 'text' }, indexes: [] },
  key: ({ event }) => event.stream,
  apply: (doc, { event }) => ({ account: event.accountId, events: (doc?.events ?? 0) + 1 }),
  columns: ({ account }) => ({ account }),
};
const VIEWS = [COUNTS] as unknown as ProjectorOptions['views'];
/** What the first message of a conversation leaves. */
const BEGUN = 3;
const TURNS = 100;
/** So many turns in which it only sees that nothing has moved, for one in which it asks. */
const TURNS_PER_QUESTION = 9;

const stores: ViewStore[] = [];
const stop = { now: new AbortController() };

afterEach(async () => {
  stop.now.abort();
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await cleanUp();
});

const open = (stored: StoredRecord): Promise<AnyRecorded> =>
  Promise.resolve(decodeRecord(stored.bytes) as unknown as AnyRecorded);

/** Pauses end when the test says so, each in its turn. */
function turns() {
  const waiting: (() => void)[] = [];
  let asked: (() => void) | null = null;
  const pause = (_: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
      asked?.();
    });
  const next = async (): Promise<void> => {
    if (waiting.length === 0) await new Promise<void>((resolve) => (asked = resolve));
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { pause, next };
}

interface Bench {
  readonly log: EventLog;
  readonly intake: Intake;
  readonly store: ViewStore;
  /** How often it was asked how far the views are, and for documents. */
  readonly questions: () => number;
  readonly reads: () => number;
}

async function bench(partitions = 1): Promise<Bench> {
  stop.now = new AbortController();
  const log = await openLog(newDir(), partitions);
  const views = await sqliteViewStore({ file: join(newDir(), 'views.db'), onCorrupt: 'refuse' });
  stores.push(views);
  let [questions, reads] = [0, 0];
  const store = Object.assign(Object.create(views) as ViewStore, {
    checkpoints: (schemas: Parameters<ViewStore['checkpoints']>[0]) => {
      questions++;
      return views.checkpoints(schemas);
    },
    read: (...asked: Parameters<ViewStore['read']>) => {
      reads++;
      return views.read(...asked);
    },
  });
  return { log, intake: await writer(log), store, questions: () => questions, reads: () => reads };
}

const atOnce = (): Promise<void> => Promise.resolve();

/** Folds what the log holds, as another process does. */
async function projected({ log, store }: Bench): Promise<void> {
  const ending = new AbortController();
  const own = await projector({ log, store, views: VIEWS, open, pause: atOnce, signal: ending.signal });
  const running = own.run();
  for (const [partition, end] of log.watermarks().entries())
    if (end > 0) await own.waitFor({ partition, offset: end - 1 }, AbortSignal.timeout(10_000));
  ending.abort();
  await running;
}

async function reading({ log, store }: Bench) {
  const turn = turns();
  const own = await viewReader({ log, store, views: VIEWS, watched: VIEWS, open, pause: turn.pause, signal: stop.now.signal }); // prettier-ignore
  const ended = own.run();
  ended.catch(() => {});
  return { own, turn };
}

describe('a reader of views that another process writes', () => {
  it('asks the store but rarely while the log has nothing that the views did not have', async () => {
    const all = await bench();
    await all.intake.accept(wrote(1));
    await projected(all);
    const { turn } = await reading(all);
    const before = all.questions();
    for (let count = 0; count < TURNS; count++) await turn.next();
    expect(all.questions() - before).toBeGreaterThan(0);
    expect(all.questions() - before).toBeLessThanOrEqual(Math.ceil(TURNS / TURNS_PER_QUESTION) + 1);
  });

  it('asks at every turn while the views lack something', async () => {
    const all = await bench();
    await all.intake.accept(wrote(1));
    const { turn } = await reading(all);
    const before = all.questions();
    for (let count = 0; count < TURNS; count++) await turn.next();
    expect(all.questions() - before).toBeGreaterThanOrEqual(TURNS);
  });

  it('looks at once when it is told that the views have moved', async () => {
    const all = await bench();
    const { own, turn } = await reading(all);
    await turn.next();
    await all.intake.accept(wrote(1));
    await projected(all);
    own.nudge();
    expect(await own.waitFor({ partition: 0, offset: BEGUN - 1 }, AbortSignal.timeout(10_000))).toBe(true);
    expect(await own.document(COUNTS, streamOf(1))).toMatchObject({ events: BEGUN });
  });

  it('believes what it is told, and asks nothing', async () => {
    const all = await bench();
    const { own, turn } = await reading(all);
    await turn.next();
    await all.intake.accept(wrote(1));
    await projected(all);
    const before = all.questions();
    own.nudge([BEGUN]);
    expect(await own.waitFor({ partition: 0, offset: BEGUN - 1 }, AbortSignal.timeout(10_000))).toBe(true);
    expect(await own.document(COUNTS, streamOf(1))).toMatchObject({ events: BEGUN });
    expect(all.questions()).toBe(before);
  });

  it('waits for the log where the views are ahead of it, and asks nothing meanwhile', async () => {
    const all = await bench();
    const { own, turn } = await reading(all);
    await turn.next();
    const before = all.questions();
    own.nudge([BEGUN]);
    for (let count = 0; count < TURNS; count++) await turn.next();
    expect(all.questions()).toBe(before);
    await all.intake.accept(wrote(1));
    await projected(all);
    await turn.next();
    expect(await own.waitFor({ partition: 0, offset: BEGUN - 1 }, AbortSignal.timeout(10_000))).toBe(true);
  });

  it('asks once for the documents that have changed, however many partitions they lie in', async () => {
    const all = await bench(2);
    const other = await writer(all.log as SqliteEventLog, { partition: 1 });
    const { own, turn } = await reading(all);
    await turn.next();
    await Promise.all([all.intake.accept(wrote(1)), other.accept(wrote(2, { conversation: 2 }))]);
    await projected(all);
    const before = all.reads();
    own.nudge();
    for (const partition of [0, 1])
      expect(await own.waitFor({ partition, offset: BEGUN - 1 }, AbortSignal.timeout(10_000))).toBe(true);
    expect(all.reads() - before).toBe(1);
  });
});
