import { decodeRecord, peekHeader } from '@verbatim/contracts';
import type { RecordHeader } from '@verbatim/contracts';
import { AccountId, EventId, StreamId } from '@verbatim/domain';
import type { AnyRecorded, EventType } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { StoredRecord } from '@verbatim/ports';

/** The type under which a record is shown whose bytes say nothing to this build. No view knows it. */
export const UNREADABLE = 'Unreadable';

/** Faults of the bytes: reading them once more gives the same. */
const OF_THE_BYTES: ReadonlySet<string> = new Set(['RECORD_MALFORMED', 'SEAL_BROKEN']);

export const isOfTheBytes = (error: unknown): boolean => error instanceof Fault && OF_THE_BYTES.has(error.code);

const NOBODYS: RecordHeader = { accountId: '', stream: '', type: UNREADABLE };

/** The clear header of a record; of bytes that have none, one that is nobody's. */
export function headerOf({ bytes }: Pick<StoredRecord, 'bytes'>): RecordHeader {
  try {
    return peekHeader(bytes);
  } catch (error) {
    if (!isOfTheBytes(error)) throw error;
    return NOBODYS;
  }
}

/** What stands in a reader's row for a record that cannot be read: its place in its stream as far as that can be told, and no data. */
export function unreadable(stored: StoredRecord): AnyRecorded {
  const type = UNREADABLE as EventType;
  try {
    const { accountId, stream, id, seq, recordedAt, occurredAt, actor } = decodeRecord(stored.bytes);
    return { accountId, stream, id, seq, recordedAt, occurredAt, actor, type, data: {} } as AnyRecorded;
  } catch (error) {
    if (!isOfTheBytes(error)) throw error;
    const { accountId, stream } = headerOf(stored);
    const name = `${UNREADABLE}:${stored.partition}-${stored.offset}`;
    const known = { accountId: AccountId(accountId), stream: StreamId(stream === '' ? name : stream) };
    const unknown = { id: EventId(name), seq: 0, recordedAt: 0, occurredAt: 0, actor: { type: 'system', id: '' } };
    return { ...known, ...unknown, type, data: {} } as unknown as AnyRecorded;
  }
}
