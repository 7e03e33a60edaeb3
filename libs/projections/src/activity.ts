import type { AnyRecorded } from '@verbatim/domain';
import type { ActivityData, MessageDoc } from './message-doc.ts';

/** What a thread shows of a change; null for an event that is no line of it. Personal data stays in the event. */
export function activityOf(event: AnyRecorded): MessageDoc['activity'] {
  switch (event.type) {
    case 'ConversationQueued':
    case 'ConversationAssigned':
    case 'ConversationUnassigned':
    case 'ConversationTransferred':
      return { type: event.type, data: placing(event.data) };
    case 'ConversationSnoozed':
      return { type: event.type, data: known(event.data, ['by', 'reason', 'until']) };
    case 'ConversationResolved':
    case 'ConversationReopened':
      return { type: event.type, data: known(event.data, ['by', 'reason']) };
    case 'ConversationLabeled':
    case 'PriorityChanged':
      return { type: event.type, data: known(event.data, ['before', 'after']) };
    case 'AttributeChanged':
      // Where its visitor is stands beside the thread, not in it.
      return event.actor.type === 'contact' ? null : { type: event.type, data: known(event.data, ['name']) };
    case 'HandoffRequested':
      return { type: event.type, data: known(event.data, ['reason']) };
    default:
      return null;
  }
}

const placing = (data: ActivityData): ActivityData => known(data, ['agentId', 'teamId', 'reason', 'decision']);

/** Only these fields, and only where they are there: stored documents hold nothing undefined. */
function known<Data extends object>(data: Data, names: readonly (keyof Data & keyof ActivityData)[]): ActivityData {
  return Object.fromEntries(names.flatMap((name) => (data[name] == null ? [] : [[name, data[name]]])));
}
