import type { ApiScope, Role, Scope } from './account/events.ts';
import type { AccountId, AgentId, TeamId } from './ids.ts';

/** What somebody may do. Every route, frame and query names one; nothing is allowed that is not listed here. */
export type Permission =
  | 'conversations.read'
  | 'conversations.write'
  | 'contacts.read'
  | 'contacts.write'
  | 'staff.read'
  | 'staff.manage'
  | 'inboxes.read'
  | 'inboxes.manage'
  | 'cannedResponses.manage'
  | 'attributes.manage'
  | 'apiKeys.manage'
  | 'audit.read'
  | 'events.read'
  | 'routing.read';

const EVERYTHING: readonly Permission[] = [
  'conversations.read',
  'conversations.write',
  'contacts.read',
  'contacts.write',
  'staff.read',
  'staff.manage',
  'inboxes.read',
  'inboxes.manage',
  'cannedResponses.manage',
  'attributes.manage',
  'apiKeys.manage',
  'audit.read',
  'events.read',
  'routing.read',
];

const DESK: readonly Permission[] = [
  'conversations.read',
  'conversations.write',
  'contacts.read',
  'contacts.write',
  'staff.read',
  'inboxes.read',
];

const OF_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  owner: EVERYTHING,
  admin: EVERYTHING,
  supervisor: [...DESK, 'cannedResponses.manage', 'routing.read'],
  agent: DESK,
  auditor: [
    'conversations.read',
    'contacts.read',
    'staff.read',
    'inboxes.read',
    'audit.read',
    'events.read',
    'routing.read',
  ],
  developer: ['staff.read', 'inboxes.read', 'inboxes.manage', 'apiKeys.manage', 'events.read'],
};

const OF_SCOPE: Readonly<Record<ApiScope, readonly Permission[]>> = {
  read: ['conversations.read', 'contacts.read', 'staff.read', 'inboxes.read', 'routing.read'],
  write: ['conversations.write', 'contacts.write'],
  admin: ['staff.manage', 'inboxes.manage', 'cannedResponses.manage', 'attributes.manage', 'apiKeys.manage'],
  audit: ['audit.read', 'events.read'],
};

/** A member of staff, in person or through an API key that acts for them. */
export interface Staff {
  readonly accountId: AccountId;
  readonly agentId: AgentId;
  readonly role: Role;
  readonly scope: Scope;
  readonly teamIds: readonly TeamId[];
  /** Only for API keys: what the key may do at most. */
  readonly apiScopes?: readonly ApiScope[];
}

export function may({ role, apiScopes }: Pick<Staff, 'role' | 'apiScopes'>, permission: Permission): boolean {
  const isInRole = OF_ROLE[role].includes(permission);
  return isInRole && (apiScopes === undefined || apiScopes.some((scope) => OF_SCOPE[scope].includes(permission)));
}

/** What decides who sees a conversation. */
export interface Visible {
  readonly teamId: string | null;
  readonly assigneeId: string | null;
}

/** Supervisors and above, and auditors, see all; an agent what their scope says: all, their teams', or their own. */
export function sees(viewer: Staff, { teamId, assigneeId }: Visible): boolean {
  if (viewer.role !== 'agent' || viewer.scope === 'all' || assigneeId === viewer.agentId) return true;
  return viewer.scope === 'team' && teamId !== null && viewer.teamIds.some((id) => id === teamId);
}
