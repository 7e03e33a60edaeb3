import type { FollowOptions, Offsets, ReadRange, StoredRecord } from '@verbatim/ports';
import type { Tail } from './tail.ts';

export interface Source {
  readonly tail: Tail;
  /** Where a partition ends now. */
  endOf(partition: number): number;
  read(range: ReadRange): Promise<readonly StoredRecord[]>;
  /** Throws once there is nothing to follow any more. */
  checkOpen(): void;
}

/** What is in memory comes from there, what lies further back from the disk. No partition waits behind a busy one. */
export async function* follow(
  source: Source,
  from: Offsets,
  { recordsMax, signal }: FollowOptions,
): AsyncGenerator<readonly StoredRecord[]> {
  const at = [...from];
  for (let turn = 0; !signal.aborted; turn++) {
    source.checkOpen();
    const batch: StoredRecord[] = [];
    for (let step = 0; step < at.length && batch.length < recordsMax; step++) {
      const partition = (turn + step) % at.length;
      const offset = at[partition] ?? 0;
      const to = source.endOf(partition);
      if (offset >= to) continue;
      const wanted = recordsMax - batch.length;
      const records =
        source.tail.from(partition, offset, wanted) ??
        (await source.read({ partition, from: offset, to, recordsMax: wanted }));
      at[partition] = offset + records.length;
      for (const record of records) batch.push(record);
    }
    if (signal.aborted) return;
    if (batch.length > 0) yield batch;
    else await source.tail.next(signal);
  }
}
