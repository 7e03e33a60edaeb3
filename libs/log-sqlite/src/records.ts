import { assert, Fault } from '@verbatim/kit';
import type { NewRecord, StoredRecord } from '@verbatim/ports';
import { crc32 } from 'node:zlib';
import type { SqlValue } from '@verbatim/sqlite';
import { offsetOf, partitionOf } from './tables.ts';

export const INSERT = 'INSERT INTO records (place, id, recorded_at, crc, bytes) VALUES (?, ?, ?, ?, ?)';
/** What `recordOf` reads. */
export const COLUMNS = 'place, id, recorded_at, crc, bytes';

const UUID_BYTES = 16;
const AT_BYTE = 8;
const ID_BYTE = 16;

export function rowOf(place: number, { id, recordedAt, bytes }: NewRecord): SqlValue[] {
  const idBytes = bytesOfId(id);
  return [place, idBytes, recordedAt, checksum({ place, idBytes, recordedAt, bytes }), bytes];
}

/** The record, if it is what was written; else a Fault `LOG_CORRUPT` that says where. */
export function recordOf([place, idBytes, recordedAt, crc, bytes]: readonly SqlValue[]): StoredRecord {
  assert(typeof place === 'number', 'a place is a number');
  const isWhole =
    idBytes instanceof Uint8Array &&
    idBytes.length === UUID_BYTES &&
    typeof recordedAt === 'number' &&
    bytes instanceof Uint8Array &&
    checksum({ place, idBytes, recordedAt, bytes }) === crc;
  if (!isWhole) throw corrupt(partitionOf(place), offsetOf(place));
  return { partition: partitionOf(place), offset: offsetOf(place), bytes };
}

interface Checked {
  readonly place: number;
  readonly idBytes: Uint8Array;
  readonly recordedAt: number;
  readonly bytes: Uint8Array;
}

const head = new DataView(new ArrayBuffer(ID_BYTE + UUID_BYTES));
const headBytes = new Uint8Array(head.buffer);

/** Covers all that is kept of a record, so that no part of it can change unseen. */
function checksum({ place, idBytes, recordedAt, bytes }: Checked): number {
  head.setFloat64(0, place);
  head.setFloat64(AT_BYTE, recordedAt);
  headBytes.set(idBytes, ID_BYTE);
  return crc32(bytes, crc32(headBytes));
}

export function bytesOfId(id: string): Uint8Array {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  assert(bytes.length === UUID_BYTES, 'the id of a record is a UUID');
  return bytes;
}

export function idOfBytes(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const corrupt = (partition: number, offset: number, cause?: unknown): Fault =>
  new Fault(
    'LOG_CORRUPT',
    `LOG_CORRUPT partition=${partition} position=${offset}: what is there is not what was written; restore a backup.`,
    { retryable: false, cause },
  );
