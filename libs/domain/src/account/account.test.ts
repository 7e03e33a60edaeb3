import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId, ana, ben, byAna, idOf, sales, scenario, support, tell, website } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import { CAPACITY_MAX } from '../routing/judge.ts';
import { AgentId, EventId } from '../ids.ts';
import { account } from './account.ts';
import type { Account } from './account.ts';
import type { AccountEvent, Role } from './events.ts';

type Fact = Told<AccountEvent>;

const fact = (event: AccountEvent): Fact => ({ ...event, actor: byAna });
const created = fact({ type: 'AccountCreated', data: { accountId, name: 'Acme' } });
const invited = (agentId: AgentId, role: Role, teamIds = [] as (typeof sales)[]) =>
  fact({ type: 'AgentInvited', data: { agentId, role, teamIds, name: 'A. Person', email: 'a@example.com' } });
const roleChanged = (agentId: AgentId, after: Role) => fact({ type: 'RoleChanged', data: { agentId, after } });
const deactivated = (agentId: AgentId) => fact({ type: 'AgentDeactivated', data: { agentId, by: ana } });
const reactivated = (agentId: AgentId) => fact({ type: 'AgentReactivated', data: { agentId, by: ana } });
const team = fact({ type: 'TeamCreated', data: { teamId: sales, name: 'Sales' } });
const inbox = fact({ type: 'InboxCreated', data: { inboxId: website, channel: 'websocket', name: 'Site' } });
const apiKey = (agentId: AgentId) =>
  fact({ type: 'ApiKeyCreated', data: { apiKeyId: idOf('key'), agentId, name: 'CI', scopes: ['read'] } });
const revoked = fact({ type: 'ApiKeyRevoked', data: { apiKeyId: idOf('key'), by: ana } });

const given = scenario(account, {});
const acme = [created, invited(ana, 'owner')];

describe('an account', () => {
  it('is created once', () => {
    given().when(created).thenRecords('AccountCreated').thenIs({ exists: true });
    given(created).when(created).thenChangesNothing();
  });
  it('that is not there has nothing', () => {
    given().when(invited(ana, 'owner')).thenRefuses('NOT_FOUND');
    given().when(inbox).thenRefuses('NOT_FOUND');
  });
});

describe('staff', () => {
  it('is invited once', () => {
    given(...acme)
      .when(invited(ben, 'agent'))
      .thenRecords('AgentInvited');
    given(...acme)
      .when(invited(ana, 'agent'))
      .thenChangesNothing();
  });
  it('is in teams that there are', () => {
    given(...acme, team)
      .when(invited(ben, 'agent', [sales]))
      .thenRecords('AgentInvited');
    given(...acme, team)
      .when(invited(ben, 'agent', [sales, support]))
      .thenRefuses('TEAM_NOT_FOUND');
    given(...acme)
      .when(fact({ type: 'AgentUpdated', data: { agentId: ana, teamIds: [support] } }))
      .thenRefuses('TEAM_NOT_FOUND');
  });
  it('is given between 0 and 1,000 conversations at a time', () => {
    const before = given(...acme);
    for (const capacity of [-1, 0.5, CAPACITY_MAX + 1, 1e9, Number.NaN]) {
      before
        .when(fact({ type: 'AgentUpdated', data: { agentId: ana, capacity } }))
        .thenRefuses('CAPACITY_OUT_OF_RANGE');
      const newcomer = { agentId: ben, role: 'agent', name: 'B', email: 'b@example.com', capacity } as const;
      before.when(fact({ type: 'AgentInvited', data: newcomer })).thenRefuses('CAPACITY_OUT_OF_RANGE');
    }
    before.when(fact({ type: 'AgentUpdated', data: { agentId: ana, capacity: 0 } })).thenRecords('AgentUpdated');
  });
  it('that nobody invited cannot be changed, whatever it is called', () => {
    for (const nobody of [ben, AgentId('constructor'), AgentId('__proto__'), AgentId('toString')]) {
      given(...acme)
        .when(roleChanged(nobody, 'agent'))
        .thenRefuses('NOT_FOUND');
      given(...acme)
        .when(deactivated(nobody))
        .thenRefuses('NOT_FOUND');
      given(...acme)
        .when(apiKey(nobody))
        .thenRefuses('NOT_FOUND');
      given(...acme)
        .when(invited(nobody, 'agent'))
        .thenRecords('AgentInvited');
    }
  });
  it('changes role, and the record says from what', () =>
    given(...acme, invited(ben, 'agent'))
      .when(roleChanged(ben, 'supervisor'))
      .thenSays({ before: 'agent', after: 'supervisor' }));
  it('that is so already changes nothing', () => {
    given(...acme)
      .when(roleChanged(ana, 'owner'))
      .thenChangesNothing();
    given(...acme)
      .when(reactivated(ana))
      .thenChangesNothing();
    given(...acme, invited(ben, 'agent'), deactivated(ben))
      .when(deactivated(ben))
      .thenChangesNothing();
  });
  it('always has an owner who can sign in', () => {
    given(...acme)
      .when(deactivated(ana))
      .thenRefuses('LAST_OWNER');
    given(...acme)
      .when(roleChanged(ana, 'admin'))
      .thenRefuses('LAST_OWNER');
    given(...acme, invited(ben, 'owner'))
      .when(deactivated(ana))
      .thenRecords('AgentDeactivated');
    given(...acme, invited(ben, 'owner'), deactivated(ben))
      .when(roleChanged(ana, 'admin'))
      .thenRefuses('LAST_OWNER');
  });
});

describe('teams, inboxes and keys', () => {
  it('are made once, and changed where they are', () => {
    given(...acme, team)
      .when(team)
      .thenChangesNothing();
    given(...acme, inbox)
      .when(inbox)
      .thenChangesNothing();
    given(...acme)
      .when(fact({ type: 'TeamUpdated', data: { teamId: sales, name: 'S' } }))
      .thenRefuses('NOT_FOUND');
    given(...acme)
      .when(fact({ type: 'InboxUpdated', data: { inboxId: website } }))
      .thenRefuses('NOT_FOUND');
    given(...acme, inbox)
      .when(fact({ type: 'InboxUpdated', data: { inboxId: website, teamId: sales } }))
      .thenRefuses('TEAM_NOT_FOUND');
  });
  it('of somebody who has left: no new key', () =>
    given(...acme, invited(ben, 'agent'), deactivated(ben))
      .when(apiKey(ben))
      .thenRefuses('NOT_FOUND'));
  it('that was revoked is gone', () => {
    given(...acme, apiKey(ana))
      .when(revoked)
      .thenRecords('ApiKeyRevoked')
      .thenIs({ apiKeys: [] });
    given(...acme)
      .when(revoked)
      .thenRefuses('NOT_FOUND');
  });
  it('and what has simply happened is always on record', () => {
    given(...acme)
      .when(fact({ type: 'SignedIn', data: { agentId: ana, method: 'password' } }))
      .thenRecords('SignedIn');
    given(...acme)
      .when(fact({ type: 'AuditQueried', data: { filterHash: 'x', rows: 1 } }))
      .thenRecords('AuditQueried');
  });
});

const person = fc.constantFrom(ana, ben, AgentId(idOf('eve')));
const role = fc.constantFrom<Role>('owner', 'admin', 'agent');
const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc.constantFrom(created, team, inbox, revoked),
  fc.tuple(person, role).map(([agentId, as]) => invited(agentId, as)),
  fc.tuple(person, role).map(([agentId, as]) => roleChanged(agentId, as)),
  person.map((agentId) => deactivated(agentId)),
  person.map((agentId) => reactivated(agentId)),
  person.map((agentId) => apiKey(agentId)),
  fc.constant(fact({ type: 'RequestRefused', data: { factId: EventId(idOf('x')), kind: 'x', code: 'X' } })),
);

const owners = ({ agents }: Account): number =>
  Object.values(agents).filter((member) => member.role === 'owner' && member.isActive).length;

it('an account that once had an owner never loses the last one, whatever is tried', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 60 }), (tried) => {
      let state = account.initial;
      for (const each of tried) {
        const { state: after } = tell(account, state, each, { head: 0 });
        expect(tell(account, state, each, { head: 0 }).state).toEqual(after);
        expect(owners(after)).toBeGreaterThanOrEqual(Math.min(owners(state), 1));
        state = after;
      }
    }),
    { numRuns: 500 },
  );
});
