import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeRecord } from '@verbatim/contracts';
import { AccountId, conversationStream, EventId, routing, routingStream } from '@verbatim/domain';
import type { AnyRecorded, Routing } from '@verbatim/domain';
import type { StoredRecord } from '@verbatim/ports';
import { conversation, there, wanted } from '../../domain/src/routing/testing.ts';
import { arrangeLog } from '../../log-sqlite/src/bench.ts';
import type { SqliteEventLog } from '../../log-sqlite/src/index.ts';
import { PastRouting } from './past.ts';

const ACCOUNTS = ['1', '2'].map((n) => AccountId(`0aaaaaaa-0000-7000-8000-00000000000${n}`));
const [ours, other] = ACCOUNTS as [AccountId, AccountId];
const RECORDS = 50_000;
const RECORDS_PER_APPEND = 5_000;
const idOf = (offset: number): EventId => EventId(`0fffffff-0000-7000-8000-${offset.toString(16).padStart(12, '0')}`);

/** Two accounts' routing in one partition, and conversations between. */
const streamAt = (offset: number) =>
  offset % 5 === 0
    ? routingStream(ours)
    : offset % 5 === 1
      ? routingStream(other)
      : conversationStream(conversation(1));
const eventAt = (offset: number) =>
  (offset % 100 === 0
    ? there(offset % 7, { capacity: (offset / 100) % 50 })
    : wanted(offset)) as unknown as AnyRecorded;

function bytesAt(offset: number): Uint8Array {
  return encodeRecord({
    ...{ accountId: offset % 5 === 1 ? other : ours, stream: streamAt(offset), type: eventAt(offset).type },
    ...{ id: idOf(offset), seq: offset + 1, recordedAt: 1, occurredAt: 1, actor: { type: 'system', id: 'router' } },
    ...{ data: new Uint8Array(), writer: 'w', epoch: 1 },
  });
}

const place = (offset: number) => ({ partition: 0, offset });

const folded = (offset: number, accountId: AccountId): Routing =>
  Array.from({ length: offset }, (_, index) => index)
    .filter((index) => streamAt(index) === routingStream(accountId))
    .reduce((state, index) => routing.evolve(state, eventAt(index) as never), routing.initial);

describe('routing as it was', () => {
  let bench: Awaited<ReturnType<typeof arrangeLog>>;
  let log: SqliteEventLog;
  let read: number;
  let past: PastRouting;

  beforeAll(async () => {
    bench = await arrangeLog(1);
    log = await bench.open();
    for (let from = 0; from < RECORDS; from += RECORDS_PER_APPEND) {
      const offsets = Array.from({ length: RECORDS_PER_APPEND }, (_, index) => from + index);
      await log.append(0, from, offsets.map((offset) => ({ id: idOf(offset), recordedAt: 1, bytes: bytesAt(offset) }))); // prettier-ignore
    }
    const counting = new Proxy(log, {
      get(target, name) {
        if (name !== 'readRange') return Reflect.get(target, name) as unknown;
        return async (...[range]: Parameters<SqliteEventLog['readRange']>) => {
          const records = await target.readRange(range);
          read += records.length;
          return records;
        };
      },
    });
    past = new PastRouting({ log: counting, open: (stored: StoredRecord) => Promise.resolve(eventAt(stored.offset)) });
  });
  afterAll(async () => {
    await log.close();
    await bench.dispose();
  });

  it.each([
    [49_999, ours],
    [31_234, ours],
    [40_000, ours],
    [45_001, other],
    [19_999, other],
    [0, ours],
  ])('before %d it is what its own events made it', async (offset, accountId) => {
    expect(await past.before(place(offset), accountId)).toEqual(folded(offset, accountId));
  });

  it('whoever asks about a time that was passed before reads little', async () => {
    await past.before(place(49_999), ours);
    for (const offset of [49_998, 41_000, 39_500, 20_001]) {
      read = 0;
      await past.before(place(offset), ours);
      expect(read).toBeLessThanOrEqual(20_000);
    }
    read = 0;
    await past.before(place(40_010), ours);
    expect(read).toBe(10);
  });
});
