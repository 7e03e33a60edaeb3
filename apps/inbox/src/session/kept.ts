/** What this browser keeps for us. Where storage is blocked or full, the page works and forgets. */
export const kept = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },

  write(name: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
    } catch {
      // Nothing to be done, and nothing else depends on it.
    }
  },

  /** What is kept under names that begin so. */
  names(prefix: string): readonly string[] {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    } catch {
      return [];
    }
  },

  /** The JSON that was kept, or null when there is none or it is damaged. */
  readJson(name: string): unknown {
    try {
      return JSON.parse(kept.read(name) ?? 'null');
    } catch {
      return null;
    }
  },
};
