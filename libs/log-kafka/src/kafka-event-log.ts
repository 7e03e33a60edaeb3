import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '@verbatim/kit';
import { follow, Tail } from '@verbatim/log-tail';
import type { EventLog, FollowOptions, NewRecord, Offsets, Place, ReadRange, StoredRecord } from '@verbatim/ports';
import { kafkaAddress } from './address.ts';
import type { KafkaAddress } from './address.ts';
import { Bell } from './bell.ts';
import { within } from './deadline.ts';
import { messageOf } from './envelope.ts';
import { closed, missing, notFound } from './faults.ts';
import { IndexTopic } from './index-topic.ts';
import { Marks } from './marks.ts';
import { RangeReader } from './range-reader.ts';
import { Reader } from './reader.ts';
import { runsOf } from './runs.ts';
import type { Run } from './runs.ts';
import { counts, past } from './standing.ts';
import type { BrokerRecord, Standing } from './standing.ts';
import { indexRules, intakeRules, logRules, parkedRules } from './topic-rules.ts';
import { examineTopics, prepareTopics } from './topics.ts';
import { START_MS_MAX, Wire } from './wire.ts';
import { Writer } from './writer.ts';

const WRITER_NAME_BYTES = 9;
const CLAIM_PAUSE_MS = 100;
/** However much was written since the last mark: 1,000,000 records are read in a few seconds. */
const CATCH_UP_MS_MAX = 600_000;
/** So many records apart are the marks that those who open the log later begin at. */
const RECORDS_PER_PUBLISHED_MARK = 10_000;

const ROUND_MS_MIN = 5;
const READ_BYTES_MAX = 32 * 1024 * 1024;
const RECORD_BYTES_BESIDE = 300;
/** Whoever asks for what others have just written waits no longer than this for it to be read here. */
const READ_ON_MS_MAX = 2_000;
/** Twice as long as a request waits for news: whoever was stopped for a while has not heard for longer. */
const CURRENT_MS_MAX = 1_000;

export interface KafkaLogOptions {
  /** `kafka://host:port,…/<topic prefix>`, see `kafkaAddress`. */
  readonly url: string;
  readonly partitions: number;
  /** Makes nothing: topics that are not there are a Fault `DATA_MISSING`. */
  readonly isReadOnly?: boolean;
  /** How soon after another it asks for more, in ms: longer where nobody waits for each record. */
  readonly roundMsMin?: number;
}

/** A partition as this process knows it. */
interface Partition {
  standing: Standing;
  readonly marks: Marks;
  readonly writer: Writer;
  /** Count of the last mark that was published. */
  published: number;
}

export interface KafkaEventLog extends EventLog {
  /** Takes the writing of a partition over; whatever counts before is known when this resolves. */
  claim(partition: number): Promise<void>;
  /** Why the log cannot be read now; null when it can. */
  trouble(): string | null;
  /** Whether what others wrote is known here: it was read to its end a moment ago. */
  isCurrent(): boolean;
}

/**
 * The log of a cluster: a topic of Kafka's with one writer per partition. Topics are made when they are missing; one that
 * could lose something is refused with a Fault that says what to change (`LOG_TOPIC_UNFIT`, `LOG_UNREACHABLE`,
 * `LOG_CREDENTIALS_WRONG`, `LOG_URL_INVALID`, `LOG_VERSION_NEWER`).
 */
export async function kafkaEventLog(options: KafkaLogOptions): Promise<KafkaEventLog> {
  const { url, partitions, isReadOnly = false, roundMsMin = ROUND_MS_MIN } = options;
  const address = kafkaAddress(url);
  const wanted = { ...address, partitions };
  const rules = [
    logRules(wanted),
    indexRules(wanted),
    ...(isReadOnly ? [] : [intakeRules(wanted), parkedRules(wanted)]),
  ];
  const [trouble] = await (isReadOnly ? examineTopics : prepareTopics)(address, rules);
  if (trouble?.isMissing === true) throw missing(logRules(wanted).name);
  if (trouble !== undefined) throw new Fault('LOG_TOPIC_UNFIT', trouble.sentence, { retryable: false });
  const index = new IndexTopic(address, indexRules(wanted).name);
  const known = await index.load({ isReadOnly }).catch(async (error: unknown) => {
    await index.close();
    throw error;
  });
  const log = new Log(address, { topic: logRules(wanted).name, partitions, index, roundMsMin, ...known });
  try {
    await log.catchUp();
    return log;
  } catch (error) {
    await log.close();
    throw error;
  }
}

interface Parts extends Awaited<ReturnType<IndexTopic['load']>> {
  readonly topic: string;
  readonly partitions: number;
  readonly index: IndexTopic;
  readonly roundMsMin: number;
}

class Log implements KafkaEventLog {
  readonly partitions: number;
  readonly incarnation: string;
  readonly #parts: Parts;
  readonly #name = randomBytes(WRITER_NAME_BYTES).toString('base64url');
  readonly #tail: Tail;
  /** Of what lies further back, what was read last: the same objects again, as of the tail. */
  readonly #readBefore = new LRUCache<string, StoredRecord>({ maxSize: READ_BYTES_MAX, sizeCalculation: sizeOf });
  readonly #bell = new Bell();
  readonly #writing: Wire;
  readonly #ranges: RangeReader;
  readonly #all: readonly Partition[];
  readonly #reader: Reader;
  #trouble: string | null = null;
  #currentAt = Number.NEGATIVE_INFINITY;
  #closing: Promise<void> | null = null;

  constructor(address: KafkaAddress, parts: Parts) {
    const { topic, partitions } = parts;
    this.#parts = parts;
    this.partitions = partitions;
    this.incarnation = parts.incarnation;
    this.#tail = new Tail(partitions);
    this.#writing = new Wire(address, topic);
    this.#ranges = new RangeReader(new Wire(address, topic));
    this.#all = Array.from({ length: partitions }, (_, partition) => this.#partition(partition));
    this.#reader = new Reader({
      wire: new Wire(address, topic),
      partitions: this.#all.map((_, partition) => partition),
      roundMsMin: parts.roundMsMin,
      placeOf: (partition) => this.#of(partition).standing.place,
      take: (partition, records) => this.#take(partition, records),
      onEnd: () => {
        this.#currentAt = performance.now();
      },
      onTrouble: (error) => {
        this.#trouble = error === null ? null : String(error);
      },
    });
  }

  #partition(partition: number): Partition {
    const marks = new Marks();
    for (const mark of this.#parts.marks) if (mark.partition === partition) marks.add(mark);
    const standing = marks.before('place', Number.MAX_SAFE_INTEGER);
    const writer = new Writer({
      name: this.#name,
      standing: () => this.#of(partition).standing,
      produce: (records) => this.#writing.produce(partition, records.map(messageOf)),
      pause: () => sleep(CLAIM_PAUSE_MS),
    });
    return { standing, marks, writer, published: standing.count };
  }

  #of(partition: number): Partition {
    const found = this.#all[partition];
    if (found === undefined) throw notFound();
    return found;
  }

  /** Resolves once everything that was there when it was called has been read. */
  async catchUp(): Promise<void> {
    const ends = await Promise.all(this.#all.map((_, partition) => this.#writing.seek(partition, null, START_MS_MAX)));
    const isThere = (): boolean =>
      this.#all.every(({ standing }, partition) => standing.place >= (ends[partition] ?? 0));
    await this.#bell.soon(isThere, CATCH_UP_MS_MAX);
  }

  /**
   * Others read faster, and tell us of records that have not been read here yet: those are waited for, as far as the
   * partition goes. Faults: `BROKER_UNAVAILABLE`.
   */
  async #readOn(places: readonly Place[]): Promise<void> {
    const ahead = new Map<number, number>();
    for (const { partition, offset } of places)
      if (offset >= this.#of(partition).standing.count)
        ahead.set(partition, Math.max(offset, ahead.get(partition) ?? 0));
    await Promise.all(
      [...ahead].map(async ([partition, offset]) => {
        const end = await within(READ_ON_MS_MAX, this.#ranges.wire.seek(partition));
        const of = this.#of(partition);
        await this.#bell.soon(() => of.standing.count > offset || of.standing.place >= (end ?? 0), READ_ON_MS_MAX);
      }),
    );
  }

  /** What the reader brings, judged; those that count are the log. */
  #take(partition: number, records: readonly BrokerRecord[]): void {
    const of = this.#of(partition);
    const base = of.standing.count;
    const counted: BrokerRecord[] = [];
    for (const record of records) {
      const isCounted = counts(of.standing, record);
      const before = of.standing;
      of.standing = past(before, record);
      if (isCounted && record.offset === null) of.marks.turn(before, of.standing);
      if (isCounted && record.offset !== null) counted.push(record);
      of.writer.read(record, isCounted);
    }
    of.marks.pass(of.standing);
    if (counted.length > 0) this.#tail.add([{ partition, base, records: counted }]);
    if (of.standing.writer === this.#name) void this.#publish(partition, RECORDS_PER_PUBLISHED_MARK);
    this.#bell.ring();
  }

  #publish(partition: number, recordsMin: number): Promise<void> {
    const of = this.#of(partition);
    if (of.standing.count - of.published < recordsMin) return Promise.resolve();
    of.published = of.standing.count;
    return this.#parts.index.publish({ partition, ...of.standing });
  }

  async append(partition: number, expected: number, records: readonly NewRecord[]): Promise<number> {
    this.#checkOpen();
    return this.#of(partition).writer.append(expected, records);
  }

  claim(partition: number): Promise<void> {
    this.#checkOpen();
    return this.#of(partition).writer.claim();
  }

  follow(from: Offsets, options: FollowOptions): AsyncIterable<readonly StoredRecord[]> {
    const source = {
      tail: this.#tail,
      endOf: (partition: number) => this.#of(partition).standing.count,
      read: (range: ReadRange) => this.readRange(range),
      checkOpen: () => this.#checkOpen(),
    };
    return follow(source, this.#all.map((_, partition) => from[partition] ?? 0), options); // prettier-ignore
  }

  async readRange({ partition, from, to, recordsMax }: ReadRange): Promise<readonly StoredRecord[]> {
    this.#checkOpen();
    const { standing, marks } = this.#of(partition);
    const end = Math.min(to, standing.count, from + recordsMax);
    if (from >= end) return [];
    const start = marks.from('count', from, standing);
    const span = end - start.count;
    const range = { partition, start, isWanted: (offset: number) => offset >= from, count: end - from, span };
    return this.#ranges.read(range, marks);
  }

  async readAt(places: readonly Place[]): Promise<readonly StoredRecord[]> {
    this.#checkOpen();
    await this.#readOn(places);
    const found = new Map<string, StoredRecord>();
    const further = this.#all.map((): number[] => []);
    for (const { partition, offset } of places) {
      const known = this.#tail.from(partition, offset, 1)?.[0] ?? this.#readBefore.get(nameOf({ partition, offset }));
      if (known === undefined) further[partition]?.push(offset);
      else found.set(nameOf(known), known);
    }
    const reading = further.flatMap((offsets, partition) =>
      runsOf(offsets).map((run) => this.#readRun(partition, run)),
    );
    for (const records of await Promise.all(reading)) for (const record of records) found.set(nameOf(record), record);
    return places.map((place) => {
      const record = found.get(nameOf(place));
      if (record === undefined) throw notFound();
      return record;
    });
  }

  /** What lies between is decoded anyway, and somebody else's page: conversations lie side by side. */
  async #readRun(partition: number, run: Run): Promise<readonly StoredRecord[]> {
    const { standing, marks } = this.#of(partition);
    const [first = 0, last = 0] = [run[0], run.at(-1)];
    if (last >= standing.count) throw notFound();
    const start = marks.from('count', first, standing);
    const range = { partition, start, isWanted: (offset: number) => offset >= first, count: last + 1 - first };
    const read = await this.#ranges.read({ ...range, span: last + 1 - start.count }, marks);
    const records = read.map((record) => ({ ...record, bytes: new Uint8Array(record.bytes) })); // they lie in the whole answer
    for (const record of records) this.#readBefore.set(nameOf(record), record);
    return records;
  }

  async positionAt(partition: number, time: number): Promise<number> {
    this.#checkOpen();
    const { standing, marks } = this.#of(partition);
    if (time > standing.newest) return standing.count;
    // The broker finds the first record of that time, whether it counts or not: none that counts lies before it.
    const place = await this.#ranges.wire.seek(partition, time);
    if (place === null) return standing.count;
    const start = marks.from('place', place, standing);
    const isWanted = (_: number, recordedAt: number): boolean => recordedAt >= time;
    const range = { partition, start, isWanted, count: 1, span: place + 1 - start.place };
    const [first] = await this.#ranges.read(range, marks);
    return first?.offset ?? standing.count;
  }

  watermarks(): Offsets {
    return this.#all.map(({ standing }) => standing.count);
  }

  trouble(): string | null {
    return this.#trouble;
  }

  isCurrent(): boolean {
    return this.#trouble === null && performance.now() - this.#currentAt < CURRENT_MS_MAX;
  }

  #checkOpen(): void {
    if (this.#closing !== null) throw closed();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#tail.ring();
    await Promise.all(this.#all.map(({ writer }) => writer.idle()));
    const ours = this.#all.flatMap(({ standing }, partition) => (standing.writer === this.#name ? [partition] : []));
    await Promise.all(ours.map((partition) => this.#publish(partition, 1)));
    await this.#reader.close();
    await Promise.all([this.#writing.close(), this.#ranges.wire.close(), this.#parts.index.close()]);
  }
}

const nameOf = ({ partition, offset }: Place): string => `${partition}:${offset}`;

const sizeOf = ({ bytes }: StoredRecord): number => bytes.length + RECORD_BYTES_BESIDE;
