import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Aggregate, Told, Verdict } from '../aggregate.ts';
import { isCapacity } from '../routing/judge.ts';
import { evolveAttributes, isOfAttributes, judgeAttributes } from './attributes.ts';
import type { Attributes } from './attributes.ts';
import { evolveCanned, isCanned, judgeCanned } from './canned.ts';
import type { Canned, CannedFact } from './canned.ts';
import type { AccountEvent, Role } from './events.ts';

interface Member {
  readonly role: Role;
  readonly isActive: boolean;
}

/** What the rules of an account must remember: who may do what, and which teams, inboxes and keys there are. */
export interface Account {
  readonly exists: boolean;
  readonly agents: Readonly<Record<string, Member>>;
  readonly teams: readonly string[];
  readonly inboxes: readonly string[];
  readonly apiKeys: readonly string[];
  readonly canned: Canned;
  readonly attributes: Attributes;
}

export interface AccountContext {
  readonly head: number;
}

type Fact = Told<AccountEvent>;
type Ruling = Verdict<AccountEvent>;

export const account: Aggregate<Account, AccountEvent, AccountContext> = {
  initial: { exists: false, agents: {}, teams: [], inboxes: [], apiKeys: [], canned: {}, attributes: {} },
  judge,
  evolve,
  react: () => [],
};

function judge(state: Account, fact: Fact): Ruling {
  if (fact.type === 'AccountCreated') return state.exists ? unchanged : accepted<AccountEvent>(fact);
  if (!state.exists) return refused('NOT_FOUND');
  if (isOfAttributes(fact)) return judgeAttributes(state.attributes, fact);
  return isCanned(fact) ? (ofPlaces(state, fact) ?? judgeCanned(state.canned, fact)) : judgeParts(state, fact);
}

function judgeParts(state: Account, fact: Fact): Ruling {
  switch (fact.type) {
    case 'AgentInvited':
      return memberOf(state, fact.data.agentId) ? unchanged : judgeProfile(state, fact);
    case 'AgentUpdated':
      return memberOf(state, fact.data.agentId) ? judgeProfile(state, fact) : refused('NOT_FOUND');
    case 'RoleChanged':
    case 'AgentDeactivated':
    case 'AgentReactivated':
      return judgeMember(state, fact);
    case 'TeamCreated':
      return state.teams.includes(fact.data.teamId) ? unchanged : accepted<AccountEvent>(fact);
    case 'TeamUpdated':
      return state.teams.includes(fact.data.teamId) ? accepted<AccountEvent>(fact) : refused('NOT_FOUND');
    case 'InboxCreated':
      return state.inboxes.includes(fact.data.inboxId) ? unchanged : ifTeams(state, teamOf(fact.data), fact);
    case 'InboxUpdated':
      return state.inboxes.includes(fact.data.inboxId) ? ifTeams(state, teamOf(fact.data), fact) : refused('NOT_FOUND');
    default:
      return judgeKey(state, fact);
  }
}

/** Nobody is given what no router could count. */
function judgeProfile(state: Account, fact: Extract<Fact, { type: 'AgentInvited' | 'AgentUpdated' }>): Ruling {
  const { capacity = 0, channelCapacity = {}, teamIds } = fact.data;
  return [capacity, ...Object.values(channelCapacity)].every(isCapacity)
    ? ifTeams(state, teamIds, fact)
    : refused('CAPACITY_OUT_OF_RANGE');
}

/** An account is never left without an owner who can sign in. */
function judgeMember(
  state: Account,
  fact: Extract<Fact, { type: 'RoleChanged' | 'AgentDeactivated' | 'AgentReactivated' }>,
): Ruling {
  const member = memberOf(state, fact.data.agentId);
  if (member === undefined) return refused('NOT_FOUND');
  const isLastOwner = member.isActive && member.role === 'owner' && owners(state) === 1;
  switch (fact.type) {
    case 'RoleChanged':
      if (member.role === fact.data.after) return unchanged;
      if (isLastOwner) return refused('LAST_OWNER');
      return accepted<AccountEvent>({ type: fact.type, data: { ...fact.data, before: member.role } });
    case 'AgentDeactivated':
      if (!member.isActive) return unchanged;
      return isLastOwner ? refused('LAST_OWNER') : accepted<AccountEvent>(fact);
    case 'AgentReactivated':
      return member.isActive ? unchanged : accepted<AccountEvent>(fact);
  }
}

function judgeKey(state: Account, fact: Fact): Ruling {
  switch (fact.type) {
    case 'ApiKeyCreated':
      if (memberOf(state, fact.data.agentId)?.isActive !== true) return refused('NOT_FOUND');
      return state.apiKeys.includes(fact.data.apiKeyId) ? unchanged : accepted<AccountEvent>(fact);
    case 'ApiKeyRevoked':
      return state.apiKeys.includes(fact.data.apiKeyId) ? accepted<AccountEvent>(fact) : refused('NOT_FOUND');
    default:
      return accepted<AccountEvent>(fact); // sign-ins, queries, settings: always true once said
  }
}

/** Only a member's own id finds one, never a name that every object has. */
const memberOf = ({ agents }: Account, agentId: string): Member | undefined =>
  Object.hasOwn(agents, agentId) ? agents[agentId] : undefined;

const owners = ({ agents }: Account): number =>
  Object.values(agents).filter(({ role, isActive }) => role === 'owner' && isActive).length;

const teamOf = ({ teamId }: { readonly teamId?: string }): readonly string[] => (teamId === undefined ? [] : [teamId]);

/** A canned response belongs to a team and an inbox that there are. */
function ofPlaces(state: Account, { type, data }: CannedFact): Ruling | null {
  if (type === 'CannedResponseDeleted') return null;
  if (data.teamId !== undefined && !state.teams.includes(data.teamId)) return refused('TEAM_NOT_FOUND');
  return data.inboxId !== undefined && !state.inboxes.includes(data.inboxId) ? refused('INBOX_NOT_FOUND') : null;
}

const ifTeams = (state: Account, teamIds: readonly string[] | undefined, fact: AccountEvent): Ruling =>
  (teamIds ?? []).every((id) => state.teams.includes(id)) ? accepted<AccountEvent>(fact) : refused('TEAM_NOT_FOUND');

function evolve(state: Account, event: Fact): Account {
  if (isCanned(event)) return { ...state, canned: evolveCanned(state.canned, event) };
  if (isOfAttributes(event)) return { ...state, attributes: evolveAttributes(state.attributes, event) };
  switch (event.type) {
    case 'AccountCreated':
      return { ...state, exists: true };
    case 'AgentInvited':
      return withAgent(state, event.data.agentId, { role: event.data.role, isActive: true });
    case 'RoleChanged':
      return changeAgent(state, event.data.agentId, { role: event.data.after });
    case 'AgentDeactivated':
      return changeAgent(state, event.data.agentId, { isActive: false });
    case 'AgentReactivated':
      return changeAgent(state, event.data.agentId, { isActive: true });
    case 'TeamCreated':
      return { ...state, teams: [...state.teams, event.data.teamId] };
    case 'InboxCreated':
      return { ...state, inboxes: [...state.inboxes, event.data.inboxId] };
    case 'ApiKeyCreated':
      return { ...state, apiKeys: [...state.apiKeys, event.data.apiKeyId] };
    case 'ApiKeyRevoked':
      return { ...state, apiKeys: state.apiKeys.filter((id) => id !== event.data.apiKeyId) };
    default:
      return state;
  }
}

const withAgent = (state: Account, agentId: string, member: Member): Account => ({
  ...state,
  agents: { ...state.agents, [agentId]: member },
});

function changeAgent(state: Account, agentId: string, change: Partial<Member>): Account {
  const member = memberOf(state, agentId);
  return member === undefined ? state : withAgent(state, agentId, { ...member, ...change });
}
