/** So long without work is quiet. */
const QUIET_MS = 3_000;
/** Above this share of a processor too many would be kept waiting by a collection. */
const QUIET_SHARE_MAX = 0.1;
/** Work after which there is something to give back, where nothing goes on at all; */
const WORK_MS_MIN = 1_000;
/** and so much more for what goes on nonetheless: thousands of idle sockets are no silence, on a slow machine least of all. */
const WORK_PER_BUSY = 10;
const MICROS_PER_MS = 1_000;

/**
 * Gives memory back when it has become quiet. Left to itself a process without work keeps all that its busiest moment
 * took: where nothing is allocated, nothing is collected.
 */
export function givingMemoryBack(signal: AbortSignal): void {
  let before = process.cpuUsage();
  let workMs = 0;
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const busyMs = (user + system) / MICROS_PER_MS;
    workMs += busyMs;
    if (busyMs > QUIET_SHARE_MAX * QUIET_MS || workMs < WORK_MS_MIN + WORK_PER_BUSY * busyMs) return;
    workMs = 0;
    collect().catch(() => {}); // a Node without it keeps its memory
  }, QUIET_MS);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Of all ways to collect, the inspector's alone also makes the room for young objects small again, which is most of it. */
async function collect(): Promise<void> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connect();
  try {
    await new Promise((resolve) => session.post('HeapProfiler.collectGarbage', resolve));
  } finally {
    session.disconnect();
  }
}
