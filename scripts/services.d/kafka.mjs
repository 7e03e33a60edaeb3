// A real Kafka broker (KRaft, one node) from its jars, with a small heap.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, folder, HERE, needs, pidOf, portOf, run, start, stop, until } from './machine.mjs';

const VERSION = '4.4.0';
/** One id for every node and every start. */
const CLUSTER_ID = 'verbatimKafkaAAAAAAAAA';
const USER = 'ann';
const PASSWORD = 'a-password-for-tests';
const LOGIN = 'org.apache.kafka.common.security.plain.PlainLoginModule';

export const kafka = {
  variable: 'VERBATIM_TEST_KAFKA_URL',
  url: async () => `kafka://127.0.0.1:${await portOf('kafka')}`,
  /** The same broker by a door that asks for a password. */
  others: async () => ({
    VERBATIM_TEST_KAFKA_SASL_URL: `kafka://${USER}:${PASSWORD}@127.0.0.1:${await portOf('kafka-sasl')}`,
    /** For brokers that a test starts, ends and cuts off itself. */
    VERBATIM_TEST_KAFKA_JARS: jars(),
  }),
  isUp: async () => pidOf('kafka') !== null && (await answers(await portOf('kafka'))),

  async up() {
    const jars = fetched();
    const settings = join(folder('kafka'), 'server.properties');
    writeFileSync(
      settings,
      properties(await portOf('kafka'), await portOf('kafka-controller'), await portOf('kafka-sasl')),
    );
    const format = ['kafka.tools.StorageTool', 'format', '-g', '-t', CLUSTER_ID, '-c', settings];
    run('java', ['-Xmx64m', '-XX:TieredStopAtLevel=1', ...quiet('error'), '-cp', jars, ...format]);
    start('kafka', 'java', [
      ...['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...quiet('warn')],
      ...['-cp', jars, 'kafka.Kafka', settings],
    ]);
    const port = await portOf('kafka');
    await until(
      () => answers(port),
      undefined,
      () => pidOf('kafka') !== null,
    );
  },

  down: () => stop('kafka'),
};

const jars = () => join(folder('kafka'), `lib-${VERSION}`);

const quiet = (level) => [`-Dorg.slf4j.simpleLogger.defaultLogLevel=${level}`];

/** The class path, fetched once; a fetch that broke off leaves nothing that looks whole. */
function fetched() {
  const lib = jars();
  needs('java', 'default-jre-headless');
  if (!existsSync(lib)) {
    needs('mvn', 'maven');
    const part = `${lib}.part`;
    rmSync(part, { recursive: true, force: true });
    const copy = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`];
    run('mvn', ['-B', '-ntp', '-q', '-f', join(HERE, 'pom.xml'), `-Dkafka.version=${VERSION}`, ...copy]);
    renameSync(part, lib);
  }
  return `${lib}/*`;
}

const properties = (port, controllerPort, saslPort) => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort},LOCKED://127.0.0.1:${saslPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port},LOCKED://127.0.0.1:${saslPort}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,LOCKED:SASL_PLAINTEXT
sasl.enabled.mechanisms=PLAIN
listener.name.locked.plain.sasl.jaas.config=${LOGIN} required user_${USER}="${PASSWORD}";
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${folder('data', 'kafka')}
num.partitions=1
auto.create.topics.enable=false
offsets.topic.num.partitions=1
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
log.cleaner.dedupe.buffer.size=8388608
`;
