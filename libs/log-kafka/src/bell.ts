import { within } from './deadline.ts';

/** Wakes all who wait for something to have changed. */
export class Bell {
  #waiting: (() => void)[] = [];

  ring(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** Resolves once it is so, looking again at each ring. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The same, if that takes no longer than so many ms; else a Fault `BROKER_UNAVAILABLE`. */
  async soon(isSo: () => boolean, msMax: number): Promise<void> {
    let isOver = false;
    const looking = this.until(() => isOver || isSo());
    try {
      await within(msMax, looking);
    } finally {
      isOver = true;
    }
  }
}
