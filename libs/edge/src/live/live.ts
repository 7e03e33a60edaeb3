import { ConversationId, may, subjectOf, StreamId } from '@verbatim/domain';
import type { ClientFrame } from '@verbatim/contracts';
import { Fault, isRetryable } from '@verbatim/kit';
import type { Signals } from '@verbatim/ports';
import type { InboxView } from '@verbatim/projections';
import type { Caller, Core } from '../core.ts';
import type { Conversations } from '../messages.ts';
import type { RoutingDesk } from '../availability/routing-desk.ts';
import { ConversationFeed } from './conversation-feed.ts';
import type { History } from './conversation-feed.ts';
import type { CursorScope, Cursors } from './cursors.ts';
import type { Sink } from './frames.ts';
import type { Hub } from './hub.ts';
import type { InboxSubscription, InboxTopics } from './inbox-topics.ts';
import { hearStale } from './hear-stale.ts';
import { hearNext, sayNext } from './next-conversation.ts';
import { personOf } from './person.ts';
import { followBoard, followPresence, followQueue, hearOffers, hearPresence } from './routing-topics.ts';
import { isInboxView, isTopic, noSuchTopic, ROUTING_TOPICS } from './topics.ts';
import { hearTyping, sayTyping } from './typing.ts';
import { Viewing } from './viewing.ts';

/** Topics one connection may follow. */
export const SUBSCRIPTIONS_MAX = 500;
/** Who types says so again within this time, or has stopped. */
export const TYPING_MS_MAX = 6_000;

type Subscribe = Extract<ClientFrame, { readonly subscribe: unknown }>['subscribe'];
type Available = Extract<ClientFrame, { readonly available: unknown }>['available'];
type StaffCaller = Extract<Caller, { readonly kind: 'staff' }>;
type VisitorCaller = Extract<Caller, { readonly kind: 'visitor' }>;

/** What one connection follows. */
export interface Subscriptions {
  /** Whose they are, as this person now may: a change of role, scope or teams counts from then on. */
  readonly caller: Caller;
  subscribe(request: Subscribe): Promise<void>;
  unsubscribe(topic: string): void;
  typing(conversationId: string, on: boolean): Promise<void>;
  /** Staff only: the conversation is on the screen, or no longer is. */
  viewing(conversationId: string, on: boolean): Promise<void>;
  available(available: Available): void;
  /** A visitor's next conversation has begun: it is followed from its beginning. */
  moveTo(conversationId: string): void;
  end(): void;
}

export interface Live {
  subscriptions(caller: Caller, sink: Sink, onError: (error: unknown, topic: string) => void): Subscriptions;
  /** Of somebody without a connection. */
  typing(caller: Caller, typing: { readonly conversationId: string; readonly on: boolean }): Promise<void>;
}

export interface LiveOptions {
  readonly core: Core;
  readonly conversations: Conversations;
  readonly hub: Hub;
  readonly inbox: InboxTopics;
  readonly history: History;
  readonly cursors: Cursors;
  readonly signals: Signals;
  /** What there is to see of routing. */
  readonly desk?: RoutingDesk;
}

export const live = (options: LiveOptions): Live => ({
  subscriptions: (caller, sink, onError) => new Following(options, { caller, sink, onError }),
  typing: (caller, typing) => sayTyping(options, caller, typing),
});

interface Who {
  caller: Caller;
  readonly sink: Sink;
  readonly onError: (error: unknown, topic: string) => void;
}

interface Followed {
  readonly feed?: ConversationFeed;
  readonly inbox?: InboxSubscription;
  readonly stop: () => void;
}

class Following implements Subscriptions {
  readonly #options: LiveOptions;
  readonly #who: Who;
  readonly #followed = new Map<string, Followed>();
  readonly #stopAgent: () => void;
  #stopHearing: () => void = () => {};
  readonly #viewing: Viewing;

  constructor(options: LiveOptions, who: Who) {
    this.#options = options;
    this.#who = { ...who };
    const { caller } = who;
    this.#viewing = new Viewing(options.signals, personOf(caller), who.sink);
    if (caller.kind === 'visitor') {
      this.#stopAgent = () => {};
      return;
    }
    this.#stopAgent = options.core.directory.onAgentChanged((agent) => {
      if (agent.id === caller.agentId && agent.isActive)
        this.#permissionsChanged({ ...caller, role: agent.role, scope: agent.scope, teamIds: agent.teamIds });
    });
    const { desk, core } = options;
    const stops = [
      ...(core.freshness === undefined ? [] : [hearStale(core.freshness, who.sink)]),
      ...(desk === undefined ? [] : [hearPresence(desk, caller, who.sink), hearOffers(desk, caller, who.sink)]),
    ];
    this.#stopHearing = () => {
      for (const stop of stops) stop();
    };
  }

  get caller(): Caller {
    return this.#who.caller;
  }

  async subscribe(request: Subscribe): Promise<void> {
    if (this.#followed.size >= SUBSCRIPTIONS_MAX && !this.#followed.has(request.topic)) {
      throw new Fault('TOO_MANY_SUBSCRIPTIONS', `At most ${SUBSCRIPTIONS_MAX} topics per connection.`, {
        retryable: false,
      });
    }
    const { topic } = request;
    if (topic.startsWith('conversation:')) return this.#followConversation(topic, request);
    const view = topic.startsWith('inbox:') ? topic.slice('inbox:'.length) : '';
    if (isInboxView(view)) return this.#followInbox(view, request);
    if (this.#followRouting(topic, request)) return;
    throw noSuchTopic('/subscribe/topic');
  }

  #followRouting(topic: string, { window = [] }: Subscribe): boolean {
    const { desk } = this.#options;
    const { caller, sink } = this.#who;
    if (desk === undefined || caller.kind !== 'staff') return false;
    if (!ROUTING_TOPICS.has(topic)) return false;
    this.#stop(topic);
    const stop = topic === 'board' ? followBoard(desk, caller, sink) : followPresence(desk, caller, { sink, window });
    this.#followed.set(topic, { stop });
    return true;
  }

  unsubscribe(topic: string): void {
    if (!isTopic(topic)) throw noSuchTopic('/unsubscribe/topic');
    this.#stop(topic);
  }

  #stop(topic: string): void {
    this.#followed.get(topic)?.stop();
    this.#followed.delete(topic);
  }

  moveTo(conversationId: string): void {
    const { caller } = this.#who;
    if (caller.kind !== 'visitor' || caller.conversationId === conversationId) return;
    sayNext(this.#options.signals, caller.conversationId, conversationId);
    this.#goOnIn(caller, conversationId);
  }

  /** Theirs from now on, whether or not the views know of it yet. */
  #goOnIn(caller: VisitorCaller, conversationId: string): void {
    this.#who.caller = { ...caller, conversationId: ConversationId(conversationId) };
    const topic = `conversation:${conversationId}`;
    if (this.#followed.has(topic)) return;
    this.subscribe({ topic }).catch((error: unknown) => this.#who.onError(error, topic));
  }

  #hearNext(conversationId: ConversationId): () => void {
    const { caller } = this.#who;
    if (caller.kind !== 'visitor' || caller.conversationId !== conversationId) return () => {};
    return hearNext(this.#options.signals, conversationId, (next) => this.#goOnIn(caller, next));
  }

  async #followConversation(topic: string, request: Subscribe): Promise<void> {
    const { conversations, hub, history, cursors } = this.#options;
    const { caller, sink, onError } = this.#who;
    const conversationId = ConversationId(subjectOf(StreamId(topic)));
    const isOwn = caller.kind === 'visitor' && caller.conversationId === conversationId;
    if (!isOwn) await conversations.visible(caller, conversationId);
    const scope = this.#scope(topic);
    const from =
      request.cursor === undefined
        ? await this.#beginning(conversationId, request.last)
        : Number(cursors.read(scope, request.cursor));
    this.#stop(topic);
    const audience = caller.kind === 'staff' ? 'staff' : 'visitor';
    const feed = new ConversationFeed(
      {
        ...{
          conversationId,
          scope,
          audience,
          sink,
          cursors,
          history,
          person: personOf(caller),
          share: hub.share,
        },
        onLost: () => this.#stop(topic),
        onBroken: (error) => onError(error, topic),
      },
      from,
      request.cursor ?? null,
    );
    await this.#place(feed, conversationId);
    if (feed.isOver) return;
    hub.add(feed);
    const stopTyping = hearTyping(this.#options.signals, this.#who, conversationId);
    const stopQueue = followQueue(this.#options.desk, this.#who, conversationId);
    const stopNext = this.#hearNext(conversationId);
    const stopViewing = audience === 'staff' ? this.#viewing.hear(conversationId) : () => {};
    this.#followed.set(topic, {
      feed,
      stop: () => {
        hub.remove(feed);
        stopTyping();
        stopQueue();
        stopNext();
        stopViewing();
      },
    });
    feed.start().catch((error: unknown) => onError(error, topic));
  }

  /** Who sees everything loses nothing, wherever it goes. */
  async #place(feed: ConversationFeed, conversationId: ConversationId): Promise<void> {
    const { caller } = this.#who;
    if (caller.kind !== 'staff' || seesAll(caller)) return feed.seenBy(null, NOWHERE);
    const doc = await this.#options.core.conversation(conversationId);
    feed.seenBy(caller, doc === null ? NOWHERE : { seq: doc.seq, teamId: doc.teamId, assigneeId: doc.assigneeId });
  }

  async #beginning(conversationId: string, last: number | undefined): Promise<number> {
    if (last === undefined) return 0;
    const { history } = this.#options;
    await history.settledSoon(conversationId);
    return history.beforeLast(conversationId, last, this.#who.caller.kind === 'staff' ? 'staff' : 'visitor');
  }

  async #followInbox(view: InboxView, { topic, cursor, window = [] }: Subscribe): Promise<void> {
    const { caller, sink } = this.#who;
    if (caller.kind !== 'staff' || !may(caller, 'conversations.read'))
      throw new Fault('FORBIDDEN', 'Your role does not allow this.', { retryable: false });
    const known = this.#followed.get(topic)?.inbox;
    if (known !== undefined && cursor === undefined) return this.#options.inbox.move(known, window);
    const scope = this.#scope(topic);
    if (cursor !== undefined) this.#options.cursors.read(scope, cursor); // refused before anything changes
    this.#stop(topic);
    const inbox: InboxSubscription = {
      viewer: caller,
      view,
      scope,
      sink,
      window,
      previous: null,
      isLive: false,
      counted: '',
    };
    this.#followed.set(topic, { inbox, stop: () => this.#options.inbox.remove(inbox) });
    try {
      await this.#options.inbox.add(inbox, cursor ?? null);
    } catch (error) {
      this.#stop(topic); // who asks for it again begins anew
      throw error;
    }
  }

  #scope(topic: string): CursorScope {
    const { caller } = this.#who;
    return { topic, person: personOf(caller), audience: caller.kind };
  }

  typing(conversationId: string, on: boolean): Promise<void> {
    return sayTyping(this.#options, this.#who.caller, { conversationId, on });
  }

  async viewing(conversationId: string, on: boolean): Promise<void> {
    const { caller } = this.#who;
    if (caller.kind !== 'staff')
      throw new Fault('FORBIDDEN', 'Only staff say what they look at.', { retryable: false });
    if (on) await this.#options.conversations.visible(caller, ConversationId(conversationId));
    this.#viewing.say(conversationId, on);
  }

  available(available: Available): void {
    const { caller } = this.#who;
    const { desk, core } = this.#options;
    if (caller.kind !== 'staff') throw new Fault('FORBIDDEN', 'Only staff have a presence.', { retryable: false });
    desk?.say(caller, available, core.newId()).catch((error: unknown) => this.#who.onError(error, 'available'));
  }

  /** What this person may see is another now: every topic starts over under the new rules. */
  #permissionsChanged(viewer: StaffCaller): void {
    this.#who.caller = viewer;
    const maySee = { inbox: may(viewer, 'conversations.read'), board: may(viewer, 'routing.read') };
    for (const [topic, { inbox, feed }] of this.#followed) {
      if (feed !== undefined) void this.#recheck(topic, feed);
      else if (inbox !== undefined && maySee.inbox)
        this.#options.inbox.reset(inbox, viewer, 'permissions').catch((error: unknown) => this.#break(topic, error));
      else if (inbox !== undefined || (topic === 'board' && !maySee.board)) this.#lose(topic);
    }
  }

  async #recheck(topic: string, feed: ConversationFeed): Promise<void> {
    const conversationId = ConversationId(subjectOf(StreamId(topic)));
    try {
      await this.#options.conversations.visible(this.#who.caller, conversationId);
      await this.#place(feed, conversationId);
    } catch (error) {
      if (isRetryable(error)) this.#break(topic, error);
      else this.#lose(topic);
    }
  }

  /** It cannot go on now; it can be asked for again. */
  #break(topic: string, error: unknown): void {
    this.#stop(topic);
    this.#who.onError(error, topic);
  }

  #lose(topic: string): void {
    this.#stop(topic);
    this.#who.sink.push({ kind: 'reset', topic, reason: 'permissions' });
  }

  end(): void {
    for (const { stop } of this.#followed.values()) stop();
    this.#followed.clear();
    this.#viewing.end();
    this.#stopAgent();
    this.#stopHearing();
  }
}

const NOWHERE = { seq: 0, teamId: null, assigneeId: null };
const seesAll = ({ role, scope }: StaffCaller): boolean => role !== 'agent' || scope === 'all';
