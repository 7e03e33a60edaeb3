import type { Signals } from '@verbatim/ports';

/** A visitor may have the chat open in several places; each follows when one of them begins the next conversation. */
export const sayNext = (signals: Signals, previous: string, next: string): void =>
  signals.publish(topicOf(previous), next);

export const hearNext = (signals: Signals, previous: string, listener: (next: string) => void): (() => void) =>
  signals.subscribe(topicOf(previous), listener);

const topicOf = (conversationId: string): string => `next:${conversationId}`;
