import { peekHeader } from '@verbatim/contracts';
import { choose, obstacleOf, routingStream, valueAt, waitingOf } from '@verbatim/domain';
import type { AgentId, AnyRecorded, EventId, Reasoning, Routing, Waiting } from '@verbatim/domain';
import type { Core, Explained, Verdict } from '@verbatim/edge';
import { messageQueries } from '@verbatim/projections';
import type { ConversationDoc } from '@verbatim/projections';
import { placeOf } from './now.ts';
import type { PastRouting } from './past.ts';
import { sentence } from './sentences.ts';

const EVENTS_PER_READ_MAX = 200;

/** A decision, and all that was known when it was made. */
interface Decided {
  readonly at: number;
  readonly agentId: AgentId | null;
  readonly reason: string;
  readonly decision: Reasoning | null;
  /** Null: it was no decision of the router's. Dear: asked for only if what is on record does not say it. */
  readonly known: () => Promise<Known | null>;
}

interface Known {
  readonly state: Routing;
  readonly waiting: Waiting;
}

export interface Explainer {
  readonly core: Core;
  readonly state: (accountId: ConversationDoc['accountId']) => Routing;
  readonly past: PastRouting;
}

/** Why a conversation went to whom it went, or why it still waits; and what stood between it and one agent. */
export async function explain(
  explainer: Explainer,
  conversation: ConversationDoc,
  agentId: AgentId | null,
): Promise<Explained> {
  const { core, state } = explainer;
  const now = state(conversation.accountId);
  const waiting = waitingOf(now, conversation.id);
  const decided = waiting === null ? await lastDecision(explainer, conversation) : undecided(core, now, waiting);
  const place = placeOf(now, conversation.id);
  const agent = agentId === null ? null : { agentId, ...(await verdictOn(decided, agentId)) };
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
  known: () => Promise.resolve({ state, waiting }),
});

function toldOf({ at, agentId, reason, decision }: Decided): NonNullable<Explained['decision']> {
  const { policy = null, version = null, candidates = [], filtered = {} } = decision ?? {};
  return { at, agentId, reason, policy, version, candidates, filtered };
}

/** The first thing that stood in the way; nothing: others were before them. */
async function verdictOn(
  decided: Decided | null,
  agentId: AgentId,
): Promise<{ readonly verdict: Verdict; readonly score: number | null }> {
  const score = decided?.decision?.candidates?.find((one) => one.agentId === agentId)?.score ?? null;
  if (decided?.agentId === agentId) return { verdict: 'chosen', score };
  if (score !== null) return { verdict: 'others-before', score };
  return { verdict: verdictIn((await decided?.known()) ?? null, agentId), score };
}

function verdictIn(known: Known | null, agentId: AgentId): Verdict {
  if (known === null) return 'not-asked';
  const { state, waiting } = known;
  if (valueAt(state.agents, agentId) === undefined) return 'not-available';
  return obstacleOf(state, waiting, agentId) ?? 'others-before';
}

/** From the conversation's own record: who got it last, and what the router knew then. */
async function lastDecision(explainer: Explainer, conversation: ConversationDoc): Promise<Decided | null> {
  const { core } = explainer;
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const query = { before, limit: EVENTS_PER_READ_MAX };
    const places = await messageQueries(core.views).events(conversation.accountId, conversation.id, query);
    const [first] = places;
    if (first === undefined) return null;
    for (const stored of (await core.log.readAt(places)).toReversed()) {
      if (peekHeader(stored.bytes).type !== 'ConversationAssigned') continue;
      return decidedBy(explainer, conversation, await core.open(stored));
    }
    before = first.seq;
  }
}

function decidedBy(explainer: Explainer, conversation: ConversationDoc, event: AnyRecorded): Decided | null {
  if (event.type !== 'ConversationAssigned') return null;
  const { causationId, recordedAt: at } = event;
  const { agentId, reason, decision = null } = event.data;
  const known = () =>
    causationId === undefined ? Promise.resolve(null) : knownAt(explainer, conversation, causationId);
  return { at, agentId, reason, decision, known };
}

/** The routing as it was when that decision was made. */
async function knownAt(
  { core, past }: Explainer,
  conversation: ConversationDoc,
  decisionId: EventId,
): Promise<Known | null> {
  const place = await core.placeOf(decisionId);
  if (place === null) return null;
  const [decision] = await core.log.readAt([place]);
  if (decision === undefined) return null;
  const { accountId } = conversation;
  if (peekHeader(decision.bytes).stream !== routingStream(accountId)) return null;
  const state = await past.before(place, accountId);
  const waiting = waitingOf(state, conversation.id);
  return waiting === null ? null : { state, waiting };
}
