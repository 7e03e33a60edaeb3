import { randomUUID } from 'node:crypto';
import type { KafkaAddress } from './address.ts';
import { persistently } from './deadline.ts';
import { corrupt } from './faults.ts';
import type { Standing } from './standing.ts';
import { CALL_MS_MAX, Wire } from './wire.ts';

export interface Mark extends Standing {
  readonly partition: number;
}

type Entry = { readonly incarnation: string } | { readonly mark: Mark };

const PARTITION = 0;
const WAIT_MS = 200;

/**
 * A small topic beside the log: what the log is called, and marks that spare whoever opens it reading it from the start.
 * A mark follows from the log alone, so it does not matter who writes it, nor how often.
 */
export class IndexTopic {
  readonly #wire: Wire;

  constructor(address: KafkaAddress, topic: string) {
    this.#wire = new Wire(address, topic);
  }

  /** The log's name, made now if it has none, and all marks. */
  async load(): Promise<{ readonly incarnation: string; readonly marks: readonly Mark[] }> {
    let entries = await this.#all();
    if (!entries.some((entry) => 'incarnation' in entry)) {
      await this.#write({ incarnation: randomUUID() });
      entries = await this.#all(); // of two who open it for the first time, the first one names it
    }
    const named = entries.find((entry) => 'incarnation' in entry);
    if (named === undefined) throw corrupt('it has no name');
    return { incarnation: named.incarnation, marks: entries.flatMap((entry) => ('mark' in entry ? [entry.mark] : [])) };
  }

  /** Losing a mark loses time alone. */
  async publish(mark: Mark): Promise<void> {
    await this.#write({ mark }).catch(() => {});
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

  #write(entry: Entry): Promise<void> {
    const value = Buffer.from(JSON.stringify(entry));
    const message = { key: null, value, timestamp: Date.now(), headers: {} };
    return persistently(CALL_MS_MAX, () => this.#wire.produce(PARTITION, [message])); // twice is no harm
  }
}
