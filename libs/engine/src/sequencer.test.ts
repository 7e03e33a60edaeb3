import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeRecord, splitPersonal } from '@verbatim/contracts';
import { AccountId, AgentId, ContactId, ConversationId, conversationStream, EventId, InboxId } from '@verbatim/domain';
import type { ConversationEvents } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { EventLog, Fact, Intake } from '@verbatim/ports';
import { sqliteEventLog } from '../../log-sqlite/src/index.ts';
import type { SqliteEventLog } from '../../log-sqlite/src/index.ts';
import { sequencer } from './sequencer.ts';
import type { Snapshots } from './snapshots.ts';

const ACCOUNT = AccountId('0aaaaaaa-0000-7000-8000-000000000001');
const CONVERSATION = ConversationId('0ccccccc-0000-7000-8000-000000000001');
const START: ConversationEvents['ConversationStarted'] = {
  inboxId: InboxId('0bbbbbbb-0000-7000-8000-000000000001'),
  contactId: ContactId('0ddddddd-0000-7000-8000-000000000001'),
  channel: 'websocket',
  code: 'ABCD1234',
};
const idOf = (n: number): EventId => EventId(`f0000000-0000-8000-8000-${(n * 4096).toString(16).padStart(12, '0')}`);
const NO_SNAPSHOTS: Snapshots = { load: async () => new Map(), offset: () => 0 };

/** What a customer writes: the n-th message of a conversation. */
function wrote(n: number, text = `message ${n}`, conversation = CONVERSATION): Fact {
  const data = { messageId: idOf(n), text };
  return {
    ...{ id: idOf(n), accountId: ACCOUNT, stream: conversationStream(conversation), type: 'MessageReceived', data },
    clear: splitPersonal('MessageReceived', data).clear,
    occurredAt: 1_000 + n,
    actor: { type: 'contact', id: START.contactId },
    contentMac: Buffer.from(text.padEnd(16).slice(0, 16)),
    context: { start: START },
  };
}

function resolved(n: number): Fact {
  const data = { by: AgentId('0eeeeeee-0000-7000-8000-000000000001') };
  const { clear } = splitPersonal('ConversationResolved', data);
  return { ...wrote(n), type: 'ConversationResolved', data, clear, actor: { type: 'agent', id: data.by } };
}

const dirs: string[] = [];
const logs: EventLog[] = [];
afterEach(async () => {
  await Promise.all(logs.splice(0).map((log) => log.close()));
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function newDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-sequencer-'));
  dirs.push(dir);
  return dir;
}

async function openLog(dir: string): Promise<SqliteEventLog> {
  const log = await sqliteEventLog({ file: join(dir, 'log.db'), partitions: 1 });
  logs.push(log);
  return log;
}

const writer = (log: EventLog, index: SqliteEventLog): Promise<Intake> =>
  sequencer({ partition: 0, log, index, snapshots: NO_SNAPSHOTS, clock: () => 5_000, writer: 'test', epoch: 1 });

async function open(dir = newDir()) {
  const log = await openLog(dir);
  return { dir, log, intake: await writer(log, log) };
}

async function story(log: EventLog) {
  const stored = await log.readRange({ partition: 0, from: 0, to: 1_000_000, recordsMax: 100_000 });
  return stored.map(({ bytes }) => decodeRecord(bytes));
}

describe('the sequencer', () => {
  it('writes a fact with what had to come before and what follows from it, numbered without a gap', async () => {
    const { log, intake } = await open();
    await Promise.all([intake.accept(wrote(1)), intake.accept(wrote(2))]);
    const records = await story(log);
    expect(records.map(({ type }) => type)).toEqual([
      'ConversationStarted',
      'MessageReceived',
      'ConversationQueued',
      'MessageReceived',
    ]);
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(records[2]).toMatchObject({ causationId: idOf(1), actor: { type: 'system' } });
  });

  it('answers the same fact five times at once with one outcome, and writes it once', async () => {
    const { log, intake } = await open();
    const outcomes = await Promise.all([1, 1, 1, 1, 1].map((n) => intake.accept(wrote(n))));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome.place))).size).toBe(1);
    expect(outcomes.map(({ isRepeated }) => isRepeated)).toEqual([false, true, true, true, true]);
    expect((await story(log)).filter(({ type }) => type === 'MessageReceived')).toHaveLength(1);
  });

  it('knows a fact again after a restart, and after more facts than it remembers', async () => {
    const { dir, log, intake } = await open();
    const first = await intake.accept(wrote(1));
    for (let n = 2; n < 700; n += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, index) => intake.accept(wrote(n + index))));
    }
    expect(await intake.accept(wrote(1))).toEqual({ ...first, isRepeated: true });
    await log.close();
    const again = await open(dir);
    expect(await again.intake.accept(wrote(1))).toEqual({ ...first, isRepeated: true });
  });

  it('refuses other content under a known id, and leaves the first untouched', async () => {
    const { log, intake } = await open();
    await intake.accept(wrote(1));
    await expect(intake.accept(wrote(1, 'something else'))).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    expect(await story(log)).toHaveLength(3);
  });

  it('puts a refusal, and a request that changes nothing, on record under the fact’s own id', async () => {
    const { log, intake } = await open();
    const blocked = { ...wrote(1), context: { start: START, isClosed: true } };
    expect(await intake.accept(blocked)).toMatchObject({ is: 'refused', code: 'CONVERSATION_CLOSED' });
    expect(await intake.accept(blocked)).toMatchObject({ is: 'refused', isRepeated: true });
    await intake.accept(wrote(2));
    await intake.accept(resolved(3));
    expect(await intake.accept(resolved(4))).toMatchObject({ is: 'unchanged', isRepeated: false });
    const records = await story(log);
    expect(records.filter(({ id }) => id === idOf(1)).map(({ type }) => type)).toEqual(['RequestRefused']);
    expect(records.at(-1)).toMatchObject({ type: 'NoChangeNeeded', id: idOf(4) });
  });

  it('drops what a follower sends a second time, exactly', async () => {
    const { log, intake } = await open();
    await intake.accept(wrote(1));
    const sent = { ...wrote(2), source: { follower: 'assistant', partition: 3, position: 7 } };
    await intake.accept(sent);
    expect(await intake.accept({ ...sent, id: idOf(9) })).toMatchObject({ is: 'unchanged', isRepeated: true });
    expect((await story(log)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });
});

/** A log whose appends fail when told to. */
function failing(log: EventLog) {
  const state = { faults: [] as Fault[] };
  const append: EventLog['append'] = (partition, expected, records) => {
    const fault = state.faults.shift();
    return fault === undefined ? log.append(partition, expected, records) : Promise.reject(fault);
  };
  return { state, log: Object.assign(Object.create(log) as EventLog, { append }, bound(log)) };
}

const bound = (log: EventLog) => ({
  partitions: log.partitions,
  readRange: log.readRange.bind(log),
  readAt: log.readAt.bind(log),
  watermarks: log.watermarks.bind(log),
});

const full = () => new Fault('STORAGE_FULL', 'full', { retryable: true });
const unknown = () => new Fault('OUTCOME_UNKNOWN', 'unknown', { retryable: true, outcome: 'unknown' });

describe('an append that fails', () => {
  it.each([full, unknown])('leaves no trace: the retry is decided as if for the first time', async (fault) => {
    const dir = newDir();
    const real = await openLog(dir);
    const { state, log } = failing(real);
    const intake = await writer(log, real);
    await intake.accept(wrote(1));
    state.faults.push(fault());
    await expect(intake.accept(wrote(2))).rejects.toMatchObject({ code: fault().code });
    expect(await intake.accept(wrote(2))).toMatchObject({ is: 'recorded', seq: 4, isRepeated: false });
    expect((await story(real)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('is found to have landed after all: the retry gets the outcome that it had', async () => {
    const real = await openLog(newDir());
    const lost: EventLog['append'] = async (partition, expected, records) => {
      await real.append(partition, expected, records);
      throw unknown();
    };
    const log = Object.assign(Object.create(real) as EventLog, bound(real), { append: lost });
    const intake = await writer(log, real);
    await expect(intake.accept(wrote(1))).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await intake.accept(wrote(1))).toMatchObject({ is: 'recorded', seq: 2, isRepeated: true });
    expect(await story(real)).toHaveLength(3);
  });
});

it('keeps every acknowledged fact once, in dense order, through failures and restarts', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), n: fc.integer({ min: 1, max: 12 }) }) },
    { weight: 1, arbitrary: fc.constant({ do: 'fail' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const dir = newDir();
      let real = await openLog(dir);
      let { state, log } = failing(real);
      let intake = await writer(log, real);
      const acked = new Map<EventId, number>();
      for (const one of steps) {
        if (one.do === 'fail') state.faults.push(full());
        else if (one.do === 'restart') {
          await real.close();
          real = await openLog(dir);
          ({ state, log } = failing(real));
          intake = await writer(log, real);
        } else {
          const outcome = await intake.accept(wrote(one.n)).catch(() => null);
          if (outcome?.is !== 'recorded') continue;
          expect(acked.get(idOf(one.n)) ?? outcome.seq).toBe(outcome.seq);
          acked.set(idOf(one.n), outcome.seq);
        }
      }
      const records = await story(real);
      expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
      for (const [id, seq] of acked) expect(records.filter((record) => record.id === id)).toMatchObject([{ seq }]);
      await real.close();
    }),
    { numRuns: 25 },
  );
});
