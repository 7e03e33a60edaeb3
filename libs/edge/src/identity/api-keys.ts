import { AgentId, InboxId } from '@verbatim/domain';
import type { AccountId, ApiScope } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place, SecretRecord } from '@verbatim/ports';
import type { Caller } from '../core.ts';
import { askingOf, Derived, record } from './record.ts';
import type { Asking, StaffCaller } from './record.ts';
import { apiKeyName } from './revocations.ts';
import { callerOf, expired, failed } from './sessions.ts';
import type { Tools } from './tools.ts';
import { hashOf, isKeyToken, keyToken, PREFIXES } from './tokens.ts';

export interface ApiKeyEntry {
  readonly id: string;
  readonly agentId: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: number | null;
}

/** The key itself is told once, here. */
export interface MadeApiKey {
  readonly entry: ApiKeyEntry;
  readonly key: string;
  readonly place: Place | null;
}

export interface ApiKeys {
  /** A key acts for the agent who made it and may do no more than whoever makes it. */
  make(caller: StaffCaller, wanted: NewApiKey, key: string): Promise<MadeApiKey>;
  makeFor(asking: Asking, agentId: string, wanted: NewApiKey): Promise<MadeApiKey>;
  list(caller: StaffCaller): Promise<readonly ApiKeyEntry[]>;
  revoke(caller: StaffCaller, apiKeyId: string, key: string): Promise<Place | null>;
  byKey(token: string): Promise<Caller>;
  /** Whose inbox a `vb_inbox_…` key opens. */
  byInboxKey(token: string): Promise<{ readonly accountId: AccountId; readonly inboxId: InboxId }>;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: number;
  readonly isRevoked?: true;
}

const KIND = 'api-key';

export function apiKeys(tools: Tools): ApiKeys {
  const { core, cache, revocations } = tools;

  const makeFor = async (asking: Asking, agentId: string, wanted: NewApiKey): Promise<MadeApiKey> => {
    const { name, scopes, expiresAt } = wanted;
    const derived = await Derived.from(core, asking);
    const id = derived.id('ApiKeyId');
    const place = await record(core, asking, {
      type: 'ApiKeyCreated',
      data: { apiKeyId: id, agentId: AgentId(agentId), name, scopes, ...(expiresAt === null ? {} : { expiresAt }) },
    });
    const key = keyToken(PREFIXES.apiKey, derived.secret(KIND));
    const kept: Kept = { id, name, scopes, createdAt: core.clock() };
    const { accountId } = asking;
    // A claim, so that a retry does not bring a revoked key back to life.
    const claim = { accountId, subject: agentId, data: JSON.stringify(kept), expiresAt };
    const claimed = await core.keys.claimSecret(KIND, hashOf(key), claim);
    return { entry: entryOf(claimed), key, place };
  };

  return {
    makeFor,

    make(caller, wanted, key) {
      const mayGrant =
        caller.apiScopes === undefined || wanted.scopes.every((scope) => caller.apiScopes?.includes(scope));
      if (!mayGrant)
        throw new Fault('FORBIDDEN', 'A key cannot make a key that may do more.', {
          retryable: false,
          path: '/scopes',
        });
      return makeFor(askingOf(caller, key), caller.agentId, wanted);
    },

    async list(caller) {
      const found = await allOf(tools, caller.accountId);
      return found.map(({ record: kept }) => entryOf(kept)).toSorted((a, b) => b.createdAt - a.createdAt);
    },

    async revoke(caller, apiKeyId, key) {
      const found = (await allOf(tools, caller.accountId)).find(({ record: kept }) => entryOf(kept).id === apiKeyId);
      if (found === undefined) throw new Fault('NOT_FOUND', 'There is no such key.', { retryable: false });
      const { hash, record: kept } = found;
      const data = JSON.stringify({ ...(JSON.parse(kept.data) as Kept), isRevoked: true });
      const place = await record(core, askingOf(caller, key), {
        type: 'ApiKeyRevoked',
        data: { apiKeyId, by: caller.agentId },
      });
      await core.keys.putSecret(KIND, hash, { ...kept, data });
      cache.forget(KIND, hash);
      revocations.revoke(apiKeyName(apiKeyId));
      return place;
    },

    async byKey(token) {
      const kept = isKeyToken(PREFIXES.apiKey, token) ? await cache.find(KIND, hashOf(token)) : null;
      if (kept === null) throw failed();
      const { id, scopes, isRevoked } = JSON.parse(kept.data) as Kept;
      const agent = core.directory.agent(kept.subject);
      if (isRevoked === true || agent === null || !agent.isActive) throw revoked();
      if (kept.expiresAt !== null && kept.expiresAt <= core.clock()) throw expired();
      return callerOf(agent, { apiKeyId: id, apiScopes: scopes });
    },

    async byInboxKey(token) {
      const kept = isKeyToken(PREFIXES.inboxKey, token) ? await cache.find('inbox-key', hashOf(token)) : null;
      const inbox = kept === null ? null : core.directory.inbox(kept.subject);
      if (inbox === null) throw failed();
      return { accountId: inbox.accountId, inboxId: InboxId(inbox.id) };
    },
  };
}

interface Found {
  readonly hash: string;
  readonly record: SecretRecord;
}

/** Living keys of every agent of the account. */
async function allOf({ core }: Tools, accountId: string): Promise<readonly Found[]> {
  const agents = core.directory.agents(accountId);
  const found = await Promise.all(agents.map(({ id }) => core.keys.secretsOf(KIND, accountId, id)));
  return found.flat().filter(({ record: kept }) => (JSON.parse(kept.data) as Kept).isRevoked !== true);
}

function entryOf({ subject, data, expiresAt }: SecretRecord): ApiKeyEntry {
  const { id, name, scopes, createdAt } = JSON.parse(data) as Kept;
  return { id, agentId: subject, name, scopes, createdAt, expiresAt };
}

const revoked = () => new Fault('AUTH_REVOKED', 'This key was revoked.', { retryable: false });
