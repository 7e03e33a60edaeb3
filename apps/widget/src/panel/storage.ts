/** Strings by name that outlive the page where the browser allows it. Never throws. */
export interface Storage {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string | null) => void;
  readonly keys: (prefix: string) => readonly string[];
}

/** What cannot be stored (blocked, full, private mode) is kept as long as the page lives. */
export function openStorage(open: () => globalThis.Storage): Storage {
  const memory = new Map<string, string>();
  const area = attempt(open, null);
  return {
    get: (key) => memory.get(key) ?? attempt(() => area?.getItem(key) ?? null, null),
    set(key, value) {
      memory.delete(key);
      const isKept = attempt(() => {
        if (value === null) area?.removeItem(key);
        else area?.setItem(key, value);
        return area !== null;
      }, false);
      if (!isKept && value !== null) memory.set(key, value);
    },
    keys: (prefix) =>
      [...new Set([...memory.keys(), ...attempt(() => Object.keys(area ?? {}), [])])].filter((key) =>
        key.startsWith(prefix),
      ),
  };
}

function attempt<T>(step: () => T, otherwise: T): T {
  try {
    return step();
  } catch {
    return otherwise;
  }
}
