import { useRef, useState } from 'react';

export interface HeldOrder {
  readonly ids: readonly string[];
  /** How many rows would have moved, come or gone. */
  readonly held: number;
  readonly release: () => void;
}

/** Keeps the order of a list while the pointer is over it: nothing moves away under a click. */
export function useHeld(latest: readonly string[], isHeld: boolean): HeldOrder {
  const kept = useRef(latest);
  const [, redraw] = useState(0);
  if (!isHeld || isContinuation(kept.current, latest)) kept.current = latest;
  const ids = kept.current;
  const release = (): void => {
    kept.current = latest;
    redraw((times) => times + 1);
  };
  return { ids, held: ids === latest ? 0 : difference(ids, latest), release };
}

/** More rows at the end move nothing. */
const isContinuation = (kept: readonly string[], latest: readonly string[]): boolean =>
  latest.length >= kept.length && kept.every((id, at) => id === latest[at]);

function difference(kept: readonly string[], latest: readonly string[]): number {
  const known = new Set(kept);
  const now = new Set(latest);
  const come = latest.filter((id) => !known.has(id)).length;
  const gone = kept.filter((id) => !now.has(id)).length;
  return Math.max(come + gone, 1);
}
