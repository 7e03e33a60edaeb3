import type { Projector } from '@verbatim/engine';
import type { EventLog, Place, RecordIndex, ViewStore } from '@verbatim/ports';
import { recordIds } from '@verbatim/projections';

export interface ViewIndexParts {
  readonly log: EventLog;
  readonly views: ViewStore;
  /** Keeps the view of ids. */
  readonly reading: Projector;
}

/** Finds what was written before where the log has no index of its own: in a view, once that has read as far as is asked for. */
export const viewIndex = ({ log, views, reading }: ViewIndexParts): RecordIndex => ({
  async find(ids, until) {
    const never = new AbortController().signal;
    const ends = until ?? log.watermarks().map((offset, partition) => ({ partition, offset }));
    for (const { partition, offset } of ends)
      if (offset > 0) await reading.waitFor({ partition, offset: offset - 1 }, never);
    const found = await views.read(recordIds.schema, ids);
    return new Map([...found].map(([id, doc]) => [id, JSON.parse(doc) as Place]));
  },
});
