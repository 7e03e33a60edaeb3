import type { EventLog } from '@verbatim/ports';

const MS_PER_SECOND = 1_000;

/** The log, telling how long each append took. */
export function timed(log: EventLog, listeners: ReadonlySet<(seconds: number) => void>): EventLog {
  const append: EventLog['append'] = async (partition, expected, records) => {
    const started = performance.now();
    const base = await log.append(partition, expected, records);
    for (const listener of listeners) listener((performance.now() - started) / MS_PER_SECOND);
    return base;
  };
  return {
    partitions: log.partitions,
    incarnation: log.incarnation,
    append,
    follow: (from, options) => log.follow(from, options),
    readRange: (range) => log.readRange(range),
    readAt: (places) => log.readAt(places),
    positionAt: (partition, time) => log.positionAt(partition, time),
    watermarks: () => log.watermarks(),
    close: () => log.close(),
  };
}
