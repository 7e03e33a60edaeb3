import {
  AccountId,
  AgentId,
  ContactId,
  conversationCode,
  ConversationId,
  EventId,
  InboxId,
  TeamId,
} from '@verbatim/domain';
import type { Actor, ConversationEvents } from '@verbatim/domain';
import { idOf } from './ids.ts';

/** The usual people and places of a test. */
export const accountId = AccountId(idOf('acme'));
export const ana = AgentId(idOf('ana'));
export const ben = AgentId(idOf('ben'));
export const sales = TeamId(idOf('sales'));
export const support = TeamId(idOf('help'));
export const website = InboxId(idOf('web'));
export const carl = ContactId(idOf('carl'));
export const conversationId = ConversationId(idOf('talk'));

export const byCarl: Actor = { type: 'contact', id: carl };
export const byAna: Actor = { type: 'agent', id: ana };
export const byBen: Actor = { type: 'agent', id: ben };
export const byAssistant: Actor = { type: 'assistant', id: 'assistant' };
export const byClock: Actor = { type: 'system', id: 'clock' };
export const byProgram: Actor = { type: 'apiKey', id: idOf('key'), onBehalfOf: ana };

export const messageId = (name: string): EventId => EventId(idOf(name));

export const start: ConversationEvents['ConversationStarted'] = {
  inboxId: website,
  contactId: carl,
  channel: 'websocket',
  code: conversationCode(conversationId),
  teamId: sales,
};
