import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { readMasterKey } from './files.ts';

export interface Finding {
  readonly what: string;
  readonly is: 'ok' | 'warning' | 'failure';
  readonly says: string;
}

/** The servers that the settings name, each asked what a start would ask of it, in the words of a start. Nothing is changed but topics, where that is asked for. */
export async function servers(config: Config, isFixing: boolean): Promise<readonly Finding[]> {
  const asked: Promise<readonly Finding[]>[] = [];
  if (isElsewhere(config.LOG_URL)) asked.push(finding('log', () => onTopics(config, isFixing)));
  if (isElsewhere(config.KEYS_URL)) asked.push(finding('keys', () => ofKeys(config)));
  if (isElsewhere(config.VIEWS_URL)) asked.push(finding('views', () => ofViews(config)));
  for (const setting of ['SIGNALS_URL', 'JOBS_URL'] as const)
    if (isElsewhere(config[setting]))
      asked.push(finding(setting, () => ofRedis(config[setting], `VERBATIM_${setting}`)));
  return (await Promise.all(asked)).flat();
}

const isElsewhere = (url: string): boolean => !url.startsWith('file:') && !url.startsWith('local:');

async function finding(what: string, ask: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await ask();
  } catch (error) {
    return [{ what, is: 'failure', says: error instanceof Fault ? `${error.code}: ${error.message}` : String(error) }];
  }
}

/** The topics of a log on Kafka; what is missing or wrong of them is mended where that is asked for. */
async function onTopics(config: Config, isFixing: boolean): Promise<readonly Finding[]> {
  const { copiesOfGroups, examineTopics, fixTopics, indexRules, intakeRules, kafkaAddress, kafkaEventLog, logRules, parkedRules } = await import('@verbatim/log-kafka'); // prettier-ignore
  const address = kafkaAddress(config.LOG_URL);
  const wanted = { ...address, partitions: config.PARTITIONS };
  const rules = [logRules(wanted), indexRules(wanted), intakeRules(wanted), parkedRules(wanted)];
  const troubles = await (isFixing ? fixTopics : examineTopics)(address, rules);
  if (troubles.length > 0)
    return troubles.map(({ sentence }) => ({ what: 'topic', is: 'failure', says: `LOG_TOPIC_UNFIT: ${sentence}` }));
  const topics: Finding = { what: 'topics', is: 'ok', says: rules.map(({ name }) => name).join(', ') };
  const log = await kafkaEventLog({ url: config.LOG_URL, partitions: config.PARTITIONS, isReadOnly: true }).catch(
    (error: unknown) => {
      if (error instanceof Fault && error.code === 'DATA_MISSING') return null;
      throw error;
    },
  );
  const records = log?.watermarks().reduce((sum, end) => sum + end, 0) ?? 0;
  await log?.close();
  return [
    topics,
    { what: 'log', is: 'ok', says: `${records} records in ${config.PARTITIONS} partitions` },
    copies(address.replication),
    ...ofGroups(await copiesOfGroups(address), address.replication),
  ];
}

/** `there`: copies of what the brokers know of groups; null: nobody was in one yet. */
export function ofGroups(there: number | null, replication: number): readonly Finding[] {
  if (there === null) return [];
  if (there >= replication) return [{ what: 'groups', is: 'ok', says: `${there} of __consumer_offsets` }];
  const says = `__consumer_offsets has fewer copies (${there}) than the log (${replication}): routers stand still while a broker with one of them is away. Reassign its partitions to ${replication} brokers, and set offsets.topic.replication.factor=${replication} for new clusters.`; // prettier-ignore
  return [{ what: 'groups', is: 'warning', says }];
}

const copies = (replication: number): Finding => ({
  what: 'durability',
  is: replication > 1 ? 'ok' : 'warning',
  says:
    replication > 1
      ? `an acknowledgement means ${Math.max(1, replication - 1)} of ${replication} brokers have it`
      : 'one copy: a broker whose machine loses power may lose what was acknowledged; say replication=3 for three brokers',
});

async function ofKeys(config: Config): Promise<readonly Finding[]> {
  const { examineKeys } = await import('@verbatim/keys-mongodb');
  const masterKey = await readMasterKey(config).catch((error: unknown) => {
    if (error instanceof Fault && error.code === 'DATA_MISSING') return null;
    throw error;
  });
  await examineKeys(config.KEYS_URL, masterKey);
  return [{ what: 'keys', is: 'ok', says: masterKey === null ? 'none yet' : 'the master key opens them' }];
}

async function ofViews(config: Config): Promise<readonly Finding[]> {
  const { examineViews } = await import('@verbatim/store-mongodb');
  await examineViews(config.VIEWS_URL);
  return [{ what: 'views', is: 'ok', says: 'MongoDB answers' }];
}

async function ofRedis(url: string, setting: string): Promise<readonly Finding[]> {
  const { openRedis } = await import('@verbatim/redis');
  (await openRedis({ url, setting })).disconnect();
  return [{ what: setting, is: 'ok', says: 'Redis answers, and throws nothing away' }];
}
