import { Feed } from './feed.ts';
import { Guest, type GuestParts } from './guest.ts';
import type { Link, LinkHost, LinkStatus } from './link.ts';
import { Outbox } from './outbox.ts';
import type { Refusal, ServerFrame, Visit } from './protocol.ts';
import { Receipts } from './receipts.ts';
import type { Refused } from './request.ts';
import { isOver, lastOurs, lastTurn, type Line, unreadOf } from './thread.ts';
import type { Profile, Visitor } from './visitor.ts';

const TEXT_CHARS_MAX = 8_000;
const TYPING_MS_MAX = 6_000;
const TYPING_MS_MIN = 3_000;
const RETRY_MS = 1_000;
const RETRY_MS_MAX = 60_000;
const BAD_TOKEN = /^AUTH/;
/** Another tab has that long to send what it wrote; then this one does. */
const OTHER_TAB_MS_MAX = 5_000;

export interface ChatParts extends Omit<GuestParts, 'changed' | 'refused'> {
  readonly link: (host: Omit<LinkHost, 'socket' | 'polling' | 'random'>) => Link;
  readonly clock: () => number;
  readonly newId: () => string;
  /** Whether the page can be seen right now. */
  readonly isWatched: () => boolean;
  readonly visit: () => Visit;
  readonly changed: () => void;
}

/** The whole conversation of one visitor with one inbox. The view reads it and is told when it has changed. */
export class Chat {
  status: LinkStatus = 'off';
  /** Why there is no chat, as a code; null while there is hope. */
  problem: string | null = null;
  typist: string | null = null;
  /** In the queue; 0 when the visitor waits for nobody. */
  place = 0;
  isOpen = false;
  textCharsMax = TEXT_CHARS_MAX;
  readonly outbox: Outbox;
  readonly feed: Feed;
  readonly guest: Guest;

  readonly #parts: ChatParts;
  readonly #link: Link;
  readonly #receipts: Receipts;
  #isWelcome = false;
  #isRenewed = false;
  #tries = 0;
  #unread = 0;
  #typedAt = 0;
  #visited = '';
  #pauseTimer: ReturnType<typeof setTimeout> | undefined;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ChatParts) {
    this.#parts = parts;
    this.outbox = new Outbox(parts.storage, `${parts.key}:out:`);
    this.guest = new Guest({
      ...parts,
      changed: (visitor, before) => this.#visitorIs(visitor, before),
      refused: (refusal, goesOn) => this.#notLetIn(refusal, goesOn),
    });
    this.#link = parts.link({
      greeting: () => ({ token: this.guest.visitor?.token ?? '', subscription: this.feed.subscription }),
      frame: (frame) => this.#frame(frame),
      status: (status) => this.#statusIs(status),
    });
    this.feed = new Feed((frame) => this.#link.send(frame), parts.clock);
    this.#receipts = new Receipts((frame) => this.#link.send(frame));
    this.feed.startOver(this.guest.visitor?.conversationId ?? null);
    this.#recallSeen();
  }

  /** What time it is where the messages are stamped. */
  now = (): number => this.#parts.clock() + this.feed.skewMs;

  /** Somebody who has been here before hears of replies without opening anything. */
  start(): void {
    if (this.guest.visitor !== null) this.#link.start();
  }

  async enter(profile?: Profile): Promise<void> {
    this.problem = null;
    if (this.guest.visitor === null) this.#statusIs('connecting');
    await this.guest.enter(profile);
    this.start();
  }

  setOpen(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.attend();
    this.#changed();
  }

  /** False when too much is waiting already. */
  send(text: string): boolean {
    const isKept = this.outbox.add({ id: this.#parts.newId(), text, at: this.now() });
    this.#typedAt = 0;
    this.tellVisit();
    this.#flush();
    if (this.guest.visitor === null) void this.enter();
    this.#changed();
    return isKept;
  }

  retry(id: string): void {
    this.outbox.retry(id);
    this.#flush();
    this.#changed();
  }

  /** A message that was accepted and refused afterwards is written anew: its id has had its answer. */
  rewrite(line: Line): void {
    this.discard(line.id);
    if (line.text !== null) this.send(line.text);
  }

  discard(id: string): void {
    this.outbox.remove((entry) => entry.id === id);
    this.feed.drop(id);
    this.#changed();
  }

  /** Tells the other side that the visitor is writing, or has stopped. */
  typing(isOn: boolean): void {
    const conversationId = this.guest.visitor?.conversationId;
    const isRecent = this.#parts.clock() - this.#typedAt < TYPING_MS_MIN;
    if (conversationId === undefined || (isOn ? isRecent : this.#typedAt === 0)) return;
    this.#typedAt = isOn ? this.#parts.clock() : 0;
    this.#link.send({ typing: { conversationId, on: isOn } });
  }

  end(): void {
    const last = this.feed.thread.lines.at(-1);
    if (last !== undefined) this.guest.remember({ ended: { conversationId: last.conversation, seq: last.seq } });
    this.#tellEnd();
    this.#changed();
  }

  /** Tells where the visitor is, if that is somewhere else than was told, or nobody knows. */
  tellVisit(isNews = false): void {
    const visit = this.#parts.visit();
    const visited = JSON.stringify(visit);
    if ((isNews || visited !== this.#visited) && this.#link.send({ visit })) this.#visited = visited;
  }

  /** Forgets the visitor on this device: the next one starts from nothing. */
  reset(): void {
    this.outbox.remove(() => true);
    this.guest.forget();
  }

  wake(): void {
    this.#link.wake();
  }

  /** Another tab has written something down. */
  stored(key: string | null): void {
    if (key !== null && !key.startsWith(this.#parts.key)) return;
    this.guest.reload();
    this.outbox.reload();
    this.#recallSeen();
    setTimeout(() => this.#flush(), OTHER_TAB_MS_MAX);
    this.#changed();
  }

  /** The visitor may be looking: what is on the screen is read. */
  attend(): void {
    if (!this.feed.isSynced) return;
    this.#tellEnd();
    const last = lastOurs(this.feed.thread);
    if (last === undefined) return;
    const upTo = { conversationId: last.conversation, seq: last.seq };
    this.#receipts.tell('delivered', upTo);
    if (!this.isOpen || !this.#parts.isWatched()) return;
    this.#receipts.tell('read', upTo);
    const known = this.guest.visitor?.seen;
    if (known?.seq === last.seq && known.conversationId === last.conversation) return;
    this.guest.remember({ seen: upTo });
    this.#recallSeen();
    this.#changed();
  }

  /** Again until the conversation itself says that it is over, or goes on: the word may be lost with the line. */
  #tellEnd(): void {
    const ended = this.guest.visitor?.ended;
    const last = lastTurn(this.feed.thread);
    if (ended === undefined || last === undefined || isOver(last)) return;
    if (last.conversation === ended.conversationId && last.seq <= ended.seq) this.#link.send({ end: ended });
  }

  #visitorIs(visitor: Visitor | null, before: Visitor | null): void {
    const conversation = visitor?.conversationId ?? null;
    this.problem = null;
    if (conversation !== before?.conversationId) this.feed.startOver(conversation);
    if (visitor === null) this.#link.stop();
    else if (before !== null && visitor.token !== before.token) this.#link.restart();
    if (visitor !== null) this.#link.start();
    else if (this.isOpen) void this.enter();
    this.#changed();
  }

  #notLetIn({ code, isFinal }: Refused, goesOn: boolean): void {
    this.#parts.emit('error', { code });
    if (goesOn || this.guest.visitor !== null) return; // as who it was
    this.#unavailable(code);
    if (isFinal) return;
    this.#tries += 1;
    setTimeout(
      () => this.problem === code && void this.guest.enter(),
      Math.min(RETRY_MS * 2 ** this.#tries, RETRY_MS_MAX),
    );
  }

  #unavailable(code: string): void {
    this.#link.stop();
    this.problem = code;
    this.#statusIs('off');
  }

  #statusIs(status: LinkStatus): void {
    this.status = status;
    if (status !== 'live') {
      this.#isWelcome = false;
      this.outbox.disconnected();
      this.#receipts.disconnected();
    }
    this.#changed();
  }

  #frame({ welcome, ack, event, synced, reset, typing, queue, error }: ServerFrame): void {
    if (welcome !== undefined) this.#welcomed(welcome);
    if (ack !== undefined) this.#acknowledged(ack);
    if (event !== undefined) this.#took(event);
    if (synced !== undefined) this.feed.synced(synced);
    if (reset !== undefined) this.feed.lost();
    if (typing !== undefined) this.#typed(typing);
    if (queue !== undefined) this.place = queue.position ?? 0;
    if (error !== undefined) this.#refused(error);
    if (synced !== undefined) this.attend();
    this.#changed();
  }

  #welcomed({ conversationId, limits }: NonNullable<ServerFrame['welcome']>): void {
    this.#isWelcome = true;
    this.#isRenewed = false;
    this.textCharsMax = limits?.textChars ?? this.textCharsMax;
    this.feed.connected();
    this.place = 0;
    this.tellVisit(true);
    this.#goOnIn(conversationId);
    this.#flush();
  }

  #acknowledged({ clientMessageId, messageId, conversationId }: NonNullable<ServerFrame['ack']>): void {
    this.outbox.acknowledge(clientMessageId, messageId);
    if (this.feed.thread.lines.some(({ id }) => id === messageId)) this.#arrived(messageId);
    this.#goOnIn(conversationId);
    this.#flush();
  }

  #goOnIn(conversationId: string | undefined): void {
    if (!conversationId || conversationId === this.guest.visitor?.conversationId) return;
    this.guest.remember({ conversationId });
    this.feed.moveTo(conversationId);
  }

  #took(frame: NonNullable<ServerFrame['event']>): void {
    const gaps = this.feed.gaps;
    const line = this.feed.take(frame);
    if (this.feed.gaps > gaps) this.#parts.emit('gap', { gaps: this.feed.gaps });
    this.#arrived(frame.event.id, frame.event.clientMessageId);
    if (line?.activity === 'reopened') this.tellVisit(true); // of a chat that was over nobody was told
    if (line === undefined || line.by === 'me' || line.by === 'activity') return;
    this.typist = null;
    if (this.feed.isSynced) this.#parts.emit('message', { id: line.id, text: line.text });
    this.attend();
  }

  #arrived(messageId: string, clientMessageId?: string): void {
    this.outbox.remove((entry) => entry.id === clientMessageId || entry.messageId === messageId);
  }

  #typed({ who, on }: NonNullable<ServerFrame['typing']>): void {
    clearTimeout(this.#typingTimer);
    if (who?.type === 'contact') return;
    this.typist = on === true ? (who?.name ?? '') : null;
    this.#typingTimer = setTimeout(() => {
      this.typist = null;
      this.#changed();
    }, TYPING_MS_MAX);
  }

  #refused(error: Refusal): void {
    const { code, ref, retryable, retryAfterMs = 0 } = error;
    if (this.outbox.entries.some(({ id }) => id === ref)) {
      if (retryable === true) this.#pause(retryAfterMs);
      else this.outbox.refuse(ref ?? '', code);
      this.#flush();
    } else if (code === 'BAD_CURSOR') {
      this.feed.lost();
      if (!this.#isWelcome) this.#link.restart();
    } else if (!this.#isWelcome && retryable !== true) this.#turnedAway(code);
  }

  /** The token no longer opens the door: a new one is asked for, once. What waits in the outbox goes with it. */
  #turnedAway(code: string): void {
    this.#parts.emit('error', { code });
    if (code === 'ORIGIN_NOT_ALLOWED' || (BAD_TOKEN.test(code) && this.#isRenewed)) return this.#unavailable(code);
    if (!BAD_TOKEN.test(code)) return;
    this.#isRenewed = true;
    this.guest.forget();
    void this.enter();
  }

  #recallSeen(): void {
    const upTo = this.guest.visitor?.seen;
    if (upTo !== undefined) this.feed.seen(upTo.conversationId, upTo.seq);
  }

  /** What was sent after a refused message is refused too: all of it goes out again, in order, a little later. */
  #pause(ms: number): void {
    this.#pauseTimer ??= setTimeout(
      () => {
        this.#pauseTimer = undefined;
        this.outbox.disconnected();
        this.#flush();
      },
      Math.max(ms, RETRY_MS),
    );
  }

  #flush(): void {
    if (this.#pauseTimer === undefined) this.outbox.flush((message) => this.#link.send({ send: message }));
  }

  #changed(): void {
    const unread = unreadOf(this.feed.thread);
    if (unread !== this.#unread) this.#parts.emit('unread', { count: unread });
    this.#unread = unread;
    this.#parts.changed();
  }
}
