import { EventId } from '@verbatim/domain';
import type { StreamId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { EventLog, Fact, Intake, Outcome, Pause, RecordIndex } from '@verbatim/ports';
import { encodeFact } from './fact-codec.ts';
import { mismatch, overloaded } from './faults.ts';
import { knownOf, lookUp, readable } from './recover.ts';
import type { Known } from './recover.ts';

/** Who asked is answered within this time, if only that the outcome is not known. */
const ANSWER_MS_MAX = 9_500;
/** What has not shown up in the log by then may have been there before: a repeated fact leaves no second record. */
const LOOK_UP_AFTER_MS = 300;
const FACTS_WAITING_MAX = 10_000;
const RECORDS_PER_READ_MAX = 1_000;

export interface DistantIntakeOptions {
  readonly log: EventLog;
  readonly index: RecordIndex;
  readonly partitionOf: (stream: StreamId) => number;
  /** Resolves once the bytes are durable in the intake; facts of one partition keep the order of the calls. */
  readonly send: (partition: number, id: string, bytes: Uint8Array) => Promise<void>;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

export interface DistantIntake extends Intake {
  /** Follows the log until the signal. */
  run(): Promise<void>;
}

interface Waiting {
  readonly fact: Fact;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** The intake of a process that writes to no partition: facts go out durably, and the log says what became of them. */
export const distantIntake = (options: DistantIntakeOptions): DistantIntake => new Distant(options);

class Distant implements DistantIntake {
  readonly #options: DistantIntakeOptions;
  readonly #waiting = new Map<EventId, Set<Waiting>>();

  constructor(options: DistantIntakeOptions) {
    this.#options = options;
  }

  async accept(fact: Fact, patienceMs = ANSWER_MS_MAX): Promise<Outcome> {
    if (this.#waiting.size >= FACTS_WAITING_MAX) throw overloaded();
    const { partitionOf, send } = this.#options;
    const heard = new AbortController();
    const answer = new Promise<Outcome>((resolve, reject) => {
      const waiting = { fact, resolve, reject };
      const others = this.#waiting.get(fact.id) ?? new Set();
      this.#waiting.set(fact.id, others.add(waiting));
      heard.signal.addEventListener('abort', () => this.#leave(waiting), { once: true });
    });
    answer.catch(() => {}); // the asker may have been told something else by then
    try {
      await send(partitionOf(fact.stream), fact.id, encodeFact(fact));
      return await Promise.race([answer, this.#late(fact, patienceMs, heard.signal)]);
    } finally {
      heard.abort();
    }
  }

  #leave(waiting: Waiting): void {
    const others = this.#waiting.get(waiting.fact.id);
    others?.delete(waiting);
    if (others?.size === 0) this.#waiting.delete(waiting.fact.id);
  }

  async #late(fact: Fact, patienceMs: number, heard: AbortSignal): Promise<Outcome> {
    const { pause, index, log, partitionOf } = this.#options;
    // What is written from here on is heard of.
    const partition = partitionOf(fact.stream);
    const until = { partition, offset: log.watermarks()[partition] ?? 0 };
    const isOver = { value: false };
    const late = pause(patienceMs, heard).then(() => (isOver.value = true));
    while (!isOver.value) {
      await Promise.race([pause(LOOK_UP_AFTER_MS, heard), late]);
      if (heard.aborted) return NEVER;
      const looking = lookUp({ index, log }, [fact], until).catch(() => null); // asked again in a moment
      const known = await Promise.race([looking, late.then(() => null)]);
      const found = known?.get(fact.id);
      if (found !== undefined) return repeated(fact, found);
    }
    throw new Fault('OUTCOME_UNKNOWN', 'This is durable, but its verdict is still out; ask again with the same key.', {
      ...{ retryable: true, outcome: 'unknown', isDurable: true },
    });
  }

  async run(): Promise<void> {
    const { log, signal } = this.#options;
    for await (const batch of log.follow(log.watermarks(), { recordsMax: RECORDS_PER_READ_MAX, signal })) {
      if (this.#waiting.size === 0) continue;
      for (const { partition, offset, bytes } of batch) {
        const record = readable(bytes);
        if (record === null) continue;
        const waiting = this.#waiting.get(EventId(record.id));
        if (waiting === undefined) continue;
        const known = knownOf({ partition, offset }, record);
        for (const one of waiting) settled(one, known);
      }
    }
  }
}

const NEVER = new Promise<never>(() => {});

function settled({ fact, resolve, reject }: Waiting, known: Known): void {
  if (!isSame(fact, known)) reject(mismatch());
  else known.outcome.then((outcome) => resolve({ ...outcome, isRepeated: false }), reject);
}

function repeated(fact: Fact, known: Known): Promise<Outcome> {
  if (!isSame(fact, known)) throw mismatch();
  return known.outcome;
}

const isSame = ({ contentMac }: Fact, known: Known): boolean => Buffer.from(contentMac).equals(known.contentMac);
