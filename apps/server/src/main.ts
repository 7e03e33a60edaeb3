import 'reflect-metadata';
import { Fault } from '@verbatim/kit';
import { startServer } from './server.ts';
import type { Started } from './server.ts';

const EXIT_FAILURE = 1;
const EXIT_SETTINGS = 2;
const EXIT_DATA = 3;
/** SIGTERM ends the process within this time, whatever hangs. */
const STOP_MS_MAX = 18_000;
const DATA_REFUSED = new Set([
  'LOG_CORRUPT',
  'LOG_VERSION_NEWER',
  'PARTITIONS_MISMATCH',
  'KEYS_CORRUPT',
  'KEYS_VERSION_NEWER',
  'MASTER_KEY_WRONG',
  'DATA_DIR_LOCKED',
  'DATA_INCOMPLETE',
  'VIEWS_VERSION_NEWER',
]);
const SETTINGS_REFUSED = new Set([
  'CONFIG_INVALID',
  'PORT_TAKEN',
  'MASTER_KEY_INVALID',
  'MASTER_KEY_EXPOSED',
  'MASTER_KEY_UNREADABLE',
  'LOG_URL_INVALID',
  'LOG_UNREACHABLE',
  'LOG_CREDENTIALS_WRONG',
  'LOG_TOPIC_UNFIT',
  'MONGODB_URL_INVALID',
  'MONGODB_UNREACHABLE',
  'MONGODB_CREDENTIALS_WRONG',
  'REDIS_UNREACHABLE',
  'REDIS_CREDENTIALS_WRONG',
  'REDIS_UNFIT',
]);

/** An operator's mistake is one sentence; only a bug of ours is more. */
function failed(error: unknown): never {
  const { code } = error as { readonly code?: string };
  const sentence =
    error instanceof Fault ? `${error.code}: ${error.message}` : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${sentence}\n`);
  if (DATA_REFUSED.has(code ?? '')) process.exit(EXIT_DATA);
  process.exit(SETTINGS_REFUSED.has(code ?? '') ? EXIT_SETTINGS : EXIT_FAILURE);
}

function stopOnSignals(started: Started): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(EXIT_FAILURE), STOP_MS_MAX).unref();
    started.stop().then(
      () => process.exit(0),
      () => process.exit(EXIT_FAILURE),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

startServer(process.env, __dirname, (code) => process.exit(code)).then((started) => {
  stopOnSignals(started);
  const { http, grpc, tcp, ops } = started.listening;
  process.stdout.write(
    `${JSON.stringify({ msg: 'listening', http, grpc, tcp, ops, startMs: Math.round(performance.now()) })}\n`,
  );
}, failed);
