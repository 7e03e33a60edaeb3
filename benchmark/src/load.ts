import type { ServerFrame } from '@verbatim/client';
import { topicOf } from './cast.ts';
import type { Cast } from './cast.ts';
import { Latencies } from './latencies.ts';
import type { Summary } from './latencies.ts';
import { pace } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { Tally } from './tally.ts';
import type { Faults } from './tally.ts';
import { answer, marked, question } from './words.ts';

/** How long nothing may come back before what is missing counts as lost. */
const SILENCE_MS_MAX = 10_000;
const LOOK_MS = 20;

export interface LoadFigures {
  /** Messages and replies that were meant to be sent while it was measured, per second. */
  readonly offeredPerSecond: number;
  readonly achievedPerSecond: number;
  /** From when a visitor's message was meant to leave: to its ack, to the agent's socket, to the reply. */
  readonly ack: Summary;
  readonly delivery: Summary;
  readonly roundTrip: Summary;
  /** From a message's ack to the event on the agent's screen; 0 for one that was there first. */
  readonly screen: Summary;
  readonly lateTurns: Summary;
  readonly sentShare: number;
  /** Round trips that were still open when the schedule ended. */
  readonly backlog: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<'acks' | 'deliveries' | 'replyAcks' | 'replies', Faults>>;
  readonly sentEach: readonly number[];
}

/** One run of the main job: visitors write on schedule, agents answer what they see. */
export class Load {
  readonly #cast: Cast;
  readonly #schedule: Schedule;
  readonly #ack = new Latencies();
  readonly #delivery = new Latencies();
  readonly #roundTrip = new Latencies();
  readonly #screen = new Latencies();
  readonly #late = new Latencies();
  readonly #tallies: Record<'acks' | 'deliveries' | 'replyAcks' | 'replies', Tally>;
  readonly #errors = new Map<string, number>();
  readonly #topics = new Map<string, number>();
  /** When the ack or the event of a message came, while the other has not. */
  readonly #halves = new Map<number, number>();
  readonly #onMeasured: () => void;
  #startAt = 0;
  #sent = 0;
  #repliesInTime = 0;

  constructor(cast: Cast, plan: Schedule, onMeasured: () => void) {
    const count = cast.visitors.length;
    this.#cast = cast;
    this.#schedule = plan;
    this.#onMeasured = onMeasured;
    this.#tallies = {
      acks: new Tally(count),
      deliveries: new Tally(count),
      replyAcks: new Tally(count),
      replies: new Tally(count),
    };
  }

  /** `onMeasured` is called when the warm-up is over, the returned promise settles when nothing comes any more. */
  async run(): Promise<LoadFigures> {
    const { total, warmUp, intervalMs } = this.#schedule;
    this.#listen();
    this.#startAt = performance.now() + LOOK_MS;
    let inTime = 0;
    const endAt = this.#startAt + total * intervalMs;
    await pace(this.#schedule, this.#startAt, {
      onTurn: (lateMs) => this.#sent >= warmUp && this.#late.record(lateMs),
      send: (index) => {
        if (index === warmUp) this.#onMeasured();
        this.#send(index);
        if (performance.now() <= endAt + 1) inTime += 1;
      },
    });
    const backlog = this.#sent - this.#tallies.replies.seen;
    await this.#drained();
    return this.#figures(backlog, inTime / total);
  }

  #listen(): void {
    this.#cast.visitors.forEach((visitor, index) => {
      this.#topics.set(topicOf(visitor), index);
      visitor.socket.onFrame = (frame) => this.#visitorHears(index, frame);
      visitor.socket.onClose = (reason) => this.#count(`visitor ${reason}`);
    });
    for (const agent of this.#cast.agents) {
      agent.onFrame = (frame) => this.#agentHears(agent, frame);
      agent.onClose = (reason) => this.#count(`agent ${reason}`);
    }
  }

  #send(index: number): void {
    const count = this.#cast.visitors.length;
    const visitor = index % count;
    const number = Math.floor(index / count);
    this.#sent += 1;
    this.#cast.visitors[visitor]?.socket.say({
      send: { clientMessageId: `q-${visitor}-${number}`, text: question(visitor, number) },
    });
  }

  #visitorHears(visitor: number, frame: ServerFrame): void {
    if ('ack' in frame) {
      const number = Number(frame.ack.clientMessageId.split('-')[2]);
      if (!this.#tallies.acks.take(visitor, number)) return;
      this.#record(this.#ack, visitor, number);
      this.#half(visitor, number, { isAck: true });
    } else if ('event' in frame) {
      const reply = marked(frame.event.event.agentReplied?.text);
      if (reply !== null && this.#tallies.replies.take(visitor, reply.number)) {
        this.#record(this.#roundTrip, visitor, reply.number);
      }
    } else this.#other(frame);
  }

  #agentHears(agent: Cast['agents'][number], frame: ServerFrame): void {
    if ('event' in frame) {
      const { topic, event } = frame.event;
      const asked = marked(event.messageReceived?.text);
      if (asked === null) return;
      const visitor = this.#topics.get(topic);
      if (visitor !== asked.visitor) return this.#count('wrong conversation');
      if (!this.#tallies.deliveries.take(visitor, asked.number)) return;
      this.#record(this.#delivery, visitor, asked.number);
      this.#half(visitor, asked.number, { isAck: false });
      const clientMessageId = `a-${visitor}-${asked.number}`;
      const { conversationId = '' } = event;
      agent.say({ send: { clientMessageId, conversationId, text: answer(visitor, asked.number) } });
    } else if ('ack' in frame) {
      const [, visitor, number] = frame.ack.clientMessageId.split('-').map(Number);
      this.#tallies.replyAcks.take(visitor ?? 0, number ?? 0);
    } else this.#other(frame);
  }

  #other(frame: ServerFrame): void {
    if ('error' in frame) this.#count(`${frame.error.code} ${frame.error.ref ?? ''}`.split('-')[0] ?? '');
    else if ('drain' in frame) this.#count('drain');
  }

  #count(error: string): void {
    this.#errors.set(error, (this.#errors.get(error) ?? 0) + 1);
  }

  #half(visitor: number, number: number, { isAck }: { readonly isAck: boolean }): void {
    const index = number * this.#cast.visitors.length + visitor;
    if (index < this.#schedule.warmUp) return;
    const now = performance.now();
    const other = this.#halves.get(index);
    if (other === undefined) return void this.#halves.set(index, now);
    this.#halves.delete(index);
    this.#screen.record(isAck ? 0 : now - other);
  }

  #record(latencies: Latencies, visitor: number, number: number): void {
    const index = number * this.#cast.visitors.length + visitor;
    if (index < this.#schedule.warmUp) return;
    const now = performance.now();
    latencies.record(now - this.#startAt - index * this.#schedule.intervalMs);
    if (latencies === this.#roundTrip && now <= this.#startAt + this.#schedule.total * this.#schedule.intervalMs) {
      this.#repliesInTime += 1;
    }
  }

  async #drained(): Promise<void> {
    let seen = -1;
    for (let quietSince = performance.now(); performance.now() - quietSince < SILENCE_MS_MAX;) {
      const { acks, replies, replyAcks } = this.#tallies;
      if (acks.seen + replies.seen + replyAcks.seen === 3 * this.#sent) return;
      if (acks.seen + replies.seen + replyAcks.seen !== seen) quietSince = performance.now();
      seen = acks.seen + replies.seen + replyAcks.seen;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  #figures(backlog: number, sentShare: number): LoadFigures {
    const { total, warmUp, intervalMs } = this.#schedule;
    const seconds = ((total - warmUp) * intervalMs) / 1000;
    const count = this.#cast.visitors.length;
    const { acks, deliveries, replyAcks, replies } = this.#tallies;
    return {
      offeredPerSecond: (2 * (total - warmUp)) / seconds,
      achievedPerSecond: (2 * this.#repliesInTime) / seconds,
      ack: this.#ack.summary(),
      delivery: this.#delivery.summary(),
      roundTrip: this.#roundTrip.summary(),
      screen: this.#screen.summary(),
      lateTurns: this.#late.summary(),
      sentShare,
      backlog,
      errors: Object.fromEntries(this.#errors),
      faults: {
        acks: acks.faults(this.#sent),
        deliveries: deliveries.faults(this.#sent),
        replyAcks: replyAcks.faults(deliveries.seen),
        replies: replies.faults(deliveries.seen),
      },
      sentEach: this.#cast.visitors.map((_, visitor) => Math.floor((this.#sent - visitor - 1) / count) + 1),
    };
  }
}
