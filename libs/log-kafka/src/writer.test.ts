import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '@verbatim/kit';
import { at } from '../../ports/src/event-log.bench.ts';
import type { Written } from './envelope.ts';
import { BEGINNING, counts, past } from './standing.ts';
import type { BrokerRecord, Standing } from './standing.ts';
import { NotSent } from './wire.ts';
import { Writer } from './writer.ts';

const LONG = process.env['VERBATIM_TEST_LONG'] === '1';
const RUNS = LONG ? 5_000 : 300;

/** What becomes of a request; `late` arrives when nobody believes in it any more, `unheard` arrives and nobody is told. */
const FATES = ['written', 'written', 'written', 'notSent', 'lost', 'late', 'unheard', 'twice'] as const;
type Fate = (typeof FATES)[number];

/** A request in flight takes as long as the scheduler likes, and so does every reader. */
class Broker {
  readonly records: (BrokerRecord & { readonly id: string | null })[] = [];
  readonly listeners = new Set<() => void>();
  readonly #fates: readonly Fate[];
  readonly #schedule: (name: string) => Promise<void>;
  #requests = 0;

  constructor(fates: readonly Fate[], schedule: (name: string) => Promise<void>) {
    this.#fates = fates;
    this.#schedule = schedule;
  }

  async produce(records: readonly Written[]): Promise<void> {
    const fate = this.#fates[this.#requests++ % this.#fates.length] ?? 'written';
    await this.#schedule(`${fate} on its way`);
    if (fate === 'notSent') throw new NotSent('not sent');
    if (fate === 'written' || fate === 'unheard' || fate === 'twice') this.#write(records);
    if (fate === 'late' || fate === 'twice') void this.#schedule('late').then(() => this.#write(records));
    await this.#schedule('answer');
    if (fate !== 'written') throw new Error('no answer');
  }

  #write(records: readonly Written[]): void {
    for (const record of records) this.records.push({ ...record, partition: 0, place: this.records.length });
    for (const tell of this.listeners) tell();
  }
}

interface Told {
  readonly ids: readonly string[];
  readonly outcome: number | 'refused' | 'unknown';
}

/** One process: a reader that is as far as it is, and a writer that believes it. */
class Process {
  standing: Standing = BEGINNING;
  readonly told: Told[] = [];
  readonly #broker: Broker;
  readonly #writer: Writer;
  readonly #schedule: (name: string) => Promise<void>;
  #isDead = false;

  constructor(name: string, broker: Broker, schedule: (name: string) => Promise<void>) {
    this.#broker = broker;
    this.#schedule = schedule;
    this.#writer = new Writer({
      name,
      standing: () => this.standing,
      produce: (records) => broker.produce(records),
      pause: () => schedule('pause'),
    });
    broker.listeners.add(() => void this.#read());
    void this.#read();
  }

  async #read(): Promise<void> {
    await this.#schedule('read');
    for (;;) {
      const record = this.#broker.records[this.standing.place];
      if (record === undefined || this.#isDead) return;
      const isCounted = counts(this.standing, record);
      this.standing = past(this.standing, record);
      this.#writer.read(record, isCounted);
    }
  }

  /** Several appends at once, each where the one before is to end. */
  async write(sizes: readonly number[]): Promise<void> {
    let end = this.standing.count;
    const appends = sizes.map((size) => {
      const records = Array.from({ length: size }, () => at(1, ''));
      const told = this.#telling(records.map(({ id }) => id), this.#writer.append(end, records)); // prettier-ignore
      end += size;
      return told;
    });
    await Promise.all(appends);
  }

  async #telling(ids: readonly string[], append: Promise<number>): Promise<void> {
    try {
      this.told.push({ ids, outcome: await append });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.told.push({ ids, outcome: error.outcome });
    }
  }

  /** Ends without a word: what it sent may still arrive. */
  crash(): void {
    this.#isDead = true;
  }
}

/** What counts, for a reader that begins here. */
function readFrom(broker: Broker, start: Standing): readonly string[] {
  let standing = start;
  const ids: string[] = [];
  for (const record of broker.records.slice(start.place)) {
    if (counts(standing, record) && record.id !== null) ids.push(record.id);
    standing = past(standing, record);
  }
  return ids;
}

function standings(broker: Broker): readonly Standing[] {
  const all: Standing[] = [BEGINNING];
  for (const record of broker.records) all.push(past(all.at(-1) ?? BEGINNING, record));
  return all;
}

const turns = fc.array(
  fc.record({ who: fc.nat(1), sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
);

describe('two who write to one partition, whatever is lost, late or repeated', () => {
  it('are told the truth, and all readers agree, wherever they begin', async () => {
    const seen = new Set<string>();
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 12 }),
      turns,
      fc.option(fc.nat(5)),
      async (scheduler, fates, plan, crashAt) => {
        const schedule = (name: string): Promise<void> => scheduler.schedule(Promise.resolve(), name);
        const broker = new Broker(fates, schedule);
        const processes = [new Process('ana', broker, schedule), new Process('bo', broker, schedule)];
        const dead: Process[] = [];
        const lives = [0, 1].map(async (who) => {
          for (const [index, turn] of plan.entries()) {
            if (turn.who !== who) continue;
            await schedule('turn');
            const writing = processes[who]?.write(turn.sizes);
            if (index === crashAt) {
              const [ended] = processes.splice(who, 1, new Process(`${who} again`, broker, schedule));
              ended?.crash();
              if (ended !== undefined) dead.push(ended);
            } else await writing;
          }
        });
        await scheduler.waitFor(Promise.all(lives));
        await scheduler.waitIdle();

        const ids = readFrom(broker, BEGINNING);
        expect(new Set(ids).size).toBe(ids.length);
        for (const start of standings(broker)) expect(readFrom(broker, start)).toEqual(ids.slice(start.count));
        for (const { told } of [...processes, ...dead])
          for (const { ids: written, outcome } of told) {
            seen.add(typeof outcome === 'number' ? 'written' : outcome);
            if (typeof outcome === 'number') expect(ids.slice(outcome, outcome + written.length)).toEqual(written);
            if (outcome === 'refused') expect(written.filter((id) => ids.includes(id))).toEqual([]);
          }
        for (const { standing } of processes) expect(standing.count).toBe(ids.length);
      },
    );
    await fc.assert(property, { numRuns: RUNS });
    expect([...seen].toSorted()).toEqual(['refused', 'unknown', 'written']);
  });
});
