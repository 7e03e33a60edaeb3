import { brand } from '@verbatim/kit';
import type { Brand } from '@verbatim/kit';

export type AccountId = Brand<'AccountId'>;
export const AccountId = brand<AccountId>();
export type ConversationId = Brand<'ConversationId'>;
export const ConversationId = brand<ConversationId>();
export type ContactId = Brand<'ContactId'>;
export const ContactId = brand<ContactId>();
export type AgentId = Brand<'AgentId'>;
export const AgentId = brand<AgentId>();
export type InboxId = Brand<'InboxId'>;
export const InboxId = brand<InboxId>();
export type TeamId = Brand<'TeamId'>;
export const TeamId = brand<TeamId>();
/** A UUID; a fact's is derived from its request, so that the same request always makes the same event. */
export type EventId = Brand<'EventId'>;
export const EventId = brand<EventId>();
/** `conversation:<id>`, `contact:<id>`, `account:<id>` or `routing:<accountId>`. */
export type StreamId = Brand<'StreamId'>;
export const StreamId = brand<StreamId>();

export type StreamKind = 'conversation' | 'contact' | 'account' | 'routing';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (raw: string): boolean => UUID.test(raw);

export const conversationStream = (id: ConversationId): StreamId => StreamId(`conversation:${id}`);
export const contactStream = (id: ContactId): StreamId => StreamId(`contact:${id}`);
export const accountStream = (id: AccountId): StreamId => StreamId(`account:${id}`);
export const routingStream = (id: AccountId): StreamId => StreamId(`routing:${id}`);

/** The part before the colon. A stream of a kind that this build does not know keeps its name. */
export const kindOf = (stream: StreamId): string => stream.slice(0, stream.indexOf(':'));
export const subjectOf = (stream: StreamId): string => stream.slice(stream.indexOf(':') + 1);

const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford's: no letter that is read as another
const CODE_LETTERS = 8;
const BITS_PER_LETTER = 5n;

/** Eight letters that people can say on the phone, from the last 40 (random) bits of the id. */
export function conversationCode(id: ConversationId): string {
  let bits = BigInt(`0x${id.slice(-10)}`);
  let code = '';
  for (let letter = 0; letter < CODE_LETTERS; letter++) {
    code = (BASE32[Number(bits & 31n)] ?? '') + code;
    bits >>= BITS_PER_LETTER;
  }
  return code;
}
