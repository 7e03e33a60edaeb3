import {
  AgentId,
  ContactId,
  conversationCode,
  ConversationId,
  conversationStream,
  InboxId,
  may,
  sees,
} from '@verbatim/domain';
import type { AccountId, Actor, ConversationEvents, StreamId } from '@verbatim/domain';
import type { Submitted } from '@verbatim/engine';
import { Fault } from '@verbatim/kit';
import type { Identity as ContactIdentity, KeySubject } from '@verbatim/ports';
import type { ConversationDoc } from '@verbatim/projections';
import type { Caller, Core } from './core.ts';
import { contextOf, problemOf, spoken } from './commands.ts';
import { within } from './deadline.ts';
import { endChat } from './endings.ts';
import type { Conversations, SendRequest, Sent } from './messages.ts';
import { introduce } from './introduce.ts';
import { nowOf } from './now-of.ts';
import { OnRecord } from './on-record.ts';
import { Repeated } from './repeated.ts';
import { seesContact } from './sees-contact.ts';
import { visit, visitBegins } from './visits.ts';

type Visitor = Extract<Caller, { readonly kind: 'visitor' }>;
type StaffCaller = Extract<Caller, { readonly kind: 'staff' }>;

const MS_PER_HOUR = 3_600_000;

/** What is said and done in conversations, whoever says it and over whichever channel. */
export function conversations(core: Core): Conversations {
  const receiving = { core, onRecord: new OnRecord(core), repeated: new Repeated(core) };
  return {
    send: (caller, request) =>
      caller.kind === 'visitor' ? visitorSends(receiving, caller, request) : staffSends(core, caller, request),

    async command(caller, conversationId, command, key) {
      const { staff, doc } = await writable(core, caller, conversationId);
      const { obstacle, ...said } = spoken(core, staff, doc, command);
      const about = { ...aboutConversation(doc), ...said, key: { sender: senderOf(staff), id: key } };
      const wrong = problemOf(core, command);
      if (wrong !== null && !(await receiving.repeated.has(about))) throw wrong;
      const submitted = await core.accept({
        ...about,
        actor: actorOf(staff),
        content: JSON.stringify([conversationId, command]),
        occurredAt: core.clock(),
        context: contextOf(command, obstacle, doc.assigneeId),
      });
      return within(submitted.outcome);
    },

    async seen(caller, conversationId, kind, upToSeq) {
      const { about, actor, sender } = await witness(core, caller, conversationId);
      const { outcome } = await core.accept({
        ...about,
        type: kind === 'delivered' ? 'MessagesDelivered' : 'MessagesRead',
        actor,
        key: { sender, id: `${kind}:${upToSeq}` },
        content: String(upToSeq),
        data: () => ({ upToSeq }),
        occurredAt: core.clock(),
        isQuiet: true,
      });
      await within(outcome);
    },

    end: (caller, conversationId, upToSeq) => endChat(core, caller, conversationId, upToSeq),
    visit: (caller, told) => visit(core, caller, told),

    async visible(caller, conversationId) {
      if (caller.kind === 'staff') await readable(core, caller, conversationId);
      else if (conversationId !== caller.conversationId && !(await isOwn(core, caller, conversationId)))
        throw notFound();
    },
  };
}

interface Receiving {
  readonly core: Core;
  readonly onRecord: OnRecord;
  readonly repeated: Repeated;
}

async function visitorSends(receiving: Receiving, caller: Visitor, request: SendRequest): Promise<Sent> {
  const { core } = receiving;
  if (request.isNote) throw new Fault('FORBIDDEN', 'Only staff write notes.', { retryable: false, path: '/send/note' });
  const { identity, isNew } = await identityOf(receiving, caller, request);
  const message = await whereItBelongs(receiving, caller, messageOf(caller, identity.conversationId, request));
  const { id, outcome } = await core.accept(withStart(core, caller, message, request));
  const { conversationId, previousConversationId } = message;
  // No message waits for this, or fails by it: where they are is told again with the next page.
  if (isNew || previousConversationId !== null) visitBegins(core, caller, conversationId, outcome).catch(() => {});
  const isEarlier = conversationId !== identity.conversationId && previousConversationId === null;
  return { messageId: id, conversationId, isEarlier, outcome };
}

interface Addressed {
  readonly conversationId: ConversationId;
  readonly previousConversationId: ConversationId | null;
  readonly subject: Extract<KeySubject, { readonly kind: 'conversation' }>;
  readonly type: 'MessageReceived';
  readonly key: { readonly sender: 'contact'; readonly id: string };
}

const messageOf = (caller: Visitor, conversationId: string, request: SendRequest): Addressed => ({
  conversationId: ConversationId(conversationId),
  previousConversationId: null,
  subject: { kind: 'conversation', id: conversationId, contactId: caller.contactId },
  type: 'MessageReceived',
  key: { sender: 'contact', id: request.clientMessageId },
});

function withStart(core: Core, caller: Visitor, message: Addressed, request: SendRequest) {
  const { conversationId, previousConversationId, subject, type, key } = message;
  const teamId = core.directory.inbox(caller.inboxId)?.teamId ?? null;
  const start: ConversationEvents['ConversationStarted'] = {
    inboxId: caller.inboxId,
    contactId: caller.contactId,
    channel: request.channel,
    code: conversationCode(conversationId),
    ...(teamId === null ? {} : { teamId }),
    ...(previousConversationId === null ? {} : { previousConversationId }),
  };
  return {
    ...{ accountId: caller.accountId, stream: conversationStream(conversationId), subject, type, key },
    actor: { type: 'contact', id: caller.contactId } as const,
    content: contentOf(request),
    data: (messageId: ConversationEvents['MessageReceived']['messageId']) => ({ messageId, text: request.text }),
    occurredAt: request.occurredAt ?? core.clock(),
    context: { start },
    clientMessageId: request.clientMessageId,
    ...handedIn(request),
  };
}

/** Who was identified by their site has an identity before the first message, but is on record only with it. */
async function identityOf(
  { core, onRecord }: Receiving,
  caller: Visitor,
  { conversationId }: SendRequest,
): Promise<{ readonly identity: ContactIdentity; readonly isNew: boolean }> {
  const known = await knownAs(core, caller, conversationId);
  const own = known?.conversationId ?? caller.conversationId;
  if (conversationId !== undefined && conversationId !== own) throw notFound(); // before anything is on record
  if (known !== null && (await onRecord.has(caller.contactId))) return { identity: known, isNew: false };
  const identity = await introduce(core, { ...caller, conversationId: ConversationId(own) });
  onRecord.add(caller.contactId);
  return { identity, isNew: true };
}

/** Who names another conversation than is known here may have heard of it first: then the keys say. */
async function knownAs(core: Core, { inboxId, contactId }: Visitor, named?: string): Promise<ContactIdentity | null> {
  const known = await core.identityOf(inboxId, contactId);
  if (named === undefined || known === null || known.conversationId === named) return known;
  return core.keys.identityOf(inboxId, contactId);
}

/**
 * After an inbox's reopening time a new message begins the next conversation. A retry of a message that made it into
 * the one before stays there.
 */
async function whereItBelongs({ core, repeated }: Receiving, caller: Visitor, message: Addressed): Promise<Addressed> {
  const hours = core.directory.inbox(caller.inboxId)?.reopenWithinHours ?? null;
  if (hours === null) return message;
  const doc = await core.conversation(message.conversationId);
  if (doc === null) return message;
  const earlier = doc.previousConversationId === null ? null : inside(message, doc.previousConversationId);
  const { accountId } = caller;
  if (earlier !== null && (await repeated.hadBefore({ ...earlier, accountId }, doc.createdAt))) return earlier;
  if (doc.resolvedAt == null || doc.status !== 'resolved') return message;
  if (core.clock() - doc.resolvedAt <= hours * MS_PER_HOUR) return message;
  if (await repeated.has({ ...message, accountId })) return message;
  const next = await core.keys.nextConversation(caller.inboxId, caller.contactId, {
    previous: message.conversationId,
    next: core.newId(),
  });
  return { ...inside(message, ConversationId(next)), previousConversationId: message.conversationId };
}

const inside = (message: Addressed, conversationId: ConversationId): Addressed => ({
  ...message,
  conversationId,
  subject: { ...message.subject, id: conversationId },
});

async function staffSends(core: Core, caller: StaffCaller, request: SendRequest): Promise<Sent> {
  if (request.start !== undefined) return staffStarts(core, caller, request, request.start);
  if (request.conversationId === undefined) {
    throw new Fault('INVALID_TYPE', 'Name the conversation.', { retryable: false, path: '/send/conversationId' });
  }
  const { staff, doc } = await writable(core, caller, request.conversationId);
  const { id, outcome } = await say(core, staff, request, { context: {}, ...aboutConversation(doc) });
  return { messageId: id, conversationId: request.conversationId, outcome };
}

/** We write first: the contact's current conversation in that inbox, or a new one whose id a retry makes again. */
async function staffStarts(
  core: Core,
  caller: StaffCaller,
  request: SendRequest,
  to: NonNullable<SendRequest['start']>,
): Promise<Sent> {
  if (!may(caller, 'conversations.write')) throw forbidden();
  const inbox = core.directory.inbox(to.inboxId);
  const contact = await core.contact(to.contactId);
  if (inbox?.accountId !== caller.accountId || contact?.accountId !== caller.accountId) throw notFound();
  if (!(await seesContact(core, caller, to.contactId))) throw notFound();
  const { accountId } = caller;
  const fresh = { accountId, inboxId: to.inboxId, contactId: to.contactId, conversationId: core.newId() };
  const { conversationId } = await core.keys.remember(fresh);
  const id = ConversationId(conversationId);
  const current = id === fresh.conversationId ? null : await nowOf(core, id);
  if (current !== null && !sees(caller, current)) throw notFound();
  const start = {
    inboxId: InboxId(to.inboxId),
    contactId: ContactId(to.contactId),
    channel: inbox.channel,
    code: conversationCode(id),
    ...(inbox.teamId === null ? {} : { teamId: inbox.teamId }),
  };
  const about = {
    accountId,
    stream: conversationStream(id),
    subject: { kind: 'conversation', id, contactId: to.contactId } as const,
  };
  const sent = await say(core, caller, request, { ...about, context: { start } });
  return { messageId: sent.id, conversationId: id, outcome: sent.outcome };
}

interface About {
  readonly accountId: AccountId;
  readonly stream: StreamId;
  readonly subject: KeySubject;
  readonly context: { readonly start?: ConversationEvents['ConversationStarted'] };
}

async function say(core: Core, staff: StaffCaller, request: SendRequest, about: About): Promise<Submitted> {
  const mentions = mentionsIn(core, staff, request);
  const authorName = core.directory.agent(staff.agentId)?.name ?? null;
  return core.accept({
    type: request.isNote ? 'NoteAdded' : 'AgentReplied',
    actor: actorOf(staff),
    key: { sender: senderOf(staff), id: request.clientMessageId },
    content: contentOf(request),
    data: (messageId) => ({
      messageId,
      text: request.text,
      ...(authorName === null ? {} : { authorName }),
      ...(request.origin === undefined ? {} : { origin: request.origin }),
      ...(mentions.length === 0 ? {} : { mentions }),
    }),
    occurredAt: request.occurredAt ?? core.clock(),
    clientMessageId: request.clientMessageId,
    ...handedIn(request),
    ...about,
  });
}

/** Each once. Only colleagues can be mentioned, and only where the customer does not read it. */
function mentionsIn(
  core: Core,
  { accountId }: StaffCaller,
  { isNote, mentions = [] }: SendRequest,
): readonly AgentId[] {
  const wrong = mentions.findIndex((id) => !isNote || core.directory.agent(id)?.accountId !== accountId);
  if (wrong >= 0)
    throw isNote
      ? new Fault('NOT_FOUND', 'There is no such agent.', { retryable: false, path: `/send/mentions/${wrong}` })
      : new Fault('INVALID_TYPE', 'Only a note mentions agents.', { retryable: false, path: '/send/mentions' });
  return [...new Set(mentions)].map((id) => AgentId(id));
}

const handedIn = ({ lastCheck, patienceMs }: SendRequest) => ({
  ...(lastCheck === undefined ? {} : { lastCheck }),
  ...(patienceMs === undefined ? {} : { patienceMs }),
});

/** What a retry must repeat: kind and text. */
const contentOf = ({ isNote, text }: SendRequest): string => JSON.stringify([isNote ? 'note' : 'message', text]);

const aboutConversation = ({ accountId, id, contactId }: ConversationDoc) => ({
  accountId,
  stream: conversationStream(id),
  subject: { kind: 'conversation', id, contactId } as const,
});

const actorOf = ({ agentId, apiKeyId }: StaffCaller): Actor =>
  apiKeyId === undefined ? { type: 'agent', id: agentId } : { type: 'apiKey', id: apiKeyId, onBehalfOf: agentId };

const senderOf = ({ agentId, apiKeyId }: StaffCaller): string => apiKeyId ?? agentId;

async function writable(core: Core, caller: Caller, conversationId: string) {
  if (caller.kind !== 'staff' || !may(caller, 'conversations.write')) throw forbidden();
  return { staff: caller, doc: await find(core, caller, conversationId) };
}

async function readable(core: Core, caller: StaffCaller, conversationId: string): Promise<ConversationDoc> {
  if (!may(caller, 'conversations.read')) throw forbidden();
  return find(core, caller, conversationId);
}

/** Missing, foreign and hidden are the same answer. */
async function find(core: Core, caller: StaffCaller, conversationId: string): Promise<ConversationDoc> {
  const doc = await nowOf(core, conversationId);
  if (doc === null || doc.accountId !== caller.accountId || !sees(caller, doc)) throw notFound();
  return doc;
}

async function witness(core: Core, caller: Caller, conversationId: ConversationId) {
  if (caller.kind === 'staff') {
    const doc = await readable(core, caller, conversationId);
    if (!may(caller, 'conversations.write')) throw forbidden();
    return { about: aboutConversation(doc), actor: actorOf(caller), sender: senderOf(caller) };
  }
  if (!(await isOwn(core, caller, conversationId))) throw notFound();
  const subject = { kind: 'conversation', id: conversationId, contactId: caller.contactId } as const;
  const about = { accountId: caller.accountId, stream: conversationStream(conversationId), subject };
  return { about, actor: { type: 'contact', id: caller.contactId } as const, sender: 'contact' };
}

async function isOwn(core: Core, caller: Visitor, conversationId: string): Promise<boolean> {
  const doc = await nowOf(core, conversationId);
  return doc?.contactId === caller.contactId && doc.accountId === caller.accountId;
}

const notFound = () => new Fault('NOT_FOUND', 'There is no such conversation.', { retryable: false });
const forbidden = () => new Fault('FORBIDDEN', 'Your role does not allow this.', { retryable: false });
