import { timeJson } from '@verbatim/contracts';
import type { Freshness } from '../freshness.ts';
import type { Sink } from './frames.ts';

/** Tells staff when nothing new can be shown, and when it can be again. Returns the way to stop. */
export function hearStale(freshness: Freshness, sink: Sink): () => void {
  const tell = (since: number | null): void =>
    sink.push({ kind: 'stale', since: since === null ? null : timeJson(since) });
  const since = freshness.staleSince();
  if (since !== null) tell(since);
  return freshness.onChange(tell);
}
