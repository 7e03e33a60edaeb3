let leads = false;

/**
 * Of several tabs one speaks. The browser's own lock passes on to the next when that tab is closed; where there is no
 * such lock, every tab speaks.
 */
export function leadTabs(name: string): () => void {
  if (!('locks' in navigator)) {
    leads = true;
    return () => {};
  }
  const ended = new AbortController();
  navigator.locks
    .request(name, { signal: ended.signal }, () => {
      leads = true;
      return new Promise<void>((resolve) => ended.signal.addEventListener('abort', () => resolve()));
    })
    .catch(() => {}) // ended before it was our turn
    .finally(() => {
      leads = false;
    });
  return () => ended.abort();
}

export const isLeader = (): boolean => leads;
