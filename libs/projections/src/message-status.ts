import type { ConversationDoc } from './conversation-doc.ts';
import type { MessageDoc } from './message-doc.ts';

export type MessageStatus = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';

type Message = Pick<MessageDoc, 'kind' | 'seq' | 'failed' | 'sentAt'>;
type Positions = Pick<ConversationDoc, 'deliveredUpTo' | 'contactReadUpTo' | 'staffReadUpTo'>;

/** How far a message has come, by what is on record; null for a line that nobody sent. A receipt for a later message says nothing about one that failed. */
export function messageStatus(message: Message, positions: Positions): MessageStatus | null {
  switch (message.kind) {
    case 'activity':
      return null;
    case 'note':
      return 'accepted';
    case 'incoming':
      return message.seq <= positions.staffReadUpTo ? 'read' : 'accepted';
    case 'outgoing':
      return outgoing(message, positions);
  }
}

function outgoing({ seq, failed, sentAt }: Message, { deliveredUpTo, contactReadUpTo }: Positions): MessageStatus {
  if (failed !== null) return 'failed';
  if (seq <= contactReadUpTo) return 'read';
  if (seq <= deliveredUpTo) return 'delivered';
  return sentAt === null ? 'accepted' : 'sent';
}
