// Redis as Verbatim needs it: every change written down, nothing thrown away.
import { answers, folder, needs, pidOf, portOf, start, stop, until } from './machine.mjs';

export const redis = {
  variable: 'VERBATIM_TEST_REDIS_URL',
  url: async () => `redis://127.0.0.1:${await portOf('redis')}`,
  isUp: async () => pidOf('redis') !== null && (await answers(await portOf('redis'))),

  async up() {
    needs('redis-server', 'redis-server');
    const port = await portOf('redis');
    const settings = {
      bind: '127.0.0.1',
      port,
      dir: folder('data', 'redis'),
      appendonly: 'yes',
      appendfsync: 'everysec',
      save: '',
      'maxmemory-policy': 'noeviction',
      daemonize: 'no',
    };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    start('redis', 'redis-server', args);
    await until(
      () => answers(port),
      undefined,
      () => pidOf('redis') !== null,
    );
  },

  down: () => stop('redis'),
};
