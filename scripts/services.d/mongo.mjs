// A server that speaks MongoDB's protocol: FerretDB over PostgreSQL with the DocumentDB extension, durable. MongoDB itself
// is in none of the registries that serve Debian, Go, Maven and npm, so it is not what runs here: VERBATIM_TEST_MONGODB_URL
// runs the same suites against one.
import { existsSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers, folder, needs, pidOf, portOf, run, start, stop, until } from './machine.mjs';

const FERRET = 'github.com/FerretDB/FerretDB/v2/cmd/ferretdb@v2.7.0';
const POSTGRES = 'postgresql-18-documentdb';
const BIN = '/usr/lib/postgresql/18/bin';
/** A killed PostgreSQL stays in the way for about two seconds. */
const STARTS_MAX = 10;
const START_PAUSE_MS = 500;

export const mongo = {
  variable: 'VERBATIM_TEST_MONGODB_URL',
  url: async () => `mongodb://127.0.0.1:${await portOf('mongo')}/`,
  /** The same data by a door that asks for a password. */
  others: async () => ({ VERBATIM_TEST_MONGODB_AUTH_URL: `mongodb://127.0.0.1:${await portOf('mongo-auth')}/` }),
  isUp: async () =>
    pidOf('ferretdb') !== null && pidOf('ferretdb-auth') !== null && (await answers(await portOf('mongo'))),

  async up() {
    if (process.getuid() !== 0) throw new Error('needs root for a Debian of its own, or a server by its URL');
    const root = debian();
    const ferret = ferretdb();
    const [port, postgresPort] = [await portOf('mongo'), await portOf('postgres')];
    if (!(await answers(postgresPort))) await startPostgres(root, postgresPort);
    inside(
      root,
      `${BIN}/psql`,
      '-qX',
      '-h',
      '127.0.0.1',
      '-p',
      String(postgresPort),
      '-U',
      'postgres',
      '-c',
      EXTENSION,
    );
    const url = `postgres://postgres@127.0.0.1:${postgresPort}/postgres`;
    await startFerret(ferret, { name: 'ferretdb', port, args: [`--postgresql-url=${url}`, '--no-auth'] });
    const authPort = await portOf('mongo-auth');
    await startFerret(ferret, { name: 'ferretdb-auth', port: authPort, args: [`--postgresql-url=${url}`] });
  },

  async down() {
    await stop('ferretdb-auth');
    await stop('ferretdb');
    const root = join(folder('mongo'), 'root');
    if (existsSync(join(root, 'data/postmaster.pid'))) {
      inside(root, `${BIN}/pg_ctl`, '-D', '/data', '-m', 'fast', '-w', 'stop');
    }
  },
};

const EXTENSION = 'CREATE EXTENSION IF NOT EXISTS documentdb CASCADE';

const inside = (root, ...command) =>
  run('chroot', ['--userspec=postgres:postgres', root, ...command], { stdio: ['ignore', 'ignore', 'pipe'] });

/** A Debian beside the machine's own, with nothing in it but PostgreSQL. */
function debian() {
  const root = join(folder('mongo'), 'root');
  const whole = `${root}.ok`;
  if (existsSync(whole)) return root;
  needs('mmdebstrap', 'mmdebstrap');
  rmSync(root, { recursive: true, force: true });
  const leftOut = ['doc', 'man', 'locale'].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
  const options = ['--quiet', '--mode=root', '--variant=apt', `--include=${POSTGRES}`, ...leftOut];
  run('mmdebstrap', [...options, '--aptopt=Acquire::Check-Valid-Until "false"', 'forky', root]);
  writeFileSync(whole, '');
  return root;
}

function ferretdb() {
  const file = join(folder('mongo'), 'ferretdb');
  if (!existsSync(file)) {
    needs('go', 'golang-go');
    run('go', ['install', FERRET], { env: { ...process.env, GOBIN: folder('mongo'), GOTOOLCHAIN: 'local' } });
  }
  return file;
}

async function startFerret(ferret, { name, port, args }) {
  if (pidOf(name) !== null) return;
  const quiet = ['--telemetry=disable', '--debug-addr=-', '--log-level=WARN'];
  start(name, ferret, [`--listen-addr=127.0.0.1:${port}`, `--state-dir=${folder('data', name)}`, ...args, ...quiet]);
  await until(
    () => answers(port),
    undefined,
    () => pidOf(name) !== null,
  );
}

async function startPostgres(root, port) {
  if (!existsSync(join(root, 'data/PG_VERSION'))) {
    run('install', ['-d', '-m', '700', join(root, 'data')]);
    run('chroot', [root, 'chown', 'postgres:postgres', '/data']);
    inside(root, `${BIN}/initdb`, '-D', '/data', '--no-locale', '-E', 'UTF8', '-A', 'trust', '-U', 'postgres');
    appendFileSync(join(root, 'data/postgresql.conf'), SETTINGS);
  }
  for (let tries = 1; ; tries++) {
    try {
      inside(root, `${BIN}/pg_ctl`, '-D', '/data', '-w', '-t', '30', '-l', '/data/log', '-o', `-p ${port}`, 'start');
      return;
    } catch (error) {
      if (tries === STARTS_MAX) throw error;
      await sleep(START_PAUSE_MS);
    }
  }
}

const SETTINGS = `
listen_addresses='127.0.0.1'
unix_socket_directories='/tmp'
shared_preload_libraries='pg_cron,pg_documentdb_core,pg_documentdb'
cron.database_name='postgres'
`;
