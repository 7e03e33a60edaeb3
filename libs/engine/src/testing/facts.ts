import { createHash } from 'node:crypto';
import { splitPersonal } from '@verbatim/contracts';
import { AccountId, AgentId, ContactId, ConversationId, conversationStream, EventId, InboxId } from '@verbatim/domain';
import type { AnyEvents, ConversationEvents, EventType } from '@verbatim/domain';
import type { Fact } from '@verbatim/ports';

export const ACCOUNT = AccountId('0aaaaaaa-0000-7000-8000-000000000001');
export const AGENT = AgentId('0eeeeeee-0000-7000-8000-000000000001');
export const START: ConversationEvents['ConversationStarted'] = {
  inboxId: InboxId('0bbbbbbb-0000-7000-8000-000000000001'),
  contactId: ContactId('0ddddddd-0000-7000-8000-000000000001'),
  channel: 'websocket',
  code: 'ABCD1234',
};

/** Ids of facts leave room for those of what follows from them. */
const ID_STEP = 4_096;
const ID_TAIL_DIGITS = 12;
const MAC_BYTES = 16;
const tail = (n: number): string => n.toString(16).padStart(ID_TAIL_DIGITS, '0');

export const idOf = (n: number): EventId => EventId(`f0000000-0000-8000-8000-${tail(n * ID_STEP)}`);
export const conversationOf = (n: number): ConversationId => ConversationId(`0ccccccc-0000-7000-8000-${tail(n)}`);
export const streamOf = (n: number) => conversationStream(conversationOf(n));

interface About {
  readonly conversation?: number;
  readonly text?: string;
}

/** What a customer writes: the n-th fact of the test. */
export function wrote(n: number, { conversation = 1, text = `message ${n}` }: About = {}): Fact {
  const data = { messageId: idOf(n), text };
  const { clear, personal } = splitPersonal('MessageReceived', data);
  return {
    ...{ id: idOf(n), accountId: ACCOUNT, stream: streamOf(conversation), type: 'MessageReceived', data, clear },
    ...(personal === null ? {} : { personal }),
    occurredAt: 1_000 + n,
    actor: { type: 'contact', id: START.contactId },
    contentMac: macOf(text),
    context: { start: START },
  };
}

/** What an agent does: the n-th fact of the test. */
export function did<Type extends EventType>(n: number, type: Type, data: AnyEvents[Type], conversation = 1): Fact {
  const { clear } = splitPersonal(type, data);
  const actor = { type: 'agent', id: AGENT } as const;
  return { ...wrote(n, { conversation }), type, data, clear, actor, contentMac: macOf(JSON.stringify([type, data])) };
}

export const resolved = (n: number, conversation = 1): Fact =>
  did(n, 'ConversationResolved', { by: AGENT }, conversation);

export const read = (n: number, upToSeq: number, conversation = 1): Fact => ({
  ...did(n, 'MessagesRead', { upToSeq }, conversation),
  isQuiet: true,
});

const macOf = (text: string): Uint8Array => createHash('sha256').update(text).digest().subarray(0, MAC_BYTES);
