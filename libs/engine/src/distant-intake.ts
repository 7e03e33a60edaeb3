import { LRUCache } from 'lru-cache';
import { EventId } from '@verbatim/domain';
import type { StreamId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { EventLog, Fact, Intake, Outcome, Pause, Place, RecordIndex } from '@verbatim/ports';
import { encodeFact } from './fact-codec.ts';
import { mismatch, overloaded } from './faults.ts';
import { knownOf, lookUp, readable } from './recover.ts';
import type { Known } from './recover.ts';

/** Who asked is answered within this time, if only that the outcome is not known. */
const ANSWER_MS_MAX = 9_500;
/** What has not shown up in the log for two looks may have been there before: a repeated fact leaves no second record. */
const LOOK_EVERY_MS = 150;
const LOOKS_SPARED = 2;
const FACTS_WAITING_MAX = 10_000;
const RECORDS_PER_READ_MAX = 1_000;
/** So many of the last facts, sent from here or read from the log, are known at once when they come again. */
const FACTS_REMEMBERED_MAX = 20_000;
const ARRIVED_EVERY_MS = 20;

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
  /** False when what was sent from here to that stream last has not come up in the log within so many ms. */
  arrived(stream: StreamId, timeoutMs: number): Promise<boolean>;
  /** Follows the log until the signal. */
  run(): Promise<void>;
}

interface Waiting {
  readonly fact: Fact;
  /** Where its partition ended when it began to wait: what is written from there on is heard of. */
  readonly since: Place;
  looks: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** The intake of a process that writes to no partition: facts go out durably, and the log says what became of them. */
export const distantIntake = (options: DistantIntakeOptions): DistantIntake => new Distant(options);

class Distant implements DistantIntake {
  readonly #options: DistantIntakeOptions;
  readonly #waiting = new Map<EventId, Set<Waiting>>();
  readonly #read = new LRUCache<string, Known>({ max: FACTS_REMEMBERED_MAX });
  /** Their contents. */
  readonly #sent = new LRUCache<string, Uint8Array>({ max: FACTS_REMEMBERED_MAX });
  /** The last durable fact of each stream. */
  readonly #lastOf = new LRUCache<StreamId, EventId>({ max: FACTS_REMEMBERED_MAX });
  #isLooking = false;

  constructor(options: DistantIntakeOptions) {
    this.#options = options;
  }

  async accept(fact: Fact, patienceMs = ANSWER_MS_MAX): Promise<Outcome> {
    const known = this.#read.get(fact.id);
    if (known !== undefined) return answerTo(fact, known);
    if (this.#waiting.size >= FACTS_WAITING_MAX) throw overloaded();
    const { log, partitionOf, send } = this.#options;
    const partition = partitionOf(fact.stream);
    const since = { partition, offset: log.watermarks()[partition] ?? 0 };
    const heard = new AbortController();
    const answer = new Promise<Outcome>((resolve, reject) => {
      const waiting = { fact, since, looks: 0, resolve, reject };
      const others = this.#waiting.get(fact.id) ?? new Set();
      this.#waiting.set(fact.id, others.add(waiting));
      heard.signal.addEventListener('abort', () => this.#leave(waiting), { once: true });
    });
    answer.catch(() => {}); // the asker may have been told something else by then
    const patience = this.#options.pause(this.#isOther(fact) ? ANSWER_MS_MAX : patienceMs, heard.signal);
    try {
      await send(partition, fact.id, encodeFact(fact));
      this.#lastOf.set(fact.stream, fact.id);
      if (!this.#isLooking) void this.#look();
      return await Promise.race([answer, this.#late(patience, heard.signal)]);
    } finally {
      heard.abort(null); // an error as the reason, with its stack, would be made for every message
    }
  }

  async arrived(stream: StreamId, timeoutMs: number): Promise<boolean> {
    const { pause, signal } = this.#options;
    const id = this.#lastOf.get(stream);
    if (id === undefined) return true;
    for (let waitedMs = 0; !this.#read.has(id); waitedMs += ARRIVED_EVERY_MS) {
      if (waitedMs >= timeoutMs || signal.aborted) return false;
      await pause(ARRIVED_EVERY_MS, signal);
    }
    return true;
  }

  /** Whether something else went out under this name: nothing new will be read of it, and whoever sends it must hear that. */
  #isOther({ id, contentMac }: Fact): boolean {
    const sent = this.#sent.get(id);
    if (sent === undefined) this.#sent.set(id, contentMac);
    return sent !== undefined && !isEqual(sent, contentMac);
  }

  #leave(waiting: Waiting): void {
    const others = this.#waiting.get(waiting.fact.id);
    others?.delete(waiting);
    if (others?.size === 0) this.#waiting.delete(waiting.fact.id);
  }

  async #late(patience: Promise<void>, heard: AbortSignal): Promise<Outcome> {
    await patience;
    if (heard.aborted) return NEVER;
    throw new Fault('OUTCOME_UNKNOWN', 'This is durable, but its verdict is still out; ask again with the same key.', {
      ...{ retryable: true, outcome: 'unknown', isDurable: true },
    });
  }

  /** As long as somebody waits. All of whom nothing was heard are looked up with one question. */
  async #look(): Promise<void> {
    const { pause, signal } = this.#options;
    this.#isLooking = true;
    while (this.#waiting.size > 0 && !signal.aborted) {
      await pause(LOOK_EVERY_MS, signal);
      const all = [...this.#waiting.values()].flatMap((some) => [...some]);
      const overdue = all.filter((one) => one.looks++ >= LOOKS_SPARED);
      if (overdue.length > 0) await this.#lookUp(overdue).catch(() => {}); // asked again in a moment
    }
    this.#isLooking = false;
  }

  async #lookUp(overdue: readonly Waiting[]): Promise<void> {
    const { index, log } = this.#options;
    const facts = overdue.map(({ fact }) => fact);
    const places = overdue.map(({ since }) => since);
    const known = await lookUp({ index, log }, facts, places);
    for (const { fact, resolve, reject } of overdue) {
      const found = known.get(fact.id);
      if (found !== undefined) answerTo(fact, found).then(resolve, reject);
    }
  }

  async run(): Promise<void> {
    const { log, signal } = this.#options;
    for await (const batch of log.follow(log.watermarks(), { recordsMax: RECORDS_PER_READ_MAX, signal })) {
      for (const { partition, offset, bytes } of batch) {
        const record = readable(bytes);
        if (record === null) continue;
        const known = knownOf({ partition, offset }, record);
        this.#read.set(record.id, { ...known, contentMac: new Uint8Array(known.contentMac) }); // it lies in a whole answer of the broker's
        for (const one of this.#waiting.get(EventId(record.id)) ?? []) settled(one, known);
      }
    }
  }
}

const NEVER = new Promise<never>(() => {});

function settled({ fact, resolve, reject }: Waiting, known: Known): void {
  answerTo(fact, known).then((outcome) => resolve({ ...outcome, isRepeated: false }), reject);
}

/** To whoever says once more what the log has. */
async function answerTo({ contentMac }: Fact, known: Known): Promise<Outcome> {
  if (!isEqual(contentMac, known.contentMac)) throw await mismatch(known.outcome);
  return known.outcome;
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
