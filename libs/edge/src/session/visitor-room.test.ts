import { AccountId, AgentId, ContactId, ConversationId, InboxId } from '@verbatim/domain';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../core.ts';
import { VISITOR_SOCKETS_PER_ADDRESS_MAX, VisitorRoom } from './visitor-room.ts';

const visitorOf = (account: string): Caller => ({
  kind: 'visitor',
  accountId: AccountId(account),
  inboxId: InboxId('inbox'),
  contactId: ContactId('contact'),
  conversationId: ConversationId('conversation'),
});
const visitor = visitorOf('shop');
const agent: Caller = {
  ...{ kind: 'staff', accountId: AccountId('shop'), agentId: AgentId('agent'), role: 'agent', scope: 'all' },
  teamIds: [],
};

describe('the room for visitors', () => {
  it('is so large per address and account, and staff need none of it', () => {
    const room = new VisitorRoom();
    const leave = Array.from({ length: VISITOR_SOCKETS_PER_ADDRESS_MAX }, () => room.enter(visitor, 'a'));
    const refusal = expect.objectContaining({ code: 'RATE_LIMITED', retryable: true }) as Error;
    expect(() => room.enter(visitor, 'a')).toThrow(refusal);
    expect(() => room.enter(visitor, 'b')).not.toThrow();
    expect(() => room.enter(visitorOf('other'), 'a')).not.toThrow();
    expect(() => room.enter(agent, 'a')).not.toThrow();
    leave[0]?.();
    expect(() => room.enter(visitor, 'a')).not.toThrow();
    expect(() => room.enter(visitor, 'a')).toThrow(refusal);
  });
});
