import { FRAME_BYTES_MAX, TEXT_CHARS_MAX } from '@verbatim/contracts';
import type { ClientFrame } from '@verbatim/contracts';
import { ConversationId } from '@verbatim/domain';
import type { ChannelType } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Clock } from '@verbatim/ports';
import type { Attendance, Connected } from '../availability/attendance.ts';
import type { Caller } from '../core.ts';
import { within } from '../deadline.ts';
import type { Identity } from '../identity.ts';
import { PREFIXES } from '../identity/tokens.ts';
import type { Live, Subscriptions } from '../live/live.ts';
import type { Conversations } from '../messages.ts';
import { CLOSE_AUTH, CLOSE_BAD_FRAMES, CLOSE_ORIGIN } from './output.ts';
import { errorBody, placed, refOf, refusal, whereDurable } from './errors.ts';
import type { ErrorBody, Output, Peer } from './output.ts';
import { Receipts } from './receipts.ts';
import { TokenBucket } from './token-bucket.ts';
import type { Turnstile } from './turnstile.ts';

export const HEARTBEAT_MS = 25_000;
/** Sends of one connection that may wait for the disk; then its frames are read no further. */
export const SENDS_UNACKED_MAX = 256;
/** Answers that wait for an earlier one's disk; then frames of any kind are read no further. */
const ANSWERS_WAITING_MAX = 1_024;
const BAD_FRAMES_PER_MINUTE_MAX = 10;
const VISITOR_RATE = { perSecond: 20, burst: 60 };
const STAFF_RATE = { perSecond: 1_000, burst: 1_000 };
/** Events of its own conversation that a visitor gets with a first hello. */
const GREETING_EVENTS = 50;
/** After a refused send, later ones wait for its retry this long, so that a retry cannot reorder. */
const RETRY_WAIT_MS_MAX = 5_000;
/** From handing it in an ack waits for the verdict of another process so long; then it says what it means: that the message is durable. */
const VERDICT_MS_MAX = 8;
const MS_PER_MINUTE = 60_000;

export interface SessionOptions {
  readonly identity: Identity;
  readonly conversations: Conversations;
  readonly live: Live;
  readonly peer: Peer;
  readonly origin: string | null;
  readonly channel: ChannelType;
  readonly hasRateLimits: boolean;
  readonly monotonic: Clock;
  readonly newRequestId: () => string;
  /** Where staff are known to be connected; without it nobody hears of it. */
  readonly attendance?: Attendance;
  /** How long clients may take to come back when everybody is cut off at once. */
  readonly reconnectWithinMs?: () => number;
  /** Takes a place for who has said who they are, and answers with what gives it back; a Fault where there is none. */
  readonly enter?: (caller: Caller) => () => void;
  /** Where staff wait for each other when thousands of them come at once. */
  readonly turnstile?: Turnstile;
  readonly onGreeted?: (caller: Caller) => void;
  readonly onAccepted?: (seconds: number) => void;
  /** Told of what was our own fault: its answer says nothing of it. */
  readonly onError?: (error: unknown, requestId: string) => void;
}

type FrameOf<Kind extends string> = Kind extends string ? Extract<ClientFrame, Record<Kind, unknown>> : never;

const isOfStaff = (token: string): boolean => token.startsWith(PREFIXES.ticket) || token.startsWith(PREFIXES.resume);

/**
 * One connection's conversation with us, over whatever channel. Frames are taken in order, one at a time, and answered
 * in order, but a later one does not wait for an earlier one's disk. Who speaks is settled by `hello` and by nothing else.
 */
export class Session {
  readonly #options: SessionOptions;
  #caller: Caller | null = null;
  #subscriptions: Subscriptions | null = null;
  #answers: Promise<void> = Promise.resolve();
  #unanswered = 0;
  #unacked = 0;
  #roomAgain: (() => void) | null = null;
  #badFrames: number[] = [];
  #rate: TokenBucket;
  #receipts: Receipts | null = null;
  #isBeingGreeted = false;
  #isEnded = false;
  #stopRevocation: () => void = () => {};
  #connected: Connected | null = null;
  #leave: () => void = () => {};
  /** Per conversation: the clientMessageId whose retry has to come first, and until when. */
  readonly #heldUp = new Map<string, { readonly id: string; readonly until: number }>();

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#rate = new TokenBucket(VISITOR_RATE, options.monotonic);
  }

  get isGreeted(): boolean {
    return this.#caller !== null;
  }

  /** Hello has come, and is being looked at. */
  get isBeingGreeted(): boolean {
    return this.#isBeingGreeted;
  }

  /** Takes one frame; resolves when the next may be taken. Never rejects. */
  async take(frame: ClientFrame): Promise<void> {
    try {
      await this.#handle(frame);
    } catch (error) {
      this.refuse(placed(error, frame), refOf(frame));
      if ('send' in frame && isRetryable(error)) this.#holdUp(frame.send);
      if (this.#caller === null) this.#closeUngreeted(error);
    }
    if (this.#unanswered > ANSWERS_WAITING_MAX) await this.#answers;
  }

  /** Answers a frame that could not be taken. */
  refuse(error: unknown, ref?: string): void {
    if (this.#isEnded) return;
    const body = this.#errorBody(error, ref);
    this.#answer(Promise.resolve({ kind: 'error', error: body }));
    if (!body.retryable) this.#countBadFrame();
  }

  /** Resolves when everything taken so far is answered. */
  answered(): Promise<void> {
    return this.#answers;
  }

  end(): void {
    this.#isEnded = true;
    this.#connected?.leave();
    this.#leave();
    this.#stopRevocation();
    this.#subscriptions?.end();
    this.#receipts?.end();
  }

  async #handle(frame: ClientFrame): Promise<void> {
    if ('ping' in frame) return this.#answer(Promise.resolve({ kind: 'pong', nonce: frame.ping.nonce ?? '' }));
    if ('hello' in frame) {
      this.#isBeingGreeted = true;
      return this.#greetInTurn(frame.hello).finally(() => (this.#isBeingGreeted = false));
    }
    const subscriptions = this.#subscriptions;
    if (subscriptions === null) throw new Fault('AUTH_REQUIRED', 'Say hello first.', { retryable: false });
    const { caller } = subscriptions;
    this.#limit();
    if (!('subscribe' in frame || 'unsubscribe' in frame)) this.#connected?.stir(); // those a page says by itself
    if ('send' in frame) return this.#send(caller, frame.send);
    if ('subscribe' in frame) return subscriptions.subscribe(frame.subscribe);
    if ('unsubscribe' in frame) return subscriptions.unsubscribe(frame.unsubscribe.topic);
    return this.#signal(caller, subscriptions, frame);
  }

  /** The event of the conversation's end is the answer. */
  async #end(caller: Caller, { conversationId, seq }: FrameOf<'end'>['end']): Promise<void> {
    const outcome = await this.#options.conversations.end(caller, ConversationId(conversationId), seq);
    if (outcome.is === 'refused') throw refusal(outcome.code);
  }

  async #signal(
    caller: Caller,
    subscriptions: Subscriptions,
    frame: FrameOf<'typing' | 'viewing' | 'delivered' | 'read' | 'available' | 'visit' | 'end'>,
  ): Promise<void> {
    if ('visit' in frame) return this.#options.conversations.visit(caller, frame.visit);
    if ('end' in frame) return this.#end(caller, frame.end);
    if ('typing' in frame) return subscriptions.typing(frame.typing.conversationId, frame.typing.on);
    if ('viewing' in frame) return subscriptions.viewing(frame.viewing.conversationId, frame.viewing.on);
    if ('available' in frame) {
      await this.#options.turnstile?.pass();
      if (this.#isEnded) return; // nobody would find them gone again
      this.#arrive(caller); // a program that says so is there as a person is
      return subscriptions.available(frame.available);
    }
    const [kind, { conversationId, seq }] =
      'read' in frame ? (['read', frame.read] as const) : (['delivered', frame.delivered] as const);
    await this.#options.conversations.visible(caller, ConversationId(conversationId));
    this.#receipts?.seen(caller, { kind, conversationId: ConversationId(conversationId), seq });
  }

  async #greetInTurn(hello: FrameOf<'hello'>['hello']): Promise<void> {
    if (isOfStaff(hello.token)) await this.#options.turnstile?.pass();
    if (!this.#isEnded) await this.#greet(hello);
  }

  async #greet(hello: FrameOf<'hello'>['hello']): Promise<void> {
    if (this.#caller !== null)
      throw new Fault('BAD_ENVELOPE', 'Hello was said already.', { retryable: false, path: '/hello' });
    const { identity, live, peer, origin, enter, onGreeted, conversations } = this.#options;
    const caller = await identity.authenticateToken(hello.token, { origin, contact: hello.contact });
    if (this.#isEnded) return;
    this.#leave = enter?.(caller) ?? this.#leave;
    this.#caller = caller;
    if (caller.kind === 'staff') this.#rate = new TokenBucket(STAFF_RATE, this.#options.monotonic);
    this.#stopRevocation = identity.onRevoked(caller, (why) => this.#revoked(why));
    this.#receipts = new Receipts(conversations, (error) => this.refuse(error));
    this.#subscriptions = live.subscriptions(caller, peer, (error, ref) => this.refuse(error, ref));
    onGreeted?.(caller);
    if (caller.kind === 'staff' && caller.apiKeyId === undefined) this.#arrive(caller);
    this.#answer(Promise.resolve({ kind: 'welcome', welcome: this.#welcome(caller) }));
    await this.#answers;
    await this.#subscribeAll(caller, this.#subscriptions, hello.subscriptions ?? []);
  }

  #arrive(caller: Caller): void {
    if (caller.kind !== 'staff' || this.#isEnded) return;
    const { attendance, peer } = this.#options;
    this.#connected ??= attendance?.arrive(caller, peer.probe === undefined ? null : () => probe(peer)) ?? null;
  }

  /** A visitor is subscribed to their own conversation; a cursor that is no longer good starts it over. */
  async #subscribeAll(
    caller: Caller,
    subscriptions: Subscriptions,
    wanted: NonNullable<FrameOf<'hello'>['hello']['subscriptions']>,
  ): Promise<void> {
    const own = caller.kind === 'visitor' ? `conversation:${caller.conversationId}` : null;
    const isNamed = own === null || wanted.some(({ topic }) => topic === own);
    const greeting = isNamed ? [] : [{ topic: own, last: GREETING_EVENTS }];
    for (const request of [...greeting, ...wanted]) {
      try {
        await subscriptions.subscribe(request);
      } catch (error) {
        this.refuse(error, request.topic);
      }
    }
  }

  #welcome(caller: Caller) {
    const { identity, reconnectWithinMs } = this.#options;
    const resumeToken = identity.resumeToken(caller);
    return {
      ...(caller.kind === 'visitor'
        ? { role: 'visitor', contactId: caller.contactId, conversationId: caller.conversationId }
        : { role: caller.role, agentId: caller.agentId }),
      ...(resumeToken === null ? {} : { resumeToken }),
      heartbeatMs: HEARTBEAT_MS,
      ...(reconnectWithinMs === undefined ? {} : { reconnectWithinMs: reconnectWithinMs() }),
      limits: { textChars: TEXT_CHARS_MAX, frameBytes: FRAME_BYTES_MAX },
    };
  }

  async #send(caller: Caller, send: FrameOf<'send'>['send']): Promise<void> {
    const started = this.#options.monotonic();
    this.#waitForRetry(send);
    if (this.#unacked >= SENDS_UNACKED_MAX) await new Promise<void>((resolve) => (this.#roomAgain = resolve));
    const sent = await this.#options.conversations.send(caller, {
      clientMessageId: send.clientMessageId,
      text: send.text,
      isNote: send.note ?? false,
      channel: this.#options.channel,
      lastCheck: () => this.#waitForRetry(send), // what went before may have been refused meanwhile
      patienceMs: VERDICT_MS_MAX,
      ...(send.origin === undefined ? {} : { origin: send.origin }),
      ...(send.mentions === undefined ? {} : { mentions: send.mentions }),
      ...(send.conversationId === undefined ? {} : { conversationId: ConversationId(send.conversationId) }),
    });
    this.#unacked++;
    this.#answer(this.#ack(caller, send, sent, started).finally(() => this.#acked()));
  }

  async #ack(
    caller: Caller,
    send: FrameOf<'send'>['send'],
    { messageId, conversationId, isEarlier = false, outcome }: Awaited<ReturnType<Conversations['send']>>,
    started: number,
  ): Promise<Output> {
    try {
      const settled = await within(outcome).catch(whereDurable);
      if (settled?.is === 'refused') throw refusal(settled.code);
      this.#options.onAccepted?.((this.#options.monotonic() - started) / 1_000);
      if (caller.kind === 'visitor' && !isEarlier) this.#subscriptions?.moveTo(conversationId);
      return { kind: 'ack', clientMessageId: send.clientMessageId, messageId, conversationId };
    } catch (error) {
      const body = this.#errorBody(error, send.clientMessageId);
      if (body.retryable) this.#holdUp(send);
      return { kind: 'error', error: body };
    }
  }

  #acked(): void {
    this.#unacked--;
    this.#roomAgain?.();
    this.#roomAgain = null;
  }

  /** After a retryable refusal what was sent behind it is refused too, until the refused one is tried again. */
  #waitForRetry(send: FrameOf<'send'>['send']): void {
    const place = this.#placeOf(send);
    const held = this.#heldUp.get(place);
    if (held === undefined) return;
    if (held.id === send.clientMessageId || this.#options.monotonic() > held.until) this.#heldUp.delete(place);
    else
      throw new Fault('OUT_OF_ORDER', 'An earlier message was refused; send that one again first.', {
        retryable: true,
        retryAfterMs: 100,
      });
  }

  #holdUp(send: FrameOf<'send'>['send']): void {
    const place = this.#placeOf(send);
    if (this.#heldUp.has(place)) return;
    this.#heldUp.set(place, { id: send.clientMessageId, until: this.#options.monotonic() + RETRY_WAIT_MS_MAX });
  }

  /** A visitor may name their conversation, or not. */
  #placeOf({ conversationId }: FrameOf<'send'>['send']): string {
    const caller = this.#subscriptions?.caller;
    return conversationId ?? (caller?.kind === 'visitor' ? caller.conversationId : '');
  }

  #limit(): void {
    if (!this.#options.hasRateLimits) return;
    const retryAfterMs = this.#rate.take();
    if (retryAfterMs === 0) return;
    throw new Fault('RATE_LIMITED', `Too fast; try again in ${retryAfterMs} ms.`, { retryable: true, retryAfterMs });
  }

  /** Answers leave in the order of the frames they answer. */
  #answer(output: Promise<Output>): void {
    this.#unanswered++;
    this.#answers = Promise.all([output, this.#answers]).then(([ready]) => {
      this.#unanswered--;
      if (!this.#isEnded) this.#options.peer.push(ready);
    });
  }

  #errorBody(error: unknown, ref: string | undefined): ErrorBody {
    const body = errorBody(error, this.#options.newRequestId(), ref);
    if (!(error instanceof Fault)) this.#options.onError?.(error, body.requestId);
    return body;
  }

  #countBadFrame(): void {
    const now = this.#options.monotonic();
    this.#badFrames = [...this.#badFrames.filter((at) => at > now - MS_PER_MINUTE), now];
    if (this.#badFrames.length > BAD_FRAMES_PER_MINUTE_MAX) this.#close(CLOSE_BAD_FRAMES, 'too many bad frames');
  }

  #closeUngreeted(error: unknown): void {
    const isForeign = error instanceof Fault && error.code === 'ORIGIN_NOT_ALLOWED';
    if (error instanceof Fault && error.retryable) this.#close(1013, 'try again later');
    else this.#close(isForeign ? CLOSE_ORIGIN : CLOSE_AUTH, isForeign ? 'origin not allowed' : 'not authenticated');
  }

  #revoked(why: Fault): void {
    this.refuse(why);
    this.#close(CLOSE_AUTH, why.code === 'AUTH_EXPIRED' ? 'expired' : 'revoked');
  }

  #close(code: number, reason: string): void {
    void this.#answers.then(() => this.#options.peer.close(code, reason));
  }
}

/** What a session cannot take now may be taken later; a bug of ours counts as that. */
const isRetryable = (error: unknown): boolean => !(error instanceof Fault) || error.retryable;

const probe = async (peer: Peer): Promise<void> => peer.probe?.();
