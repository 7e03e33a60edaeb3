import type { Projector } from '@verbatim/engine';
import type { EventLog } from '@verbatim/ports';

const VIEWS_BEHIND_RECORDS_MAX = 50_000;

function recordsBehind(log: EventLog, reading: Projector): number {
  const offsets = reading.offsets();
  return log.watermarks().reduce((sum, end, partition) => sum + end - (offsets[partition] ?? 0), 0);
}

/** Why the views cannot be trusted to be fresh; null when they can. */
export const behind = (log: EventLog, reading: Projector): string | null =>
  recordsBehind(log, reading) > VIEWS_BEHIND_RECORDS_MAX ? 'the views are behind the log' : null;

/** Seconds for which something has been waiting; zero while nothing is. */
export const lag = (() => {
  let since: number | null = null;
  return (log: EventLog, reading: Projector): number => {
    if (recordsBehind(log, reading) === 0) since = null;
    else since ??= Date.now();
    return since === null ? 0 : (Date.now() - since) / 1_000;
  };
})();
