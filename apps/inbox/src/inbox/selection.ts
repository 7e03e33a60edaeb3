import { createStore } from '../live/store.ts';

/** Rows that are marked, for something to be done to all of them. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
  /** True on touch screens, where nothing hovers: rows show their boxes and a tap marks. */
  readonly isPicking: boolean;
}

const NONE: Selection = { ids: new Set(), anchor: null, isPicking: false };
export const SELECTED_MAX = 200;

export const selection = createStore<Selection>(NONE);

export const clearSelection = (): void => selection.set(NONE);

export const startPicking = (): void => selection.set({ ...NONE, isPicking: true });

export function toggleSelected(id: string): void {
  const { ids, isPicking } = selection.get();
  const next = new Set(ids);
  if (!next.delete(id) && next.size < SELECTED_MAX) next.add(id);
  if (next.size === 0 && !isPicking) return clearSelection();
  selection.set({ ids: next, anchor: id, isPicking });
}

/** Everything between where marking began and here. */
export function extendSelection(id: string, listed: readonly string[]): void {
  const { ids, anchor, isPicking } = selection.get();
  const from = listed.indexOf(anchor ?? id);
  const to = listed.indexOf(id);
  if (from < 0 || to < 0) return toggleSelected(id);
  const range = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Set([...ids, ...range].slice(0, SELECTED_MAX));
  selection.set({ ids: next, anchor: anchor ?? id, isPicking });
}

export const selectAll = (listed: readonly string[]): void =>
  selection.set({ ...selection.get(), ids: new Set(listed.slice(0, SELECTED_MAX)), anchor: listed[0] ?? null });

/** Forgets what is no longer in the list. */
export function keepSelected(listed: readonly string[]): void {
  const { ids, ...rest } = selection.get();
  if (ids.size === 0) return;
  const known = new Set(listed);
  const kept = [...ids].filter((id) => known.has(id));
  if (kept.length === ids.size) return;
  if (kept.length === 0 && !rest.isPicking) return clearSelection();
  selection.set({ ...rest, ids: new Set(kept) });
}
