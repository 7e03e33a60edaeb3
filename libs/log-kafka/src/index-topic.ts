import { randomUUID } from 'node:crypto';
import type { KafkaAddress } from './address.ts';
import { persistently } from './deadline.ts';
import { corrupt, missing, versionNewer } from './faults.ts';
import type { Standing } from './standing.ts';
import { CALL_MS_MAX, START_MS_MAX, Wire } from './wire.ts';

export interface Mark extends Standing {
  readonly partition: number;
}

/** A log that says none is of version 1. */
type Name = { readonly incarnation: string; readonly version?: number };
type Entry = Name | { readonly mark: Mark };

/** Raised when records, markers or their order mean something else than they did. */
export const LOG_VERSION = 1;

const PARTITION = 0;
const WAIT_MS = 200;

/**
 * A small topic beside the log: what the log is called, and marks that spare whoever opens it reading it from the start.
 * A mark follows from the log alone, so it does not matter who writes it, nor how often.
 */
export class IndexTopic {
  readonly #wire: Wire;
  readonly #topic: string;

  constructor(address: KafkaAddress, topic: string) {
    this.#wire = new Wire(address, topic, START_MS_MAX);
    this.#topic = topic;
  }

  /**
   * The log's name and all marks. One without a name is given it now, or to who only reads it is not there yet
   * (`DATA_MISSING`); of a newer version it is refused (`LOG_VERSION_NEWER`).
   */
  async load({ isReadOnly = false } = {}): Promise<{ readonly incarnation: string; readonly marks: readonly Mark[] }> {
    let entries = await this.#all();
    if (!entries.some((entry) => 'incarnation' in entry)) {
      if (isReadOnly) throw missing(this.#topic);
      await this.#write({ incarnation: randomUUID(), version: LOG_VERSION }, START_MS_MAX);
      entries = await this.#all(); // of two who open it for the first time, the first one names it
    }
    const named = entries.find((entry) => 'incarnation' in entry);
    if (named === undefined) throw corrupt('it has no name');
    const { version = LOG_VERSION } = named;
    if (version > LOG_VERSION) throw versionNewer(version, LOG_VERSION);
    return { incarnation: named.incarnation, marks: entries.flatMap((entry) => ('mark' in entry ? [entry.mark] : [])) };
  }

  /** Losing a mark loses time alone. */
  async publish(mark: Mark): Promise<void> {
    await this.#write({ mark }, CALL_MS_MAX).catch(() => {});
  }

  close(): Promise<void> {
    return this.#wire.close();
  }

  async #all(): Promise<readonly Entry[]> {
    const end = (await this.#wire.seek(PARTITION)) ?? 0;
    const entries: Entry[] = [];
    for (let place = 0; place < end;) {
      const fetched = await this.#wire.read({ partition: PARTITION, place }, WAIT_MS);
      const from = place;
      const messages = fetched.flatMap((each) => each.messages).filter(({ offset }) => Number(offset) >= from);
      for (const { value } of messages) entries.push(JSON.parse(String(value)) as Entry);
      place = Number(messages.at(-1)?.offset ?? place - 1) + 1;
    }
    return entries;
  }

  #write(entry: Entry, patienceMs: number): Promise<void> {
    const value = Buffer.from(JSON.stringify(entry));
    const message = { key: null, value, timestamp: Date.now(), headers: {} };
    return persistently(patienceMs, () => this.#wire.produce(PARTITION, [message])); // twice is no harm
  }
}
