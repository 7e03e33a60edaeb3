import type { StreamId } from '@verbatim/domain';
import xxhash from 'xxhash-wasm';

/** Streams whose partition is remembered. */
const STREAMS_KNOWN_MAX = 50_000;

/** partition = xxh64 of the stream id modulo a fixed count. */
export async function partitioner(partitions: number): Promise<(stream: StreamId) => number> {
  const { h64 } = await xxhash();
  const known = new Map<StreamId, number>();
  const count = BigInt(partitions);
  return (stream) => {
    let partition = known.get(stream);
    if (partition !== undefined) return partition;
    partition = Number(h64(stream) % count);
    if (known.size >= STREAMS_KNOWN_MAX) known.clear();
    known.set(stream, partition);
    return partition;
  };
}
