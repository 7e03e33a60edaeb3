import { setTimeout as sleep } from 'node:timers/promises';

/** A commit costs more than what is in it, so when many follow each other, each waits this long for company. */
const COMPANY_MS = 3;
/** So many waiting are company enough. */
const COMPANY_APPENDS = 64;
/** More than 2,000 records a second are many. */
const RECORDS_PER_WINDOW_MAX = 200;
const WINDOW_MS = 100;

/** When to commit: at once as long as there is time, a little later when there is much to write. */
export class Pace {
  #since = 0;
  #records = 0;
  #isBusy = false;

  wrote(records: number): void {
    const now = performance.now();
    const elapsed = now - this.#since;
    this.#records += records;
    if (elapsed < WINDOW_MS) return;
    this.#isBusy = elapsed < 2 * WINDOW_MS && this.#records > RECORDS_PER_WINDOW_MAX;
    this.#since = now;
    this.#records = 0;
  }

  async company(waiting: number): Promise<void> {
    if (this.#isBusy && waiting < COMPANY_APPENDS) await sleep(COMPANY_MS);
  }
}
