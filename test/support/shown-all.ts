import type { Installation } from './installation.ts';
import type { Load } from './load.ts';
import { logged } from './reading.ts';

/** Of the log, while conversations still grow. */
const LOOKS_MAX = 5;

/** Where conversations end in the log once nothing comes to them any more, and every viewer was shown all of it. */
export async function shownAll(load: Load, installation: Installation): Promise<ReadonlyMap<string, number>> {
  for (let looks = 1, log = await logged(installation, load.since); ; looks += 1) {
    await load.shown(log);
    const after = await logged(installation, load.since);
    // What was acknowledged by the intake alone may have been written a moment later.
    const isAll = load.conversations.every((id) => after.get(id)?.length === log.get(id)?.length);
    if (isAll || looks >= LOOKS_MAX) return new Map(load.conversations.map((id) => [id, after.get(id)?.length ?? 0]));
    log = after;
  }
}
