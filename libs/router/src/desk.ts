import { timeJson } from '@verbatim/contracts';
import type { BoardJson, OfferJson, QueueJson } from '@verbatim/contracts';
import { routing, routingStream, valueAt } from '@verbatim/domain';
import type { AccountId, AgentId, AnyRecorded, ConversationId, Routing } from '@verbatim/domain';
import { askingOf, PRESENCE_UNASKED_AGENTS_MAX, within } from '@verbatim/edge';
import type {
  Attendance,
  Available,
  Core,
  Explained,
  OwnAvailability,
  PresenceJson,
  RoutingDesk,
  StaffCaller,
} from '@verbatim/edge';
import type { Breakers } from '@verbatim/breakers';
import { Fault } from '@verbatim/kit';
import type { Clock, Outcome, Place } from '@verbatim/ports';
import { countedByTeam } from '@verbatim/projections';
import type { AvailabilityDoc, ConversationDoc } from '@verbatim/projections';
import type { Offered } from '@verbatim/timers';
import { sayAvailable } from './attended.ts';
import type { Attended } from './attended.ts';
import { boardOf, changedSince, ServiceLevel } from './board.ts';
import type { AgentNow } from './board.ts';
import { explain } from './explain.ts';
import type { Mirror } from './mirror.ts';
import { loadsIn, placeOf, placesIn, teamsNow } from './now.ts';
import type { Load } from './now.ts';
import type { Offers } from './offers.ts';
import { PastRouting } from './past.ts';

/** What changed is told at most so often; an open board is never older. */
const TELL_EVERY_MS = 500;
const NOTHING: Load = { load: 0, offered: 0 };
/** Who is not given conversations is not on the board. */
const ONLOOKERS: ReadonlySet<string> = new Set(['auditor', 'developer']);

export interface DeskOptions {
  readonly core: Core;
  readonly mirror: Mirror;
  readonly offers: Offers;
  readonly attended: Attended;
  readonly attendance: Attendance;
  readonly breakers: Breakers;
  readonly clock: Clock;
  readonly onFault: (error: unknown) => void;
}

export interface Desk extends RoutingDesk {
  end(): void;
}

export const breakerName = (agentId: string): string => `agent:${agentId}`;

type PresenceListener = Parameters<RoutingDesk['onPresence']>[1];
type OwnPresenceListener = Parameters<RoutingDesk['onOwnPresence']>[1];

interface Colleague {
  readonly agentId: AgentId;
  readonly tell: OwnPresenceListener;
}

interface QueueListener {
  readonly conversationId: ConversationId;
  readonly tell: (queue: QueueJson) => void;
  /** Null: it did not wait. */
  said: string | null;
}

interface Board {
  readonly listeners: Set<(changed: BoardJson, whole: BoardJson) => void>;
  last: BoardJson | null;
  isTelling: boolean;
}

/** What people see of routing: folded from the log, told as it changes. */
export const desk = (options: DeskOptions): Desk => new Seen(options);

class Seen implements Desk {
  readonly #options: DeskOptions;
  readonly #service = new ServiceLevel();
  readonly #queues = new Map<AccountId, Set<QueueListener>>();
  readonly #boards = new Map<AccountId, Board>();
  readonly #presenceListeners = new Map<AccountId, Set<PresenceListener>>();
  readonly #ownPresenceListeners = new Map<string, Set<OwnPresenceListener>>();
  readonly #smallHouseListeners = new Map<AccountId, Set<Colleague>>();
  /** Counted at most once per telling: thousands may change in a second. */
  readonly #colleagues = new Map<AccountId, number>();
  readonly #offerListeners = new Map<string, Set<(offer: OfferJson) => void>>();
  readonly #changed = new Set<AccountId>();
  readonly #past: PastRouting;
  readonly #timer: NodeJS.Timeout;
  readonly #stops: readonly (() => void)[];

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#past = new PastRouting(options.core);
    this.#stops = [
      options.mirror.onEvent((event) => this.#heard(event)),
      options.offers.onChange((offered, isOver) => this.#offered(offered, isOver)),
      options.attended.onChange((doc) => this.#told(doc)),
    ];
    this.#timer = setInterval(() => this.#tellAll(), TELL_EVERY_MS);
    this.#timer.unref();
  }

  end(): void {
    clearInterval(this.#timer);
    for (const stop of this.#stops) stop();
  }

  async say(caller: StaffCaller, { presence, accepting }: Available, key: string): Promise<Place | null> {
    const { core, attendance } = this.#options;
    const { accountId, agentId } = caller;
    const reason = attendance.isHere(agentId) ? 'told' : 'unattended';
    const by = askingOf(caller, key);
    const { outcome } = await sayAvailable(core, { accountId, agentId, presence, accepting, reason }, by);
    return placed(await within(outcome));
  }

  own(agentId: AgentId): OwnAvailability {
    const { core } = this.#options;
    const { accountId, capacity = 0 } = core.directory.agent(agentId) ?? {};
    const { presence, accepting } = this.#presence(agentId);
    const { load } = accountId === undefined ? NOTHING : (loadsIn(this.#state(accountId)).get(agentId) ?? NOTHING);
    return { presence, accepting, load, capacity, breaker: this.#breaker(agentId) };
  }

  presences(accountId: AccountId): readonly PresenceJson[] {
    return this.#active(accountId).map(({ id }) => this.#presence(id));
  }

  onPresence(accountId: AccountId, listener: PresenceListener) {
    return listen(this.#presenceListeners, accountId, listener);
  }

  onOwnPresence({ accountId, agentId }: Pick<StaffCaller, 'accountId' | 'agentId'>, listener: OwnPresenceListener) {
    const stops = [
      listen(this.#ownPresenceListeners, agentId, listener),
      listen(this.#smallHouseListeners, accountId, { agentId, tell: listener }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async board(accountId: AccountId): Promise<BoardJson> {
    const { core, clock } = this.#options;
    const open = await countedByTeam(core.views, accountId, 'open');
    const state = this.#state(accountId);
    const teamIds = core.directory.teams(accountId).map(({ id }) => id);
    const now = { at: clock(), teams: teamsNow(state, teamIds, open), agents: this.#agents(accountId, state) };
    return boardOf(now, this.#service);
  }

  onBoard(accountId: AccountId, listener: (changed: BoardJson, whole: BoardJson) => void) {
    const board = this.#boards.get(accountId) ?? { listeners: new Set(), last: null, isTelling: false };
    board.listeners.add(listener);
    this.#boards.set(accountId, board);
    this.board(accountId)
      .then((whole) => {
        board.last ??= whole; // from here on only what is news
        if (board.listeners.has(listener)) listener(whole, whole);
      })
      .catch(this.#options.onFault);
    return () => {
      board.listeners.delete(listener);
      if (board.listeners.size === 0 && this.#boards.get(accountId) === board) this.#boards.delete(accountId);
    };
  }

  queue(accountId: AccountId, conversationId: ConversationId): QueueJson | null {
    const place = placeOf(this.#state(accountId), conversationId);
    return place === null ? null : { conversationId, ...place };
  }

  onQueue(
    { accountId, conversationId }: { readonly accountId: AccountId; readonly conversationId: ConversationId },
    tell: QueueListener['tell'],
  ) {
    const now = this.queue(accountId, conversationId);
    return listen(this.#queues, accountId, { conversationId, tell, said: now === null ? null : JSON.stringify(now) });
  }

  explain(conversation: ConversationDoc, agentId: AgentId | null): Promise<Explained> {
    const state = (id: AccountId): Routing => this.#state(id);
    return explain({ core: this.#options.core, state, past: this.#past }, conversation, agentId);
  }

  offers(agentId: AgentId): readonly OfferJson[] {
    return this.#options.offers
      .standing()
      .filter((offered) => offered.agentId === agentId)
      .map(offerJson);
  }

  onOffer(agentId: AgentId, listener: (offer: OfferJson) => void) {
    return listen(this.#offerListeners, agentId, listener);
  }

  async answer(
    caller: StaffCaller,
    { conversationId, isAccepted }: Parameters<RoutingDesk['answer']>[1],
    key: string,
  ): Promise<Place | null> {
    const { core } = this.#options;
    const { accountId, agentId } = caller;
    const teamId = valueAt(this.#state(accountId).slots, conversationId)?.offered?.teamId ?? null;
    const { sender, actor } = askingOf(caller, key);
    const { outcome } = await core.accept({
      ...{ accountId, actor, type: isAccepted ? 'OfferAccepted' : 'OfferDeclined' },
      stream: routingStream(accountId),
      subject: { kind: 'account', id: accountId },
      key: { sender, id: key },
      content: conversationId,
      data: () => ({ conversationId, agentId, ...(isAccepted && teamId !== null ? { teamId } : {}) }),
      occurredAt: core.clock(),
    });
    return placed(await within(outcome));
  }

  #state(accountId: AccountId): Routing {
    return (this.#options.mirror.state(routingStream(accountId))?.state as Routing | undefined) ?? routing.initial;
  }

  #active(accountId: AccountId) {
    return this.#options.core.directory.agents(accountId).filter(({ isActive }) => isActive);
  }

  #breaker(agentId: string) {
    return this.#options.breakers.stateOf(breakerName(agentId));
  }

  #presence(agentId: string, doc: AvailabilityDoc | null = this.#options.attended.of(agentId)): PresenceJson {
    const { presence = 'offline', accepting = false } = doc ?? {};
    return { agentId, presence, accepting, breaker: this.#breaker(agentId) };
  }

  #agents(accountId: AccountId, state: Routing): readonly AgentNow[] {
    const { core, attended } = this.#options;
    const loads = loadsIn(state);
    const agents = core.directory.agents(accountId).filter(({ isActive, role }) => isActive && !ONLOOKERS.has(role));
    return agents.map(({ id: agentId, capacity, teamIds }) => {
      const doc = attended.of(agentId);
      const { presence, accepting } = this.#presence(agentId, doc);
      const { load, offered } = loads.get(agentId) ?? NOTHING;
      const breaker = this.#breaker(agentId);
      return { agentId, presence, accepting, load, capacity, offered, breaker, teamIds, since: doc?.since ?? null };
    });
  }

  #heard(event: AnyRecorded): void {
    this.#changed.add(event.accountId);
    if (event.type === 'AgentReserved') {
      const { teamId = null, since } = event.data;
      if (since > 0) this.#service.add(teamId, { since, at: event.recordedAt });
    }
  }

  #offered(offered: Offered, isOver: boolean): void {
    this.#tellOffer(offered.agentId, isOver ? { conversationId: offered.conversationId } : offerJson(offered));
  }

  #tellOffer(agentId: string, offer: OfferJson): void {
    for (const tell of this.#offerListeners.get(agentId) ?? []) tell(offer);
  }

  #told(doc: AvailabilityDoc): void {
    this.#changed.add(doc.accountId);
    const presence = this.#presence(doc.agentId, doc);
    for (const tell of this.#ownPresenceListeners.get(doc.agentId) ?? []) tell(presence);
    const colleagues = this.#colleagues.get(doc.accountId) ?? this.#active(doc.accountId).length;
    this.#colleagues.set(doc.accountId, colleagues);
    for (const tell of this.#presenceListeners.get(doc.accountId) ?? []) tell(presence, colleagues);
    // In a large house thousands would be asked with each change, and none of them told.
    if (colleagues > PRESENCE_UNASKED_AGENTS_MAX) return;
    for (const { agentId, tell } of this.#smallHouseListeners.get(doc.accountId) ?? [])
      if (agentId !== doc.agentId) tell(presence);
  }

  #tellAll(): void {
    this.#colleagues.clear();
    for (const accountId of this.#changed) this.#tellQueues(accountId);
    this.#changed.clear();
    // Asked again without a change too: views and breakers move by themselves, and nothing is said that is no news.
    for (const [accountId, board] of this.#boards) {
      if (board.isTelling) continue;
      board.isTelling = true;
      this.#tellBoard(accountId, board)
        .catch(this.#options.onFault)
        .finally(() => (board.isTelling = false));
    }
  }

  #tellQueues(accountId: AccountId): void {
    const listeners = this.#queues.get(accountId);
    if (listeners === undefined) return;
    const asked = new Set([...listeners].map(({ conversationId }) => conversationId));
    const places = placesIn(this.#state(accountId), asked);
    for (const listener of listeners) {
      const { conversationId } = listener;
      const place = places.get(conversationId);
      const queue = { conversationId, ...(place ?? { position: 0, waiting: 0 }) };
      const said = place === undefined ? null : JSON.stringify(queue);
      if (said === listener.said) continue;
      listener.said = said;
      listener.tell(queue);
    }
  }

  async #tellBoard(accountId: AccountId, board: Board): Promise<void> {
    const whole = await this.board(accountId);
    const changed = board.last === null ? whole : changedSince(board.last, whole);
    board.last = whole;
    if (changed === null) return;
    for (const tell of board.listeners) tell(changed, whole);
  }
}

const offerJson = ({ conversationId, teamId, at }: Offered): OfferJson => ({
  conversationId,
  expiresAt: timeJson(at),
  ...(teamId === null ? {} : { teamId }),
});

function listen<Key, Listener>(all: Map<Key, Set<Listener>>, key: Key, listener: Listener): () => void {
  const listeners = all.get(key) ?? new Set();
  listeners.add(listener);
  all.set(key, listeners);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && all.get(key) === listeners) all.delete(key);
  };
}

function placed(outcome: Outcome): Place | null {
  if (outcome.is !== 'refused') return outcome.place;
  throw new Fault(outcome.code, 'A rule of the routing refuses this.', { retryable: false });
}
