import { AccountId, routingStream, StreamId, subjectOf, valueAt } from '@verbatim/domain';
import type { AnyRecorded, ConversationId, Routing } from '@verbatim/domain';
import type { Core } from '@verbatim/edge';
import { auditQueries } from '@verbatim/projections';
import type { AuditQuery } from '@verbatim/projections';
import type { Offered, Offering } from '@verbatim/timers';
import type { Mirror } from './mirror.ts';
import { offersIn } from './now.ts';

const MS_PER_SECOND = 1_000;
/** How long the views may take to show where an offer was made. */
const VIEWS_MS_MAX = 5_000;
const OFFERS_PER_READ_MAX = 200;
/** Offers that were made since one that still stands, at most; behind them nobody looks. */
const OFFERS_READ_MAX = 20_000;

type Listener = (offered: Offered, isOver: boolean) => void;

/** What is offered to whom and until when, as the log says it: a restart changes nothing of it. */
export interface Offers extends Offering {
  /** Those that were made before this process looked. */
  load(): Promise<void>;
}

export const offers = (core: Core, mirror: Mirror): Offers => new Standing(core, mirror);

class Standing implements Offers {
  readonly #core: Core;
  readonly #mirror: Mirror;
  readonly #offers = new Map<string, Offered>();
  readonly #listeners = new Set<Listener>();

  constructor(core: Core, mirror: Mirror) {
    this.#core = core;
    this.#mirror = mirror;
    mirror.onEvent((event, state) => this.#heard(event, state as Routing));
  }

  of(conversationId: string): Offered | null {
    return this.#offers.get(conversationId) ?? null;
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  standing(): readonly Offered[] {
    return [...this.#offers.values()];
  }

  async load(): Promise<void> {
    for (const [stream, { state }] of this.#mirror.all()) {
      const unknown = new Set(
        offersIn(state as Routing)
          .map(({ waiting }) => waiting.conversationId)
          .filter((id) => !this.#offers.has(id)),
      );
      if (unknown.size > 0) await this.#find(AccountId(subjectOf(StreamId(stream))), unknown);
    }
  }

  #heard(event: AnyRecorded, state: Routing): void {
    if (event.type === 'OfferMade') return this.#keep(offeredBy(event));
    const { conversationId = '' } = event.data as { readonly conversationId?: string };
    const before = this.#offers.get(conversationId);
    if (before === undefined || stands(state, before)) return;
    this.#offers.delete(conversationId);
    this.#tell(before, true);
  }

  #keep(offered: Offered): void {
    this.#offers.set(offered.conversationId, offered);
    this.#tell(offered, false);
  }

  #tell(offered: Offered, isOver: boolean): void {
    for (const listener of this.#listeners) listener(offered, isOver);
  }

  /** The last offer of each of these conversations, from the record of it. */
  async #find(accountId: AccountId, wanted: Set<ConversationId>): Promise<void> {
    const core = this.#core;
    await caughtUp(core);
    const filter = { stream: routingStream(accountId), types: ['OfferMade'], direction: 'desc' } as const;
    let after: AuditQuery['after'];
    for (let read = 0; wanted.size > 0 && read < OFFERS_READ_MAX; read += OFFERS_PER_READ_MAX) {
      const query = { ...filter, limit: OFFERS_PER_READ_MAX, ...(after === undefined ? {} : { after }) };
      const page = await auditQueries(core.views).page(accountId, query);
      for (const stored of await core.log.readAt(page.items)) this.#found(await core.open(stored), wanted);
      if (page.next === null) return;
      after = page.next;
    }
  }

  #found(event: AnyRecorded, wanted: Set<ConversationId>): void {
    if (event.type !== 'OfferMade' || !wanted.delete(event.data.conversationId)) return;
    const offered = offeredBy(event);
    const state = this.#mirror.state(routingStream(event.accountId))?.state as Routing | undefined;
    // Meanwhile it may have been answered, and offered again: then that is known already.
    if (state !== undefined && stands(state, offered) && !this.#offers.has(offered.conversationId)) this.#keep(offered);
  }
}

/** The audit shows what the log has by now, or as much of it as there is time for. */
async function caughtUp(core: Core): Promise<void> {
  const seen = core.viewOffsets();
  const behind = core.log
    .watermarks()
    .flatMap((end, partition) => ((seen[partition] ?? 0) < end ? [{ partition, offset: end - 1 }] : []));
  await Promise.all(behind.map((place) => core.waitForViews(place, VIEWS_MS_MAX)));
}

const offeredBy = ({ id, accountId, recordedAt, data }: Extract<AnyRecorded, { type: 'OfferMade' }>): Offered => ({
  ...{ id, accountId, conversationId: data.conversationId, agentId: data.agentId },
  teamId: data.teamId ?? null,
  at: recordedAt + data.seconds * MS_PER_SECOND,
});

const stands = ({ slots }: Routing, { conversationId, agentId }: Offered): boolean => {
  const slot = valueAt(slots, conversationId);
  return slot?.offered != null && slot.agentId === agentId;
};
