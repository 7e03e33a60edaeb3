import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '@verbatim/config';
import type { ClientFrame } from '@verbatim/contracts';
import { localSignals } from '../../../signals-local/src/index.ts';
import { conversations } from '../conversations.ts';
import { membership } from '../identity/membership.ts';
import type { Membership } from '../identity/membership.ts';
import type { StaffCaller } from '../identity/record.ts';
import { cursors } from '../live/cursors.ts';
import { openLive } from '../live/open-live.ts';
import type { Output, Peer } from './output.ts';
import { Session } from './session.ts';
import type { SessionOptions } from './session.ts';

const OWNER = { name: 'Olga', email: 'olga@shop.example', password: 'correct horse battery' };

const fail = (error: unknown): void => {
  throw error;
};
const send = (id: string, text = 'hello') => ({ send: { clientMessageId: id, text } });

type Kind = Output['kind'];
type Said<Name extends Kind> = Extract<Output, { readonly kind: Name }>;

/** The other end: hears everything, and can be deaf. */
class Ear implements Peer {
  readonly heard: Output[] = [];
  closed: { readonly code: number; readonly reason: string } | null = null;
  push = (output: Output): void => void this.heard.push(output);
  ready = async (): Promise<void> => {};
  isBehind = (): boolean => false;
  close(code: number, reason: string): void {
    this.closed ??= { code, reason };
  }
  all<Name extends Kind>(kind: Name): readonly Said<Name>[] {
    return this.heard.filter((output): output is Said<Name> => output.kind === kind);
  }
  codes(): readonly string[] {
    return this.all('error').map(({ error }) => error.code);
  }
}

describe('a session', () => {
  let identity: Membership;
  let shared: Omit<SessionOptions, 'peer' | 'origin'>;
  let inboxId: string;
  let apiKey: string;
  let close: () => Promise<void>;
  let now = 0;

  beforeAll(async () => {
    const dir = await mkdtemp(join(tmpdir(), 'verbatim-session-'));
    const { openEmbedded } = await import('../../../../apps/server/src/embedded.ts');
    const config = loadConfig({ VERBATIM_DATA_DIR: dir, VERBATIM_PARTITIONS: '2' }, () => '');
    const embedded = await openEmbedded({ config, onWarning: () => {}, onFailure: fail });
    const { core, partitionOf, onApplied, opener, projector } = embedded;
    const stopping = new AbortController();
    identity = await membership({ core, setupToken: 't', publicUrl: 'http://127.0.0.1:8080' });
    const founded = await identity.founding.setUp('t', { account: { name: 'Shop' }, owner: OWNER });
    inboxId = founded.inbox.id;
    apiKey = founded.apiKey.key;
    const talks = conversations(core);
    const live = openLive({
      ...{ core, partitionOf, onApplied, conversations: talks, signals: localSignals(), onFailure: fail },
      cursors: cursors(await core.keys.installationKey('cursor'), core.log.incarnation),
      ...{ monotonic: () => now, stopping: stopping.signal, peek: opener.peek, pause: async () => {} },
      between: (task) => projector.between(task),
    });
    shared = {
      ...{ identity, conversations: talks, live, channel: 'websocket', hasRateLimits: true },
      ...{ monotonic: () => now, newRequestId: core.newId, onError: fail },
    };
    close = async () => {
      stopping.abort();
      await embedded.close();
      await rm(dir, { recursive: true, force: true });
    };
  });
  afterAll(() => close());

  const open = (more: Partial<SessionOptions> = {}) => {
    const ear = new Ear();
    const session = new Session({ ...shared, peer: ear, origin: null, ...more });
    const say = async (...frames: readonly object[]): Promise<void> => {
      for (const frame of frames) await session.take(frame as ClientFrame);
    };
    return { ear, session, say };
  };
  const newToken = async (): Promise<string> =>
    (await identity.visitors.register({ inboxId, origin: null, profile: {} })).visitorToken;
  const greet = async (token: string, more: Partial<SessionOptions> = {}) => {
    const end = open(more);
    await end.say({ hello: { token } });
    await expect.poll(() => end.ear.all('welcome').length).toBe(1);
    return end;
  };

  it('takes nothing before hello, and ends with who cannot say who they are', async () => {
    const { ear, say } = open();
    await say(send('a'));
    await expect.poll(() => ear.codes()).toEqual(['AUTH_REQUIRED']);
    await expect.poll(() => ear.closed?.code).toBe(4401);
    const other = open();
    await other.say({ hello: { token: 'vb_key_wrong' } });
    await expect.poll(() => [other.ear.codes(), other.ear.closed?.code]).toEqual([['AUTH_FAILED'], 4401]);
  });

  it('is greeted once', async () => {
    const { ear, say } = await greet(apiKey);
    await say({ hello: { token: apiKey } });
    await expect.poll(() => ear.codes()).toEqual(['BAD_ENVELOPE']);
    expect(ear.closed).toBeNull();
  });

  it('acknowledges in the order of the frames, a retry as the first time, and answers pings in between', async () => {
    const { ear, say } = await greet(await newToken());
    await say(send('m1'), { ping: { nonce: 'p' } }, send('m2'), send('m1'));
    await expect.poll(() => ear.all('ack').length).toBe(3);
    const answers = ear.heard.filter(({ kind }) => kind === 'ack' || kind === 'pong');
    expect(answers.map((output) => (output.kind === 'ack' ? output.clientMessageId : output.kind))).toEqual([
      'm1',
      'pong',
      'm2',
      'm1',
    ]);
    const [first, , again] = ear.all('ack');
    expect(again).toEqual(first);
    await expect
      .poll(() => ear.all('event').filter(({ event }) => event.event.type === 'MessageReceived').length)
      .toBe(2);
  });

  it('ends a chat for its customer, in the order in which it is said, and is told where they are', async () => {
    const { ear, say } = await greet(await newToken());
    const types = () => ear.all('event').map(({ event }) => event.event.type);
    await say({ visit: { page: 'https://shop.example/' } }, send('e1'));
    await expect.poll(() => ear.all('ack').length).toBe(1);
    const conversationId = ear.all('ack')[0]?.conversationId;
    const end = { end: { conversationId, seq: 3 } };
    await say(end, end, send('e2'), end);
    await expect.poll(() => types().filter((type) => type === 'ConversationReopened')).toHaveLength(1);
    expect(types().filter((type) => /Resolved|Received|Reopened/.test(type))).toEqual([
      'MessageReceived',
      'ConversationResolved',
      'MessageReceived',
      'ConversationReopened',
    ]);
    expect(types()).not.toContain('AttributeChanged'); // where they are is for staff
    expect(ear.codes()).toEqual([]);
    const { ear: staff, say: staffSays } = await greet(apiKey);
    await staffSays(end, { visit: {} }, { subscribe: { topic: `conversation:${String(conversationId)}` } });
    await expect.poll(() => staff.all('event').map(({ event }) => event.event.type)).toContain('AttributeChanged');
    expect(staff.codes()).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('refuses the same id with other words, and goes on', async () => {
    const { ear, say } = await greet(await newToken());
    await say(send('m1'), send('m1', 'other'), send('m2'));
    await expect.poll(() => ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(['m1', 'm2']);
    expect(ear.all('error')).toMatchObject([
      { error: { code: 'IDEMPOTENCY_MISMATCH', ref: 'm1', retryable: false, outcome: 'refused' } },
    ]);
  });

  it('holds up what follows a message that came too fast, until that one comes again', async () => {
    const { ear, say } = await greet(await newToken());
    for (let n = 0; n < 62; n++) await say(send(`m${n}`));
    await expect.poll(() => ear.codes()).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    now += 1_000;
    await say(send('m61'));
    await expect.poll(() => ear.codes().at(-1)).toBe('OUT_OF_ORDER');
    await say(send('m60'), send('m61'));
    await expect.poll(() => ear.all('ack').length).toBe(62);
    expect(ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(
      Array.from({ length: 62 }, (_, n) => `m${n}`),
    );
  });

  it('ends with who says nothing but nonsense, and not with who errs now and then', async () => {
    const { ear, say } = await greet(apiKey);
    for (let n = 0; n < 10; n++) await say({ subscribe: { topic: 'nothing' } });
    now += 61_000;
    for (let n = 0; n < 10; n++) await say({ subscribe: { topic: 'nothing' } });
    expect(ear.closed).toBeNull();
    await say({ subscribe: { topic: 'nothing' } });
    await expect.poll(() => ear.closed?.code).toBe(1008);
  });

  it('says nothing more once it has ended', async () => {
    const { ear, session, say } = await greet(await newToken());
    session.end();
    const before = ear.heard.length;
    await say(send('late'), { ping: {} });
    await new Promise((resolve) => void setImmediate(resolve));
    expect(ear.heard.length).toBe(before);
  });

  it('asks for a place, and gives it back at the end', async () => {
    let places = 1;
    const enter = () => {
      places--;
      return () => void places++;
    };
    const { session } = await greet(await newToken(), { enter });
    expect(places).toBe(0);
    session.end();
    expect(places).toBe(1);
  });

  it('ends in the moment in which its key does', async () => {
    const owner = (await identity.authenticateToken(apiKey, { origin: null })) as StaffCaller;
    const { id, key } = await identity.apiKeys.make(
      owner,
      { name: 'Short', scopes: ['read'], expiresAt: null },
      'make',
    );
    const { ear } = await greet(key);
    await identity.apiKeys.revoke(owner, id, 'revoke');
    await expect.poll(() => [ear.codes(), ear.closed?.code]).toEqual([['AUTH_REVOKED'], 4401]);
  });
});
