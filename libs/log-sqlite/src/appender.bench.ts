// A process that appends to a log as it is told to, so that a test can kill it or break its disk.
import { randomUUID } from 'node:crypto';
import { sqliteEventLog } from './sqlite-event-log.ts';

export interface Order {
  readonly append: number;
}

/** What became of one record: its text and whether it is there. */
export interface Report {
  readonly text: string;
  readonly offset: number;
  readonly ms: number;
  /** Absent when it was written. */
  readonly code?: string;
  readonly outcome?: string;
}

const PARTITIONS = 2;
const LOGS_AT_ONCE = 5;

const log = await sqliteEventLog({ file: process.argv[2] ?? '', partitions: PARTITIONS });
let texts = 0;
const heads = [...log.watermarks()];

const report = (message: Report | 'ready'): void => void process.send?.(message);

async function append(partition: number): Promise<void> {
  const text = `${process.pid}:${partition}:${++texts}`;
  const expected = heads[partition] ?? 0;
  heads[partition] = expected + 1;
  const record = { id: randomUUID(), recordedAt: Date.now(), bytes: Buffer.from(text) };
  const started = performance.now();
  const about = () => ({ text, ms: performance.now() - started });
  try {
    report({ offset: await log.append(partition, expected, [record]), ...about() });
  } catch (error) {
    const { code, outcome } = error as { code: string; outcome: string };
    report({ offset: -1, code, outcome, ...about() });
    heads[partition] = log.watermarks()[partition] ?? 0;
  }
}

process.on('message', async ({ append: count }: Order) => {
  await Promise.all(
    Array.from({ length: LOGS_AT_ONCE }, async (_, index) => {
      for (let done = index; done < count; done += LOGS_AT_ONCE) await append(index % PARTITIONS);
    }),
  );
});
report('ready');
