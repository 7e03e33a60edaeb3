import { afterEvent, afterSync, type Continuity, follows, fromNothing } from './continuity.ts';
import type { ClientFrame, ServerFrame, Subscribe } from './protocol.ts';
import { conversationOf, emptyThread, fold, type Line, seen, type Thread } from './thread.ts';

const EVENTS_FIRST = 50;
const EVENTS_FACTOR = 4;
/** A clock that is off by less is not worth correcting. */
const SKEW_MS_MIN = 300_000;

type EventFrame = NonNullable<ServerFrame['event']>;

/**
 * The conversation as it has come in: complete, in order, each event once. A cursor that does not follow on the last
 * one means that something was lost on the way; then the missing part is asked for, and nothing is taken until it is
 * there.
 */
export class Feed {
  thread: Thread = emptyThread;
  /** The past was there at least once: what is on the screen is not a beginning of something. */
  isSynced = false;
  hasEarlier = false;
  /** How far this device's clock is behind the one that stamps the messages. */
  skewMs = 0;
  gaps = 0;

  readonly #send: (frame: ClientFrame) => boolean;
  readonly #clock: () => number;
  #conversation: string | null = null;
  #continuity: Continuity = fromNothing;
  #isHealing = false;
  #isLive = false;
  #asked = EVENTS_FIRST;
  #arrived = 0;
  #whenComplete: (() => void)[] = [];

  constructor(send: (frame: ClientFrame) => boolean, clock: () => number) {
    this.#send = send;
    this.#clock = clock;
  }

  /** What a new connection asks for: what comes after the last we have, or the server's choice for a newcomer. */
  get subscription(): Subscribe | null {
    const { cursor } = this.#continuity;
    return cursor === null ? null : { topic: this.#topic, cursor };
  }

  /** Another visitor, or nobody. */
  startOver(conversation: string | null): void {
    this.#conversation = conversation;
    this.thread = emptyThread;
    this.isSynced = this.hasEarlier = false;
    this.#asked = EVENTS_FIRST;
    this.#forgetPlace();
  }

  connected(): void {
    this.#isLive = this.#isHealing = false;
    this.#arrived = 0;
  }

  /** The visitor goes on in another conversation, which the server sends by itself. This one stays on the screen. */
  moveTo(conversation: string): void {
    this.#conversation = conversation;
    this.#forgetPlace();
  }

  /** What was added, if anything was. */
  take({ topic, cursor, previous, event }: EventFrame): Line | undefined {
    if (topic === undefined || topic === this.#topic) {
      if (!follows(this.#continuity, previous)) return this.#heal();
      this.#continuity = afterEvent(cursor);
      this.#isHealing = false;
      this.#arrived += 1;
    }
    const before = this.thread;
    this.thread = fold(before, event);
    if (this.#isLive) this.#setClock(Date.parse(event.recordedAt));
    if (this.thread.lines.length === before.lines.length) return undefined;
    return this.thread.lines.findLast(
      ({ conversation, seq }) => seq === event.seq && conversation === conversationOf(event),
    );
  }

  synced({ topic, cursor }: NonNullable<ServerFrame['synced']>): void {
    if (topic !== undefined && topic !== '' && topic !== this.#topic) return;
    if (this.#isHealing) return this.lost(); // the missing part did not come: begin again
    if (this.subscription === null || this.#arrived >= this.#asked) {
      this.hasEarlier = this.#arrived >= this.#asked && this.thread.firstSeq > 1;
    }
    if (this.thread.firstSeq <= 1) this.hasEarlier = false;
    this.#continuity = afterSync(this.#continuity, cursor);
    this.isSynced = this.#isLive = true;
    for (const resolve of this.#whenComplete.splice(0)) resolve();
  }

  /** The server does not know our place (any more). */
  lost(): void {
    this.#subscribeAnew(this.#asked);
  }

  showEarlier(): void {
    this.#asked *= EVENTS_FACTOR;
    this.#subscribeAnew(this.#asked);
  }

  /** Resolves once the conversation is here from its first word on. */
  complete(): Promise<void> {
    if (!this.hasEarlier || !this.#subscribeAnew()) return Promise.resolve();
    return new Promise((resolve) => this.#whenComplete.push(resolve));
  }

  seen(conversation: string, seq: number): void {
    this.thread = seen(this.thread, conversation, seq);
  }

  drop(id: string): void {
    this.thread = { ...this.thread, lines: this.thread.lines.filter((line) => line.id !== id) };
  }

  get #topic(): string {
    return `conversation:${this.#conversation ?? ''}`;
  }

  #heal(): undefined {
    if (this.#isHealing) return;
    this.#isHealing = true;
    this.gaps += 1;
    this.#send({ subscribe: this.subscription ?? { topic: this.#topic } });
  }

  #subscribeAnew(last?: number): boolean {
    this.#forgetPlace();
    return this.#send({ subscribe: { topic: this.#topic, ...(last !== undefined && { last }) } });
  }

  #forgetPlace(): void {
    this.#continuity = fromNothing;
    this.#arrived = 0;
    this.#isHealing = this.#isLive = false;
  }

  #setClock(serverAt: number): void {
    const skewMs = serverAt - this.#clock();
    this.skewMs = Math.abs(skewMs) < SKEW_MS_MIN ? 0 : skewMs;
  }
}
