import type { Config } from '@verbatim/config';
import type { StreamId } from '@verbatim/domain';
import { decodeFact, isPoison, sequencer, viewSnapshots } from '@verbatim/engine';
import type { Projector } from '@verbatim/engine';
import { Fault } from '@verbatim/kit';
import type { Parking, TakenRecord } from '@verbatim/log-kafka';
import type { Intake, RecordIndex } from '@verbatim/ports';
import { newId } from './new-id.ts';
import type { Stores } from './stores.ts';
import { timed } from './timed-log.ts';

export interface SequencersOptions {
  readonly config: Config;
  readonly parts: Stores;
  readonly index: RecordIndex;
  readonly partitionOf: (stream: StreamId) => number;
  readonly snapshotter: Pick<Projector, 'offsets'>;
  readonly onWarning: (warning: string) => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Sequencers {
  onAppend(listener: (seconds: number) => void): void;
  trouble(): string | null;
  /** Records of the intake that were set aside since the start. */
  parked(): number;
  /** Gives the partitions back to those who go on. */
  close(): Promise<void>;
}

/** The role `router`: shares the partitions with others of its kind, and is the only writer of those that it has. */
export async function openSequencers(options: SequencersOptions): Promise<Sequencers> {
  const { config, parts, onWarning, onFailure } = options;
  const appends = new Set<(seconds: number) => void>();
  const writers = new Map<number, Promise<Intake>>();
  const begin = beginning(options, timed(parts.log, appends));
  let owned: readonly number[] | null = null;
  let trouble: string | null = null;
  const { Parking: ParkingOf, readIntake } = await import('@verbatim/log-kafka');
  const parking = new ParkingOf(config.LOG_URL, parts.log.partitions);
  const aside = settingAside(parking, onWarning);
  const reader = await readIntake({
    ...{ url: config.LOG_URL, partitions: parts.log.partitions, onFailure },
    onOwned(partitions) {
      owned = partitions;
      trouble = null;
      for (const partition of writers.keys()) if (!partitions.includes(partition)) writers.delete(partition);
    },
    async take(partition, records) {
      const begun = writers.get(partition) ?? begin(partition);
      writers.set(partition, begun);
      try {
        const writer = await begun;
        const isOurs = (stream: StreamId): boolean => options.partitionOf(stream) === partition;
        const outcomes = records.map((record) =>
          settled(writer, record, isOurs).catch((error: unknown) => aside.put(partition, record, error)),
        );
        await allOf(outcomes);
        trouble = null;
      } catch (error) {
        if (writers.get(partition) === begun) writers.delete(partition); // what it knows may be past: the next one reads it anew
        throw error;
      }
    },
    onTrouble(error) {
      const isKnown = trouble === String(error); // while a broker is away it is tried ten times a second
      trouble = String(error);
      if (!isKnown) onWarning(`sequencers: ${trouble}`);
    },
  });
  return {
    onAppend: (listener) => void appends.add(listener),
    trouble: () => (owned === null ? 'no partitions have been given to it yet' : trouble),
    parked: () => aside.count(),
    async close() {
      await reader.close();
      await parking.close();
    },
  };
}

/** Rejects as the first that does, but not before all have ended: nobody begins anew while one of them is still being written. */
async function allOf(outcomes: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(outcomes);
  await Promise.all(outcomes);
}

async function settled(writer: Intake, { bytes }: TakenRecord, isOurs: (stream: StreamId) => boolean): Promise<void> {
  await writer.accept(decodeFact(bytes, isOurs)).catch(unlessKnown);
}

/** What fails whoever takes it is set aside, so that nothing waits behind it; all else comes again. */
function settingAside(parking: Parking, onWarning: (warning: string) => void) {
  let parked = 0;
  return {
    count: () => parked,
    async put(partition: number, { key, bytes, place }: TakenRecord, error: unknown): Promise<void> {
      if (!isPoison(error)) throw error;
      const reason = `${error.code}: ${error.message}${error.cause === undefined ? '' : ` (${String(error.cause)})`}`;
      await parking.park({ key, bytes, partition, place, reason });
      parked++;
      onWarning(`parked: record ${place} of partition ${partition} of the intake, key ${key ?? 'none'}: ${reason}`);
    },
  };
}

/** Takes the partition over in the log, and only then reads what is there: nobody else's record can come after that. */
const beginning =
  ({ parts, index, snapshotter, onWarning }: SequencersOptions, log: Stores['log'] | ReturnType<typeof timed>) =>
  async (partition: number): Promise<Intake> => {
    await parts.claim?.(partition);
    return sequencer({
      ...{ partition, log, index, onWarning },
      snapshots: viewSnapshots(parts.views, snapshotter),
      clock: Date.now,
      writer: newId(),
      epoch: 1,
    });
  };

/** The same key with other content: the first stays untouched, and who asked finds that out by themselves. */
function unlessKnown(error: unknown): void {
  if (!(error instanceof Fault) || error.code !== 'IDEMPOTENCY_MISMATCH') throw error;
}
