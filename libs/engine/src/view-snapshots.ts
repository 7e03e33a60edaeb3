import type { ViewStore } from '@verbatim/ports';
import type { Projector } from './projector.ts';
import { states } from './snapshots.ts';
import type { Snapshots, Version } from './snapshots.ts';

/** Snapshots as the projection of states keeps them. */
export const viewSnapshots = (store: ViewStore, projector: Pick<Projector, 'offsets'>): Snapshots => ({
  offset: (partition) => projector.offsets()[partition] ?? 0,
  async load(streams) {
    const docs = await store.read(states.schema, streams);
    return new Map([...docs].map(([stream, doc]) => [stream, JSON.parse(doc) as Version]));
  },
});
