import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeRecord } from '@verbatim/contracts';
import type { RecordFields } from '@verbatim/contracts';
import { Fault } from '@verbatim/kit';
import type { EventLog, Intake } from '@verbatim/ports';
import { sqliteEventLog } from '../../../log-sqlite/src/index.ts';
import type { SqliteEventLog } from '../../../log-sqlite/src/index.ts';
import { sequencer } from '../sequencer.ts';
import type { SequencerOptions } from '../sequencer.ts';
import { states } from '../snapshots.ts';
import type { Snapshots, Version } from '../snapshots.ts';
import { fold } from '../recover.ts';
import { versionZero } from '../snapshots.ts';

const dirs: string[] = [];
const logs: EventLog[] = [];

export async function cleanUp(): Promise<void> {
  await Promise.all(logs.splice(0).map((log) => log.close()));
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
}

export function newDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-engine-'));
  dirs.push(dir);
  return dir;
}

export async function openLog(dir: string = newDir(), partitions = 1): Promise<SqliteEventLog> {
  const log = await sqliteEventLog({ file: join(dir, 'log.db'), partitions });
  logs.push(log);
  return log;
}

export const NO_SNAPSHOTS: Snapshots = { load: async () => new Map(), offset: () => 0 };
export const NOW = 5_000;

/** The writer of a log's first partition, or of another. */
export const writer = (log: SqliteEventLog, options: Partial<SequencerOptions> = {}): Promise<Intake> =>
  sequencer({
    ...{ partition: 0, log, index: log, snapshots: NO_SNAPSHOTS, clock: () => NOW, writer: 'test', epoch: 1 },
    ...options,
  });

/** Everything in the log, in order. */
export async function story(log: EventLog): Promise<readonly RecordFields[]> {
  const stored = await log.readRange({ partition: 0, from: 0, to: 1_000_000, recordsMax: 1_000_000 });
  return stored.map(({ bytes }) => decodeRecord(bytes));
}

export const seqsOf = (records: readonly RecordFields[], stream: string): readonly number[] =>
  records.filter((record) => record.stream === stream).map(({ seq }) => seq);

/** Snapshots as the projection of states would keep them, of everything below an offset. */
export class FoldedSnapshots implements Snapshots {
  readonly #versions = new Map<string, Version>();
  readonly loads: string[] = [];
  #offset = 0;

  offset(): number {
    return this.#offset;
  }

  async load(streams: readonly string[]): Promise<ReadonlyMap<string, Version>> {
    this.loads.push(...streams);
    return new Map(streams.flatMap((stream) => [...this.#versions].filter(([name]) => name === stream)));
  }

  async take(log: EventLog): Promise<void> {
    for (const record of (await story(log)).slice(this.#offset)) {
      const stream = states.key({ event: record, place: { partition: 0, offset: 0 } } as never) ?? '';
      this.#versions.set(stream, fold(this.#versions.get(stream) ?? versionZero(record.stream), record));
      this.#offset++;
    }
  }
}

export const full = () => new Fault('STORAGE_FULL', 'full', { retryable: true });
export const unknown = () => new Fault('OUTCOME_UNKNOWN', 'unknown', { retryable: true, outcome: 'unknown' });

/** What becomes of an append: it lands; it does not; nobody can tell, though it did or did not. */
export type Fate = 'lands' | 'is refused' | 'is lost' | 'lands unheard';

/** The real log, whose appends meet their fates in order; those that wait behind a failed one fail as well. */
export class FatefulLog {
  readonly fates: Fate[] = [];
  readonly log: SqliteEventLog;
  /** While set, appends wait for it. */
  gate: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  #failures = 0;

  constructor(real: SqliteEventLog) {
    const append: EventLog['append'] = (partition, expected, records) => {
      const failuresBefore = this.#failures;
      const mine = this.#turn.then(async () => {
        await this.gate;
        if (this.#failures > failuresBefore) throw full();
        const fate = this.fates.shift() ?? 'lands';
        if (fate !== 'lands') this.#failures++;
        if (fate === 'is refused') throw full();
        if (fate === 'is lost') throw unknown();
        const base = await real.append(partition, expected, records);
        if (fate === 'lands unheard') throw unknown();
        return base;
      });
      this.#turn = mine.catch(() => {});
      return mine;
    };
    this.log = new Proxy(real, {
      get: (target, name) => {
        if (name === 'append') return append;
        const own: unknown = Reflect.get(target, name, target);
        return typeof own === 'function' ? (own.bind(target) as unknown) : own;
      },
    });
  }
}

export function newGate(): { readonly passed: Promise<void>; readonly open: () => void } {
  const later: { open?: () => void } = {};
  const passed = new Promise<void>((resolve) => (later.open = resolve));
  return { passed, open: () => later.open?.() };
}
