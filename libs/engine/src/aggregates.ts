import { account, contact, conversation, routing } from '@verbatim/domain';
import type { Aggregate, AnyEvent, ConversationContext } from '@verbatim/domain';

/** Any stream's rules, seen by machinery that knows none of them by name. */
export type AnyAggregate = Aggregate<unknown, AnyEvent, ConversationContext>;

// A stream only ever holds events of its own kind, so what the rules are given is what they expect.
const OF_KIND: ReadonlyMap<string, AnyAggregate> = new Map<string, AnyAggregate>([
  ['conversation', conversation],
  ['contact', contact],
  ['account', account],
  ['routing', routing],
]);

/** The rules of a kind of stream; null for a kind that this build does not know. */
export const aggregateOf = (kind: string): AnyAggregate | null => OF_KIND.get(kind) ?? null;
