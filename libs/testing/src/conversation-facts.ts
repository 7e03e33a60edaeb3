import type {
  Actor,
  AgentId,
  ConversationEvent,
  EventId,
  Priority,
  TeamId,
  Told,
  TransferTarget,
} from '@verbatim/domain';
import { ana, byAna, byAssistant, byCarl, byClock, messageId, sales } from './people.ts';

type Fact = Told<ConversationEvent>;

const MESSAGE = messageId('m');

/** What people do in a conversation, in the words of a test. */
export const customerWrites = (text = 'hello', id = MESSAGE): Fact => ({
  type: 'MessageReceived',
  data: { messageId: id, text },
  actor: byCarl,
});
export const replies = (actor: Actor = byAna, text = 'hi', id = MESSAGE): Fact => ({
  type: 'AgentReplied',
  data: { messageId: id, text },
  actor,
});
export const assistantReplies = (text = 'I can help', id = MESSAGE): Fact => ({
  type: 'AssistantReplied',
  data: { messageId: id, text },
  actor: byAssistant,
});
export const notes = (actor: Actor = byAna, text = 'careful', id = MESSAGE): Fact => ({
  type: 'NoteAdded',
  data: { messageId: id, text },
  actor,
});
/** A note and a transfer in one request. */
export const transfersWithNote = (to: TransferTarget, actor: Actor = byAna, text = 'your turn'): Fact => ({
  type: 'NoteAdded',
  data: { messageId: MESSAGE, text, transferTo: to },
  actor,
});
export const assigns = (agentId: AgentId, actor: Actor = byAna): Fact => ({
  type: 'ConversationAssigned',
  data: { agentId, reason: 'assigned' },
  actor,
});
export const routes = (agentId: AgentId, teamId: TeamId = sales): Fact => ({
  type: 'ConversationAssigned',
  data: { agentId, teamId, reason: 'routed' },
  actor: byClock,
});
export const unassigns = (actor: Actor = byAna): Fact => ({
  type: 'ConversationUnassigned',
  data: { reason: 'unassigned' },
  actor,
});
export const givesToTeam = (teamId: TeamId, actor: Actor = byAna): Fact => ({
  type: 'ConversationQueued',
  data: { teamId, reason: 'assigned' },
  actor,
});
export const transfers = (
  to: { readonly agentId?: AgentId; readonly teamId?: TeamId },
  actor: Actor = byAna,
): Fact => ({
  type: 'ConversationTransferred',
  data: { ...to, reason: 'transferred' },
  actor,
});
export const resolves = (actor: Actor = byAna): Fact => ({ type: 'ConversationResolved', data: { by: ana }, actor });
export const snoozes = (until: number | null, actor: Actor = byAna): Fact => ({
  type: 'ConversationSnoozed',
  data: { by: ana, ...(until === null ? {} : { until }) },
  actor,
});
export const reopens = (actor: Actor = byAna): Fact => ({
  type: 'ConversationReopened',
  data: { by: ana, reason: 'reopened' },
  actor,
});
export const timeIsUp = (until?: number): Fact => ({
  type: 'ConversationReopened',
  data: { reason: 'snooze-ended', ...(until === undefined ? {} : { until }) },
  actor: byClock,
});
/** The clock: nobody has said anything since this message. */
export const fallsSilent = (lastMessageId = MESSAGE): Fact => ({
  type: 'ConversationResolved',
  data: { by: byClock.id, reason: 'silence', lastMessageId },
  actor: byClock,
});
/** The clock: this agent has left this message without an answer. */
export const isTakenFrom = (agentId: AgentId, unansweredMessageId = MESSAGE): Fact => ({
  type: 'ConversationUnassigned',
  data: { agentId, reason: 'agent-silent', unansweredMessageId },
  actor: byClock,
});
export const handsOff = (): Fact => ({
  type: 'HandoffRequested',
  data: { reason: 'asked' },
  actor: byAssistant,
});
export const delivered = (upToSeq: number, actor: Actor = byCarl): Fact => ({
  type: 'MessagesDelivered',
  data: { upToSeq },
  actor,
});
export const reads = (upToSeq: number, actor: Actor = byCarl): Fact => ({
  type: 'MessagesRead',
  data: { upToSeq },
  actor,
});
export const edits = (id: EventId, text: string, actor: Actor = byAna): Fact => ({
  type: 'MessageEdited',
  data: { messageId: id, by: actor.id, text },
  actor,
});
export const redacts = (id: EventId, actor: Actor = byAna): Fact => ({
  type: 'MessageRedacted',
  data: { messageId: id, by: actor.id },
  actor,
});
export const wasSent = (id: EventId): Fact => ({
  type: 'MessageSent',
  data: { messageId: id, attempt: 1 },
  actor: byClock,
});
export const hasFailed = (id: EventId): Fact => ({
  type: 'MessageFailed',
  data: { messageId: id, reason: 'gone', attempts: 3 },
  actor: byClock,
});
export const setsAttribute = (name: string, after: string | null): Fact => ({
  type: 'AttributeChanged',
  data: { name, after },
  actor: byAna,
});
export const labels = (add: readonly string[], remove: readonly string[] = []): Fact => ({
  type: 'ConversationLabeled',
  data: { before: [], after: [], add, remove },
  actor: byAna,
});
export const prioritizes = (after: Priority): Fact => ({
  type: 'PriorityChanged',
  data: { before: 'none', after },
  actor: byAna,
});
