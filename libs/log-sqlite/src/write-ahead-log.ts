import { Fault } from '@verbatim/kit';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** https://www.sqlite.org/fileformat2.html#the_write_ahead_log */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE_ENDIAN = 0x377f0682;
const MAGIC_BIG_ENDIAN = 0x377f0683;
const PAGE_BYTES_AT = 8;
const SALT_AT = 16;
const HEADER_SUM_AT = 24;
const FRAME_COMMIT_AT = 4;
const FRAME_SALT_AT = 8;
const FRAME_SUM_AT = 16;
const SUMMED_FRAME_HEADER_BYTES = 8;
const WORD_BYTES = 4;

type Sums = readonly [number, number];

/**
 * Looks at what the last process left unmerged, before SQLite does: SQLite takes everything from the first bad page on
 * for a torn end and forgets it. Torn can only be the last transaction, for each was flushed before the next began; more
 * than one commit behind a bad page means that the disk has changed what was written, which is `LOG_CORRUPT`.
 */
export function checkWriteAheadLog(file: string): void {
  if (!existsSync(file)) return;
  const descriptor = openSync(file, 'r');
  try {
    const bad = badFrameBefore(descriptor);
    if (bad === null) return;
    throw new Fault(
      'LOG_CORRUPT',
      `LOG_CORRUPT frame=${bad} of the write-ahead log: what is there is not what was written; restore a backup.`,
      { retryable: false },
    );
  } finally {
    closeSync(descriptor);
  }
}

/** The first bad frame that more than one commit follows. */
function badFrameBefore(descriptor: number): number | null {
  const header = Buffer.alloc(HEADER_BYTES);
  readSync(descriptor, header, 0, HEADER_BYTES, 0);
  const isBigEndian = header.readUInt32BE(0) === MAGIC_BIG_ENDIAN;
  if (!isBigEndian && header.readUInt32BE(0) !== MAGIC_LITTLE_ENDIAN) return null; // none, or an empty one
  const headerSums = sum([header.subarray(0, HEADER_SUM_AT)], [0, 0], isBigEndian);
  let sums: Sums | null = isSum(header, HEADER_SUM_AT, headerSums) ? headerSums : null;
  let bad = 0;
  let commits = 0;
  for (const frame of frames(descriptor, header.readUInt32BE(PAGE_BYTES_AT))) {
    if (sums !== null) sums = sumsAfter(frame, { header, sums, isBigEndian });
    if (sums !== null) bad++;
    else if (isOfHeader(frame, header) && frame.readUInt32BE(FRAME_COMMIT_AT) !== 0) commits++;
    if (commits > 1) return bad;
  }
  return null;
}

/** Every whole frame, each in the same buffer. */
function* frames(descriptor: number, pageBytes: number): Generator<Buffer> {
  const frame = Buffer.alloc(FRAME_HEADER_BYTES + pageBytes);
  for (let at = HEADER_BYTES; readSync(descriptor, frame, 0, frame.length, at) === frame.length; at += frame.length)
    yield frame;
}

interface Before {
  readonly header: Buffer;
  readonly sums: Sums;
  readonly isBigEndian: boolean;
}

/** The sums over everything up to this frame; null when it is not what was written, or left over from an older log. */
function sumsAfter(frame: Buffer, { header, sums, isBigEndian }: Before): Sums | null {
  if (!isOfHeader(frame, header)) return null;
  const after = sum(
    [frame.subarray(0, SUMMED_FRAME_HEADER_BYTES), frame.subarray(FRAME_HEADER_BYTES)],
    sums,
    isBigEndian,
  );
  return isSum(frame, FRAME_SUM_AT, after) ? after : null;
}

const SALT_BYTES = 8;
const isOfHeader = (frame: Buffer, header: Buffer): boolean =>
  frame.compare(header, SALT_AT, SALT_AT + SALT_BYTES, FRAME_SALT_AT, FRAME_SALT_AT + SALT_BYTES) === 0;

const isSum = (bytes: Buffer, at: number, [first, second]: Sums): boolean =>
  bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + WORD_BYTES) === second;

function sum(parts: readonly Buffer[], [first, second]: Sums, isBigEndian: boolean): Sums {
  for (const bytes of parts) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length; at += 2 * WORD_BYTES) {
      first = (first + view.getUint32(at, !isBigEndian) + second) >>> 0;
      second = (second + view.getUint32(at + WORD_BYTES, !isBigEndian) + first) >>> 0;
    }
  }
  return [first, second];
}
