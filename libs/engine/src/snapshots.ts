import { kindOf } from '@verbatim/domain';
import type { AnyEvent, Source, StreamId, Told } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import { aggregateOf } from './aggregates.ts';
import type { View } from './view.ts';

/** A stream's state after its event `seq`, and how far each follower that feeds it has got. */
export interface Version {
  readonly seq: number;
  readonly state: unknown;
  /** `<follower>/<partition>` → the highest position seen. */
  readonly sources: Readonly<Record<string, number>>;
}

export const versionZero = (stream: StreamId): Version => ({
  seq: 0,
  state: aggregateOf(kindOf(stream))?.initial ?? null,
  sources: {},
});

/** What the sequencer reads back of streams that it let go. */
export interface Snapshots {
  load(streams: readonly string[]): Promise<ReadonlyMap<string, Version>>;
  /** Every record of the partition below this offset is in the snapshots. */
  offset(partition: number): number;
}

interface StateDoc extends Version {
  readonly accountId: string;
}

const schema: ViewSchema = {
  name: 'states',
  version: 6,
  columns: { account: 'text' },
  indexes: [],
};

/** Snapshots are a projection like any other, so that no writer, not even a stale one, can poison them. */
export const states: View<StateDoc> = {
  schema,
  key: ({ event }) => event.stream,
  apply(doc, { event }) {
    const before: Version = doc ?? versionZero(event.stream);
    const { seq, state } = advance(before, event.stream, event, event.seq);
    return { seq, state, sources: sourcesAfter(before.sources, event.source), accountId: event.accountId };
  },
  columns: ({ accountId }) => ({ account: accountId }),
};

export const sourceName = ({ follower, partition }: Source): string => `${follower}/${partition}`;

export const sourcesAfter = (sources: Version['sources'], source: Source | undefined): Version['sources'] =>
  source === undefined ? sources : { ...sources, [sourceName(source)]: source.position };

/** The version after one more event of the stream. One that says nothing to the rules leaves the state as it is: what is on record counts. */
export function advance(before: Version, stream: StreamId, event: Told<AnyEvent>, seq: number): Version {
  return { seq, state: evolved(before.state, stream, event), sources: before.sources };
}

function evolved(state: unknown, stream: StreamId, event: Told<AnyEvent>): unknown {
  try {
    return aggregateOf(kindOf(stream))?.evolve(state, event) ?? state;
  } catch {
    return state;
  }
}
