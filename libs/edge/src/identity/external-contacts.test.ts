import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '@verbatim/config';
import type { Core } from '../core.ts';
import { conversations } from '../conversations.ts';
import { within } from '../deadline.ts';
import { membership } from './membership.ts';
import type { Membership } from './membership.ts';
import type { StaffCaller } from './record.ts';
import type { VisitorCaller } from './visitors.ts';

const OWNER = { name: 'Olga', email: 'olga@shop.example', password: 'correct horse battery' };
const publicUrl = 'http://127.0.0.1:8080';
const WRONG = { code: 'AUTH_FAILED', message: 'This token is not valid.', retryable: false };

describe('an inbox key', () => {
  let core: Core;
  let identity: Membership;
  let close: () => Promise<void>;
  let keys: readonly string[];

  beforeAll(async () => {
    const dir = await mkdtemp(join(tmpdir(), 'verbatim-external-'));
    const { openEmbedded } = await import('../../../../apps/server/src/embedded.ts');
    const config = loadConfig({ VERBATIM_DATA_DIR: dir, VERBATIM_PARTITIONS: '2' }, () => '');
    const embedded = await openEmbedded({ config, onWarning: () => {}, onFailure: () => {} });
    core = embedded.core;
    close = async () => {
      await embedded.close();
      await rm(dir, { recursive: true, force: true });
    };
    identity = await membership({ core, setupToken: 't', publicUrl });
    await identity.founding.setUp('t', { account: { name: 'Shop' }, owner: OWNER });
    const { cookie } = await identity.sessions.signIn(OWNER);
    const owner = (await identity.authenticateSession(cookie)) as StaffCaller;
    const asking = (key: string) => ({
      accountId: owner.accountId,
      actor: { type: 'agent', id: owner.agentId } as const,
      sender: owner.agentId,
      key,
    });
    const made = [
      await identity.inboxes.make(asking('1'), { name: 'Desk', type: 'tcp' }),
      await identity.inboxes.make(asking('2'), { name: 'Till', type: 'grpc' }),
    ];
    keys = made.map(({ key }) => key);
  });
  afterAll(() => close());

  const enter = async (externalId: string, { inbox = 0, name }: { inbox?: number; name?: string } = {}) =>
    (await identity.authenticateToken(keys[inbox] ?? '', {
      origin: null,
      contact: { externalId, name },
    })) as VisitorCaller;

  it('speaks for the same contact of its inbox each time, and for another one of another inbox', async () => {
    const [first, ...again] = await Promise.all(Array.from({ length: 4 }, () => enter('till-7')));
    expect(first).toMatchObject({ kind: 'visitor' });
    for (const caller of again) expect(caller).toEqual(first);
    expect((await enter('till-8')).contactId).not.toBe(first?.contactId);
    expect((await enter('till-7', { inbox: 1 })).contactId).not.toBe(first?.contactId);
  });

  it('tells the name of the contact, before anything is said and when it changes', async () => {
    const caller = await enter('till-9', { name: 'Till 9' });
    const said = await conversations(core).send(caller, {
      clientMessageId: 'm',
      text: 'beep',
      isNote: false,
      channel: 'tcp',
    });
    const settled = await within(said.outcome);
    expect(said.conversationId).toBe(caller.conversationId);
    if (settled.place !== null) await core.waitForViews(settled.place, 5_000);
    expect(await core.contact(caller.contactId)).toMatchObject({ name: 'Till 9' });
    await enter('till-9', { name: 'Till nine' });
    await expect.poll(async () => (await core.contact(caller.contactId))?.name).toBe('Till nine');
  });

  it('leaves nothing in the log of who says nothing', async () => {
    const before = core.log.watermarks();
    await enter('till-10', { name: 'Till 10' });
    expect(core.log.watermarks()).toEqual(before);
  });

  it('needs a contact, and says so of every key', async () => {
    for (const token of [keys[0] ?? '', 'vb_inbox_wrong']) {
      await expect(identity.authenticateToken(token, { origin: null })).rejects.toMatchObject({
        code: 'AUTH_FAILED',
        message: expect.stringContaining('contact.externalId') as string,
      });
    }
  });

  it('that is wrong, or of no inbox, is the same answer', async () => {
    const [right = ''] = keys;
    const mistyped = `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`;
    for (const token of [mistyped, 'vb_inbox_', `vb_inbox_${'x'.repeat(49)}`]) {
      const entering = identity.authenticateToken(token, { origin: null, contact: { externalId: 'till-7' } });
      await expect(entering).rejects.toMatchObject(WRONG);
    }
  });

  it('does not open to pages of other sites', async () => {
    const from = { origin: 'https://evil.example', contact: { externalId: 'till-7' } };
    await expect(identity.authenticateToken(keys[0] ?? '', from)).rejects.toMatchObject({ code: 'ORIGIN_NOT_ALLOWED' });
  });
});
