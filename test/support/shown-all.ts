import type { Installation } from './installation.ts';
import type { Load } from './load.ts';
import { logged } from './reading.ts';

/** Of the log, while conversations still grow. */
const LOOKS_MAX = 5;

/** Where conversations end in the log once nothing comes to them any more, and every viewer was shown all of it. */
export async function shownAll(load: Load, installation: Installation): Promise<ReadonlyMap<string, number>> {
  const read = async (): Promise<ReadonlyMap<string, number>> => {
    const log = await logged(installation);
    return new Map(load.conversations.map((id) => [id, log.get(id)?.at(-1)?.seq ?? 0]));
  };
  for (let looks = 1, ends = await read(); ; looks += 1) {
    await load.shown(ends);
    const after = await read();
    // What was acknowledged by the intake alone may have been written a moment later.
    if (looks >= LOOKS_MAX || load.conversations.every((id) => after.get(id) === ends.get(id))) return after;
    ends = after;
  }
}
