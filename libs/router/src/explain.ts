import { peekHeader } from '@verbatim/contracts';
import { choose, obstacleOf, routing, routingStream, valueAt, waitingOf } from '@verbatim/domain';
import type {
  AgentId,
  AnyRecorded,
  ConversationId,
  EventId,
  Obstacle,
  Reasoning,
  Routing,
  Waiting,
} from '@verbatim/domain';
import type { Core, Explained, Verdict } from '@verbatim/edge';
import { messageQueries } from '@verbatim/projections';
import type { ConversationDoc } from '@verbatim/projections';
import { placeOf } from './now.ts';
import { sentence } from './sentences.ts';

const EVENTS_PER_READ_MAX = 200;
const RECORDS_PER_READ_MAX = 1_000;

/** A decision, and all that was known when it was made. */
interface Decided {
  readonly at: number;
  readonly agentId: AgentId | null;
  readonly reason: string;
  readonly decision: Reasoning | null;
  /** Null: it was no decision of the router's. */
  readonly known: { readonly state: Routing; readonly waiting: Waiting } | null;
}

export interface Explainer {
  readonly core: Core;
  readonly state: (accountId: ConversationDoc['accountId']) => Routing;
}

/** Why a conversation went to whom it went, or why it still waits; and what stood between it and one agent. */
export async function explain(
  { core, state }: Explainer,
  conversation: ConversationDoc,
  agentId: AgentId | null,
): Promise<Explained> {
  const now = state(conversation.accountId);
  const waiting = waitingOf(now, conversation.id);
  const decided = waiting === null ? await lastDecision(core, conversation) : undecided(core, now, waiting);
  const place = placeOf(now, conversation.id);
  const agent = agentId === null ? null : { agentId, ...verdictOn(decided, agentId) };
  const nameOf = (id: string) => core.directory.agent(id)?.name ?? null;
  const told = decided === null ? null : toldOf(decided);
  return {
    conversationId: conversation.id,
    position: place?.position ?? null,
    waiting: place?.waiting ?? null,
    decision: told,
    agent,
    sentence: sentence({ decision: told, agent, position: place?.position ?? null }, nameOf),
  };
}

/** It waits: what would be decided now. */
const undecided = (core: Core, state: Routing, waiting: Waiting): Decided => ({
  at: core.clock(),
  agentId: null,
  reason: 'waiting',
  decision: choose(state, waiting).decision,
  known: { state, waiting },
});

function toldOf({ at, agentId, reason, decision }: Decided): NonNullable<Explained['decision']> {
  const { policy = null, version = null, candidates = [], filtered = {} } = decision ?? {};
  return { at, agentId, reason, policy, version, candidates, filtered };
}

/** The first thing that stood in the way; nothing: others were before them. */
function verdictOn(
  decided: Decided | null,
  agentId: AgentId,
): { readonly verdict: Verdict; readonly score: number | null } {
  const score = decided?.decision?.candidates?.find((one) => one.agentId === agentId)?.score ?? null;
  if (decided?.agentId === agentId) return { verdict: 'chosen', score };
  if (decided?.known == null) return { verdict: 'not-asked', score };
  const { state, waiting } = decided.known;
  const obstacle: Obstacle | null =
    valueAt(state.agents, agentId) === undefined ? 'not-available' : obstacleOf(state, waiting, agentId);
  return { verdict: obstacle ?? 'others-before', score };
}

/** From the conversation's own record: who got it last, and what the router knew then. */
async function lastDecision(core: Core, conversation: ConversationDoc): Promise<Decided | null> {
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const query = { before, limit: EVENTS_PER_READ_MAX };
    const places = await messageQueries(core.views).events(conversation.accountId, conversation.id, query);
    const [first] = places;
    if (first === undefined) return null;
    for (const stored of (await core.log.readAt(places)).toReversed()) {
      if (peekHeader(stored.bytes).type !== 'ConversationAssigned') continue;
      return decidedBy(core, conversation, await core.open(stored));
    }
    before = first.seq;
  }
}

async function decidedBy(core: Core, conversation: ConversationDoc, event: AnyRecorded): Promise<Decided | null> {
  if (event.type !== 'ConversationAssigned') return null;
  const { agentId, reason, decision = null } = event.data;
  const known = event.causationId === undefined ? null : await knownAt(core, conversation.id, event.causationId);
  return { at: event.recordedAt, agentId, reason, decision, known };
}

/** The routing as it was when that decision was made: its stream, folded again up to there. */
async function knownAt(core: Core, conversationId: ConversationId, decisionId: EventId): Promise<Decided['known']> {
  const place = await core.placeOf(decisionId);
  if (place === null) return null;
  const { partition, offset } = place;
  const [decision] = await core.log.readAt([place]);
  if (decision === undefined) return null;
  const { accountId, stream } = peekHeader(decision.bytes);
  if (stream !== routingStream(accountId as Parameters<typeof routingStream>[0])) return null;
  let state = routing.initial;
  for (let from = 0; from < offset;) {
    const records = await core.log.readRange({ partition, from, to: offset, recordsMax: RECORDS_PER_READ_MAX });
    if (records.length === 0) break;
    for (const stored of records) {
      if (peekHeader(stored.bytes).stream !== stream) continue;
      state = routing.evolve(state, (await core.open(stored)) as Parameters<typeof routing.evolve>[1]);
    }
    from += records.length;
  }
  const waiting = waitingOf(state, conversationId);
  return waiting === null ? null : { state, waiting };
}
