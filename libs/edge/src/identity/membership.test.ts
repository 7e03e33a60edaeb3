import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '@verbatim/config';
import type { Core } from '../core.ts';
import { conversations } from '../conversations.ts';
import { membership } from './membership.ts';
import type { Membership } from './membership.ts';
import type { StaffCaller } from './record.ts';
import type { VisitorCaller } from './visitors.ts';

const TOKEN = 'a-setup-token-for-tests';
const OWNER = { name: 'Olga', email: 'olga@shop.example', password: 'correct horse battery' };
const SHOP = { account: { name: 'Shop' }, owner: OWNER };
const publicUrl = 'http://127.0.0.1:8080';
const NOWHERE = { origin: null };

/** A storage that fails from a given write on, as a process does that is killed there. */
function breaking(core: Core, writesLeft: number): Core {
  let left = writesLeft;
  const spend = (): void => {
    if (left-- <= 0) throw new Error('killed here');
  };
  const { keys, accept } = core;
  return {
    ...core,
    accept(request) {
      spend();
      return accept(request);
    },
    keys: {
      ...keys,
      putSecret(...args) {
        spend();
        return keys.putSecret(...args);
      },
      claimSecret(...args) {
        spend();
        return keys.claimSecret(...args);
      },
    },
  };
}

async function openCore(): Promise<{ readonly core: Core; close(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-identity-'));
  const { openEmbedded } = await import('../../../../apps/server/src/embedded.ts');
  const config = loadConfig({ VERBATIM_DATA_DIR: dir, VERBATIM_PARTITIONS: '2' }, () => '');
  const embedded = await openEmbedded({ config, onWarning: () => {}, onFailure: () => {} });
  return {
    core: embedded.core,
    async close() {
      await embedded.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

describe('a setup that is cut off at any write', () => {
  it('goes on when it is asked for again, with what is typed then, and founds one account', async () => {
    const { core, close } = await openCore();
    let cuts = 0;
    for (; ; cuts++) {
      const cut = await membership({ core: breaking(core, cuts), setupToken: TOKEN, publicUrl });
      const outcome = await cut.founding
        .setUp(TOKEN, { ...SHOP, owner: { ...OWNER, name: `Olga ${cuts}` } })
        .catch((error: Error) => error);
      if (!(outcome instanceof Error)) break;
      expect(outcome.message).toBe('killed here');
    }
    expect(cuts).toBeGreaterThan(8);
    const whole = await membership({ core, setupToken: TOKEN, publicUrl });
    await expect(whole.founding.setUp(TOKEN, SHOP)).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
    expect(await core.keys.accounts()).toHaveLength(1);
    const { agent } = await whole.sessions.signIn(OWNER);
    expect(agent).toMatchObject({ name: `Olga ${cuts}`, role: 'owner' });
    expect(core.directory.agents(agent.accountId)).toHaveLength(1);
    expect(core.directory.inboxes(agent.accountId)).toHaveLength(1);
    await close();
  });
});

describe('membership', () => {
  let core: Core;
  let close: () => Promise<void>;
  let identity: Membership;
  let founded: Awaited<ReturnType<Membership['founding']['setUp']>>;

  beforeAll(async () => {
    ({ core, close } = await openCore());
    identity = await membership({ core, setupToken: TOKEN, publicUrl });
    founded = await identity.founding.setUp(TOKEN, SHOP);
  });
  afterAll(() => close());

  const enter = async (who: { readonly email: string; readonly password: string } = OWNER) => {
    const { cookie } = await identity.sessions.signIn(who);
    return { cookie, caller: (await identity.authenticateSession(cookie)) as StaffCaller };
  };
  const colleague = async (
    name: string,
  ): Promise<{ readonly id: string; readonly email: string; readonly password: string }> => {
    const { caller } = await enter();
    const who = { name, email: `${name}@shop.example`, password: `${name}'s long password` };
    return { ...who, id: (await identity.staff.invite(caller, { ...who, role: 'agent' }, name)).id };
  };

  const site = () => ({ inboxId: founded.inbox.id, origin: null, profile: {} });
  const jwt = (claims: Readonly<Record<string, unknown>> = {}, secret = founded.inbox.identitySecret) =>
    new SignJWT({ sub: 'customer-1', aud: founded.inbox.id, ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime(String(claims['exp'] ?? '30m'))
      .sign(Buffer.from(secret));
  const callerOf = async (token: string) => (await identity.authenticateToken(token, NOWHERE)) as VisitorCaller;

  it('no token of ours is in the files in the clear, nor can one be made up', async () => {
    const { cookie, caller } = await enter();
    for (const kind of ['session', 'api-key', 'inbox-key']) expect(await core.keys.secret(kind, cookie)).toBeNull();
    const { key } = founded.apiKey;
    expect(key).toMatch(/^vb_key_[\w-]{49}$/);
    const resume = identity.resumeToken(caller) ?? '';
    const forged = [
      `${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`,
      key.slice(0, -6),
      `${resume.slice(0, -2)}${resume.endsWith('xx') ? 'yy' : 'xx'}`,
      resume.replace('vb_resume_', 'vb_visitor_'),
      `vb_ticket_${key}`,
      '',
      'vb_key_',
    ];
    for (const token of forged)
      await expect(identity.authenticateToken(token, NOWHERE)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
    await expect(identity.authenticateSession('nobody')).rejects.toMatchObject({ code: 'AUTH_EXPIRED' });
  });

  it('a resume token brings its person back without a password, until the session ends', async () => {
    const { caller } = await enter();
    const token = identity.resumeToken(caller) ?? '';
    expect(await identity.authenticateToken(token, NOWHERE)).toEqual(caller);
    expect(await identity.authenticateToken(token, { origin: publicUrl })).toEqual(caller);
    const elsewhere = identity.authenticateToken(token, { origin: 'https://evil.example' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'ORIGIN_NOT_ALLOWED' });
    let ended = 0;
    const stop = identity.onRevoked(caller, () => void ended++);
    await identity.sessions.signOut(caller);
    stop();
    expect(ended).toBe(1);
    await expect(identity.authenticateToken(token, NOWHERE)).rejects.toMatchObject({ code: 'AUTH_EXPIRED' });
  });

  it('a new password ends every other session, and a deactivated colleague all of them', async () => {
    const ben = await colleague('ben');
    const [here, there] = [await enter(ben), await enter(ben)];
    const ended: string[] = [];
    identity.onRevoked(here.caller, () => ended.push('here'));
    identity.onRevoked(there.caller, () => ended.push('there'));
    const wrong = identity.staff.changeOwnPassword(here.caller, { current: 'wrong', next: 'another long one' }, 'p1');
    await expect(wrong).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    await identity.staff.changeOwnPassword(here.caller, { current: ben.password, next: 'another long one' }, 'p2');
    expect(ended).toEqual(['there']);
    await expect(identity.sessions.signIn(ben)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
    expect(await identity.authenticateSession(here.cookie)).toEqual(here.caller);
    const { caller } = await enter();
    await identity.staff.change(caller, ben.id, { active: false }, 'd1');
    expect(new Set(ended)).toEqual(new Set(['there', 'here']));
    await expect(identity.authenticateSession(here.cookie)).rejects.toMatchObject({ code: 'AUTH_EXPIRED' });
    await expect(identity.sessions.signIn({ ...ben, password: 'another long one' })).rejects.toMatchObject({
      code: 'AUTH_FAILED',
    });
  });

  it('an account keeps an owner, and only owners make owners', async () => {
    const { caller } = await enter();
    const change = identity.staff.change(caller, founded.agentId, { active: false }, 'o1');
    await expect(change).rejects.toMatchObject({ code: 'LAST_OWNER' });
    const admin = { ...caller, role: 'admin' as const };
    const upstart = { name: 'Una', email: 'una@shop.example', role: 'owner' as const, password: 'una long password' };
    await expect(identity.staff.invite(admin, upstart, 'o2')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(identity.staff.change(admin, founded.agentId, { password: 'taken over' }, 'o3')).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    );
  });

  it('an e-mail signs in one person of the installation', async () => {
    const { caller } = await enter();
    const twin = { name: 'Twin', email: ' OLGA@shop.example ', role: 'agent' as const };
    await expect(identity.staff.invite(caller, twin, 'e1')).rejects.toMatchObject({ code: 'EMAIL_TAKEN' });
    const elsewhere = { account: { name: 'Other' }, owner: { ...OWNER, name: 'Other' } };
    await expect(identity.founding.createAccount(TOKEN, elsewhere, 'e2')).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
    });
    const cara = await colleague('cara');
    const other = { name: 'Not Cara', email: 'new@shop.example', password: cara.password, role: 'agent' as const };
    await expect(identity.staff.invite(caller, other, 'cara')).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    await expect(identity.sessions.signIn(other)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
    await identity.staff.change(caller, cara.id, { email: 'cara@home.example' }, 'e3');
    await expect(identity.sessions.signIn(cara)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
    expect(await identity.sessions.signIn({ ...cara, email: 'cara@home.example' })).toMatchObject({
      agent: { id: cara.id },
    });
  });

  it('an invite link works once', async () => {
    const { caller } = await enter();
    const wanted = { name: 'Dora', email: 'dora@shop.example', role: 'agent' as const };
    const { inviteLink } = await identity.staff.invite(caller, wanted, 'i1');
    const invite = new URL(inviteLink ?? '').searchParams.get('invite') ?? '';
    const dora = { email: wanted.email, password: 'dora long password' };
    await expect(identity.sessions.signIn(dora)).rejects.toMatchObject({ code: 'AUTH_FAILED' });
    await identity.staff.acceptInvite(invite, dora.password);
    expect(await identity.sessions.signIn(dora)).toMatchObject({ agent: { name: 'Dora' } });
    await identity.staff.invite(caller, wanted, 'i1');
    await expect(identity.staff.acceptInvite(invite, 'stolen long password')).rejects.toMatchObject({
      code: 'AUTH_FAILED',
    });
  });

  it('too many at the door are told when to come again, and nobody waits for ever', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 200 }, () => identity.sessions.signIn({ email: 'nobody@x.example', password: 'x' })),
    );
    const codes = answers.map((answer) =>
      answer.status === 'rejected' ? (answer.reason as { code: string }).code : 'in',
    );
    expect(new Set(codes)).toEqual(new Set(['AUTH_FAILED', 'OVERLOADED']));
    const turnedAway = answers.find(
      (answer) => answer.status === 'rejected' && (answer.reason as { code: string }).code === 'OVERLOADED',
    );
    expect(turnedAway).toMatchObject({ reason: { retryable: true, retryAfterMs: expect.any(Number) as number } });
  });

  describe('visitors', () => {
    it('who tell nothing leave nothing', async () => {
      const ends = core.log.watermarks();
      const { visitorToken, contactId, conversationId } = await identity.visitors.register(site());
      expect(await callerOf(visitorToken)).toMatchObject({ contactId, conversationId, inboxId: founded.inbox.id });
      expect(core.log.watermarks()).toEqual(ends);
      expect(await core.keys.openKey(founded.accountId, `p:${contactId}`)).toBeNull();
      expect(await core.keys.identityOf(founded.inbox.id, contactId)).toBeNull();
      const again = await identity.visitors.register({ ...site(), token: visitorToken });
      expect(again).toMatchObject({ contactId, conversationId });
    });

    it('are told apart by what their site signed, in every browser', async () => {
      const before = await identity.visitors.register(site());
      const named = await identity.visitors.register({
        ...site(),
        token: before.visitorToken,
        identity: await jwt({ name: 'Ana' }),
      });
      expect(named.contactId).toBe(before.contactId);
      const elsewhere = await identity.visitors.register({ ...site(), identity: await jwt() });
      expect(elsewhere).toMatchObject({ contactId: named.contactId, conversationId: named.conversationId });
      const other = await identity.visitors.register({
        ...site(),
        token: named.visitorToken,
        identity: await jwt({ sub: 'customer-2' }),
      });
      expect(other.contactId).not.toBe(named.contactId);
      const bare = await identity.visitors.register({ ...site(), identity: await jwt({ sub: 'customer-9' }) });
      const swapped = await identity.visitors.register({
        ...site(),
        token: bare.visitorToken,
        identity: await jwt({ sub: 'customer-10' }),
      });
      expect(swapped.contactId).not.toBe(bare.contactId);
      const stale = await identity.visitors.register({
        ...site(),
        token: before.visitorToken,
        identity: await jwt({ sub: 'customer-3' }),
      });
      expect([named.contactId, other.contactId]).not.toContain(stale.contactId);
    });

    it.each([
      ['another secret', () => jwt({}, 'x'.repeat(43)), 'IDENTITY_INVALID'],
      ['another audience', () => jwt({ aud: 'elsewhere' }), 'IDENTITY_INVALID'],
      ['a life of a day', () => jwt({ exp: '1d' }), 'IDENTITY_INVALID'],
      ['no subject', () => jwt({ sub: '' }), 'IDENTITY_INVALID'],
      ['its time over', () => jwt({ exp: '-10m' }), 'AUTH_EXPIRED'],
      [
        'no signature',
        () => Promise.resolve(`${btoa('{"alg":"none"}')}.${btoa('{"sub":"customer-1"}')}.`),
        'IDENTITY_INVALID',
      ],
      ['no JWT at all', () => Promise.resolve('hello'), 'IDENTITY_INVALID'],
    ])('an identity with %s is nobody', async (_, make, code) => {
      await expect(identity.visitors.register({ ...site(), identity: await make() })).rejects.toMatchObject({ code });
    });

    it('what they tell before they write is there when they do, and changes afterwards', async () => {
      const told = { name: 'Eva', email: 'eva@home.example', attributes: { plan: 'gold' } };
      const { visitorToken, contactId } = await identity.visitors.register({ ...site(), profile: told });
      expect(await core.profile(contactId)).toEqual(told);
      await identity.visitors.register({ ...site(), token: visitorToken, profile: { attributes: { seats: '7' } } });
      const caller = await callerOf(visitorToken);
      const { outcome } = await conversations(core).send(caller, {
        clientMessageId: 'm1',
        text: 'hi',
        isNote: false,
        channel: 'websocket',
      });
      const settled = await outcome;
      await core.waitForViews(settled.place ?? { partition: 0, offset: 0 }, 5_000);
      const asWritten = { name: 'Eva', email: 'eva@home.example', attributes: { plan: 'gold', seats: '7' } };
      await expect.poll(() => core.contact(contactId)).toMatchObject(asWritten);
      await identity.visitors.register({
        ...site(),
        token: visitorToken,
        profile: { name: 'Eva B.', attributes: { seats: '8' } },
      });
      await expect
        .poll(() => core.contact(contactId))
        .toMatchObject({ name: 'Eva B.', attributes: { plan: 'gold', seats: '8' } });
    });
  });
});
