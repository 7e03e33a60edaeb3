import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Signals } from '@verbatim/ports';
import { localSignals } from '../../../signals-local/src/index.ts';
import type { Core } from '../core.ts';
import { openHouse } from '../session/house.ts';
import type { House } from '../session/house.ts';
import { membership } from './membership.ts';
import type { Membership } from './membership.ts';
import type { StaffCaller } from './record.ts';

const OWNER = { email: 'olga@shop.example', password: 'correct horse battery' };
const NOWHERE = { origin: null };

const edge = (core: Core, signals?: Signals): Promise<Membership> =>
  membership({
    ...{ core, setupToken: 't', publicUrl: 'http://127.0.0.1:8080', hasOtherEdges: true },
    ...(signals && { signals }),
  });

describe('what ends at one edge ends at another', () => {
  let house: House;
  let here: Membership;
  let there: Membership;
  let ended: string[] = [];
  let stops: (() => void)[] = [];

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(() => {
    for (const stop of stops) stop();
    [ended, stops] = [[], []];
  });
  afterAll(() => house.close());

  const enter = async () => {
    const { cookie } = await here.sessions.signIn(OWNER);
    return { cookie, caller: (await there.authenticateSession(cookie)) as StaffCaller };
  };
  const follow = (caller: StaffCaller, name: string): void => {
    stops.push(there.onRevoked(caller, ({ code }) => ended.push(`${name} ${code}`)));
  };

  describe('that hears of it', () => {
    beforeAll(async () => {
      const signals = localSignals();
      // The record is read by both; here nobody hears of it.
      const deaf = { ...house.core.directory, onAgentChanged: () => () => {}, onApiKeyRevoked: () => () => {} };
      here = await edge({ ...house.core, directory: deaf }, signals);
      there = await edge({ ...house.core, directory: deaf }, signals);
    });

    it('a session that is signed out, once, and its cookie opens nothing there', async () => {
      const [out, stays] = [await enter(), await enter()];
      follow(out.caller, 'out');
      follow(stays.caller, 'stays');
      await here.sessions.signOut(out.caller);
      expect(ended).toEqual(['out AUTH_REVOKED']);
      await expect(there.authenticateSession(out.cookie)).rejects.toMatchObject({ code: 'AUTH_EXPIRED' });
      expect(await there.authenticateSession(stays.cookie)).toEqual(stays.caller);
    });

    it('a ticket, once used at either: until then it opens one socket at any of them', async () => {
      const { caller } = await enter();
      const ticket = here.sessions.ticket(caller);
      expect(await there.authenticateToken(ticket, NOWHERE)).toEqual(caller);
      for (const one of [here, there])
        await expect(one.authenticateToken(ticket, NOWHERE)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
      const another = here.sessions.ticket(caller);
      const both = await Promise.allSettled([here, there].map((one) => one.authenticateToken(another, NOWHERE)));
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      await expect(there.authenticateToken(`${another}x`, NOWHERE)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
    });

    it('the sessions of who has a new password', async () => {
      const [mine, other] = [await enter(), await enter()];
      follow(mine.caller, 'mine');
      follow(other.caller, 'other');
      const passwords = { current: OWNER.password, next: OWNER.password };
      await here.staff.changeOwnPassword(mine.caller, passwords, 'p1');
      expect(ended).toEqual(['other AUTH_REVOKED']);
    });

    it('an API key, and a colleague', async () => {
      const { caller } = await enter();
      const { id, key } = await here.apiKeys.make(caller, { name: 'k', scopes: ['read'], expiresAt: null }, 'k1');
      follow((await there.authenticateToken(key, NOWHERE)) as StaffCaller, 'key');
      await here.apiKeys.revoke(caller, id, 'k2');
      expect(ended).toEqual(['key AUTH_REVOKED']);
      const ben = { name: 'ben', email: 'ben@shop.example', password: 'a long password', role: 'agent' as const };
      const { id: benId } = await here.staff.invite(caller, ben, 'b1');
      const { cookie } = await here.sessions.signIn(ben);
      follow((await there.authenticateSession(cookie)) as StaffCaller, 'ben');
      await here.staff.change(caller, benId, { active: false }, 'b2');
      expect(ended).toEqual(['key AUTH_REVOKED', 'ben AUTH_REVOKED']);
    });
  });

  describe('that hears nothing', () => {
    const questions: number[] = [];

    beforeAll(async () => {
      const { core } = house;
      const keys: Core['keys'] = {
        ...core.keys,
        secretsAmong(kind, hashes) {
          questions.push(hashes.length);
          return core.keys.secretsAmong(kind, hashes);
        },
      };
      [here, there] = [await edge(core), await edge({ ...core, keys })];
    });

    it('an API key, as soon as that is on record', async () => {
      const { caller } = await enter();
      const { id, key } = await here.apiKeys.make(caller, { name: 'k', scopes: ['read'], expiresAt: null }, 'k3');
      follow((await there.authenticateToken(key, NOWHERE)) as StaffCaller, 'key');
      await here.apiKeys.revoke(caller, id, 'k4');
      await expect.poll(() => ended).toEqual(['key AUTH_REVOKED']);
    });

    it('a session, as soon as it is asked for', async () => {
      const [out, stays] = [await enter(), await enter()];
      follow(out.caller, 'out');
      follow(stays.caller, 'stays');
      await here.sessions.signOut(out.caller);
      expect(ended).toEqual([]);
      await there.endLostSessions();
      expect(ended).toEqual(['out AUTH_REVOKED']);
      await expect(there.authenticateSession(out.cookie)).rejects.toMatchObject({ code: 'AUTH_EXPIRED' });
      expect(await there.authenticateSession(stays.cookie)).toEqual(stays.caller);
    });

    it('thousands of them, with a few questions, and none where nobody is', async () => {
      await there.endLostSessions();
      questions.length = 0;
      const { caller } = await enter();
      for (let index = 0; index < 2_499; index++) follow({ ...caller, sessionId: `gone ${index}` }, 'gone');
      for (const name of ['here', 'here again']) follow(caller, name);
      await there.endLostSessions();
      expect(ended).toHaveLength(2_499);
      expect(questions.length).toBeLessThanOrEqual(3);
    });
  });
});
