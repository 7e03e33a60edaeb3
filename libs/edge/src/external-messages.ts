import { conversationCode, conversationStream } from '@verbatim/domain';
import type { Core } from './core.ts';
import type { VisitorCaller } from './identity/visitors.ts';
import type { SendRequest, Sent } from './messages.ts';

type Message = Pick<SendRequest, 'clientMessageId' | 'text' | 'channel' | 'occurredAt'>;

/**
 * What a contact says in a conversation that another system names: `speaker.conversationId`, beside the one that is
 * current for us. However long it was resolved, it stays the one of that name.
 */
export async function sendByName(core: Core, speaker: VisitorCaller, message: Message): Promise<Sent> {
  const { accountId, inboxId, contactId, conversationId } = speaker;
  const { text, clientMessageId } = message;
  const teamId = core.directory.inbox(inboxId)?.teamId ?? null;
  const code = conversationCode(conversationId);
  const { channel } = message;
  const { id, outcome } = await core.accept({
    accountId,
    stream: conversationStream(conversationId),
    type: 'MessageReceived',
    subject: { kind: 'conversation', id: conversationId, contactId },
    actor: { type: 'contact', id: contactId },
    key: { sender: 'contact', id: clientMessageId },
    content: JSON.stringify(['message', text]),
    data: (messageId) => ({ messageId, text }),
    occurredAt: message.occurredAt ?? core.clock(),
    context: { start: { inboxId, contactId, channel, code, ...(teamId === null ? {} : { teamId }) } },
    clientMessageId,
  });
  return { messageId: id, conversationId, outcome };
}
