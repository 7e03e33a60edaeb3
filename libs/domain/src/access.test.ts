import { describe, expect, it } from 'vitest';
import { accountId, ana, ben, sales, support } from '@verbatim/testing';
import { may, sees } from './access.ts';
import type { Staff } from './access.ts';
import type { Role, Scope } from './account/events.ts';

const viewer = (role: Role, scope: Scope = 'mine'): Staff => ({
  accountId,
  agentId: ana,
  role,
  scope,
  teamIds: [sales],
});
const of = (assigneeId: string | null, teamId: string | null) => ({ assigneeId, teamId });

describe('an agent sees', () => {
  it('their own, whatever their scope', () => {
    for (const scope of ['all', 'team', 'mine'] as const)
      expect(sees(viewer('agent', scope), of(ana, support))).toBe(true);
  });
  it('nothing else, where it is `mine`', () => {
    expect(sees(viewer('agent'), of(null, sales))).toBe(false);
    expect(sees(viewer('agent'), of(ben, sales))).toBe(false);
  });
  it('what their teams have, where it is `team`', () => {
    expect(sees(viewer('agent', 'team'), of(ben, sales))).toBe(true);
    expect(sees(viewer('agent', 'team'), of(null, support))).toBe(false);
    expect(sees(viewer('agent', 'team'), of(null, null))).toBe(false);
  });
  it('everything, where it is `all`', () => expect(sees(viewer('agent', 'all'), of(ben, null))).toBe(true));
});

describe('others', () => {
  it('see everything that their role lets them read at all', () => {
    for (const role of ['owner', 'admin', 'supervisor', 'auditor'] as const) {
      expect(sees(viewer(role), of(ben, support))).toBe(true);
      expect(may({ role }, 'conversations.read')).toBe(true);
    }
    expect(may({ role: 'developer' }, 'conversations.read')).toBe(false);
  });
  it('who only look do not write', () => {
    expect(may({ role: 'auditor' }, 'conversations.write')).toBe(false);
    expect(may({ role: 'agent' }, 'staff.manage')).toBe(false);
    expect(may({ role: 'agent' }, 'audit.read')).toBe(false);
  });
});

describe('a key', () => {
  it('may what its agent may and its scopes name, and no more', () => {
    expect(may({ role: 'owner', apiScopes: ['read'] }, 'conversations.read')).toBe(true);
    expect(may({ role: 'owner', apiScopes: ['read'] }, 'conversations.write')).toBe(false);
    expect(may({ role: 'agent', apiScopes: ['admin'] }, 'staff.manage')).toBe(false);
    expect(may({ role: 'owner', apiScopes: [] }, 'conversations.read')).toBe(false);
  });
});
