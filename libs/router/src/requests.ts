import { ConversationId, kindOf, routingStream, subjectOf } from '@verbatim/domain';
import type { Actor, AgentId, AnyEvents, AnyRecorded, ConversationEvents, RoutingEvents } from '@verbatim/domain';
import type { Placed, Reaction } from '@verbatim/engine';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import type { ContactDoc, ConversationDoc } from '@verbatim/projections';
import { spoken } from './attended.ts';

export const ROUTER: Actor = { type: 'system', id: 'router' };
/** How long the views may take to show what the log has; then it is tried again. */
const VIEWS_MS_MAX = 5_000;
/** Conversations whose beginning is remembered for the event right after it. */
const BEGUN_MAX = 10_000;

/** What the router looks up elsewhere. */
export interface Surroundings {
  conversation(id: string): Promise<ConversationDoc | null>;
  waitForViews(place: Place, timeoutMs: number): Promise<boolean>;
  /** How the team wants it: its policy's name, and for how long an agent is asked first. */
  team(accountId: string, teamId: string | null): TeamWish;
  contact(id: string): Promise<Pick<ContactDoc, 'language'> | null>;
  /** Who had the contact's last conversation beside this one; null: nobody, or nobody of those that are looked at. */
  lastAgentOf(contactId: string, beside: string): Promise<AgentId | null>;
}

export interface TeamWish {
  readonly policy?: string;
  readonly offerSeconds?: number;
  readonly loadShareMax?: number;
}

/** What of a conversation concerns its routing. */
export const concernsRouting = ({ stream, type }: { readonly stream: string; readonly type: string }): boolean =>
  kindOf(stream as AnyRecorded['stream']) === 'conversation' && CONCERNS.has(type);

const CONCERNS: ReadonlySet<string> = new Set([
  'ConversationStarted',
  'ConversationQueued',
  'ConversationAssigned',
  'ConversationSnoozed',
  'ConversationResolved',
  'ConversationReopened',
  'ConversationLabeled',
  'PriorityChanged',
]);

type Wanted = Pick<RoutingEvents['RoutingRequested'], 'contactId' | 'inboxId' | 'channel' | 'priority' | 'labels'>;

/** What happens to conversations, told to the routing of their account. */
export function requests(around: Surroundings): (placed: Placed) => Promise<readonly Reaction[]> {
  const begun = new Map<string, Wanted>();

  const { documented, languageOf, lastOf } = lookingUp(around);

  const ask = async (event: AnyRecorded, place: Place): Promise<readonly Reaction[]> => {
    const conversationId = ConversationId(subjectOf(event.stream));
    const fresh = begun.get(conversationId);
    begun.delete(conversationId);
    // Most conversations wait from the moment they begin: what is needed was said an event before.
    const doc = fresh === undefined ? await documented(event, place) : null;
    const wanted = fresh ?? wantedOf(doc as ConversationDoc);
    const teamId = event.type === 'ConversationQueued' ? (event.data.teamId ?? null) : (doc?.teamId ?? null);
    const since = doc?.waitingSince ?? event.recordedAt;
    const team = teamId === null ? {} : { teamId: teamId as NonNullable<typeof teamId> };
    const wish = around.team(event.accountId, teamId);
    const language = wish.policy === 'skills' ? await languageOf(wanted.contactId, place) : {};
    const last = wish.policy === 'sticky' ? await lastOf(wanted.contactId, { conversationId, place }) : {};
    const data = { conversationId, ...wanted, since, ...team, ...wish, ...language, ...last };
    return [told(event, 'RoutingRequested', data as RoutingEvents['RoutingRequested'])];
  };

  return async ({ event, place }) => {
    const conversationId = ConversationId(subjectOf(event.stream));
    switch (event.type) {
      case 'ConversationStarted':
        begin(begun, event.data, conversationId);
        return [];
      case 'ConversationQueued':
        return ask(event, place);
      case 'ConversationAssigned': {
        const fresh = begun.get(conversationId);
        begun.delete(conversationId);
        return [told(event, 'SlotTaken', { conversationId, ...takenBy(event.data), ...channelIn(fresh) })];
      }
      case 'ConversationReopened': {
        const { status, assigneeId, handler, channel } = await documented(event, place);
        if (status !== 'open' || handler === 'assistant') return []; // where it waits, that is told by itself
        if (assigneeId === null) return ask(event, place); // it rested before anybody had it
        return [told(event, 'SlotTaken', { conversationId, agentId: assigneeId, reason: 'reopened', channel })];
      }
      case 'ConversationSnoozed':
      case 'ConversationResolved':
        return [told(event, 'SlotReleased', { conversationId, reason: RELEASES[event.type] })];
      case 'ConversationLabeled':
      case 'PriorityChanged':
        return (await documented(event, place)).status === 'queued' ? ask(event, place) : [];
      default:
        return [];
    }
  };
}

const behind = () => new Fault('VIEW_BEHIND', 'The view is behind.', { retryable: true });

/** What the log has said by then, as the views show it. */
function lookingUp({ conversation, contact, lastAgentOf, waitForViews }: Surroundings) {
  return {
    async documented({ stream }: AnyRecorded, place: Place): Promise<ConversationDoc> {
      const doc = (await waitForViews(place, VIEWS_MS_MAX)) ? await conversation(subjectOf(stream)) : null;
      if (doc === null) throw behind();
      return doc;
    },

    /** Asked only where it decides something. */
    async languageOf(contactId: string, place: Place): Promise<{ readonly language?: string }> {
      if (!(await waitForViews(place, VIEWS_MS_MAX))) throw behind();
      return languageIn(await contact(contactId));
    },

    /** Likewise. */
    async lastOf(contactId: string, { conversationId, place }: { conversationId: string; place: Place }) {
      if (!(await waitForViews(place, VIEWS_MS_MAX))) throw behind();
      const lastAgentId = await lastAgentOf(contactId, conversationId);
      return lastAgentId === null ? {} : { lastAgentId };
    },
  };
}

/** What is asked for of somebody who speaks it; nothing where nobody knows. */
export const languageIn = (contact: Pick<ContactDoc, 'language'> | null): { readonly language?: string } =>
  contact?.language == null ? {} : { language: spoken(contact.language) };

const channelIn = (wanted: Wanted | undefined) => (wanted === undefined ? {} : { channel: wanted.channel });

const RELEASES = { ConversationSnoozed: 'snoozed', ConversationResolved: 'resolved' } as const;

const takenBy = ({ agentId, reason }: ConversationEvents['ConversationAssigned']) => ({ agentId, reason });

function begin(
  begun: Map<string, Wanted>,
  { contactId, inboxId, channel }: ConversationEvents['ConversationStarted'],
  conversationId: string,
): void {
  if (begun.size >= BEGUN_MAX) begun.clear();
  begun.set(conversationId, { contactId, inboxId, channel, priority: 'none' });
}

const wantedOf = ({ contactId, inboxId, channel, priority, labels }: ConversationDoc): Wanted => ({
  ...{ contactId, inboxId, channel, priority },
  ...(labels.length === 0 ? {} : { labels }),
});

function told<Type extends keyof RoutingEvents>(event: AnyRecorded, type: Type, data: AnyEvents[Type]): Reaction {
  const { accountId, occurredAt } = event;
  return {
    ...{ accountId, type, occurredAt, stream: routingStream(accountId), actor: ROUTER },
    subject: { kind: 'account', id: accountId },
    data: () => data,
    isQuiet: true,
  };
}
