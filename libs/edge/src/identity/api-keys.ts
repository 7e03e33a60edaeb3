import { AgentId } from '@verbatim/domain';
import type { AccountId, ApiScope, InboxId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place, SecretRecord } from '@verbatim/ports';
import type { Caller } from '../core.ts';
import { askingOf, Derived, record } from './record.ts';
import type { Asking, StaffCaller } from './record.ts';
import { apiKeyName } from './revocations.ts';
import { expired, failed } from './refusals.ts';
import { callerOf, until } from './sessions.ts';
import type { Tools } from './tools.ts';
import { hashOf, isKeyToken, keyToken, PREFIXES } from './tokens.ts';

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: number | null;
}

/** The key itself is told once, here. */
export interface MadeApiKey {
  readonly id: string;
  readonly key: string;
  readonly place: Place | null;
}

export interface ApiKeys {
  /** A key acts for the agent who made it and may do no more than whoever makes it. */
  make(caller: StaffCaller, wanted: NewApiKey, key: string): Promise<MadeApiKey>;
  makeFor(asking: Asking, agentId: string, wanted: NewApiKey): Promise<MadeApiKey>;
  revoke(caller: StaffCaller, apiKeyId: string, key: string): Promise<Place | null>;
  byKey(token: string): Promise<Caller>;
  /** Whose inbox a `vb_inbox_…` key opens. */
  byInboxKey(token: string): Promise<InboxCaller>;
}

/** A program that speaks for an inbox: each time in the name of a contact. */
export interface InboxCaller {
  readonly kind: 'inbox';
  readonly accountId: AccountId;
  readonly inboxId: InboxId;
}

interface Kept {
  readonly id: string;
  readonly scopes: readonly ApiScope[];
  readonly isRevoked?: true;
}

const KIND = 'api-key';

export const apiKeys = (tools: Tools): ApiKeys => ({
  makeFor: (asking, agentId, wanted) => makeFor(tools, asking, agentId, wanted),

  make(caller, wanted, key) {
    const mayGrant = wanted.scopes.every((scope) => caller.apiScopes?.includes(scope) ?? true);
    if (mayGrant) return makeFor(tools, askingOf(caller, key), caller.agentId, wanted);
    throw new Fault('FORBIDDEN', 'A key cannot make a key that may do more.', { retryable: false, path: '/scopes' });
  },

  async revoke(caller, apiKeyId, key) {
    const { core, cache, revocations } = tools;
    const found = await find(tools, caller.accountId, apiKeyId);
    if (found === null) throw new Fault('NOT_FOUND', 'There is no such key.', { retryable: false });
    const { hash, record: kept } = found;
    const data: Kept = { ...keptIn(kept), isRevoked: true };
    // First the key, then the news: a crash between them leaves no key that the log calls dead.
    await core.keys.putSecret(KIND, hash, { ...kept, data: JSON.stringify(data) });
    cache.forget(KIND, hash);
    revocations.revoke(apiKeyName(apiKeyId));
    return record(core, askingOf(caller, key), { type: 'ApiKeyRevoked', data: { apiKeyId, by: caller.agentId } });
  },

  async byKey(token) {
    const { core, cache } = tools;
    const kept = isKeyToken(PREFIXES.apiKey, token) ? await cache.find(KIND, hashOf(token)) : null;
    if (kept === null) throw failed();
    const { id, scopes, isRevoked } = keptIn(kept);
    const agent = core.directory.agent(kept.subject);
    if (isRevoked === true || agent === null || !agent.isActive) throw revoked();
    if (kept.expiresAt !== null && kept.expiresAt <= core.clock()) throw expired();
    return callerOf(agent, { apiKeyId: id, apiScopes: scopes, ...until(kept.expiresAt) });
  },

  async byInboxKey(token) {
    const kept = isKeyToken(PREFIXES.inboxKey, token) ? await tools.cache.find('inbox-key', hashOf(token)) : null;
    const inbox = kept === null ? null : tools.core.directory.inbox(kept.subject);
    if (inbox === null) throw failed();
    return { kind: 'inbox', accountId: inbox.accountId, inboxId: inbox.id };
  },
});

async function makeFor({ core }: Tools, asking: Asking, agentId: string, wanted: NewApiKey): Promise<MadeApiKey> {
  const { name, scopes, expiresAt } = wanted;
  const derived = await Derived.from(core, asking);
  const id = derived.id('ApiKeyId');
  const place = await record(core, asking, {
    type: 'ApiKeyCreated',
    data: { apiKeyId: id, agentId: AgentId(agentId), name, scopes, ...(expiresAt === null ? {} : { expiresAt }) },
  });
  const key = keyToken(PREFIXES.apiKey, derived.secret(KIND));
  const kept: Kept = { id, scopes };
  const claim = { accountId: asking.accountId, subject: agentId, data: JSON.stringify(kept), expiresAt };
  await core.keys.claimSecret(KIND, hashOf(key), claim); // a claim: a retry does not bring a revoked key back to life
  return { id, key, place };
}

interface Found {
  readonly hash: string;
  readonly record: SecretRecord;
}

async function find({ core }: Tools, accountId: string, apiKeyId: string): Promise<Found | null> {
  for (const { id } of core.directory.agents(accountId)) {
    const kept = await core.keys.secretsOf(KIND, accountId, id);
    const found = kept.find(({ record: one }) => keptIn(one).id === apiKeyId);
    if (found !== undefined) return found;
  }
  return null;
}

const keptIn = ({ data }: SecretRecord): Kept => JSON.parse(data) as Kept;

const revoked = () => new Fault('AUTH_REVOKED', 'This key was revoked.', { retryable: false });
