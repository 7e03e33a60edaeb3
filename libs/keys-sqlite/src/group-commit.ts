import { Fault } from '@verbatim/kit';
import type { Step } from './step.ts';

/** Transactions that may wait for the disk at once. */
const WAITING_MAX = 10_000;
/** Steps that go into one transaction, at most. */
const STEPS_MAX = 2000;

type Write = (steps: readonly Step[]) => Promise<void>;

interface Waiting {
  readonly steps: readonly Step[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Whoever comes while a transaction is at the disk goes with the next one, all together: one flush serves many. */
export function groupCommit(write: Write): Write {
  let waiting: Waiting[] = [];
  let isBusy = false;

  const flush = async (): Promise<void> => {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = nextBatch(waiting);
      waiting = waiting.slice(batch.length);
      await settle(write, batch);
    }
    isBusy = false;
  };

  return (steps) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= WAITING_MAX) {
        reject(new Fault('KEYS_UNAVAILABLE', 'Too many wait for the keys already', { retryable: true }));
        return;
      }
      waiting.push({ steps, resolve, reject });
      if (!isBusy) void flush();
    });
}

async function settle(write: Write, batch: readonly Waiting[]): Promise<void> {
  try {
    await write(batch.flatMap(({ steps }) => steps));
    for (const { resolve } of batch) resolve();
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

function nextBatch(waiting: readonly Waiting[]): readonly Waiting[] {
  let steps = 0;
  const end = waiting.findIndex((each) => (steps += each.steps.length) > STEPS_MAX);
  return end === -1 ? waiting : waiting.slice(0, Math.max(end, 1));
}
