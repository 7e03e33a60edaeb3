import type { View } from './contract.ts';
import { STATUSES } from './row-lists.ts';
import type { StatusFilter } from './row-lists.ts';
import type { Counts } from './wire.ts';

/** How many conversations a view has in the statuses of a filter; null: not known yet. */
export function countOf(counts: Counts, view: View, filter: StatusFilter): number | null {
  const perStatus = counts[view];
  if (perStatus === undefined) return null;
  return STATUSES[filter].reduce((sum, status) => sum + (perStatus[status] ?? 0), 0);
}
