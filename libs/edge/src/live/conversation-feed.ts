import { sees, subjectOf } from '@verbatim/domain';
import type { AnyRecorded, Staff } from '@verbatim/domain';
import { isPublic } from '@verbatim/contracts';
import type { CursorScope, Cursors } from './cursors.ts';
import type { SharedEvent } from './frames.ts';
import type { Audience, Sink } from './frames.ts';

/** Events read back per step while a subscriber catches up: few at first, and as many as it takes later. */
export const EVENTS_PER_READ = 200;
const EVENTS_PER_READ_MIN = 25;
/** Events that are kept while the past is read. Fewer than come while the views write once would never meet it. */
const MEANWHILE_MAX = 500;

/** Reads a conversation's past, in order. */
export interface History {
  after(conversationId: string, seq: number, limit: number): Promise<readonly AnyRecorded[]>;
  /** The seq before the last n events that this audience may see. */
  beforeLast(conversationId: string, n: number, audience: Audience): Promise<number>;
  /** Resolves once everything that the live side has passed of this conversation can be read back. */
  settled(conversationId: string): Promise<void>;
  /** The same, for who would rather have a part of it than wait long. False when it is only a part. */
  settledSoon(conversationId: string): Promise<boolean>;
}

/** Who had a conversation as of an event of its own. */
export interface ConversationPlace {
  readonly seq: number;
  readonly teamId: string | null;
  readonly assigneeId: string | null;
}

export interface FeedOptions {
  readonly conversationId: string;
  readonly scope: CursorScope;
  readonly audience: Audience;
  /** Contact, agent or API key: whose own events carry the clientMessageId; of visitors, whose refusals are theirs to see. */
  readonly person: string;
  readonly sink: Sink;
  readonly cursors: Cursors;
  readonly history: History;
  readonly share: (event: AnyRecorded, audience: Audience, isOwn: boolean) => SharedEvent;
  readonly onLost: () => void;
  /** What was missed cannot be read back: the subscription cannot go on. */
  readonly onBroken: (error: unknown) => void;
}

/**
 * One subscription to one conversation: everything after a position, in order, without a gap, nothing twice. The past is
 * read back, the present pushed; where they meet, `seq` decides: what comes next is taken, wherever it comes from.
 */
export class ConversationFeed {
  readonly #options: FeedOptions;
  /** Everything up to this seq has been considered, sent or not. */
  #seq: number;
  #highest = 0;
  #previous: string | null;
  /** From the very beginning: what happens before the past is read waits for it, unless nothing lies between. */
  #isCatchingUp = true;
  /** What waits, the newest of it, in order. */
  #meanwhile: AnyRecorded[] = [];
  #isOver = false;
  /** Agents who may not see everything lose a conversation in the very event that takes it from them. */
  #viewer: Staff | null = null;
  #place: ConversationPlace = { seq: 0, teamId: null, assigneeId: null };

  constructor(options: FeedOptions, seq: number, cursor: string | null) {
    this.#options = options;
    this.#seq = seq;
    this.#previous = cursor;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    this.#isOver = true;
  }

  /** Sends what was missed, then says `synced`. */
  async start(): Promise<void> {
    const { history, conversationId, scope, cursors, sink } = this.#options;
    if (!(await history.settledSoon(conversationId))) {
      this.#takeSome(await history.after(conversationId, this.#seq, EVENTS_PER_READ)); // better than nothing meanwhile
      await history.settled(conversationId);
    }
    await this.#readOn();
    if (this.#isOver) return;
    sink.push({ kind: 'synced', topic: scope.topic, cursor: cursors.sign(scope, String(this.#seq)) });
    this.#previous = cursors.sign(scope, String(this.#seq));
  }

  /** An event that has just happened. */
  live(event: AnyRecorded): void {
    this.#highest = Math.max(this.#highest, event.seq);
    if (this.#isOver || event.seq <= this.#seq) return;
    if (event.seq === this.#seq + 1 && !this.#options.sink.isBehind()) return this.#take(event);
    if (this.#meanwhile.length === MEANWHILE_MAX) this.#meanwhile.shift();
    this.#meanwhile.push(event);
    if (!this.#isCatchingUp) this.#catchUp().catch(this.#options.onBroken);
  }

  /** A gap in what is pushed, or a peer that could not take more: what is missing is read back. */
  async #catchUp(): Promise<void> {
    this.#isCatchingUp = true;
    await this.#options.sink.ready();
    await this.#readOn();
  }

  async #readOn(): Promise<void> {
    const { history, conversationId, sink } = this.#options;
    try {
      for (let limit = EVENTS_PER_READ_MIN; ;) {
        await sink.ready(); // nothing is read for a peer that cannot take it
        const events = await history.after(conversationId, this.#seq, limit);
        const taken = this.#takeSome(events);
        const isAll = taken === events.length && taken < limit;
        if (isAll) this.#takeSome(this.#meanwhile);
        if (this.#isOver || (isAll && this.#seq >= this.#highest)) return;
        if (isAll && !sink.isBehind()) await history.settled(conversationId);
        limit = taken < events.length ? Math.max(taken, 1) : Math.min(2 * limit, EVENTS_PER_READ);
      }
    } finally {
      this.#isCatchingUp = false;
      this.#meanwhile = [];
    }
  }

  /** As many as the peer can take now. */
  #takeSome(events: readonly AnyRecorded[]): number {
    for (const [taken, event] of events.entries()) {
      if (this.#options.sink.isBehind()) return taken;
      this.#take(event);
    }
    return events.length;
  }

  #take(event: AnyRecorded): void {
    if (this.#isOver || event.seq !== this.#seq + 1) return;
    this.#seq = event.seq;
    if (this.#isForUs(event)) this.#push(event);
    this.#follow(event);
  }

  #push(event: AnyRecorded): void {
    const { scope, audience, sink, cursors, share } = this.#options;
    const cursor = cursors.sign(scope, String(event.seq));
    const shared = share(event, audience, this.#isOwn(event));
    sink.push({ kind: 'event', topic: scope.topic, cursor, previous: this.#previous, event: shared });
    this.#previous = cursor;
  }

  #isOwn({ actor }: AnyRecorded): boolean {
    return actor.id === this.#options.person;
  }

  #isForUs(event: AnyRecorded): boolean {
    if (this.#options.audience === 'staff') return true; // a gap in what staff see is a gap in what they were told
    return event.type === 'RequestRefused' ? this.#isOwn(event) : isPublic(event.type);
  }

  /** Where it once was, as the past tells it, takes nothing from who has it now. */
  #follow(event: AnyRecorded): void {
    const moved = whereabouts(event);
    if (moved === null || event.seq <= this.#place.seq) return;
    this.#place = { ...this.#place, ...moved, seq: event.seq };
    this.#loseIfHidden();
  }

  #loseIfHidden(): void {
    if (this.#isOver || this.#viewer === null || sees(this.#viewer, this.#place)) return;
    this.#isOver = true;
    this.#options.sink.push({ kind: 'reset', topic: this.#options.scope.topic, reason: 'permissions' });
    this.#options.onLost();
  }

  /** Who looks, as they now may, and where the conversation stands as far as the views know. Null: they see everything. */
  seenBy(viewer: Staff | null, place: ConversationPlace): void {
    this.#viewer = viewer;
    if (place.seq >= this.#place.seq) this.#place = place;
    this.#loseIfHidden();
  }

  get conversationId(): string {
    return this.#options.conversationId;
  }
}

/** Who has a conversation after an event that moves it; null for all others. */
function whereabouts(event: AnyRecorded): { readonly assigneeId: string | null; readonly teamId?: string } | null {
  switch (event.type) {
    case 'ConversationAssigned':
      return { assigneeId: event.data.agentId, ...team(event.data) };
    case 'ConversationQueued':
    case 'ConversationUnassigned':
      return { assigneeId: null, ...team(event.data) };
    default:
      return null;
  }
}

const team = ({ teamId }: { readonly teamId?: string }) => (teamId === undefined ? {} : { teamId });

export const conversationOf = ({ stream }: AnyRecorded): string => subjectOf(stream);
