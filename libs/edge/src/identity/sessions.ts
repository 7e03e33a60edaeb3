import { AccountId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place, SecretRecord } from '@verbatim/ports';
import type { AgentEntry, Caller } from '../core.ts';
import { ownerOfEmail } from './emails.ts';
import type { Tools } from './tools.ts';
import { askingOf, record } from './record.ts';
import type { StaffCaller } from './record.ts';
import { sessionName } from './revocations.ts';
import { expired, failed } from './refusals.ts';
import { ownTickets, sharedTickets } from './tickets.ts';
import { hashOf, PREFIXES, SECRET_BYTES, signedTokens } from './tokens.ts';
import type { SignedTokens } from './tokens.ts';

const MS_PER_HOUR = 3_600_000;
const SESSION_MS = 14 * 24 * MS_PER_HOUR;
const RESUME_MS = 24 * MS_PER_HOUR;
/** Who signs in more often loses the oldest. */
const SESSIONS_PER_AGENT_MAX = 50;

export interface SignedIn {
  /** The cookie's value. */
  readonly cookie: string;
  readonly maxAgeMs: number;
  readonly agent: AgentEntry;
  readonly place: Place | null;
}

/** Staff in a browser: one password, one session; tickets and resume tokens for its sockets. */
export interface Sessions {
  /** Faults: `AUTH_FAILED`, `OVERLOADED`. A wrong name takes as long as a wrong password. */
  signIn(who: { readonly email: string; readonly password: string }): Promise<SignedIn>;
  signOut(caller: StaffCaller): Promise<Place | null>;
  /** For one socket, within 30 seconds. */
  ticket(caller: StaffCaller): string;
  /** Ends every session of this agent but one. */
  endAll(agent: { readonly accountId: string; readonly id: string }, exceptSessionId?: string): Promise<void>;
  bySession(cookie: string): Promise<Caller>;
  byTicket(ticket: string): Promise<Caller>;
  byResumeToken(token: string): Promise<Caller>;
  resumeToken(caller: Caller): string | null;
}

interface ResumeClaims {
  readonly s: string;
  readonly e: number;
}

export function sessions(tools: Tools): Sessions {
  const { core, cache } = tools;
  const resumes: SignedTokens<ResumeClaims> = signedTokens(PREFIXES.resume, tools.signingKey);
  const tickets = tools.hasOtherEdges ? sharedTickets(tools) : ownTickets(tools);

  const bySessionId = async (sessionId: string): Promise<Caller> => {
    const kept = await cache.find('session', sessionId);
    const agent = kept === null ? null : core.directory.agent(kept.subject);
    if (kept === null || agent === null || !agent.isActive) throw expired();
    return callerOf(agent, { sessionId, ...until(kept.expiresAt) });
  };

  return {
    signIn: (who) => signIn(tools, who),

    async signOut(caller) {
      if (caller.sessionId === undefined) return null;
      await end(tools, caller.sessionId);
      return record(core, askingOf(caller, core.newId()), { type: 'SignedOut', data: { agentId: caller.agentId } });
    },

    async endAll({ accountId, id }, exceptSessionId) {
      for (const { hash } of await core.keys.secretsOf('session', accountId, id)) {
        if (hash !== exceptSessionId) await end(tools, hash);
      }
    },

    ticket({ sessionId }) {
      if (sessionId === undefined) throw new Fault('FORBIDDEN', 'Only a session needs a ticket.', { retryable: false });
      return tickets.issue(sessionId);
    },

    bySession: (cookie) => bySessionId(hashOf(cookie)),
    byTicket: async (ticket) => bySessionId(await tickets.take(ticket)),

    async byResumeToken(token) {
      const claims = resumes.read(token);
      if (claims === null) throw failed();
      if (claims.e <= core.clock()) throw expired();
      return bySessionId(claims.s);
    },

    resumeToken: (caller) =>
      caller.kind === 'staff' && caller.sessionId !== undefined
        ? resumes.sign({ s: caller.sessionId, e: core.clock() + RESUME_MS })
        : null,
  };
}

async function signIn(tools: Tools, who: { readonly email: string; readonly password: string }): Promise<SignedIn> {
  const { core } = tools;
  const agent = await whoIs(tools, who);
  const cookie = Buffer.from(core.random(SECRET_BYTES)).toString('base64url');
  await makeRoom(tools, agent);
  const expiresAt = core.clock() + SESSION_MS;
  const session = { accountId: agent.accountId, subject: agent.id, data: '{}', expiresAt };
  await core.keys.putSecret('session', hashOf(cookie), session);
  const asking = askingOf(callerOf(agent, {}), core.newId());
  const place = await record(core, asking, { type: 'SignedIn', data: { agentId: agent.id, method: 'password' } });
  return { cookie, maxAgeMs: SESSION_MS, agent, place };
}

async function end({ core, cache, revocations }: Tools, sessionId: string): Promise<void> {
  await core.keys.dropSecret('session', sessionId);
  cache.forget('session', sessionId);
  revocations.revoke(sessionName(sessionId));
}

export const callerOf = (
  { accountId, id, role, scope, teamIds }: AgentEntry,
  by: Pick<StaffCaller, 'sessionId' | 'apiKeyId' | 'apiScopes' | 'expiresAt'>,
): StaffCaller => ({ kind: 'staff', accountId: AccountId(accountId), agentId: id, role, scope, teamIds, ...by });

async function whoIs(
  tools: Tools,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<AgentEntry> {
  const { core, passwords } = tools;
  const agentId = await ownerOfEmail(tools, email);
  const agent = agentId === null ? null : core.directory.agent(agentId);
  const stored = agent?.isActive === true ? await core.keys.secret('password', agent.id) : null;
  const isRight = await passwords.verify(password, stored?.data ?? null);
  if (!isRight || agent === null || stored === null) {
    throw new Fault('AUTH_FAILED', 'E-mail or password is wrong.', { retryable: false });
  }
  if (passwords.isOutdated(stored.data)) await rehash(tools, stored, { agent, password });
  return agent;
}

async function rehash(
  { core, passwords }: Tools,
  stored: SecretRecord,
  { agent, password }: { readonly agent: AgentEntry; readonly password: string },
): Promise<void> {
  await core.keys.putSecret('password', agent.id, { ...stored, data: await passwords.hash(password) });
}

async function makeRoom(tools: Tools, agent: AgentEntry): Promise<void> {
  const open = await tools.core.keys.secretsOf('session', agent.accountId, agent.id);
  const surplus = open.length + 1 - SESSIONS_PER_AGENT_MAX;
  if (surplus <= 0) return;
  const oldestFirst = open.toSorted((a, b) => (a.record.expiresAt ?? 0) - (b.record.expiresAt ?? 0));
  for (const { hash } of oldestFirst.slice(0, surplus)) await end(tools, hash);
}

/** Of a session or key that comes to an end by itself. */
export const until = (expiresAt: number | null) => (expiresAt === null ? {} : { expiresAt });
