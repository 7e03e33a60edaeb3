import { ConversationId } from '@verbatim/domain';
import type { Signals } from '@verbatim/ports';
import type { Caller } from '../core.ts';
import type { Conversations } from '../messages.ts';
import type { LiveFrame, Sink } from './frames.ts';
import { personOf } from './person.ts';

type Typing = Extract<LiveFrame, { readonly kind: 'typing' }>;

/** How typing gets from one to the others of a conversation. It is told to who listens, and kept nowhere. */
export interface TypingRoom {
  readonly conversations: Conversations;
  readonly signals: Signals;
}

/** `NOT_FOUND` for a conversation that is not the caller's to see. */
export async function sayTyping(
  { conversations, signals }: TypingRoom,
  caller: Caller,
  { conversationId, on }: { readonly conversationId: string; readonly on: boolean },
): Promise<void> {
  const isOwn = caller.kind === 'visitor' && caller.conversationId === conversationId;
  if (!isOwn) await conversations.visible(caller, ConversationId(conversationId));
  const who = { type: caller.kind === 'visitor' ? 'contact' : 'agent', id: personOf(caller) };
  signals.publish(`typing:${conversationId}`, JSON.stringify({ who, on }));
}

/** What others type, from now on. */
export const hearTyping = (
  signals: Signals,
  { caller, sink }: { readonly caller: Caller; readonly sink: Sink },
  conversationId: string,
): (() => void) =>
  signals.subscribe(`typing:${conversationId}`, (message) => {
    const { who, on } = JSON.parse(message) as Pick<Typing, 'who' | 'on'>;
    if (who.id !== personOf(caller)) sink.push({ kind: 'typing', conversationId, who, on });
  });
