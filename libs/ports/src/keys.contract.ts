import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Identity, Keys, SecretRecord } from './keys.ts';

/** One storage of keys, as a test sees it. */
export interface KeysBench {
  /** Opens the storage: empty the first time, as it was left afterwards. */
  open(): Promise<Keys>;
  /** What the opened keys take for the time from now on. */
  setTime(unixMs: number): void;
  dispose(): Promise<void>;
}

const ACCOUNT = 'account-1';
const OTHER = 'account-2';
const NOW = 1_750_000_000_000;
const CALLERS = 20;

const chat = (id: string, contactId = 'ana') => ({ kind: 'conversation', id, contactId }) as const;
const ownData = (id: string) => ({ kind: 'contact', id, contactId: id }) as const;
const staff = { kind: 'account', id: ACCOUNT } as const;
const identity = (contactId: string, conversationId: string, inboxId = 'site'): Identity => ({
  accountId: ACCOUNT,
  inboxId,
  contactId,
  conversationId,
});
const record = (subject: string, expiresAt: number | null = null): SecretRecord => ({
  accountId: ACCOUNT,
  subject,
  data: `{"for":"${subject}","文":"字"}`,
  expiresAt,
});
const destroyed = expect.objectContaining({ code: 'KEY_DESTROYED', retryable: false }) as Error;
const times = <T>(make: (index: number) => T): T[] => Array.from({ length: CALLERS }, (_, index) => make(index));

/** What every `Keys` adapter keeps to. */
export function keysContract(name: string, arrange: () => Promise<KeysBench>): void {
  describe(`keys: ${name}`, () => {
    let bench: KeysBench;
    let keys: Keys;

    const reopen = async (): Promise<void> => {
      await keys.close();
      keys = await bench.open();
    };

    beforeEach(async () => {
      bench = await arrange();
      bench.setTime(NOW);
      keys = await bench.open();
      await keys.createAccount(ACCOUNT);
    });
    afterEach(async () => {
      await keys.close();
      await bench.dispose();
    });

    describe('data keys', () => {
      it('are made on first use and the same ever after', async () => {
        const made = await keys.dataKey(ACCOUNT, chat('1'));
        expect(made).toMatchObject({ keyId: 'c:1', accountId: ACCOUNT, material: { length: 32 } });
        expect(await keys.dataKey(ACCOUNT, chat('1'))).toEqual(made);
        expect(await keys.openKey(ACCOUNT, 'c:1')).toEqual(made);
        await reopen();
        expect(await keys.openKey(ACCOUNT, 'c:1')).toEqual(made);
        expect(await keys.dataKey(ACCOUNT, chat('1'))).toEqual(made);
      });

      it('are one for callers who come at the same time', async () => {
        const made = await Promise.all(times(() => keys.dataKey(ACCOUNT, chat('1'))));
        expect(new Set(made.map(({ material }) => Buffer.from(material).toString('hex'))).size).toBe(1);
        await reopen();
        expect(await keys.openKey(ACCOUNT, 'c:1')).toEqual(made[0]);
      });

      it('differ by subject and by account', async () => {
        await keys.createAccount(OTHER);
        const all = await Promise.all([
          keys.dataKey(ACCOUNT, chat('1')),
          keys.dataKey(ACCOUNT, chat('2')),
          keys.dataKey(ACCOUNT, ownData('1')),
          keys.dataKey(ACCOUNT, staff),
          keys.dataKey(OTHER, chat('1')),
        ]);
        expect(new Set(all.map(({ material }) => Buffer.from(material).toString('hex'))).size).toBe(all.length);
        expect(new Set(all.map(({ accountId, keyId }) => `${accountId} ${keyId}`)).size).toBe(all.length);
      });

      it('are not opened for another account, nor made by opening', async () => {
        await keys.createAccount(OTHER);
        await keys.dataKey(ACCOUNT, chat('1'));
        expect(await keys.openKey(OTHER, 'c:1')).toBeNull();
        expect(await keys.openKey('nobody', 'c:1')).toBeNull();
        expect(await keys.openKey(ACCOUNT, 'c:2')).toBeNull();
        expect(await keys.openKey(ACCOUNT, 'c:2')).toBeNull();
      });
    });

    describe('accounts', () => {
      it('are made once, and found again', async () => {
        const before = await keys.dataKey(ACCOUNT, staff);
        await Promise.all([keys.createAccount(OTHER), keys.createAccount(ACCOUNT), keys.createAccount(OTHER)]);
        expect([...(await keys.accounts())].toSorted()).toEqual([ACCOUNT, OTHER]);
        await reopen();
        expect([...(await keys.accounts())].toSorted()).toEqual([ACCOUNT, OTHER]);
        expect(await keys.dataKey(ACCOUNT, staff)).toEqual(before);
      });
    });

    describe('identities', () => {
      it('belong to whoever came first under a hash', async () => {
        const asked = times((index) => keys.identify('site', 'hash', identity(`contact-${index}`, `talk-${index}`)));
        const answers = await Promise.all(asked);
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
        await reopen();
        expect(await keys.identify('site', 'hash', identity('late', 'late'))).toEqual(answers[0]);
        expect(await keys.identityOf('site', answers[0]?.contactId ?? '')).toEqual(answers[0]);
        expect(await keys.identityOf('site', 'late')).toBeNull();
      });

      it('are apart in every inbox and under every hash', async () => {
        await keys.identify('site', 'hash', identity('ana', 'talk-1'));
        expect(await keys.identify('site', 'other', identity('bo', 'talk-2'))).toEqual(identity('bo', 'talk-2'));
        const elsewhere = identity('ana', 'talk-3', 'fleet');
        expect(await keys.identify('fleet', 'hash', elsewhere)).toEqual(elsewhere);
        expect(await keys.identityOf('site', 'ana')).toEqual(identity('ana', 'talk-1'));
        expect(await keys.identityOf('fleet', 'ana')).toEqual(elsewhere);
      });

      it('of an anonymous visitor are remembered, once', async () => {
        expect(await keys.identityOf('site', 'ana')).toBeNull();
        const first = await keys.remember(identity('ana', 'talk-1'));
        expect(first).toEqual(identity('ana', 'talk-1'));
        expect(await keys.remember(identity('ana', 'talk-2'))).toEqual(first);
        await reopen();
        expect(await keys.identityOf('site', 'ana')).toEqual(first);
      });

      it('of a visitor who says later who they are stay theirs', async () => {
        await keys.remember(identity('ana', 'talk-1'));
        expect(await keys.identify('site', 'hash', identity('ana', 'talk-2'))).toEqual(identity('ana', 'talk-1'));
        expect(await keys.identify('site', 'second', identity('ana', 'talk-3'))).toEqual(identity('ana', 'talk-1'));
        expect(await keys.identify('site', 'hash', identity('bo', 'talk-4'))).toEqual(identity('ana', 'talk-1'));
      });

      it('move to the next conversation once, whoever asks', async () => {
        await keys.identify('site', 'hash', identity('ana', 'talk-1'));
        const moves = times((index) =>
          keys.nextConversation('site', 'ana', { previous: 'talk-1', next: `next-${index}` }),
        );
        const next = new Set(await Promise.all(moves));
        expect(next.size).toBe(1);
        const [now = ''] = next;
        expect(await keys.identify('site', 'hash', identity('ana', 'talk-1'))).toEqual(identity('ana', now));
        expect(await keys.nextConversation('site', 'ana', { previous: 'talk-1', next: 'late' })).toBe(now);
        expect(await keys.nextConversation('site', 'ana', { previous: now, next: 'third' })).toBe('third');
        await reopen();
        expect(await keys.identityOf('site', 'ana')).toEqual(identity('ana', 'third'));
      });

      it('that nobody made do not move', async () => {
        const move = keys.nextConversation('site', 'nobody', { previous: 'a', next: 'b' });
        await expect(move).rejects.toMatchObject({ code: 'NOT_FOUND', retryable: false });
      });
    });

    describe('a destroyed contact', () => {
      it('loses every key, and nobody else does', async () => {
        await keys.createAccount(OTHER);
        for (const subject of [chat('1'), chat('2'), ownData('ana')]) await keys.dataKey(ACCOUNT, subject);
        const others = [
          await keys.dataKey(ACCOUNT, chat('3', 'bo')),
          await keys.dataKey(ACCOUNT, staff),
          await keys.dataKey(OTHER, chat('1')),
        ];
        expect([...(await keys.destroyContact(ACCOUNT, 'ana'))].toSorted()).toEqual(['c:1', 'c:2', ownDataKeyId]);
        for (const keyId of ['c:1', 'c:2', ownDataKeyId]) {
          await expect(keys.openKey(ACCOUNT, keyId)).rejects.toEqual(destroyed);
        }
        for (const { accountId, keyId, material } of others) {
          expect(await keys.openKey(accountId, keyId)).toMatchObject({ material });
        }
      });

      it('never gets a key again, old or new, also after a restart', async () => {
        await keys.dataKey(ACCOUNT, chat('1'));
        await keys.destroyContact(ACCOUNT, 'ana');
        for (const restart of [async () => {}, reopen]) {
          await restart();
          await expect(keys.dataKey(ACCOUNT, chat('1'))).rejects.toEqual(destroyed);
          await expect(keys.openKey(ACCOUNT, 'c:1')).rejects.toEqual(destroyed);
          await expect(keys.dataKey(ACCOUNT, chat('new'))).rejects.toEqual(destroyed);
          await expect(keys.dataKey(ACCOUNT, ownData('ana'))).rejects.toEqual(destroyed);
        }
      });

      it('is destroyed even when it never had a key, and twice is once', async () => {
        expect(await keys.destroyContact(ACCOUNT, 'ana')).toEqual([]);
        await expect(keys.dataKey(ACCOUNT, chat('1'))).rejects.toEqual(destroyed);
        await keys.dataKey(ACCOUNT, chat('2', 'bo'));
        expect(await keys.destroyContact(ACCOUNT, 'bo')).toEqual(['c:2']);
        expect(await keys.destroyContact(ACCOUNT, 'bo')).toEqual(['c:2']);
      });

      it('is not known any more: who comes under its hash is somebody new', async () => {
        await keys.identify('site', 'hash', identity('ana', 'talk-1'));
        await keys.remember(identity('bo', 'talk-2'));
        await keys.destroyContact(ACCOUNT, 'ana');
        expect(await keys.identityOf('site', 'ana')).toBeNull();
        await expect(keys.remember(identity('ana', 'talk-3'))).rejects.toEqual(destroyed);
        await expect(keys.identify('site', 'hash', identity('ana', 'talk-3'))).rejects.toEqual(destroyed);
        expect(await keys.identify('site', 'hash', identity('cy', 'talk-4'))).toEqual(identity('cy', 'talk-4'));
        expect(await keys.identityOf('site', 'bo')).toEqual(identity('bo', 'talk-2'));
      });

      it('is gone for those who ask at the same time as well, at the latest when it is done', async () => {
        const asked = times((index) => keys.dataKey(ACCOUNT, chat(`${index}`)).catch(() => null));
        const done = keys.destroyContact(ACCOUNT, 'ana');
        const later = times((index) => keys.dataKey(ACCOUNT, chat(`${index}`)).catch(() => null));
        await Promise.all([...asked, done, ...later]);
        for (let index = 0; index < CALLERS; index++) {
          await expect(keys.dataKey(ACCOUNT, chat(`${index}`))).rejects.toEqual(destroyed);
        }
      });
    });

    describe('secrets', () => {
      it('are kept by kind and hash until they are dropped', async () => {
        await keys.putSecret('session', 'h1', record('ana'));
        expect(await keys.secret('session', 'h1')).toEqual(record('ana'));
        expect(await keys.secret('api-key', 'h1')).toBeNull();
        await keys.putSecret('session', 'h1', record('bo'));
        expect(await keys.secret('session', 'h1')).toEqual(record('bo'));
        await reopen();
        expect(await keys.secret('session', 'h1')).toEqual(record('bo'));
        await keys.dropSecret('session', 'h1');
        await keys.dropSecret('session', 'h1');
        expect(await keys.secret('session', 'h1')).toBeNull();
        await reopen();
        expect(await keys.secret('session', 'h1')).toBeNull();
      });

      it('are claimed by exactly one', async () => {
        const answers = await Promise.all(times((index) => keys.claimSecret('ticket', 'h', record(`${index}`))));
        expect(new Set(answers.map(({ subject }) => subject)).size).toBe(1);
        expect(await keys.secret('ticket', 'h')).toEqual(answers[0]);
        await reopen();
        expect(await keys.claimSecret('ticket', 'h', record('late'))).toEqual(answers[0]);
      });

      it('end when their time has come', async () => {
        await keys.putSecret('session', 'h', record('ana', NOW + 1000));
        bench.setTime(NOW + 999);
        expect(await keys.secret('session', 'h')).toEqual(record('ana', NOW + 1000));
        bench.setTime(NOW + 1000);
        expect(await keys.secret('session', 'h')).toBeNull();
        expect(await keys.secretsOf('session', ACCOUNT, 'ana')).toEqual([]);
        expect(await keys.claimSecret('session', 'h', record('bo'))).toEqual(record('bo'));
        expect(await keys.secret('session', 'h')).toEqual(record('bo'));
      });

      it('are found by whom they belong to', async () => {
        await keys.putSecret('session', 'h1', record('ana'));
        await keys.putSecret('session', 'h2', record('ana', NOW + 1));
        await keys.putSecret('session', 'h3', record('bo'));
        await keys.putSecret('api-key', 'h4', record('ana'));
        await keys.putSecret('session', 'h5', { ...record('ana'), accountId: OTHER });
        const found = await keys.secretsOf('session', ACCOUNT, 'ana');
        expect(found.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))).toEqual([
          { hash: 'h1', record: record('ana') },
          { hash: 'h2', record: record('ana', NOW + 1) },
        ]);
        expect(await keys.secretsOf('session', ACCOUNT, 'nobody')).toEqual([]);
      });

      it('are found among many, while they live', async () => {
        await keys.putSecret('session', 'h1', record('ana'));
        await keys.putSecret('session', 'h2', record('bo'));
        await keys.putSecret('session', 'h3', record('bo', NOW + 1));
        await keys.putSecret('api-key', 'h4', record('ana'));
        const asked = ['h1', 'h2', 'h3', 'h4', ...times((index) => `other${index}`)];
        expect(await keys.secretsAmong('session', asked)).toEqual(new Set(['h1', 'h2', 'h3']));
        await keys.dropSecret('session', 'h2');
        bench.setTime(NOW + 1);
        expect(await keys.secretsAmong('session', asked)).toEqual(new Set(['h1']));
        expect(await keys.secretsAmong('session', [])).toEqual(new Set());
      });
    });

    describe('keys of the installation', () => {
      it('are made once per name and stay', async () => {
        const made = await Promise.all(times((index) => keys.installationKey(index % 2 === 0 ? 'cursor' : 'token')));
        expect(new Set(made.map((key) => Buffer.from(key).toString('hex'))).size).toBe(2);
        expect(made[0]).toHaveLength(32);
        await reopen();
        expect(await keys.installationKey('cursor')).toEqual(made[0]);
        expect(await keys.installationKey('token')).toEqual(made[1]);
      });
    });

    it('answer nothing after they are closed, with a fault that says so', async () => {
      await keys.close();
      await keys.close();
      await expect(keys.dataKey(ACCOUNT, chat('1'))).rejects.toMatchObject({
        code: 'KEYS_UNAVAILABLE',
        retryable: true,
      });
    });
  });
}

const ownDataKeyId = 'p:ana';
