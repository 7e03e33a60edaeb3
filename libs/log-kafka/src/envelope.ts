import type { Message, NewMessage } from 'kafkajs/src/cluster/index.js';
import type { BrokerRecord } from './standing.ts';

/** One header says who wrote a record and which it is: `<epoch> <offset or -> <writer>`. */
const HEADER = 'v';
/** A marker is no event: it must not be found by a time. Not 0, which the library takes for none. */
export const MARKER_TIME = 1;

export interface Written extends Pick<BrokerRecord, 'writer' | 'epoch' | 'offset' | 'recordedAt' | 'bytes'> {
  /** The event's id; of a marker there is none. */
  readonly id: string | null;
}

export const messageOf = ({ writer, epoch, offset, recordedAt, bytes, id }: Written): NewMessage => ({
  key: id === null ? null : Buffer.from(id),
  value: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  timestamp: recordedAt,
  headers: { [HEADER]: `${epoch} ${offset ?? '-'} ${writer}` },
});

/** A record of a foreign shape has epoch 0 and never counts. */
export function recordOf(partition: number, { offset, timestamp, value, headers }: Message): BrokerRecord {
  const [epoch = '0', number = '-1', writer = ''] = headers[HEADER]?.toString('latin1').split(' ') ?? [];
  return {
    partition,
    place: Number(offset),
    writer,
    epoch: Number(epoch),
    offset: number === '-' ? null : Number(number),
    recordedAt: Number(timestamp),
    bytes: value ?? new Uint8Array(),
  };
}
