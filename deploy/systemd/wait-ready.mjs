// Ends once the process that systemd has just started is ready; fails when it is not within two minutes.
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS_MAX = 110_000;
const POLL_MS = 250;
const host = process.env.VERBATIM_HTTP_HOST ?? '127.0.0.1';
const where = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
const url = `http://${where.includes(':') ? `[${where}]` : where}:${process.env.VERBATIM_OPS_PORT ?? 9464}/readyz`;

const isReady = () =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );
for (const end = performance.now() + READY_MS_MAX; !(await isReady()); await sleep(POLL_MS)) {
  if (performance.now() > end) throw new Error(`${url} does not say that it is ready`);
}
