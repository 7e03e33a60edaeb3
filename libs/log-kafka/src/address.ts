import { Fault } from '@verbatim/kit';

/** Where a cluster is, and under which prefix our topics are. */
export interface KafkaAddress {
  /** `host:port` each. */
  readonly brokers: readonly string[];
  /** Before the name of each topic; may be empty. */
  readonly prefix: string;
  readonly ssl: boolean;
  readonly sasl: { readonly mechanism: string; readonly username: string; readonly password: string } | null;
  /** Copies of each partition that topics are made with, and have at least. */
  readonly replication: number;
}

const SHAPE = /^kafka(s?):\/\/(?:([^:@/]+):([^@/]*)@)?([^/?@]+)(?:\/([\w.-]*))?(?:\?(.*))?$/;
const MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'];
const HELP = 'kafka://[user:password@]host:port[,host:port…]/<topic prefix>[?replication=3&mechanism=scram-sha-512]';

/** Reads `kafka://…`, or `kafkas://…` for TLS; a Fault `LOG_URL_INVALID` says what is wrong with it. */
export function kafkaAddress(url: string): KafkaAddress {
  const [, s, username, password = '', hosts = '', prefix = '', query = ''] = SHAPE.exec(url) ?? [];
  if (s === undefined) throw invalid(`It is to look like ${HELP}`);
  return {
    brokers: brokersIn(hosts),
    prefix: prefix === '' ? '' : `${prefix}.`,
    ssl: s === 's',
    ...optionsIn(query, username === undefined ? null : decoded({ username, password })),
  };
}

function brokersIn(hosts: string): readonly string[] {
  const brokers = hosts.split(',');
  const wrong = brokers.findIndex((broker) => !/^[^:\s]+:\d+$/.test(broker));
  // What stands there is not repeated: it may be a password that was not percent-encoded.
  if (wrong >= 0)
    throw invalid(`broker ${wrong + 1} of ${brokers.length} is not host:port. It is to look like ${HELP}`);
  return brokers;
}

function optionsIn(query: string, user: ReturnType<typeof decoded> | null): Pick<KafkaAddress, 'replication' | 'sasl'> {
  const { replication = '1', mechanism = 'scram-sha-512', ...others } = Object.fromEntries(new URLSearchParams(query));
  if (Object.keys(others).length > 0) throw invalid('after the "?" only replication and mechanism are known');
  if (!/^[1-9]$/.test(replication)) throw invalid('replication is a number from 1 to 9');
  if (!MECHANISMS.includes(mechanism)) throw invalid(`mechanism is one of ${MECHANISMS.join(', ')}`);
  return { replication: Number(replication), sasl: user === null ? null : { ...user, mechanism } };
}

function decoded({ username, password }: { readonly username: string; readonly password: string }) {
  try {
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch (error) {
    throw invalid('user and password are percent-encoded', error);
  }
}

const invalid = (why: string, cause?: unknown): Fault =>
  new Fault('LOG_URL_INVALID', `The address of the log is wrong: ${why}.`, { retryable: false, cause });
