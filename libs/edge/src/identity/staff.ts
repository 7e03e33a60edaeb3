import { AgentId, TeamId } from '@verbatim/domain';
import type { Role, Scope } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place, SecretRecord } from '@verbatim/ports';
import type { AgentEntry } from '../core.ts';
import { defined } from './defined.ts';
import { askingOf, Derived, record } from './record.ts';
import type { Asking, StaffCaller } from './record.ts';
import { agentName } from './revocations.ts';
import { emailHash, failed } from './sessions.ts';
import type { Sessions } from './sessions.ts';
import type { Tools } from './tools.ts';
import { hashOf, isKeyToken, keyToken, PREFIXES } from './tokens.ts';

const INVITE_MS = 7 * 24 * 3_600_000;

export interface NewAgent {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly scope?: Scope | undefined;
  readonly capacity?: number | undefined;
  readonly teamIds?: readonly string[] | undefined;
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
  readonly active?: boolean | undefined;
  readonly password?: string | undefined;
}

export interface MadeAgent {
  readonly id: AgentId;
  /** Told once, here; null when there is a password. */
  readonly inviteLink: string | null;
  readonly place: Place | null;
}

export interface AccountMember {
  readonly accountId: string;
  readonly id: string;
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

export function staffOffice(tools: Tools, sessions: Sessions): StaffOffice {
  const { core, passwords } = tools;

  const setPassword = async (member: AccountMember, password: string): Promise<void> =>
    core.keys.putSecret('password', member.id, await passwordRecord(tools, member, password));

  const changedPassword = async (asking: Asking, agentId: string, keepSessionId?: string): Promise<Place | null> => {
    const place = await record(core, asking, { type: 'PasswordChanged', data: { agentId: AgentId(agentId) } });
    await sessions.endAll({ accountId: asking.accountId, id: agentId }, keepSessionId);
    return place;
  };

  return {
    setPassword,
    claimEmail: (member, email) => claimEmail(tools, member, email),

    async invite(caller, wanted, key) {
      if (wanted.role === 'owner' && caller.role !== 'owner') throw ownersOnly();
      const asking = askingOf(caller, key);
      const derived = await Derived.from(core, asking);
      const id = AgentId(derived.id('AgentId'));
      const member = { accountId: caller.accountId, id };
      await claimEmail(tools, member, wanted.email);
      const place = await record(core, asking, {
        type: 'AgentInvited',
        data: invited(id, wanted),
        content: contentOf(wanted),
      });
      if (wanted.password !== undefined) {
        // A claim, so that a late retry does not bring an old password back.
        await core.keys.claimSecret('password', id, await passwordRecord(tools, member, wanted.password));
        return { id, inviteLink: null, place };
      }
      const invite = keyToken(PREFIXES.invite, derived.secret('invite'));
      const claim = { accountId: caller.accountId, subject: id, data: '{}', expiresAt: core.clock() + INVITE_MS };
      await core.keys.claimSecret('invite', hashOf(invite), claim);
      return { id, inviteLink: `${tools.publicUrl}/?invite=${invite}`, place };
    },

    async acceptInvite(invite, password) {
      const kept = isKeyToken(PREFIXES.invite, invite) ? await core.keys.secret('invite', hashOf(invite)) : null;
      const agent = kept === null ? null : core.directory.agent(kept.subject);
      if (agent === null || !agent.isActive) throw failed();
      await setPassword(agent, password);
      await core.keys.dropSecret('invite', hashOf(invite));
      const asking = {
        accountId: agent.accountId,
        actor: { type: 'agent', id: agent.id },
        sender: agent.id,
        key: hashOf(invite),
      } as const;
      return { agent, place: await changedPassword(asking, agent.id) };
    },

    async change(caller, agentId, change, key) {
      const agent = changeable(tools, caller, { agentId, change });
      const asking = askingOf(caller, key);
      if (change.email !== undefined) await claimEmail(tools, agent, change.email);
      const place = await recordChanges(tools, asking, { agent, change, by: caller.agentId });
      if (change.active === false) await sessions.endAll(agent);
      if (change.email !== undefined) await releaseOtherEmails(tools, agent, change.email);
      if (change.password === undefined) return place;
      await setPassword(agent, change.password);
      return changedPassword(asking, agent.id);
    },

    async changeOwnPassword(caller, { current, next }, key) {
      const stored = await core.keys.secret('password', caller.agentId);
      if (!(await passwords.verify(current, stored?.data ?? null))) {
        throw new Fault('PASSWORD_WRONG', 'The current password is not right.', {
          retryable: false,
          path: '/currentPassword',
        });
      }
      await setPassword({ accountId: caller.accountId, id: caller.agentId }, next);
      return changedPassword(askingOf(caller, key), caller.agentId, caller.sessionId);
    },
  };
}

async function passwordRecord(
  { passwords }: Tools,
  { accountId, id }: AccountMember,
  password: string,
): Promise<SecretRecord> {
  return { accountId, subject: id, data: await passwords.hash(password), expiresAt: null };
}

/** The e-mail is claimed before anything is written, so that two accounts never have the same. */
async function claimEmail({ core, signingKey }: Tools, { accountId, id }: AccountMember, email: string): Promise<void> {
  const claim = { accountId, subject: id, data: '{}', expiresAt: null };
  const { subject } = await core.keys.claimSecret('email', emailHash(signingKey, email), claim);
  if (subject === id) return;
  throw new Fault('EMAIL_TAKEN', 'This e-mail address already signs in to an account.', {
    retryable: false,
    path: '/email',
  });
}

async function releaseOtherEmails(
  { core, signingKey }: Tools,
  { accountId, id }: AgentEntry,
  email: string,
): Promise<void> {
  const kept = emailHash(signingKey, email);
  for (const { hash } of await core.keys.secretsOf('email', accountId, id)) {
    if (hash !== kept) await core.keys.dropSecret('email', hash);
  }
}

export const invited = (agentId: string, { name, email, role, scope, capacity, teamIds }: NewAgent) =>
  defined({ agentId: AgentId(agentId), name, email, role, scope, capacity, teamIds: teamIds?.map((id) => TeamId(id)) });

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
  const { name, email, scope, capacity, teamIds, role, active } = change;
  const agentId = agent.id;
  const content = contentOf(change);
  const profile = defined({ name, email, scope, capacity, teamIds: teamIds?.map((id) => TeamId(id)) });
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
