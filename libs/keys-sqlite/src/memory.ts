import { LRUCache } from 'lru-cache';

/** What was read lately, up to a number of entries. */
export interface Memory<Value extends object> {
  get(name: string): Value | undefined;
  /** Keeps what `read` finds, unless something was forgotten meanwhile: then it may be the old value. */
  reading(nameOf: (value: Value) => string, read: () => Promise<Value | null>): Promise<Value | null>;
  /** Forgets before and after the change, so that nobody is answered with what it replaces. */
  changing<Result>(forget: (memory: LRUCache<string, Value>) => void, change: () => Promise<Result>): Promise<Result>;
}

export function memory<Value extends object>(max: number): Memory<Value> {
  const entries = new LRUCache<string, Value>({ maxSize: max, sizeCalculation: () => 1 }); // grows; `max` would lay out all of it at once
  let changes = 0;

  return {
    get: (name) => entries.get(name),

    async reading(nameOf, read) {
      const since = changes;
      const value = await read();
      if (value === null) return null;
      const name = nameOf(value);
      const known = entries.get(name); // somebody at the same time was quicker: one object for all
      if (known !== undefined) return known;
      if (since === changes) entries.set(name, value);
      return value;
    },

    async changing(forget, change) {
      const forgetting = (): void => {
        changes++;
        forget(entries);
      };
      forgetting();
      try {
        return await change();
      } finally {
        forgetting();
      }
    },
  };
}
