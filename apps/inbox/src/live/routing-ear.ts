import type { BoardBody, Handlers, OfferBody, QueueBody } from '@verbatim/client';
import { call, Problem } from './rest.ts';
import { createStore } from './store.ts';
import type { Presences, Typist, Wire } from './wire.ts';

type Heard = Pick<Wire, 'onViewing' | 'presences' | 'places' | 'offers' | 'forgetOffer'>;

export interface RoutingEar extends Heard {
  readonly handlers: Pick<Handlers, 'onViewing' | 'onPresence' | 'onQueue' | 'onOffer' | 'onBoard'>;
  readonly boards: Set<(board: BoardBody) => void>;
  /** Asks how everybody is there; what is heard meanwhile is newer. */
  readonly load: () => Promise<void>;
}

interface PresenceAnswer {
  readonly items: readonly {
    readonly agentId: string;
    readonly presence: 'online' | 'busy' | 'away' | 'offline';
    readonly accepting: boolean;
  }[];
}

const PLACES_MAX = 100;

/** Hears who is there, who looks at what, who waits where and what we are asked to take. */
export function routingEar(): RoutingEar {
  const presences = createStore<Presences>(new Map());
  const places = createStore<ReadonlyMap<string, QueueBody>>(new Map());
  const offers = createStore<readonly OfferBody[]>([]);
  const viewers = new Set<(viewer: Typist) => void>();
  const boards = new Set<(board: BoardBody) => void>();
  const forgetOffer = (id: string): void =>
    offers.set(offers.get().filter(({ conversationId }) => conversationId !== id));
  return {
    presences,
    places,
    offers,
    boards,
    forgetOffer,
    onViewing(listener) {
      viewers.add(listener);
      return () => viewers.delete(listener);
    },
    async load() {
      const heard = presences.get();
      const told = await loadPresences();
      presences.set(new Map([...told, ...[...presences.get()].filter(([id, body]) => heard.get(id) !== body)]));
      offers.set(await loadOffers());
    },
    handlers: {
      onViewing({ conversationId, who, on }) {
        for (const listener of viewers) listener({ conversationId, who, on: on === true });
      },
      onPresence: ({ agentId, ...body }) => presences.set(new Map([...presences.get(), [agentId, body]])),
      onQueue: (place) => places.set(withPlace(places.get(), place)),
      onOffer(offer) {
        forgetOffer(offer.conversationId);
        if (offer.expiresAt !== undefined) offers.set([...offers.get(), offer]);
      },
      onBoard(board) {
        for (const listener of boards) listener(board);
      },
    },
  };
}

function withPlace(all: ReadonlyMap<string, QueueBody>, place: QueueBody): ReadonlyMap<string, QueueBody> {
  const rest = [...all].filter(([id]) => id !== place.conversationId).slice(-PLACES_MAX);
  return new Map((place.position ?? 0) === 0 ? rest : [...rest, [place.conversationId, place]]);
}

/** What was offered while nobody here could hear it. */
async function loadOffers(): Promise<readonly OfferBody[]> {
  try {
    return (await call<{ readonly items: readonly OfferBody[] }>('GET', '/me/offers')).items;
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

async function loadPresences(): Promise<Presences> {
  try {
    const { items } = await call<PresenceAnswer>('GET', '/presence');
    return new Map(items.map(({ agentId, ...body }) => [agentId, body]));
  } catch (error) {
    if (error instanceof Problem) return new Map(); // who comes and goes is heard all the same
    throw error;
  }
}
