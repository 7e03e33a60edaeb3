// scripts/services up|down|status|env [kafka|mongo|redis…]: the servers of the cluster profile, for tests, without
// containers. Whatever is up stays as it is; `up` and `env` print the lines that tell the tests where.
import { kafka } from './kafka.mjs';
import { mongo } from './mongo.mjs';
import { redis } from './redis.mjs';

const SERVICES = { kafka, mongo, redis };
const [verb = 'status', ...named] = process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(SERVICES);

const VERBS = {
  async up(name, service) {
    if (!(await service.isUp())) await service.up();
    await VERBS.env(name, service);
  },
  async down(name, service) {
    await service.down();
  },
  async status(name, service) {
    console.log(`${name}: ${(await service.isUp()) ? await service.url() : 'down'}`);
  },
  async env(name, service) {
    if (!(await service.isUp())) return;
    console.log(`export ${service.variable}=${await service.url()}`);
    for (const [variable, url] of Object.entries((await service.others?.()) ?? {}))
      console.log(`export ${variable}=${url}`);
  },
};

const act = VERBS[verb];
const unknown = names.filter((name) => !(name in SERVICES));
if (act === undefined || unknown.length > 0) {
  console.error(`scripts/services ${Object.keys(VERBS).join('|')} [${Object.keys(SERVICES).join('|')}…]`);
  process.exit(2);
}
for (const name of names) {
  try {
    await act(name, SERVICES[name]);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
