import type { Aggregate } from '../aggregate.ts';
import type { ConversationEvent } from './events.ts';
import { judge } from './judge.ts';
import type { ConversationContext } from './judge.ts';
import { react } from './react.ts';
import { evolve, none } from './state.ts';
import type { Conversation } from './state.ts';

export const conversation: Aggregate<Conversation, ConversationEvent, ConversationContext> = {
  initial: none,
  judge,
  evolve,
  react,
};
