import type { Job } from '@verbatim/ports';

/** Jobs that wait to be written at most; more are forgotten and derived again. */
const PENDING_MAX = 100_000;

export interface Changes {
  readonly set: readonly Job[];
  readonly cancelled: readonly string[];
}

/** What has to change so that exactly these are set. */
export function changesOf(past: readonly Job[], now: readonly Job[]): Changes {
  return {
    set: now.filter(({ id, at }) => !past.some((one) => one.id === id && one.at === at)),
    cancelled: past.flatMap(({ id }) => (now.some((one) => one.id === id) ? [] : [id])),
  };
}

/** Changes of jobs on their way to the disk: of several about one job the last counts. */
export class Pending {
  readonly #jobs = new Map<string, number | null>();
  #hasOverflown = false;

  note({ set, cancelled }: Changes): void {
    for (const id of cancelled) this.#jobs.set(id, null);
    for (const { id, at } of set) this.#jobs.set(id, at);
    if (this.#jobs.size <= PENDING_MAX) return;
    this.#jobs.clear();
    this.#hasOverflown = true;
  }

  /** Whether some were forgotten since this was last asked. */
  hasOverflown(): boolean {
    const answer = this.#hasOverflown;
    this.#hasOverflown = false;
    return answer;
  }

  take(limit: number): Changes {
    const set: Job[] = [];
    const cancelled: string[] = [];
    for (const [id, at] of this.#jobs) {
      if (set.length + cancelled.length === limit) break;
      this.#jobs.delete(id);
      if (at === null) cancelled.push(id);
      else set.push({ id, at });
    }
    return { set, cancelled };
  }
}
