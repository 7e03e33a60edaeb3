import 'reflect-metadata';
import { EXIT, exitCodeOf } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { startServer } from './server.ts';
import type { Started } from './server.ts';

/** SIGTERM ends the process within this time, whatever hangs. */
const STOP_MS_MAX = 18_000;
/** An operator's mistake is one sentence; only a bug of ours is more. */
function failed(error: unknown): never {
  const { code } = error as { readonly code?: string };
  const sentence =
    error instanceof Fault ? `${error.code}: ${error.message}` : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`${sentence}\n`);
  process.exit(exitCodeOf(code ?? ''));
}

function stopOnSignals(started: Started): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(EXIT.failure), STOP_MS_MAX).unref();
    started.stop().then(
      () => process.exit(0),
      () => process.exit(EXIT.failure),
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
