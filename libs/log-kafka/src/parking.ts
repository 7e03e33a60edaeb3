import type { Message } from 'kafkajs/src/cluster/index.js';
import { kafkaAddress } from './address.ts';
import { persistently } from './deadline.ts';
import { intakeRules, parkedRules } from './topic-rules.ts';
import { CALL_MS_MAX, Wire } from './wire.ts';

/** A record of the intake that nobody could deal with, as it came. */
export interface ParkedRecord {
  /** Null: it had none. Of a fact of ours: its id. */
  readonly key: string | null;
  readonly bytes: Uint8Array;
  /** Where it lay in the intake. */
  readonly partition: number;
  readonly place: number;
  readonly reason: string;
}

/** One that is parked now, and where. */
export interface Parked extends ParkedRecord {
  readonly parkedAt: number;
  readonly number: number;
}

const PARTITION = 0;
const WAIT_MS = 200;
const REASON_CHARS_MAX = 500;

/** The topic `parked`: what was set aside of the intake, raw, and which of it was put back. */
export class Parking {
  readonly #parked: Wire;
  readonly #intake: Wire;

  constructor(url: string, partitions: number) {
    const address = kafkaAddress(url);
    this.#parked = new Wire(address, parkedRules(address).name);
    this.#intake = new Wire(address, intakeRules({ ...address, partitions }).name);
  }

  /** Durable when it resolves. */
  park({ key, bytes, partition, place, reason }: ParkedRecord): Promise<void> {
    const headers = { partition: String(partition), place: String(place), reason: reason.slice(0, REASON_CHARS_MAX) };
    return this.#write(this.#parked, PARTITION, { key, value: Buffer.from(bytes), headers });
  }

  /** Oldest first, without those that were put back. */
  async list(): Promise<readonly Parked[]> {
    const end = (await this.#parked.seek(PARTITION)) ?? 0;
    const found = new Map<number, Parked>();
    for (let next = 0; next < end;) {
      const from = next;
      const fetched = await this.#parked.read({ partition: PARTITION, place: from }, WAIT_MS);
      const messages = fetched.flatMap((each) => each.messages).filter(({ offset }) => Number(offset) >= from);
      for (const message of messages) take(found, message);
      next = Number(messages.at(-1)?.offset ?? next - 1) + 1;
    }
    return [...found.values()];
  }

  /** Puts it back where it came from, at the end; who takes it finds out whether it has been there before. */
  async replay({ key, bytes, partition, number }: Parked): Promise<void> {
    await this.#write(this.#intake, partition, { key, value: Buffer.from(bytes), headers: {} });
    await this.#write(this.#parked, PARTITION, {
      key: null,
      value: Buffer.alloc(0),
      headers: { back: String(number) },
    });
  }

  #write(wire: Wire, partition: number, { key, value, headers }: Written): Promise<void> {
    const message = { key: key === null ? null : Buffer.from(key), value, timestamp: Date.now(), headers };
    return persistently(CALL_MS_MAX, () => wire.produce(partition, [message])); // twice is no harm
  }

  async close(): Promise<void> {
    await Promise.all([this.#parked.close(), this.#intake.close()]);
  }
}

interface Written {
  readonly key: string | null;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function take(found: Map<number, Parked>, { offset, timestamp, key, value, headers }: Message): void {
  const { back, partition, place, reason } = headers;
  if (back !== undefined) return void found.delete(Number(back.toString()));
  found.set(Number(offset), {
    ...{ key: key?.toString() ?? null, bytes: value ?? new Uint8Array(), reason: reason?.toString() ?? '' },
    ...{ partition: Number(partition?.toString()), place: Number(place?.toString()) },
    ...{ parkedAt: Number(timestamp), number: Number(offset) },
  });
}
