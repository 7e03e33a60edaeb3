import { StreamId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import { advance, headerOf, retrying, versionZero } from '@verbatim/engine';
import type { Snapshots, Version } from '@verbatim/engine';
import type { EventLog, Offsets, Pause, StoredRecord } from '@verbatim/ports';

const RECORDS_PER_READ_MAX = 1_000;
/** So many at once mean that more is coming: the next look waits for company. */
const BUSY_RECORDS = 8;
const COMPANY_MS = 20;

export interface MirrorOptions {
  readonly log: EventLog;
  readonly snapshots: Snapshots;
  /** Everything below is in the snapshots. */
  readonly from: Offsets;
  /** What the names of the streams begin with. */
  readonly prefix: string;
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  /** The opened record if it is at hand. */
  readonly peek?: (stored: StoredRecord) => AnyRecorded | undefined;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** Told of everything that had to be tried again. */
  readonly onFault?: (error: unknown) => void;
}

type Listener = (event: AnyRecorded, state: unknown) => void;

/** The state of some streams as it now is, folded from the log by the very rules that their writer uses. */
export class Mirror {
  readonly #options: MirrorOptions;
  readonly #versions = new Map<string, Version>();
  readonly #listeners = new Set<Listener>();
  readonly #passed: number[];
  readonly #waiting = new Set<{ readonly ends: Offsets; readonly resolve: () => void }>();

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.#passed = [...options.from];
  }

  /** Reads these streams' states, and everything that the log holds of them by now. */
  async load(streams: readonly StreamId[]): Promise<void> {
    const found = await this.#options.snapshots.load(streams);
    for (const [stream, version] of found) this.#versions.set(stream, version);
    const ends = this.#options.log.watermarks();
    const caughtUp = new Promise<void>((resolve) => this.#waiting.add({ ends, resolve }));
    this.#wake();
    await caughtUp;
  }

  /** Null: nothing has ever happened there. */
  state(stream: StreamId): Version | null {
    return this.#versions.get(stream) ?? null;
  }

  all(): Iterable<readonly [string, Version]> {
    return this.#versions;
  }

  onEvent(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async run(): Promise<void> {
    const { log, prefix, peek, pause, signal } = this.#options;
    for await (const batch of log.follow([...this.#passed], { recordsMax: RECORDS_PER_READ_MAX, signal })) {
      for (const stored of batch) {
        const { stream } = peek?.(stored) ?? headerOf(stored);
        if (stream.startsWith(prefix)) await this.#take(StreamId(stream), stored);
        this.#passed[stored.partition] = stored.offset + 1;
      }
      this.#wake();
      if (batch.length >= BUSY_RECORDS && batch.length < RECORDS_PER_READ_MAX) await pause(COMPANY_MS, signal);
    }
  }

  async #take(stream: StreamId, stored: StoredRecord): Promise<void> {
    const { pause, signal, onFault } = this.#options;
    const { before, event } = await retrying(() => this.#read(stream, stored), pause, signal, onFault);
    if (event.seq <= before.seq) return void this.#versions.set(stream, before); // the snapshot had it already
    const after = advance(before, stream, event, event.seq);
    this.#versions.set(stream, after);
    for (const listener of this.#listeners) listener(event, after.state);
  }

  async #read(stream: StreamId, stored: StoredRecord) {
    const { open, snapshots } = this.#options;
    const before = this.#versions.get(stream) ?? (await snapshots.load([stream])).get(stream) ?? versionZero(stream);
    return { before, event: await open(stored) };
  }

  #wake(): void {
    for (const waiter of this.#waiting) {
      if (waiter.ends.some((end, partition) => (this.#passed[partition] ?? 0) < end)) continue;
      this.#waiting.delete(waiter);
      waiter.resolve();
    }
  }
}
