import type { AccountEvent, AnyRecorded } from '@verbatim/domain';
import { accountId, accountOf, ana, byAna, folded, idOf, recorded, sales, website } from '@verbatim/testing';
import { describe, expect, it } from 'vitest';
import { AGENT_CAPACITY_DEFAULT, directory } from './directory.ts';

const ofAccount = (...events: readonly AccountEvent[]): readonly AnyRecorded[] =>
  events.map((event, index) => recorded(accountOf, index + 1, { ...event, actor: byAna }));

const invited: AccountEvent = {
  type: 'AgentInvited',
  data: { agentId: ana, role: 'agent', name: 'Ana', email: 'a@b.c' },
};

const entry = (key: string, ...events: readonly AccountEvent[]) => folded(directory, ofAccount(...events)).get(key);

describe('the directory', () => {
  it('has the account and its settings', () => {
    const named: AccountEvent = { type: 'AccountCreated', data: { accountId, name: 'Acme' } };
    const set: AccountEvent = { type: 'SettingChanged', data: { name: 'locale', after: 'zh-CN' } };
    expect(entry(`account:${accountId}`, named, set)).toMatchObject({
      kind: 'account',
      name: 'Acme',
      settings: { locale: 'zh-CN' },
    });
  });
  it('has an agent as they now are', () => {
    expect(entry(`agent:${ana}`, invited)).toMatchObject({
      kind: 'agent',
      id: ana,
      accountId,
      name: 'Ana',
      scope: 'all',
      capacity: AGENT_CAPACITY_DEFAULT,
      teamIds: [],
      isActive: true,
    });
    const changes: AccountEvent[] = [
      { type: 'AgentUpdated', data: { agentId: ana, scope: 'team', teamIds: [sales] } },
      { type: 'RoleChanged', data: { agentId: ana, after: 'admin' } },
      { type: 'AgentDeactivated', data: { agentId: ana, by: ana } },
    ];
    const now = { name: 'Ana', email: 'a@b.c', scope: 'team', teamIds: [sales], role: 'admin', isActive: false };
    expect(entry(`agent:${ana}`, invited, ...changes)).toMatchObject(now);
    const back: AccountEvent = { type: 'AgentReactivated', data: { agentId: ana, by: ana } };
    expect(entry(`agent:${ana}`, invited, ...changes, back)).toMatchObject({ isActive: true });
  });
  it('has inboxes and teams', () => {
    const inbox: AccountEvent = {
      type: 'InboxCreated',
      data: { inboxId: website, channel: 'websocket', name: 'Site' },
    };
    const update: AccountEvent = {
      type: 'InboxUpdated',
      data: { inboxId: website, reopenWithinHours: 0, allowedOrigins: ['https://a.b'] },
    };
    expect(entry(`inbox:${website}`, inbox, update)).toMatchObject({
      name: 'Site',
      channel: 'websocket',
      teamId: null,
      greeting: null,
      reopenWithinHours: 0,
      allowedOrigins: ['https://a.b'],
    });
    const team: AccountEvent = { type: 'TeamCreated', data: { teamId: sales, name: 'Sales' } };
    const renamed: AccountEvent = { type: 'TeamUpdated', data: { teamId: sales, name: 'Verkauf' } };
    expect(entry(`team:${sales}`, team, renamed)).toMatchObject({ kind: 'team', name: 'Verkauf', policy: null });
  });
  it('keeps a revoked key, as revoked', () => {
    const key: AccountEvent = {
      type: 'ApiKeyCreated',
      data: { apiKeyId: 'k', agentId: ana, name: 'CI', scopes: ['read'] },
    };
    const revoked: AccountEvent = { type: 'ApiKeyRevoked', data: { apiKeyId: 'k', by: ana } };
    expect(entry('apiKey:k', key)).toMatchObject({ kind: 'apiKey', revokedAt: null, scopes: ['read'] });
    expect(entry('apiKey:k', key, revoked)).toMatchObject({
      revokedAt: expect.any(Number) as number,
    });
  });
  it('is changed by its own account only, and by nothing that it has not heard of', () => {
    const [one, other] = ofAccount(invited, { type: 'RoleChanged', data: { agentId: ana, after: 'owner' } });
    const foreign = { ...other, accountId: idOf('other') } as AnyRecorded;
    expect(folded(directory, [one, foreign] as AnyRecorded[]).get(`agent:${ana}`)).toMatchObject({ role: 'agent' });
    expect(entry(`agent:${ana}`, { type: 'RoleChanged', data: { agentId: ana, after: 'owner' } })).toBeUndefined();
    expect(folded(directory, ofAccount({ type: 'SignedIn', data: { agentId: ana, method: 'password' } })).size).toBe(0);
  });
});
