import type { AnyRecorded } from '@verbatim/domain';

interface Placed {
  readonly event: AnyRecorded;
  readonly place: { readonly partition: number; readonly offset: number };
}

/** The part of a view that folds. */
interface Fold<Doc> {
  key(placed: Placed): string | null;
  apply(doc: Doc | null, placed: Placed): Doc | null;
}

const PARTITION = 3;

/** One after the other in one partition of a log. */
export const placed = (events: readonly AnyRecorded[], from = 0): readonly Placed[] =>
  events.map((event, index) => ({ event, place: { partition: PARTITION, offset: from + index } }));

/** Every document of a view after these events. With `between`, a document passes through it before every event. */
export function folded<Doc>(
  view: Fold<Doc>,
  events: readonly AnyRecorded[],
  between: (doc: Doc) => Doc = (doc) => doc,
): ReadonlyMap<string, Doc> {
  const docs = new Map<string, Doc>();
  for (const one of placed(events)) {
    const key = view.key(one);
    if (key === null) continue;
    const before = docs.get(key);
    const after = view.apply(before === undefined ? null : between(before), one);
    if (after === null) docs.delete(key);
    else docs.set(key, after);
  }
  return docs;
}
