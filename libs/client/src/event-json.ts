/** Who caused an event. */
export interface ActorJson {
  readonly type: 'contact' | 'agent' | 'assistant' | 'system' | 'apiKey';
  readonly id: string;
}

export type Priority = 'none' | 'low' | 'medium' | 'high' | 'urgent';
export type ChannelType = 'websocket' | 'grpc' | 'rest' | 'tcp';

export interface AttachmentJson {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

export interface PartJson {
  readonly attachment?: AttachmentJson;
  readonly card?: unknown;
  readonly formReply?: unknown;
}

/** A message or a note. After erasure its text is null. */
export interface SaidJson {
  readonly messageId: string;
  readonly text?: string | null;
  readonly erased?: boolean;
  readonly parts?: readonly PartJson[];
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly origin?: 'canned' | 'macro' | 'rule' | 'api';
  readonly language?: string;
  readonly authorName?: string | null;
}

export interface ReasoningJson {
  readonly policy?: string;
  readonly version?: number;
  readonly candidates?: readonly unknown[];
}

interface PlacedJson {
  readonly agentId?: string;
  readonly teamId?: string;
  readonly reason?: string;
  readonly decision?: ReasoningJson;
}

/** The data of an event, under its type's name in lower camel case. Exactly one is set. */
export interface EventDataJson {
  readonly conversationStarted: {
    readonly inboxId: string;
    readonly contactId: string;
    readonly channel: ChannelType;
    readonly code: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly previousConversationId?: string;
    readonly teamId?: string;
  };
  readonly messageReceived: SaidJson;
  readonly agentReplied: SaidJson;
  readonly assistantReplied: SaidJson;
  readonly noteAdded: SaidJson;
  readonly messageSent: { readonly messageId: string; readonly attempt?: number };
  readonly messageEdited: {
    readonly messageId: string;
    readonly by: string;
    readonly text?: string | null;
    readonly reason?: string;
  };
  readonly messageRedacted: { readonly messageId: string; readonly by: string; readonly reason?: string };
  readonly messagesDelivered: { readonly upToSeq: number };
  readonly messagesRead: { readonly upToSeq: number };
  readonly messageFailed: { readonly messageId: string; readonly reason: string; readonly attempts?: number };
  readonly intentClassified: { readonly messageId: string; readonly intent: string; readonly confidence?: number };
  readonly handoffRequested: { readonly reason: string; readonly evidence?: string };
  readonly conversationQueued: PlacedJson;
  readonly conversationAssigned: PlacedJson;
  readonly conversationUnassigned: PlacedJson;
  readonly conversationTransferred: PlacedJson;
  readonly conversationSnoozed: { readonly until?: string | null; readonly by?: string; readonly reason?: string };
  readonly conversationResolved: { readonly by?: string; readonly reason?: string };
  readonly conversationReopened: { readonly by?: string; readonly reason?: string };
  readonly conversationLabeled: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  readonly priorityChanged: { readonly before?: Priority; readonly after?: Priority };
  readonly attributeChanged: { readonly name: string; readonly before?: string | null; readonly after?: string | null };
  readonly requestRefused: { readonly factId: string; readonly kind: string; readonly code: string };
}

/** What every event carries, whatever happened. */
export interface EventEnvelopeJson {
  readonly id: string;
  readonly stream: string;
  readonly conversationId?: string;
  /** 1, 2, 3… in its stream. */
  readonly seq: number;
  /** What happened, as `MessageReceived`; its data is under the same name in lower camel case. */
  readonly type: string;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly accountId: string;
  readonly actor: ActorJson;
  readonly causationId?: string;
  readonly correlationId?: string;
  /** Only to the one who sent it. */
  readonly clientMessageId?: string;
}

export type EventJson = EventEnvelopeJson & Partial<EventDataJson>;

const MESSAGES = ['messageReceived', 'agentReplied', 'assistantReplied', 'noteAdded'] as const;

/** The message or note that an event brings, or null when it brings none. */
export function saidIn(event: EventJson): SaidJson | null {
  for (const name of MESSAGES) {
    const said = event[name];
    if (said !== undefined) return said;
  }
  return null;
}
