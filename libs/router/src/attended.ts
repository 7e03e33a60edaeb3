import type { AccountId, Actor, AgentId, RoutingEvents } from '@verbatim/domain';
import { routingStream } from '@verbatim/domain';
import type { Core } from '@verbatim/edge';
import type { Applied, Submitted } from '@verbatim/engine';
import { allAvailability } from '@verbatim/projections';
import type { AvailabilityDoc } from '@verbatim/projections';
import type { ViewStore } from '@verbatim/ports';

/** How every agent is there, in memory, as of the views. */
export interface Attended {
  load(): Promise<void>;
  of(agentId: string): AvailabilityDoc | null;
  all(): Iterable<AvailabilityDoc>;
  onApplied(applied: Applied): void;
  onChange(listener: (doc: AvailabilityDoc) => void): () => void;
}

export function attended(views: ViewStore): Attended {
  const docs = new Map<string, AvailabilityDoc>();
  const listeners = new Set<(doc: AvailabilityDoc) => void>();
  return {
    async load() {
      for await (const doc of allAvailability(views)) docs.set(doc.agentId, doc);
    },
    of: (agentId) => docs.get(agentId) ?? null,
    all: () => docs.values(),
    onApplied({ changes }) {
      for (const { after } of changes.get('availability')?.values() ?? []) {
        if (after === null) continue;
        const doc = after as AvailabilityDoc;
        docs.set(doc.agentId, doc);
        for (const listener of listeners) listener(doc);
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Wish {
  readonly accountId: AccountId;
  readonly agentId: AgentId;
  readonly presence: AvailabilityDoc['presence'];
  readonly accepting: boolean;
  readonly reason: string;
}

interface By {
  readonly actor: Actor;
  readonly sender: string;
  readonly key: string;
}

/** Says how an agent is there, with what the router must know of them. What is so already leaves no record. */
export function sayAvailable(core: Core, wish: Wish, { actor, sender, key }: By): Promise<Submitted> {
  const { accountId, agentId, presence, accepting, reason } = wish;
  return core.accept({
    ...{ accountId, actor, type: 'AgentAvailabilityChanged', stream: routingStream(accountId) },
    subject: { kind: 'account', id: accountId },
    key: { sender, id: key },
    content: JSON.stringify([agentId, presence, accepting, reason]),
    data: () => ({ agentId, presence, accepting, reason, ...placesOf(core, agentId) }),
    occurredAt: core.clock(),
    isQuiet: true,
  });
}

/** How many conversations they take, and whose. Who has left takes none. */
export function placesOf(
  { directory }: Pick<Core, 'directory'>,
  agentId: AgentId,
): Pick<RoutingEvents['AgentAvailabilityChanged'], 'capacity' | 'teamIds' | 'skills' | 'channelCapacity'> {
  const agent = directory.agent(agentId);
  if (agent === null) return { capacity: 0, teamIds: [] };
  const { capacity, teamIds, skills, languages, channelCapacity, isActive } = agent;
  const known = [...new Set([...skills, ...languages.map(spoken)])];
  return {
    ...{ capacity: isActive ? capacity : 0, teamIds },
    ...(known.length === 0 ? {} : { skills: known }),
    ...(Object.keys(channelCapacity).length === 0 ? {} : { channelCapacity }),
  };
}

/** Who speaks a language understands its kinds: zh-CN and zh-Hant are zh. */
export const spoken = (languageTag: string): string => languageTag.split('-', 1)[0]?.toLowerCase() ?? '';
