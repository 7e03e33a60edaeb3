/** The suites that need real servers: `scripts/services` starts them. */
export const CLUSTER_SUITES = [
  'libs/log-kafka',
  'libs/store-mongodb',
  'libs/keys-mongodb',
  'libs/signals-redis',
  'libs/jobs-bullmq',
  'test/on-servers',
  'test/roles',
  'test/two-routers',
  'test/two-builds',
  'test/faults',
  'test/refused-starts',
  'test/moving',
];

/** What .ci/run installs may not be missing there. */
export const INSTALLABLE = new RegExp(
  `[/\\\\]e2e[/\\\\]|[/\\\\](${[...CLUSTER_SUITES, 'test/deploy'].join('|')})[/\\\\.]`,
);
