import { decodeData, decodePersonal, decodeRecord, eraseData } from '@verbatim/contracts';
import type { RecordFields } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Keys, StoredRecord } from '@verbatim/ports';
import { aad, open, sealingKey } from '@verbatim/sealing';
import { isOfTheBytes, unreadable } from './unreadable.ts';

/** Opened events kept, so that whoever follows the tail does not open what was sealed a moment ago. */
const OPENED_MAX = 4_096;
/** And of their texts together. */
const OPENED_CHARS_MAX = 2 * 1024 * 1024;
const OFFSETS_PER_PARTITION_MAX = 2 ** 42;

export interface Opener {
  /** The record as people may read it: personal text opened, or, after erasure, null. Bytes that nobody can read are of the type `Unreadable`. */
  open(stored: StoredRecord): Promise<AnyRecorded>;
  /** The opened record if it is at hand without asking anybody. */
  peek(stored: StoredRecord): AnyRecorded | undefined;
  /** Remembers what will stand at a place. */
  put(partition: number, offset: number, event: AnyRecorded): void;
  /** Forgets every opened text of a contact: after erasure nothing may be served from memory. */
  forget(): void;
}

const slot = (partition: number, offset: number): number => partition * OFFSETS_PER_PARTITION_MAX + offset;

/** `onUnreadable` hears once of each record that cannot be read. */
export function opener(keys: Keys, onUnreadable: (what: string) => void = () => {}): Opener {
  const opened = new Map<number, AnyRecorded>();
  let chars = 0;

  const drop = (place: number) => {
    const event = opened.get(place);
    if (event === undefined) return;
    opened.delete(place);
    chars -= charsIn(event);
  };
  const put = (partition: number, offset: number, event: AnyRecorded) => {
    const place = slot(partition, offset);
    drop(place);
    opened.set(place, event);
    chars += charsIn(event);
    for (const oldest of opened.keys()) {
      if (opened.size <= OPENED_MAX && chars <= OPENED_CHARS_MAX) return;
      drop(oldest);
    }
  };

  return {
    put,
    peek: ({ partition, offset }) => opened.get(slot(partition, offset)),
    forget() {
      opened.clear();
      chars = 0;
    },
    async open(stored) {
      const known = opened.get(slot(stored.partition, stored.offset));
      if (known !== undefined) return known;
      const event = await openStored(keys, stored).catch((error: unknown) => {
        if (!isOfTheBytes(error)) throw error;
        onUnreadable(`record ${stored.offset} of partition ${stored.partition} is passed over: ${String(error)}`);
        return unreadable(stored);
      });
      put(stored.partition, stored.offset, event);
      return event;
    },
  };
}

/** What an event weighs beside its envelope: its text. */
const charsIn = ({ data }: AnyRecorded): number =>
  'text' in data && typeof data.text === 'string' ? data.text.length : 0;

const openStored = async (keys: Keys, { bytes }: StoredRecord): Promise<AnyRecorded> =>
  openRecord(keys, decodeRecord(bytes));

async function openRecord(keys: Keys, record: RecordFields): Promise<AnyRecorded> {
  const personal = record.sealed === undefined ? null : await unseal(keys, record);
  const isErased = record.sealed !== undefined && personal === null;
  const data = decodeData(record.type, record.data, personal?.data);
  const { id, accountId, stream, seq, type, recordedAt, occurredAt, actor } = record;
  return {
    ...{ id, accountId, stream, seq, type, recordedAt, occurredAt, actor },
    data: isErased ? eraseData(record.type, data) : data,
    ...(record.causationId === undefined ? {} : { causationId: record.causationId }),
    ...(record.correlationId === undefined ? {} : { correlationId: record.correlationId }),
    ...(personal?.clientMessageId ? { clientMessageId: personal.clientMessageId } : {}),
    ...(record.source === undefined ? {} : { source: record.source }),
    ...(isErased ? { erased: true } : {}),
  } as AnyRecorded;
}

async function unseal(keys: Keys, { accountId, stream, id, type, sealed }: RecordFields) {
  if (sealed === undefined) return null;
  const key = await keys.openKey(accountId, sealed.keyId).catch(onlyIfDestroyed);
  if (key === null) return null;
  return decodePersonal(open(sealingKey(key), sealed, aad({ accountId, stream, eventId: id, type })));
}

function onlyIfDestroyed(error: unknown): null {
  if (error instanceof Fault && error.code === 'KEY_DESTROYED') return null;
  throw error;
}
