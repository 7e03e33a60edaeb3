import type { RecordHeader } from '@verbatim/contracts';
import type { AnyRecorded, EventId, StreamId } from '@verbatim/domain';
import { assert, failpoint, Fault } from '@verbatim/kit';
import type {
  Clock,
  EventLog,
  Offsets,
  Outcome,
  Pause,
  Place,
  StoredRecord,
  ViewSchema,
  ViewStore,
} from '@verbatim/ports';
import type { Accept, Request } from './accept.ts';
import { retrying } from './retrying.ts';
import { headerOf } from './unreadable.ts';
import type { Placed } from './view.ts';

/** Records read from the log at once. */
const RECORDS_PER_READ_MAX = 1_000;
/** Records that wait in all partitions together; then nothing more is read. */
const RECORDS_WAITING_MAX = 4_000;
/** Records of one partition whose facts are under way at the same time, as long as they go to different streams. */
const RECORDS_AT_ONCE_MAX = 64;
/** So many at once mean that more is coming: the next look waits for company, for each costs more than what it finds. */
const BUSY_RECORDS = 8;
const COMPANY_MS = 20;
/** The position is written down at most so often: what lies between is repeated after a crash, and dropped by its target. */
const SAVE_EVERY_MS = 500;

/** A fact for another stream. Its name and where it comes from are the follower's to say: the same event makes the same fact. */
export type Reaction = Omit<Request, 'source' | 'key' | 'content' | 'causationId' | 'clientMessageId'>;

export interface FollowerOptions {
  /** Part of every fact's source: never changed, or all of the past is sent again. */
  readonly name: string;
  readonly log: EventLog;
  /** Where its position is kept. */
  readonly store: ViewStore;
  /** What it has nothing to do with is passed over unopened. */
  readonly concerns: (header: RecordHeader) => boolean;
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  /** The opened record if it is at hand: then not even its header has to be read. */
  readonly peek?: (stored: StoredRecord) => AnyRecorded | undefined;
  /** What follows on other streams: at most one fact per stream. */
  readonly react: (placed: Placed) => Promise<readonly Reaction[]> | readonly Reaction[];
  readonly accept: Accept;
  readonly pause: Pause;
  readonly monotonic: Clock;
  readonly signal: AbortSignal;
  /** Told of everything that had to be tried again, and of what could not be sent at all. */
  readonly onFault?: (error: unknown) => void;
}

export interface Follower {
  /** Follows until the signal; rejects on a bug. */
  run(): Promise<void>;
  /** Per partition: everything below has had its effect. */
  offsets(): Offsets;
  /** Records it has still to go through. */
  behind(): number;
}

/**
 * Turns events into facts on other streams. Each fact names the event it comes from, and its target drops what it has
 * had already: a crash repeats work, never an outcome. Per partition and target each fact waits for the one before;
 * between different targets there is no order to keep.
 */
export async function follower(options: FollowerOptions): Promise<Follower> {
  const schema: ViewSchema = {
    name: `follower_${options.name}`,
    version: 1,
    columns: { account: 'text' },
    indexes: [],
  };
  await options.store.prepare([schema]);
  const zero = Array.from({ length: options.log.partitions }, () => 0);
  return new Following(options, schema, (await options.store.checkpoint(schema)) ?? zero);
}

interface Lane {
  /** Records that it has something to do with. */
  readonly waiting: StoredRecord[];
  isRunning: boolean;
  /** Everything below has been read. */
  read: number;
}

class Following implements Follower {
  readonly #options: FollowerOptions;
  readonly #schema: ViewSchema;
  readonly #done: number[];
  readonly #lanes: readonly Lane[];
  #waiting = 0;
  #roomAgain: (() => void) | null = null;
  #savedAt = 0;
  #isSaving = false;
  #fail: (error: unknown) => void = () => {};

  constructor(options: FollowerOptions, schema: ViewSchema, from: Offsets) {
    this.#options = options;
    this.#schema = schema;
    this.#done = [...from];
    this.#lanes = from.map((read) => ({ waiting: [], isRunning: false, read }));
  }

  offsets(): Offsets {
    return this.#done;
  }

  behind(): number {
    const ends = this.#options.log.watermarks();
    return ends.reduce((sum, end, partition) => sum + Math.max(0, end - (this.#done[partition] ?? 0)), 0);
  }

  async run(): Promise<void> {
    const failed = new Promise<never>((_, reject) => (this.#fail = reject));
    failed.catch(() => {}); // heard by the race below
    await Promise.race([this.#read(), failed]);
  }

  async #read(): Promise<void> {
    const { log, pause, signal } = this.#options;
    for await (const batch of log.follow([...this.#done], { recordsMax: RECORDS_PER_READ_MAX, signal })) {
      for (const stored of batch) this.#enqueue(stored);
      for (const lane of this.#lanes) this.#start(lane);
      if (this.#waiting === 0) this.#save();
      if (batch.length >= BUSY_RECORDS && batch.length < RECORDS_PER_READ_MAX) await pause(COMPANY_MS, signal);
      if (this.#waiting > RECORDS_WAITING_MAX) await new Promise<void>((resolve) => (this.#roomAgain = resolve));
    }
  }

  /** Most records are none of its business: they cost no more than a look. */
  #enqueue(stored: StoredRecord): void {
    const { concerns, peek } = this.#options;
    const { partition, offset } = stored;
    const lane = this.#lanes[partition];
    assert(lane !== undefined, 'a record lies in a partition of the log');
    lane.read = offset + 1;
    if (concerns(peek?.(stored) ?? headerOf(stored))) {
      lane.waiting.push(stored);
      this.#waiting++;
    } else if (!lane.isRunning && lane.waiting.length === 0) this.#done[partition] = lane.read;
  }

  #start(lane: Lane): void {
    if (lane.isRunning || lane.waiting.length === 0) return;
    lane.isRunning = true;
    this.#work(lane, this.#lanes.indexOf(lane)).catch((error: unknown) => {
      if (!this.#options.signal.aborted) this.#fail(error);
    });
  }

  async #work(lane: Lane, partition: number): Promise<void> {
    while (lane.waiting.length > 0 && !this.#options.signal.aborted) {
      const records = lane.waiting.splice(0, RECORDS_AT_ONCE_MAX);
      await this.#take(records);
      // What lies between is none of its business.
      this.#done[partition] = lane.waiting[0]?.offset ?? lane.read;
      this.#waiting -= records.length;
      if (this.#waiting <= RECORDS_WAITING_MAX / 2) this.#roomAgain?.();
      this.#save();
    }
    lane.isRunning = false;
  }

  async #take(records: readonly StoredRecord[]): Promise<void> {
    const { open, react, pause, signal, onFault } = this.#options;
    const chains = new Map<StreamId, Promise<void>>();
    for (const stored of records) {
      const place = { partition: stored.partition, offset: stored.offset };
      const event = await retrying(() => open(stored), pause, signal, onFault);
      const reactions = await retrying(async () => react({ event, place }), pause, signal, onFault).catch(
        (error: unknown) => this.#left(error),
      );
      assert(new Set(reactions.map(({ stream }) => stream)).size === reactions.length, 'one fact per stream and event');
      for (const reaction of reactions) {
        const before = chains.get(reaction.stream) ?? Promise.resolve();
        const request = this.#request(reaction, event.id, place);
        const sent = before.then(() => this.#send(request));
        sent.catch(() => {}); // heard below
        chains.set(reaction.stream, sent);
      }
    }
    await Promise.all(chains.values());
  }

  /** Nothing of it may differ when the event is read again: its id and what a retry must repeat are the event's alone. */
  #request(reaction: Reaction, causationId: EventId, { partition, offset }: Place): Request {
    const { name } = this.#options;
    const key = { sender: `follower:${name}`, id: `${causationId}:${reaction.stream}` };
    const source = { follower: name, partition, position: offset };
    return { ...reaction, key, content: '', causationId, source };
  }

  /** What cannot be sent, whoever tries, is told and left: it must not stop everything behind it. */
  async #send(request: Request): Promise<void> {
    const { accept, pause, signal, onFault } = this.#options;
    const outcome = async (): Promise<Outcome> => (await accept(request)).outcome;
    failpoint('follower.before_send');
    try {
      await retrying(outcome, pause, signal, onFault);
    } catch (error) {
      if (signal.aborted || !(error instanceof Fault)) throw error;
      onFault?.(error);
    }
    failpoint('follower.after_send');
  }

  /** An event that its rules cannot deal with is told and left, too. */
  #left(error: unknown): readonly Reaction[] {
    if (this.#options.signal.aborted) throw error;
    this.#options.onFault?.(error);
    return [];
  }

  #save(): void {
    const { monotonic, store, onFault } = this.#options;
    const now = monotonic();
    if (this.#isSaving || now - this.#savedAt < SAVE_EVERY_MS) return;
    this.#isSaving = true;
    store
      .write([{ view: this.#schema, documents: [], checkpoint: [...this.#done] }])
      .catch((error: unknown) => onFault?.(error)) // the next one says it again
      .finally(() => {
        this.#savedAt = now;
        this.#isSaving = false;
      });
  }
}
