import { decodeData, decodeRecord } from '@verbatim/contracts';
import type { RecordFields } from '@verbatim/contracts';
import { EventId } from '@verbatim/domain';
import type { AnyEvent, StreamId, Told } from '@verbatim/domain';
import { assert, failpoint } from '@verbatim/kit';
import type { EventLog, Fact, Outcome, Place, RecordIndex } from '@verbatim/ports';
import { advance, sourcesAfter, versionZero } from './snapshots.ts';
import type { Snapshots, Version } from './snapshots.ts';
import { forgetSurplus, newEntry, remember } from './streams.ts';
import type { Remembered, Streams } from './streams.ts';
import { isOfTheBytes, UNREADABLE } from './unreadable.ts';

export type Known = Remembered;

const RECORDS_PER_READ = 1_000;

interface Past {
  readonly log: EventLog;
  readonly snapshots: Snapshots;
  readonly partition: number;
}

/** Rebuilds the writer's memory of a partition: what the snapshots hold is loaded when asked for, the rest is folded now. */
export async function recover(past: Past, streams: Streams): Promise<{ head: number; lastRecordedAt: number }> {
  const { log, snapshots, partition } = past;
  const head = log.watermarks()[partition] ?? 0;
  let lastRecordedAt = 0;
  const begun = Math.min(snapshots.offset(partition), Math.max(0, head - 1));
  for (let from = begun; from < head;) {
    const stored = await log.readRange({ partition, from, to: head, recordsMax: RECORDS_PER_READ });
    assert(stored.length > 0, 'the log holds everything below its end');
    const records = stored.flatMap(({ offset, bytes }) => {
      const record = readable(bytes);
      return record === null ? [] : [{ offset, record }];
    });
    const named = records.map(({ record }) => record.stream);
    await begin({ past, streams, begun }, named);
    for (const { offset, record } of records) take(streams, { partition, offset }, record);
    failpoint('boot.mid_replay');
    lastRecordedAt = Math.max(lastRecordedAt, ...records.map(({ record }) => record.recordedAt));
    from += stored.length;
  }
  return { head, lastRecordedAt };
}

interface Beginning {
  readonly past: Past;
  readonly streams: Streams;
  /** What is read, and so remembered, begins here. */
  readonly begun: number;
}

async function begin({ past, streams, begun }: Beginning, named: readonly StreamId[]): Promise<void> {
  const missing = [...new Set(named)].filter((stream) => !streams.has(stream));
  const found = await past.snapshots.load(missing);
  for (const stream of missing) streams.set(stream, newEntry(found.get(stream) ?? versionZero(stream), begun));
}

function take(streams: Streams, place: Place, record: RecordFields): void {
  const entry = streams.get(record.stream);
  if (entry === undefined) return;
  entry.lastOffset = place.offset;
  if (record.seq > entry.durable.seq) {
    // else the snapshot is newer
    const version = fold(entry.durable, record);
    entry.durable = version;
    entry.tentative = version;
  }
  if (record.contentMac === undefined) return;
  remember(entry, EventId(record.id), knownOf(place, record));
  forgetSurplus(entry);
}

/** Bytes that nobody can read belong to no stream. */
export function readable(bytes: Uint8Array): RecordFields | null {
  try {
    return decodeRecord(bytes);
  } catch (error) {
    if (!isOfTheBytes(error)) throw error;
    return null;
  }
}

/** The version after a record. */
export function fold(before: Version, record: RecordFields): Version {
  const event = { type: record.type, ...dataIn(record), actor: record.actor } as Told<AnyEvent>;
  const after = advance(before, record.stream, event, record.seq);
  return { ...after, sources: sourcesAfter(after.sources, record.source) };
}

function dataIn({ type, data }: RecordFields): { readonly type?: string; readonly data: object } {
  try {
    return { data: decodeData(type, data) };
  } catch (error) {
    if (!isOfTheBytes(error)) throw error;
    return { type: UNREADABLE, data: {} };
  }
}

/** What is on record under these facts' ids, in their partitions and before these places. */
export async function lookUp(
  { index, log }: { readonly index: RecordIndex; readonly log: EventLog },
  facts: readonly Fact[],
  until: readonly Place[],
): Promise<ReadonlyMap<EventId, Known>> {
  const places = await index.find(
    facts.map(({ id }) => id),
    until,
  );
  const ids = facts.map(({ id }) => id).filter((id) => places.has(id));
  const stored = await log.readAt(ids.flatMap((id) => places.get(id) ?? []));
  return new Map(stored.map(({ partition, offset, bytes }) => entryOf({ partition, offset }, decodeRecord(bytes))));
}

const entryOf = (place: Place, record: RecordFields) => [EventId(record.id), knownOf(place, record)] as const;

/** What a record says of its fact, to who asks for it once more. */
export const knownOf = (place: Place, record: RecordFields): Known => ({
  offset: place.offset,
  contentMac: record.contentMac ?? new Uint8Array(),
  outcome: Promise.resolve(outcomeOf(place, record)),
});

function outcomeOf(place: Place, record: RecordFields): Outcome {
  if (record.type === 'RequestRefused') {
    const { code = '' } = dataIn(record).data as { readonly code?: string };
    return { is: 'refused', code, place, isRepeated: true };
  }
  return { is: record.type === 'NoChangeNeeded' ? 'unchanged' : 'recorded', place, seq: record.seq, isRepeated: true };
}
