import { setTimeout as sleep } from 'node:timers/promises';
import { newVisitors } from './account.ts';
import { Latencies } from './latencies.ts';
import type { Summary } from './latencies.ts';
import { openSocket } from './raw-socket.ts';
import type { RawSocket } from './raw-socket.ts';
import { pace, schedule } from './schedule.ts';

/** Visitors who write meanwhile: what everybody else does to them is measured. */
export interface LiveJob {
  readonly httpUrl: string;
  readonly socketUrl: string;
  readonly inboxId: string;
  readonly visitors: number;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface LiveResult {
  /** From when a message was meant to leave to its ack, retries included. */
  readonly ack: Summary;
  readonly missing: number;
  readonly errors: number;
  readonly lateP99Ms: number;
}

const TRY_AGAIN_MS = 20;
const SILENCE_MS_MAX = 10_000;
const LOOK_MS = 20;

/** The server may not be there yet: that is waited for, and not measured. */
async function main(job: LiveJob): Promise<void> {
  const visitors = await untilThere(() => newVisitors(job.httpUrl, job.inboxId, job.visitors));
  const sockets: RawSocket[] = [];
  for (const { visitorToken } of visitors) sockets.push(await openSocket(job.socketUrl, visitorToken));
  const plan = schedule(job.perSecond, 0, job.seconds);
  const [ack, late] = [new Latencies(), new Latencies()];
  const open = new Set<number>();
  let errors = 0;
  const startAt = performance.now();
  for (const socket of sockets) {
    socket.onFrame = (frame) => {
      if ('error' in frame) errors += 1;
      if (!('ack' in frame)) return;
      const index = Number(frame.ack.clientMessageId.slice(1));
      if (open.delete(index)) ack.record(performance.now() - startAt - index * plan.intervalMs);
    };
    socket.onClose = () => (errors += 1);
  }
  await pace(plan, startAt, {
    onTurn: (ms) => late.record(ms),
    send(index) {
      open.add(index);
      sockets[index % sockets.length]?.say({ send: { clientMessageId: `l${index}`, text: `live ${index}` } });
    },
  });
  for (const until = performance.now() + SILENCE_MS_MAX; open.size > 0 && performance.now() < until;)
    await sleep(LOOK_MS);
  for (const socket of sockets) socket.close();
  const result: LiveResult = { ack: ack.summary(), missing: open.size, errors, lateP99Ms: late.summary().p99 };
  process.stdout.write(JSON.stringify(result));
}

async function untilThere<Result>(task: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await task();
    } catch {
      await sleep(TRY_AGAIN_MS);
    }
  }
}

await main(JSON.parse(process.argv[2] ?? '{}') as LiveJob);
