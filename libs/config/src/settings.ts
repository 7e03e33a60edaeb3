import { isIP } from 'node:net';
import { z } from 'zod';

/** A whole number, as people write one: an empty variable is none. */
const whole = (min: number, max: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      message: `must be a whole number from ${min} to ${max}`,
    })
    .transform(Number);

const port = whole(0, 65_535);
const PARTITIONS_MAX = 1_024;
const PARTITIONS_EMBEDDED = 16;
const PARTITIONS_CLUSTER = 64;
const SETUP_TOKEN_CHARS_MIN = 8;
const ROLES = ['all', 'edge', 'router', 'projector', 'assistant', 'webhooks'] as const;

const roles = z
  .string()
  .transform((list) => list.split(',').map((role) => role.trim()))
  .pipe(z.array(z.enum(ROLES)).min(1));

/** `10.1.2.3`, or `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const bitsMax = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bitsMax < 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= bitsMax);
}

const networks = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim()))
  .pipe(z.array(z.string().refine(isNetwork, 'must be an address such as 10.1.2.3, or a network such as 10.0.0.0/8')));

/** The scheme of an address chooses what stands behind it; the first is the default. */
const address = (...schemes: readonly [string, ...string[]]) =>
  z
    .string()
    .refine((url) => schemes.some((scheme) => url.startsWith(scheme)), `must begin with ${schemes.join(' or ')}`)
    .default(schemes[0]);

/** Every setting of the product, each an environment variable `VERBATIM_<NAME>`; nobody else reads process.env. */
export const SETTINGS = {
  DATA_DIR: z.string().min(1).default('./data').describe('Logs, views, keys; locked against a second process'),
  HTTP_HOST: z.string().min(1).default('127.0.0.1').describe('Address of the inbox, widget, REST and `/ws`'),
  HTTP_PORT: port.default(8080).describe('Port of the inbox, widget, REST and `/ws`; 0: any free one'),
  GRPC_PORT: port.default(50_051).describe('gRPC; 0: any free one'),
  TCP_PORT: port.default(9750).describe('Devices over TCP; 0: any free one'),
  OPS_PORT: port.default(9464).describe('`/livez`, `/readyz`, `/metrics`; 0: any free one'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('What links and cookies use; default: from host and port'),
  ROLES: roles.default(['all']).describe(`Comma list of ${ROLES.slice(1).join(', ')}; or all`),
  LOG_URL: address('file:', 'kafka://', 'kafkas://').describe(
    '`file:` under the data directory, or `kafka://[user:password@]host:port,…/<topic prefix>[?replication=3]`; `kafkas:` with TLS',
  ),
  VIEWS_URL: address('file:', 'mongodb://', 'mongodb+srv://').describe(
    '`file:` under the data directory, or `mongodb://host:port/<database>`',
  ),
  KEYS_URL: address('file:', 'mongodb://', 'mongodb+srv://').describe(
    '`file:` under the data directory, or `mongodb://host:port/<database>`',
  ),
  JOBS_URL: address('file:', 'redis://', 'rediss://').describe(
    'Timers; `file:` under the data directory, or `redis://[user:password@]host:port[/number]`',
  ),
  SIGNALS_URL: address('local:', 'redis://', 'rediss://').describe(
    '`local:` within the process, or `redis://[user:password@]host:port`',
  ),
  PARTITIONS: whole(1, PARTITIONS_MAX)
    .optional()
    .describe(
      `Fixed at first start; a different value later is refused. Default: ${PARTITIONS_EMBEDDED} in files, ${PARTITIONS_CLUSTER} in Kafka`,
    ),
  MASTER_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('Wraps every data key; default: `master.key` in the data directory, made on first start'),
  RATE_LIMITS: z.enum(['on', 'off']).default('on').describe('`off` for load tests'),
  TRUSTED_PROXIES: networks
    .default([])
    .describe('Comma list of addresses and networks whose `X-Forwarded-For` is believed; default: nobody’s'),
  SETUP_TOKEN: z
    .string()
    .min(SETUP_TOKEN_CHARS_MIN, `must have at least ${SETUP_TOKEN_CHARS_MIN} characters`)
    .optional()
    .describe('Lets the first person in; default: random, in `setup-token` in the data directory'),
  AGENT_GRACE_SECONDS: whole(1, 3_600)
    .default(30)
    .describe('An agent whose last connection is lost is offline after this time'),
  AUTO_AWAY_MINUTES: whole(0, 1_440)
    .default(15)
    .describe('An agent who has done nothing for so long is away; 0: never'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('Least severe log line that is written'),
} as const;

/** How many partitions there are when nobody says: more where several writers share them. */
const schema = z.object(SETTINGS).transform(({ PARTITIONS, ...config }) => ({
  ...config,
  PARTITIONS: PARTITIONS ?? (config.LOG_URL.startsWith('file:') ? PARTITIONS_EMBEDDED : PARTITIONS_CLUSTER),
}));

export type Config = Readonly<z.infer<typeof schema>>;
export { schema };
