import { AgentId, InboxId, kindOf, subjectOf, TeamId } from '@verbatim/domain';
import type { AnyRecorded, EventType } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import type { AgentDoc, DirectoryDoc, InboxDoc, TeamDoc } from './directory-doc.ts';
import type { View } from './view.ts';

export const AGENT_CAPACITY_DEFAULT = 4;

const schema: ViewSchema = {
  name: 'directory',
  version: 4,
  columns: { account: 'text', kind: 'text' },
  indexes: [['account', 'key']],
};

type Of<Type extends EventType> = Extract<AnyRecorded, { readonly type: Type }>;

/** Who and what an account has: staff, inboxes, teams, API keys and the account itself. */
export const directory: View<DirectoryDoc> = {
  schema,
  key: ({ event }) => (kindOf(event.stream) === 'account' ? keyOf(event) : null),
  apply: (doc, { event }) => (doc === null ? created(event) : changed(doc, event)),
  columns: ({ accountId, kind }) => ({ account: accountId, kind }),
};

function keyOf(event: AnyRecorded): string | null {
  switch (event.type) {
    case 'AccountCreated':
    case 'SettingChanged':
      return `account:${subjectOf(event.stream)}`;
    case 'AgentInvited':
    case 'AgentUpdated':
    case 'AgentDeactivated':
    case 'AgentReactivated':
    case 'RoleChanged':
      return `agent:${event.data.agentId}`;
    case 'TeamCreated':
    case 'TeamUpdated':
      return `team:${event.data.teamId}`;
    case 'InboxCreated':
    case 'InboxUpdated':
      return `inbox:${event.data.inboxId}`;
    case 'ApiKeyCreated':
    case 'ApiKeyRevoked':
      return `apiKey:${event.data.apiKeyId}`;
    default:
      return null;
  }
}

function created(event: AnyRecorded): DirectoryDoc | null {
  const { accountId, recordedAt: createdAt } = event;
  switch (event.type) {
    case 'AccountCreated':
      return { kind: 'account', id: accountId, accountId, name: event.data.name, settings: {}, createdAt };
    case 'AgentInvited':
      return invited(event);
    case 'TeamCreated': {
      const { teamId, name, policy = null, reassignAfterMinutes = null, offerSeconds = null, ...more } = event.data;
      const settings = { policy, reassignAfterMinutes, offerSeconds, loadShareMax: more.loadShareMax ?? null };
      return { kind: 'team', id: TeamId(teamId), accountId, name, ...settings, createdAt };
    }
    case 'InboxCreated':
      return opened(event);
    case 'ApiKeyCreated': {
      const { apiKeyId, agentId, name, scopes, expiresAt = null } = event.data;
      return { kind: 'apiKey', id: apiKeyId, accountId, agentId, name, scopes, expiresAt, revokedAt: null, createdAt };
    }
    default:
      return null;
  }
}

const invited = ({ accountId, recordedAt, data }: Of<'AgentInvited'>): AgentDoc => ({
  kind: 'agent',
  id: AgentId(data.agentId),
  accountId,
  name: data.name ?? null,
  email: data.email ?? null,
  role: data.role,
  scope: data.scope ?? 'all',
  capacity: data.capacity ?? AGENT_CAPACITY_DEFAULT,
  teamIds: data.teamIds ?? [],
  skills: data.skillLabels ?? [],
  languages: data.languages ?? [],
  channelCapacity: data.channelCapacity ?? {},
  isActive: true,
  createdAt: recordedAt,
});

const opened = ({ accountId, recordedAt, data }: Of<'InboxCreated'>): InboxDoc => ({
  kind: 'inbox',
  id: InboxId(data.inboxId),
  accountId,
  name: data.name ?? '',
  channel: data.channel,
  teamId: data.teamId ?? null,
  allowedOrigins: data.allowedOrigins ?? [],
  greeting: data.greeting ?? null,
  reopenWithinHours: data.reopenWithinHours ?? null,
  autoResolveAfterMinutes: data.autoResolveAfterMinutes ?? null,
  reassignAfterMinutes: data.reassignAfterMinutes ?? null,
  createdAt: recordedAt,
});

/** An account's event changes what is its own, and nothing else. */
function changed(doc: DirectoryDoc, event: AnyRecorded): DirectoryDoc {
  if (doc.accountId !== event.accountId) return doc;
  switch (doc.kind) {
    case 'agent':
      return changedAgent(doc, event);
    case 'inbox':
      return event.type === 'InboxUpdated' ? changedInbox(doc, event.data) : doc;
    case 'team':
      return event.type === 'TeamUpdated' ? changedTeam(doc, event.data) : doc;
    case 'apiKey':
      return event.type === 'ApiKeyRevoked' ? { ...doc, revokedAt: doc.revokedAt ?? event.recordedAt } : doc;
    case 'account':
      return event.type === 'SettingChanged'
        ? { ...doc, settings: { ...doc.settings, [event.data.name]: event.data.after } }
        : doc;
  }
}

function changedAgent(doc: AgentDoc, event: AnyRecorded): AgentDoc {
  switch (event.type) {
    case 'RoleChanged':
      return { ...doc, role: event.data.after };
    case 'AgentDeactivated':
      return { ...doc, isActive: false };
    case 'AgentReactivated':
      return { ...doc, isActive: true };
    case 'AgentUpdated':
      return updatedAgent(doc, event.data);
    default:
      return doc;
  }
}

/** A name that is null was erased; what is not named stays. */
const updatedAgent = (doc: AgentDoc, data: Of<'AgentUpdated'>['data']): AgentDoc => ({
  ...doc,
  name: data.name === undefined ? doc.name : data.name,
  email: data.email === undefined ? doc.email : data.email,
  scope: data.scope ?? doc.scope,
  capacity: data.capacity ?? doc.capacity,
  teamIds: data.teamIds ?? doc.teamIds,
  skills: data.skillLabels ?? doc.skills,
  languages: data.languages ?? doc.languages,
  channelCapacity: data.channelCapacity ?? doc.channelCapacity,
});

function changedInbox(doc: InboxDoc, data: Of<'InboxUpdated'>['data']): InboxDoc {
  return {
    ...doc,
    name: data.name ?? doc.name,
    teamId: data.teamId ?? doc.teamId,
    allowedOrigins: data.allowedOrigins ?? doc.allowedOrigins,
    greeting: data.greeting ?? doc.greeting,
    reopenWithinHours: data.reopenWithinHours ?? doc.reopenWithinHours,
    autoResolveAfterMinutes: data.autoResolveAfterMinutes ?? doc.autoResolveAfterMinutes,
    reassignAfterMinutes: data.reassignAfterMinutes ?? doc.reassignAfterMinutes,
    ...nothingOf(data.unset),
  };
}

const changedTeam = (doc: TeamDoc, data: Of<'TeamUpdated'>['data']): TeamDoc => ({
  ...doc,
  name: data.name ?? doc.name,
  policy: data.policy ?? doc.policy,
  reassignAfterMinutes: data.reassignAfterMinutes ?? doc.reassignAfterMinutes,
  offerSeconds: data.offerSeconds ?? doc.offerSeconds,
  loadShareMax: data.loadShareMax ?? doc.loadShareMax,
  ...nothingOf(data.unset),
});

const nothingOf = <Name extends string>(unset: readonly Name[] = []) =>
  Object.fromEntries(unset.map((name) => [name, null])) as Partial<Record<Name, null>>;
