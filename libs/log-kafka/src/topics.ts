import kafkajs from 'kafkajs';
import type { Admin } from 'kafkajs';
import { Fault } from '@verbatim/kit';
import type { KafkaAddress } from './address.ts';
import { persistently, within } from './deadline.ts';
import { foreignGroups } from './groups.ts';
import type { TopicRules } from './topic-rules.ts';
import { socketFactory, START_MS_MAX } from './wire.ts';

const CONNECT_MS_MAX = 3_000;
const REQUEST_MS_MAX = 5_000;
const DISCONNECT_MS_MAX = 1_000;
const TOPIC = 2;

/** What is wrong with a cluster, in sentences that say what to change; `isFixable`: by `fixTopics`. */
export interface TopicTrouble {
  readonly sentence: string;
  readonly isFixable: boolean;
  readonly isMissing?: boolean;
}

/** Makes topics that are missing, and names what is wrong with those that are there. */
export function prepareTopics(address: KafkaAddress, topics: readonly TopicRules[]): Promise<readonly TopicTrouble[]> {
  return withAdmin(address, async (admin) => {
    await createMissing(admin, topics);
    return [...(await ofGroups(admin, address)), ...(await troubles(admin, topics))];
  });
}

/** Names what is wrong or missing, and changes nothing. */
export function examineTopics(address: KafkaAddress, topics: readonly TopicRules[]): Promise<readonly TopicTrouble[]> {
  return withAdmin(address, async (admin) => {
    const there = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !there.has(name));
    const found = missing.map(({ name }) => ({
      sentence: `Topic ${name} is missing: it is made at the first start, or by "verbatim doctor --fix".`,
      isFixable: true,
      isMissing: true,
    }));
    if (missing.length === topics.length) return found;
    return [
      ...found,
      ...(await ofGroups(admin, address)),
      ...(await troubles(
        admin,
        topics.filter(({ name }) => there.has(name)),
      )),
    ];
  });
}

/** Sets what is wrong of settings; partitions and replication nobody can change behind the back of those who use them. */
export function fixTopics(address: KafkaAddress, topics: readonly TopicRules[]): Promise<readonly TopicTrouble[]> {
  return withAdmin(address, async (admin) => {
    await createMissing(admin, topics);
    const resources = topics.map(({ name, rules }) => ({ type: TOPIC, name, configEntries: entries(rules) }));
    await admin.alterConfigs({ validateOnly: false, resources }); // replaces all settings, so all of them are given
    return [...(await ofGroups(admin, address)), ...(await troubles(admin, topics))];
  });
}

/** Where the brokers keep which member of a group has which partition, and how far it has come. */
const GROUPS_TOPIC = '__consumer_offsets';

/** Of how many copies the brokers keep that, the fewest of any part of it; null before anybody was in a group. */
export function copiesOfGroups(address: KafkaAddress): Promise<number | null> {
  return withAdmin(address, async (admin) => {
    if (!(await admin.listTopics()).includes(GROUPS_TOPIC)) return null;
    const { topics } = await admin.fetchTopicMetadata({ topics: [GROUPS_TOPIC] });
    return Math.min(...topics.flatMap(({ partitions }) => partitions.map(({ replicas }) => replicas.length)));
  });
}

async function withAdmin<T>(address: KafkaAddress, use: (admin: Admin) => Promise<T>): Promise<T> {
  const { brokers, ssl, sasl } = address;
  const kafka = new kafkajs.Kafka({
    ...{ brokers: [...brokers], ssl, clientId: 'verbatim', socketFactory, logLevel: kafkajs.logLevel.NOTHING },
    ...{ connectionTimeout: CONNECT_MS_MAX, authenticationTimeout: CONNECT_MS_MAX, requestTimeout: REQUEST_MS_MAX },
    ...(sasl === null ? {} : { sasl: sasl as kafkajs.SASLOptions }),
    retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 500 },
  });
  const admin = kafka.admin();
  try {
    return await within(
      START_MS_MAX,
      admin.connect().then(() => use(admin)),
    );
  } catch (error) {
    throw startFault(error, address);
  } finally {
    await within(DISCONNECT_MS_MAX, admin.disconnect()).catch(() => {});
  }
}

const ofGroups = async (admin: Admin, address: KafkaAddress): Promise<readonly TopicTrouble[]> =>
  (await foreignGroups(admin, address)).map((sentence) => ({ sentence, isFixable: false }));

async function createMissing(admin: Admin, topics: readonly TopicRules[]): Promise<void> {
  const there = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !there.has(name));
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: false,
    topics: missing.map(({ name, partitions, replication, rules }) => ({
      ...{ topic: name, numPartitions: partitions, replicationFactor: replication },
      configEntries: entries(rules),
    })),
  });
  await persistently(START_MS_MAX, () => led(admin, missing));
}

/** A broker that has just made a topic may not know it yet, nor who leads it. */
async function led(admin: Admin, missing: readonly TopicRules[]): Promise<void> {
  const { topics } = await admin.fetchTopicMetadata({ topics: missing.map(({ name }) => name) });
  if (topics.some(({ partitions }) => partitions.some(({ leader }) => leader < 0)))
    throw new Error('nobody leads it yet');
}

const entries = (rules: TopicRules['rules']) => rules.map(({ setting, fresh }) => ({ name: setting, value: fresh }));

async function troubles(admin: Admin, topics: readonly TopicRules[]): Promise<readonly TopicTrouble[]> {
  const { topics: metadata } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: TOPIC, name })),
  });
  return topics.flatMap((topic) => {
    const { partitions = [] } = metadata.find(({ name }) => name === topic.name) ?? {};
    const { configEntries = [] } = resources.find(({ resourceName }) => resourceName === topic.name) ?? {};
    const values = new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]));
    return [...ofShape(topic, partitions.map(({ replicas }) => replicas.length)), ...ofSettings(topic, values)]; // prettier-ignore
  });
}

function ofShape({ name, partitions, replication }: TopicRules, copies: readonly number[]): readonly TopicTrouble[] {
  const found: string[] = [];
  if (copies.length !== partitions)
    found.push(
      `Topic ${name} has ${copies.length} partitions, not ${partitions}: set VERBATIM_PARTITIONS=${copies.length}, or take another topic prefix.`,
    );
  const fewest = Math.min(...copies);
  if (fewest < replication)
    found.push(
      `Topic ${name} has ${fewest} copies of a partition, not ${replication}: reassign its partitions to more brokers, or say replication=${fewest} in VERBATIM_LOG_URL.`,
    );
  return found.map((sentence) => ({ sentence, isFixable: false }));
}

const ofSettings = ({ name, rules }: TopicRules, values: ReadonlyMap<string, string>): readonly TopicTrouble[] =>
  rules
    .filter(({ setting, suits }) => !suits(values.get(setting) ?? ''))
    .map(({ setting, wanted }) => ({
      sentence: `Topic ${name} has ${setting}=${values.get(setting) ?? '(unknown)'}; it must be ${wanted}: change it, or let "verbatim doctor --fix" do it.`,
      isFixable: true,
    }));

/** Why a start ends here, in one sentence. */
function startFault(error: unknown, { brokers, replication }: KafkaAddress): unknown {
  if (!(error instanceof Error)) return error;
  const cause = error.cause instanceof Error ? error.cause : error;
  const fault = (code: string, sentence: string): Fault =>
    new Fault(code, sentence, { retryable: false, cause: error });
  if (/SASL|Authentication/i.test(`${error.name} ${cause.name} ${cause.message}`))
    return fault(
      'LOG_CREDENTIALS_WRONG',
      'Kafka refuses user and password of VERBATIM_LOG_URL: correct them, or the mechanism after the "?".',
    );
  if (/InvalidReplicationFactor|INVALID_REPLICATION_FACTOR|replication/i.test(reasons(error)))
    return fault('LOG_TOPIC_UNFIT', `Kafka has fewer than ${replication} brokers: start more, or say replication=1 in VERBATIM_LOG_URL.`); // prettier-ignore
  if (/Connection|Timeout|Broker|Retries/i.test(`${error.name} ${cause.name} ${error.message}`))
    return fault('LOG_UNREACHABLE', `No Kafka broker answers at ${brokers.join(', ')}: correct VERBATIM_LOG_URL, or start it.`); // prettier-ignore
  return error;
}

const reasons = (error: Error): string =>
  'errors' in error && Array.isArray(error.errors) ? error.errors.map(String).join(' ') : error.message;
