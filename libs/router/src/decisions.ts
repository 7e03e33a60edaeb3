import { conversationStream, kindOf, ROUTED } from '@verbatim/domain';
import type { AnyRecorded, ConversationEvents } from '@verbatim/domain';
import type { Placed, Reaction } from '@verbatim/engine';
import { ROUTER } from './requests.ts';

export const concernsConversations = ({ stream, type }: { readonly stream: string; readonly type: string }): boolean =>
  kindOf(stream as AnyRecorded['stream']) === 'routing' && type === 'AgentReserved';

/** What the router decided, told to the conversation; whoever has moved it since, their choice stands. */
export function decisions({ event }: Placed): readonly Reaction[] {
  if (event.type !== 'AgentReserved') return [];
  const { accountId, occurredAt } = event;
  const { conversationId, agentId, teamId, decision } = event.data;
  const data: ConversationEvents['ConversationAssigned'] = {
    ...{ agentId, reason: ROUTED },
    ...(teamId === undefined ? {} : { teamId }),
    ...(decision === undefined ? {} : { decision }),
  };
  return [
    {
      ...{ accountId, occurredAt, type: 'ConversationAssigned', actor: ROUTER },
      stream: conversationStream(conversationId),
      // Nothing of it is personal, and the account's key outlives the contact's.
      subject: { kind: 'account', id: accountId },
      data: () => data,
    },
  ];
}
