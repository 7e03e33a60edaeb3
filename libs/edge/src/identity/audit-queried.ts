import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryable } from '@verbatim/kit';
import { keyedHash, sealingKey } from '@verbatim/sealing';
import type { Core } from '../core.ts';
import { askingOf, record } from './record.ts';
import type { StaffCaller } from './record.ts';

/** Askings that wait for a place to be written to; beyond this nobody looks unrecorded. */
const OVERDUE_MAX = 1_000;
const RETRY_EVERY_MS = 500;

interface Looked {
  readonly filter: string;
  readonly rows: number;
}

/**
 * Writes down that somebody has looked into the audit: what for only as a keyed hash, for it may itself be personal.
 * A full disk must not blind an auditor: then it is written as soon as there is room. True once it is on record.
 */
export async function auditQueried(core: Core, caller: StaffCaller, { filter, rows }: Looked): Promise<boolean> {
  const { accountId } = caller;
  const key = sealingKey(await core.keys.dataKey(accountId, { kind: 'account', id: accountId }));
  const data = { filterHash: keyedHash(key, 'audit-query', filter), rows };
  const asking = askingOf(caller, core.newId());
  const write = () => record(core, asking, { type: 'AuditQueried', data });
  try {
    await write();
    return true;
  } catch (error) {
    const overdue = overdueOf(core);
    if (!isRetryable(error) || overdue.size >= OVERDUE_MAX) throw error;
    overdue.add(write);
    return false;
  }
}

/** What is still to be written down, in order, tried again until it is. Under its key each is written once. */
class Overdue {
  readonly #writes: (() => Promise<unknown>)[] = [];

  get size(): number {
    return this.#writes.length;
  }

  add(write: () => Promise<unknown>): void {
    this.#writes.push(write);
    if (this.#writes.length === 1) void this.#run();
  }

  async #run(): Promise<void> {
    for (let [write] = this.#writes; write !== undefined; [write] = this.#writes) {
      await sleep(RETRY_EVERY_MS, undefined, { ref: false });
      const isOver = await write().then(
        () => true,
        (error: unknown) => !isRetryable(error),
      );
      if (isOver) this.#writes.shift();
    }
  }
}

const waiting = new WeakMap<Core, Overdue>();

function overdueOf(core: Core): Overdue {
  const overdue = waiting.get(core) ?? new Overdue();
  waiting.set(core, overdue);
  return overdue;
}
