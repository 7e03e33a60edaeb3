import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '@verbatim/config';
import { loadMasterKey } from '@verbatim/keys-sqlite';
import type { EventLog, Jobs, Keys, Pause, RecordIndex, Signals, ViewStore } from '@verbatim/ports';
import type { MongoWriter } from '@verbatim/store-mongodb';
import { openJobsFile, openKeysFile, openLogFile, openViewsFile, refuseHalf } from './store-files.ts';

const random = (size: number) => randomBytes(size);

/** A log of any kind, and what only some have. */
export interface OpenLog extends EventLog {
  /** Why nothing can be appended or read now; null when it can. */
  trouble(): string | null;
}

export interface Stores {
  readonly log: OpenLog;
  /** Whether what other processes wrote to the log is known here; absent where there are none. */
  readonly isCurrent?: () => boolean;
  /** What only a log of Kafka's can: taking the writing of a partition over. */
  readonly claim?: (partition: number) => Promise<void>;
  readonly keys: Keys;
  readonly views: ViewStore;
  readonly signals: Signals;
  readonly jobs: Jobs;
  /** The log's own memory of what was written; null where a view has to serve. */
  readonly index: RecordIndex | null;
  /** Reads everything once in small steps, where nobody else looks after the bytes. */
  readonly scrub: ((pause: Pause, signal: AbortSignal) => Promise<void>) | null;
}

/**
 * Everything that keeps something, each where its address says. All or none: what did open is closed again when another
 * does not. What stands behind an address of a server is loaded when it is asked for.
 */
export async function openStores(
  config: Config,
  onWarning: (warning: string) => void,
  writer?: MongoWriter,
): Promise<Stores> {
  await refuseHalf(config);
  const masterKey = loadMasterKey(config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key'), random);
  const opening = await Promise.allSettled([
    openLog(config),
    masterKey.then((key) => openKeys(config, key)),
    openViews(config, onWarning, writer),
    openSignals(config),
    openJobs(config),
  ]);
  const [log, keys, views, signals, jobs] = opening;
  if (
    log.status === 'fulfilled' &&
    keys.status === 'fulfilled' &&
    views.status === 'fulfilled' &&
    signals.status === 'fulfilled' &&
    jobs.status === 'fulfilled'
  )
    return {
      ...told(log.value, onWarning),
      ...{ keys: keys.value, views: views.value, signals: signals.value, jobs: jobs.value },
    };
  if (log.status === 'fulfilled') await log.value.log.close();
  for (const one of [keys, views, signals, jobs]) if (one.status === 'fulfilled') await one.value.close();
  for (const one of opening) if (one.status === 'rejected') throw one.reason;
  throw new Error('one of them was rejected');
}

/** Who shows nothing to anybody need not hear of each record at once: nobody waits for what a router reads back. */
const ROUTER_ROUND_MS_MIN = 10;
/** It writes a step every 100 ms at most, whatever it reads. */
const PROJECTOR_ROUND_MS_MIN = 50;

const ONE_COPY =
  'The log has one copy: it survives a killed process, and not a broker that loses its power. Say replication=3 in VERBATIM_LOG_URL for three brokers.';

interface LogStores extends Pick<Stores, 'log' | 'index' | 'scrub' | 'claim' | 'isCurrent'> {
  readonly warning: string | null;
}

/** Said once all of them are open: a start that is refused says one thing alone. */
function told({ warning, ...opened }: LogStores, onWarning: (warning: string) => void): Omit<LogStores, 'warning'> {
  if (warning !== null) onWarning(warning);
  return opened;
}

/** Null: somebody waits for each record. */
function roundOf(roles: Config['ROLES']): number | null {
  if (roles.includes('all') || roles.includes('edge')) return null;
  return roles.includes('router') ? ROUTER_ROUND_MS_MIN : PROJECTOR_ROUND_MS_MIN;
}

async function openLog(config: Config): Promise<LogStores> {
  if (!config.LOG_URL.startsWith('file:')) {
    const { kafkaAddress, kafkaEventLog } = await import('@verbatim/log-kafka');
    const roundMsMin = roundOf(config.ROLES);
    const log = await kafkaEventLog({
      ...{ url: config.LOG_URL, partitions: config.PARTITIONS },
      ...(roundMsMin === null ? {} : { roundMsMin }),
    });
    const warning = kafkaAddress(config.LOG_URL).replication > 1 ? null : ONE_COPY;
    const own = { claim: (partition: number) => log.claim(partition), isCurrent: () => log.isCurrent() };
    return { log, index: null, scrub: null, ...own, warning };
  }
  const log = await openLogFile(config);
  return { log, index: log, scrub: (pause, signal) => log.scrub(pause, signal), warning: null };
}

async function openKeys(config: Config, masterKey: Uint8Array): Promise<Keys> {
  if (config.KEYS_URL.startsWith('file:')) return openKeysFile(config, masterKey);
  const { mongoKeys } = await import('@verbatim/keys-mongodb');
  return mongoKeys({ url: config.KEYS_URL, masterKey, clock: Date.now, random });
}

async function openViews(
  config: Config,
  onWarning: (warning: string) => void,
  writer?: MongoWriter,
): Promise<ViewStore> {
  if (config.VIEWS_URL.startsWith('file:')) return openViewsFile(config, onWarning);
  const { mongoViewStore } = await import('@verbatim/store-mongodb');
  return mongoViewStore(config.VIEWS_URL, writer);
}

async function openJobs(config: Config): Promise<Jobs> {
  if (config.JOBS_URL.startsWith('file:')) return openJobsFile(config);
  const { bullmqJobs } = await import('@verbatim/jobs-bullmq');
  return bullmqJobs({ url: config.JOBS_URL, prefix: prefixOf(config), clock: Date.now });
}

/** Whoever shares a log shares its signals and its jobs. */
const prefixOf = ({ LOG_URL }: Config): string => `verbatim:${/^kafkas?:\/\/[^/]+\/([^?]+)/.exec(LOG_URL)?.[1] ?? ''}`;

async function openSignals(config: Config): Promise<Signals> {
  if (config.SIGNALS_URL.startsWith('local:')) {
    const { localSignals } = await import('@verbatim/signals-local');
    return localSignals();
  }
  const { redisSignals } = await import('@verbatim/signals-redis');
  return redisSignals({ url: config.SIGNALS_URL, prefix: prefixOf(config) });
}
