import type { ServerFrame } from '@verbatim/client';
import { newVisitors } from './account.ts';
import type { Place } from './cast.ts';
import { Latencies } from './latencies.ts';
import type { Summary } from './latencies.ts';
import { openSocket } from './raw-socket.ts';
import { pace, schedule } from './schedule.ts';

export interface ProbeJob extends Place {
  readonly perSecond: number;
  readonly delaySeconds: number;
  readonly seconds: number;
}

export interface ProbeResult {
  /** From a message's ack at the visitor to its row at the agent. */
  readonly row: Summary;
  readonly ack: Summary;
  readonly missing: number;
}

const DRAIN_MS = 2_000;
const MS_PER_SECOND = 1000;

/** When each probe was acknowledged, and when its row came. */
class Watch {
  readonly row = new Latencies();
  readonly ack = new Latencies();
  readonly #acked = new Map<number, number>();
  readonly #shown = new Map<number, number>();

  acked(index: number, intendedAt: number): void {
    const now = performance.now();
    this.ack.record(now - intendedAt);
    this.#acked.set(index, now);
    this.#settle(index);
  }

  /** Rows may be merged: a later text stands for those before it. */
  shown(latest: number): void {
    for (let index = latest; index >= 0 && !this.#shown.has(index); index -= 1) {
      this.#shown.set(index, performance.now());
      this.#settle(index);
    }
  }

  #settle(index: number): void {
    const ackedAt = this.#acked.get(index);
    const shownAt = this.#shown.get(index);
    if (ackedAt !== undefined && shownAt !== undefined) this.row.record(shownAt - ackedAt);
  }
}

/** A visitor whose conversation is on an agent's screen, and an agent who looks at all of them. */
async function main({ httpUrl, socketUrl, inboxId, apiKey, ...job }: ProbeJob): Promise<void> {
  const [visitor] = await newVisitors(httpUrl, inboxId, 1);
  if (visitor === undefined) throw new Error('no visitor');
  const customer = await openSocket(socketUrl, visitor.visitorToken);
  const agent = await openSocket(socketUrl, apiKey);
  const plan = schedule(job.perSecond, 0, job.seconds);
  const watch = new Watch();
  agent.say({ subscribe: { topic: 'inbox:all', window: [visitor.conversationId] } });
  await new Promise((resolve) => setTimeout(resolve, job.delaySeconds * MS_PER_SECOND));

  const startAt = performance.now();
  customer.onFrame = (frame) => {
    if (!('ack' in frame)) return;
    const index = Number(frame.ack.clientMessageId.slice(1));
    watch.acked(index, startAt + index * plan.intervalMs);
  };
  agent.onFrame = (frame) => {
    const index = latestIn(frame, visitor.conversationId);
    if (index !== null) watch.shown(index);
  };
  const send = (index: number): void =>
    customer.say({ send: { clientMessageId: `p${index}`, text: `probe ${index}` } });
  await pace(plan, startAt, { onTurn: () => undefined, send });
  await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));

  const row = watch.row.summary();
  const result: ProbeResult = { row, ack: watch.ack.summary(), missing: plan.total - row.count };
  process.stdout.write(JSON.stringify(result));
  customer.close();
  agent.close();
}

/** The last probe in the row as it now is. */
function latestIn(frame: ServerFrame, conversationId: string): number | null {
  if (!('rows' in frame)) return null;
  const text = frame.rows.rows?.find(({ id }) => id === conversationId)?.lastMessage?.text ?? '';
  return text.startsWith('probe ') ? Number(text.split(' ')[1]) : null;
}

await main(JSON.parse(process.argv[2] ?? '{}') as ProbeJob);
