import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { opener, projector } from '@verbatim/engine';
import type { View } from '@verbatim/engine';
import { mongoKeys } from '@verbatim/keys-mongodb';
import { loadMasterKey } from '@verbatim/keys-sqlite';
import { kafkaEventLog } from '@verbatim/log-kafka';
import { audit, conversations, messages } from '@verbatim/projections';
import { mongoViewStore } from '@verbatim/store-mongodb';

export interface CatchUpJob {
  readonly logUrl: string;
  readonly keysUrl: string;
  readonly viewsUrl: string;
  readonly masterKeyFile: string;
  readonly partitions: number;
  readonly view: keyof typeof VIEWS;
}

export interface CatchUp {
  readonly events: number;
  readonly seconds: number;
  readonly cpuMicros: number;
}

const VIEWS = { conversations, messages, audit } as const;
const MS_PER_SECOND = 1_000;

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => {});
};

/** One projection from zero to where the log ended when it began. */
async function main(job: CatchUpJob): Promise<CatchUp> {
  const masterKey = await loadMasterKey(job.masterKeyFile, (size) => randomBytes(size));
  const log = await kafkaEventLog({ url: job.logUrl, partitions: job.partitions });
  const keys = await mongoKeys({ url: job.keysUrl, masterKey, clock: Date.now, random: (size) => randomBytes(size) });
  const store = await mongoViewStore(job.viewsUrl);
  const stop = new AbortController();
  const open = opener(keys);
  const views = [VIEWS[job.view]] as unknown as readonly View<never>[];
  const own = await projector({ log, store, views, open: open.open, peek: open.peek, pause, signal: stop.signal });
  const ends = log.watermarks();
  const isThere = (): boolean => ends.every((end, partition) => (own.offsets()[partition] ?? 0) >= end);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const running = own.run();
  while (!isThere()) await own.applied();
  const seconds = (performance.now() - began) / MS_PER_SECOND;
  const { user, system } = process.cpuUsage(cpu);
  stop.abort();
  await running;
  await Promise.all([log.close(), keys.close(), store.close()]);
  const events = ends.reduce((sum, end) => sum + end, 0);
  return { events, seconds, cpuMicros: (user + system) / events };
}

process.stdout.write(JSON.stringify(await main(JSON.parse(process.argv[2] ?? '{}') as CatchUpJob)));
process.exit(0);
