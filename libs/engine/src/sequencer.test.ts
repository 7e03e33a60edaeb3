import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome, RecordIndex } from '@verbatim/ports';
import type { SqliteEventLog } from '../../log-sqlite/src/index.ts';
import { FACTS_PENDING_MAX } from './sequencer.ts';
import { REMEMBERED_PER_STREAM_MAX, STREAMS_MAX } from './streams.ts';
import { did, idOf, read, resolved, START, streamOf, wrote } from './testing/facts.ts';
import {
  cleanUp,
  FatefulLog,
  FoldedSnapshots,
  newDir,
  newGate,
  NOW,
  openLog,
  seqsOf,
  story,
  writer,
} from './testing/logs.ts';

/** More facts than are remembered of one stream. */
const MANY = 1_200;

afterEach(cleanUp);

const source = (position: number, partition = 3) => ({ follower: 'assistant', partition, position });

async function open(dir = newDir()) {
  const log = await openLog(dir);
  return { dir, log, intake: await writer(log) };
}

/** An index as the views are one: it has nothing beyond what it is asked for. */
function lagging(log: SqliteEventLog) {
  const asked: number[] = [];
  const index: RecordIndex = {
    async find(ids, [{ offset: end } = { offset: 0 }] = []) {
      asked.push(end);
      return new Map([...(await log.find(ids))].filter(([, { offset }]) => offset < end));
    },
  };
  return { index, asked };
}

const upTo = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, index) => from + index);

describe('the sequencer', () => {
  it('writes a fact with what had to come before and what follows from it, in one append, numbered without a gap', async () => {
    const log = await openLog();
    const appended: number[] = [];
    const spied = new FatefulLog(log).log;
    const append = spied.append;
    const counting = new Proxy(spied, {
      get: (target, name) =>
        name === 'append'
          ? (...[partition, expected, records]: Parameters<typeof append>) => {
              appended.push(records.length);
              return append(partition, expected, records);
            }
          : (Reflect.get(target, name) as unknown),
    });
    const intake = await writer(counting);
    await intake.accept(wrote(1));
    await intake.accept(wrote(2));
    const records = await story(log);
    expect(appended).toEqual([3, 1]);
    expect(records.map(({ type }) => type)).toEqual([
      'ConversationStarted',
      'MessageReceived',
      'ConversationQueued',
      'MessageReceived',
    ]);
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(records[2]).toMatchObject({ causationId: idOf(1), actor: { type: 'system' } });
  });

  it('takes facts in the order of the calls, and never turns its clock back', async () => {
    const log = await openLog();
    const warnings: string[] = [];
    const times = [NOW, NOW - 1, NOW - 6_000, NOW + 1];
    const onWarning = (warning: string): void => void warnings.push(warning);
    const intake = await writer(log, { clock: () => times.shift() ?? NOW, onWarning });
    for (const n of upTo(4)) await intake.accept(wrote(n));
    await Promise.all(upTo(40, 5).map((n) => intake.accept(wrote(n, { conversation: n % 3 }))));
    const records = await story(log);
    const received = records.filter(({ type }) => type === 'MessageReceived').map(({ id }) => id);
    expect(received).toEqual(upTo(44).map(idOf));
    const recordedAt = records.map((record) => record.recordedAt);
    expect(recordedAt).toEqual(recordedAt.toSorted((a, b) => a - b));
    expect(warnings).toEqual([expect.stringContaining('6000 ms behind')]);
  });

  it('puts a refusal, and a request that changes nothing, on record under the fact’s own id', async () => {
    const { log, intake } = await open();
    const blocked = { ...wrote(1), context: { start: START, isClosed: true } };
    const refused = await intake.accept(blocked);
    expect(refused).toMatchObject({ is: 'refused', code: 'CONVERSATION_CLOSED', isRepeated: false });
    expect(await intake.accept(blocked)).toEqual({ ...refused, isRepeated: true });
    await intake.accept(wrote(2));
    await intake.accept(resolved(3));
    const unchanged = await intake.accept(resolved(4));
    expect(unchanged).toMatchObject({ is: 'unchanged', isRepeated: false });
    expect(await intake.accept(resolved(4))).toEqual({ ...unchanged, isRepeated: true });
    const records = await story(log);
    expect(records.filter(({ id }) => id === idOf(1)).map(({ type }) => type)).toEqual(['RequestRefused']);
    expect(records.at(-1)).toMatchObject({ type: 'NoChangeNeeded', id: idOf(4) });
    await log.close();
  });

  it('answers the retry of a refusal and of a no-op the same after a restart', async () => {
    const { dir, log, intake } = await open();
    const blocked = { ...wrote(1), context: { start: START, isClosed: true } };
    const facts = [blocked, wrote(2), resolved(3), resolved(4)];
    const first: Outcome[] = [];
    for (const fact of facts) first.push(await intake.accept(fact));
    await log.close();
    const again = await open(dir);
    for (const [index, fact] of facts.entries())
      expect(await again.intake.accept(fact)).toEqual({ ...first[index], isRepeated: true });
  });

  it('leaves no record of a quiet request that changes nothing, and says so only once what it rests on is durable', async () => {
    const fateful = new FatefulLog(await openLog());
    const intake = await writer(fateful.log);
    await intake.accept(wrote(1));
    const gate = newGate();
    fateful.gate = gate.passed;
    const told: string[] = [];
    const first = intake.accept(read(2, 2)).then(() => told.push('read'));
    await Promise.resolve();
    const second = intake.accept(read(3, 2)).then((outcome) => told.push(outcome.is));
    for (const _ of upTo(20)) await Promise.resolve();
    expect(told).toEqual([]);
    gate.open();
    await Promise.all([first, second]);
    expect(told).toEqual(['read', 'unchanged']);
    expect((await story(fateful.log)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('drops what a follower sends a second time, exactly, also after a restart', async () => {
    const { dir, log, intake } = await open();
    await intake.accept(wrote(1));
    await intake.accept({ ...wrote(2), source: source(7) });
    const dropped = { is: 'unchanged', isRepeated: true };
    expect(await intake.accept({ ...wrote(9), source: source(7) })).toMatchObject(dropped);
    expect(await intake.accept({ ...wrote(9), source: source(6) })).toMatchObject(dropped);
    await log.close();
    const again = await open(dir);
    expect(await again.intake.accept({ ...wrote(9), source: source(7) })).toMatchObject(dropped);
    expect(await again.intake.accept({ ...wrote(10), source: source(7, 4) })).toMatchObject({ is: 'recorded', seq: 5 });
    expect(await again.intake.accept({ ...wrote(11), source: source(8) })).toMatchObject({ is: 'recorded', seq: 6 });
    expect((await story(again.log)).map(({ seq }) => seq)).toEqual(upTo(6));
  });

  it('refuses what is too much, at once, and takes more when there is room', async () => {
    const fateful = new FatefulLog(await openLog());
    const intake = await writer(fateful.log);
    const gate = newGate();
    fateful.gate = gate.passed;
    const accepted = upTo(FACTS_PENDING_MAX).map((n) => intake.accept(wrote(n)));
    await expect(intake.accept(wrote(0))).rejects.toMatchObject({ code: 'OVERLOADED', retryable: true });
    gate.open();
    await Promise.all(accepted);
    expect(await intake.accept(wrote(0))).toMatchObject({ is: 'recorded', seq: FACTS_PENDING_MAX + 3 });
  });
});

describe('what a newer build says', () => {
  /** Field 900 of any message: "A". */
  const SAID = [0xa2, 0x38, 1, 65];

  it.each([
    ['passes through as it is', resolved(2)],
    ['stays where the rules complete it', did(2, 'PriorityChanged', { before: 'high', after: 'low' })],
    ['stays where the rules complete a list', did(2, 'ConversationLabeled', { before: [], after: [], add: ['new'] })],
  ])('of an event that is known %s', async (_, fact) => {
    const { log, intake } = await open();
    await intake.accept(wrote(1));
    await intake.accept({ ...fact, clear: new Uint8Array([...fact.clear, ...SAID]) });
    const { type, data } = (await story(log)).at(-1) ?? {};
    expect(type).toBe(fact.type);
    expect([...(data ?? [])].slice(-SAID.length)).toEqual(SAID);
  });

  it('with an event that is not known is kept as it came, and nothing follows from it', async () => {
    const { dir, log, intake } = await open();
    await intake.accept(wrote(1));
    const newer = { ...resolved(2), type: 'CustomerPraised' as 'ConversationResolved', data: {} as never };
    const fact = { ...newer, clear: new Uint8Array(SAID) };
    expect(await intake.accept(fact)).toMatchObject({ is: 'recorded', seq: 4 });
    const last = (await story(log)).at(-1);
    expect(last).toMatchObject({ type: 'CustomerPraised', id: idOf(2), seq: 4 });
    expect([...(last?.data ?? [])]).toEqual(SAID);
    await log.close();
    expect(await (await open(dir)).intake.accept(wrote(3))).toMatchObject({ is: 'recorded', seq: 5 });
  });
});

describe('a fact that comes again', () => {
  it('five times at once has one outcome, and is written once', async () => {
    const { log, intake } = await open();
    const outcomes = await Promise.all([1, 1, 1, 1, 1].map((n) => intake.accept(wrote(n))));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome.place))).size).toBe(1);
    expect(outcomes.map(({ isRepeated }) => isRepeated)).toEqual([false, true, true, true, true]);
    expect((await story(log)).filter(({ type }) => type === 'MessageReceived')).toHaveLength(1);
  });

  it('is known after a restart, and after more facts than are remembered', async () => {
    const { dir, log, intake } = await open();
    const first = await intake.accept(wrote(1));
    for (let n = 2; n < MANY; n += 100) await Promise.all(upTo(100, n).map((one) => intake.accept(wrote(one))));
    expect(await intake.accept(wrote(1))).toEqual({ ...first, isRepeated: true });
    await log.close();
    const again = await open(dir);
    expect(await again.intake.accept(wrote(1))).toEqual({ ...first, isRepeated: true });
  });

  it('is found in an index that lags behind: it is asked for what a snapshot holds, and for nothing later', async () => {
    const log = await openLog();
    const snapshots = new FoldedSnapshots();
    const before = await writer(log);
    for (const n of [1, 2]) await before.accept(wrote(n));
    await snapshots.take(log);
    await before.accept(wrote(3));
    const { index, asked } = lagging(log);
    const intake = await writer(log, { snapshots, index });
    for (const n of [1, 3]) expect(await intake.accept(wrote(n))).toMatchObject({ is: 'recorded', isRepeated: true });
    expect(await intake.accept(wrote(4))).toMatchObject({ is: 'recorded', isRepeated: false });
    expect(asked).toEqual([snapshots.offset(), snapshots.offset()]); // the third is in memory
    expect(await intake.accept({ ...wrote(5), source: source(7) })).toMatchObject({ isRepeated: false });
    expect(asked).toHaveLength(2); // a follower's fact is known by its position
  });

  it('is found in an index that lags behind by what is remembered of a long conversation', async () => {
    const log = await openLog();
    const { index, asked } = lagging(log);
    const intake = await writer(log, { index });
    for (let n = 1; n < MANY; n += 100) await Promise.all(upTo(100, n).map((one) => intake.accept(wrote(one))));
    const end = log.watermarks()[0] ?? 0;
    asked.length = 0;
    expect(await intake.accept(wrote(1))).toMatchObject({ isRepeated: true });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeLessThan(end - REMEMBERED_PER_STREAM_MAX / 2);
  });

  it('while it and more than are remembered wait for the disk, is the same fact still', async () => {
    const fateful = new FatefulLog(await openLog());
    const intake = await writer(fateful.log);
    const gate = newGate();
    fateful.gate = gate.passed;
    const waiting = upTo(MANY).map((n) => intake.accept(wrote(n)));
    for (const _ of upTo(20)) await Promise.resolve(); // all of them are on their way
    const again = intake.accept(wrote(1));
    gate.open();
    const [first] = await Promise.all(waiting);
    expect(await again).toEqual({ ...first, isRepeated: true });
  });

  it('with other content is refused, and leaves the first untouched', async () => {
    const { log, intake } = await open();
    const first = await intake.accept(wrote(1));
    const other = wrote(1, { text: 'something else' });
    const message = expect.stringContaining('(seq 2)') as string; // where the first is
    await expect(intake.accept(other)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_MISMATCH',
      retryable: false,
      message,
    });
    expect(await story(log)).toHaveLength(3);
    expect(await intake.accept(wrote(1))).toEqual({ ...first, isRepeated: true });
    const both = await Promise.allSettled([intake.accept(wrote(2)), intake.accept(wrote(2, { text: 'else' }))]);
    expect(both).toMatchObject([{ value: { seq: 4 } }, { reason: { code: 'IDEMPOTENCY_MISMATCH' } }]);
  });
});

describe('the writer’s memory', () => {
  it('lets go of streams that a snapshot holds, and goes on with them where they were', async () => {
    const log = await openLog();
    const snapshots = new FoldedSnapshots();
    const intake = await writer(log, { snapshots });
    const conversations = upTo(STREAMS_MAX + 100);
    await Promise.all(conversations.map((n) => intake.accept(wrote(n, { conversation: n }))));
    await intake.accept(read(10_000, 2));
    await intake.accept(read(10_001, 2)); // leaves no record, and no trace that would keep its stream in memory
    snapshots.loads.length = 0;
    await intake.accept(wrote(20_001, { conversation: 1 }));
    expect(snapshots.loads).toEqual([]); // nothing is in a snapshot yet: everything is kept
    await snapshots.take(log);
    await intake.accept(wrote(20_002, { conversation: STREAMS_MAX }));
    await intake.accept(wrote(20_003, { conversation: 2 }));
    expect(snapshots.loads).toEqual([streamOf(2)]);
    await snapshots.take(log);
    for (const n of conversations.slice(50, 200)) await intake.accept(wrote(30_000 + n, { conversation: 5_000 + n }));
    for (const n of conversations.slice(50, 200))
      await intake.accept(did(40_000 + n, 'MessagesRead', { upToSeq: 2 }, n));
    for (const n of [1, 2]) {
      expect(await intake.accept(wrote(50_000 + n, { conversation: n }))).toMatchObject({ is: 'recorded' });
      const seqs = seqsOf(await story(log), streamOf(n));
      expect(seqs).toEqual(upTo(seqs.length));
    }
  });
});
