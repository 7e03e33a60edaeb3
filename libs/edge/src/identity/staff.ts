import { AgentId, TeamId } from '@verbatim/domain';
import type { ChannelCapacity, Role, Scope } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place, SecretRecord } from '@verbatim/ports';
import type { AgentEntry } from '../core.ts';
import { defined } from './defined.ts';
import { claimEmail, keepOnlyEmail, withEmail } from './emails.ts';
import type { AccountMember } from './emails.ts';
import { askingOf, Derived, record } from './record.ts';
import type { Asking, StaffCaller } from './record.ts';
import { agentName } from './revocations.ts';
import { failed } from './refusals.ts';
import type { Sessions } from './sessions.ts';
import type { Tools } from './tools.ts';
import { hashOf, isKeyToken, keyToken, PREFIXES } from './tokens.ts';

const INVITE_MS = 7 * 24 * 3_600_000;
const USED = 'used';

export interface NewAgent {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly scope?: Scope | undefined;
  readonly capacity?: number | undefined;
  readonly teamIds?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly channelCapacity?: ChannelCapacity | undefined;
  /** Left out: the answer holds an invite link. */
  readonly password?: string | undefined;
}

export interface AgentChange {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly role?: Role | undefined;
  readonly scope?: Scope | undefined;
  readonly capacity?: number | undefined;
  readonly teamIds?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly channelCapacity?: ChannelCapacity | undefined;
  readonly active?: boolean | undefined;
  readonly password?: string | undefined;
}

export interface MadeAgent {
  readonly id: AgentId;
  /** Told once, here; null when there is a password. */
  readonly inviteLink: string | null;
  readonly place: Place | null;
}

export interface StaffOffice {
  invite(caller: StaffCaller, wanted: NewAgent, key: string): Promise<MadeAgent>;
  /** Nobody else signs in with this e-mail from now on: `EMAIL_TAKEN`. */
  claimEmail(agent: AccountMember, email: string): Promise<void>;
  /** Sets a password, whatever there was; the sessions go on. */
  setPassword(agent: AccountMember, password: string): Promise<void>;
  change(caller: StaffCaller, agentId: string, change: AgentChange, key: string): Promise<Place | null>;
  /** The invited person chooses a password. The link works once. */
  acceptInvite(invite: string, password: string): Promise<{ readonly agent: AgentEntry; readonly place: Place | null }>;
  changeOwnPassword(
    caller: StaffCaller,
    passwords: { readonly current: string; readonly next: string },
    key: string,
  ): Promise<Place | null>;
}

export const staffOffice = (tools: Tools, sessions: Sessions): StaffOffice => ({
  claimEmail: (member, email) => claimEmail(tools, member, email),
  setPassword: (member, password) => setPassword(tools, member, password),
  invite: (caller, wanted, key) => invite(tools, askingOf(caller, key), { caller, wanted }),

  async acceptInvite(token, password) {
    const { core } = tools;
    const hash = hashOf(token);
    const kept = isKeyToken(PREFIXES.invite, token) ? await core.keys.secret('invite', hash) : null;
    const agent = kept === null ? null : core.directory.agent(kept.subject);
    if (kept === null || kept.data === USED || agent === null || !agent.isActive) throw failed();
    await setPassword(tools, agent, password);
    await core.keys.putSecret('invite', hash, { ...kept, data: USED });
    const { accountId, id } = agent;
    const asking = { accountId, actor: { type: 'agent', id }, sender: id, key: hash } as const;
    return { agent, place: await passwordChanged(tools, sessions, { asking, agentId: id }) };
  },

  async change(caller, agentId, change, key) {
    const agent = changeable(tools, caller, { agentId, change });
    const asking = askingOf(caller, key);
    const work = () => recordChanges(tools, asking, { agent, change, by: caller.agentId });
    const { email, password, active } = change;
    const place = email === undefined ? await work() : await withEmail(tools, agent, { email, work });
    if (email !== undefined) await keepOnlyEmail(tools, agent, email);
    if (active === false) await sessions.endAll(agent);
    if (password === undefined) return place;
    await setPassword(tools, agent, password);
    return passwordChanged(tools, sessions, { asking, agentId: agent.id });
  },

  async changeOwnPassword(caller, { current, next }, key) {
    const { agentId, accountId, sessionId } = caller;
    const stored = await tools.core.keys.secret('password', agentId);
    if (!(await tools.passwords.verify(current, stored?.data ?? null))) {
      const path = '/currentPassword';
      throw new Fault('PASSWORD_WRONG', 'The current password is not right.', { retryable: false, path });
    }
    await setPassword(tools, { accountId, id: agentId }, next);
    return passwordChanged(tools, sessions, { asking: askingOf(caller, key), agentId, keepSessionId: sessionId });
  },
});

interface Invitation {
  readonly caller: StaffCaller;
  readonly wanted: NewAgent;
}

async function invite(tools: Tools, asking: Asking, { caller, wanted }: Invitation): Promise<MadeAgent> {
  if (wanted.role === 'owner' && caller.role !== 'owner') throw ownersOnly();
  const { core, publicUrl } = tools;
  const { accountId } = caller;
  const derived = await Derived.from(core, asking);
  const id = AgentId(derived.id('AgentId'));
  const { email, password } = wanted;
  const change = { type: 'AgentInvited', data: invited(id, wanted), content: contentOf(wanted) } as const;
  const place = await withEmail(tools, { accountId, id }, { email, work: () => record(core, asking, change) });
  // Claims, so that a late retry brings neither an old password nor a used link back.
  if (password !== undefined) {
    await core.keys.claimSecret('password', id, await passwordRecord(tools, { accountId, id }, password));
    return { id, inviteLink: null, place };
  }
  const token = keyToken(PREFIXES.invite, derived.secret('invite'));
  const claim = { accountId, subject: id, data: '{}', expiresAt: core.clock() + INVITE_MS };
  await core.keys.claimSecret('invite', hashOf(token), claim);
  return { id, inviteLink: new URL(`/?invite=${token}`, publicUrl).href, place };
}

interface Changed {
  readonly asking: Asking;
  readonly agentId: AgentId;
  readonly keepSessionId?: string | undefined;
}

/** Who knew the old password is out. */
async function passwordChanged(
  { core }: Tools,
  sessions: Sessions,
  { asking, agentId, keepSessionId }: Changed,
): Promise<Place | null> {
  const place = await record(core, asking, { type: 'PasswordChanged', data: { agentId } });
  await sessions.endAll({ accountId: asking.accountId, id: agentId }, keepSessionId);
  return place;
}

async function setPassword(tools: Tools, member: AccountMember, password: string): Promise<void> {
  await tools.core.keys.putSecret('password', member.id, await passwordRecord(tools, member, password));
}

async function passwordRecord(
  { passwords }: Tools,
  { accountId, id }: AccountMember,
  password: string,
): Promise<SecretRecord> {
  return { accountId, subject: id, data: await passwords.hash(password), expiresAt: null };
}

export const invited = (agentId: string, wanted: NewAgent) =>
  defined({ agentId: AgentId(agentId), role: wanted.role, ...profileOf(wanted) });

const profileOf = ({ name, email, scope, capacity, teamIds, skills, ...rest }: AgentChange) =>
  defined({
    ...{ name, email, scope, capacity, teamIds: teamIds?.map((id) => TeamId(id)), skillLabels: skills },
    ...{ languages: rest.languages, channelCapacity: rest.channelCapacity },
  });

/** What a retry must repeat. Of the password only that there is one: whoever asks again may not remember it. */
const contentOf = ({ password, ...rest }: AgentChange): string => JSON.stringify([rest, password !== undefined]);

function changeable(
  { core }: Tools,
  caller: StaffCaller,
  { agentId, change }: { readonly agentId: string; readonly change: AgentChange },
): AgentEntry {
  const agent = core.directory.agent(agentId);
  if (agent === null || agent.accountId !== caller.accountId) {
    throw new Fault('NOT_FOUND', 'There is no such agent.', { retryable: false });
  }
  if ((agent.role === 'owner' || change.role === 'owner') && caller.role !== 'owner') throw ownersOnly();
  return agent;
}

interface Wanted {
  readonly agent: AgentEntry;
  readonly change: AgentChange;
  readonly by: string;
}

async function recordChanges(
  { core, revocations }: Tools,
  asking: Asking,
  { agent, change, by }: Wanted,
): Promise<Place | null> {
  const { role, active } = change;
  const agentId = agent.id;
  const content = contentOf(change);
  const profile = profileOf(change);
  let place: Place | null = null;
  if (Object.keys(profile).length > 0)
    place = await record(core, asking, { type: 'AgentUpdated', data: { agentId, ...profile }, content });
  if (role !== undefined)
    place = await record(core, asking, { type: 'RoleChanged', data: { agentId, after: role }, content });
  if (active === true) place = await record(core, asking, { type: 'AgentReactivated', data: { agentId, by }, content });
  if (active === false) {
    place = await record(core, asking, { type: 'AgentDeactivated', data: { agentId, by }, content });
    revocations.revoke(agentName(agentId));
  }
  return place;
}

const ownersOnly = () =>
  new Fault('FORBIDDEN', 'Only an owner makes or changes owners.', { retryable: false, path: '/role' });
