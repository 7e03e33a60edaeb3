import { randomBytes, randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysContract } from '../../ports/src/keys.contract.ts';
import { mongoKeys } from './index.ts';

const server = process.env['VERBATIM_TEST_MONGODB_URL'];
const masterKey = randomBytes(32);

describe.skipIf(server === undefined)('on a real server (VERBATIM_TEST_MONGODB_URL; scripts/services up mongo)', () => {
  keysContract('mongodb', async () => {
    const url = `${server}test-${randomUUID()}`;
    let now = 0;
    return {
      open: () => mongoKeys({ url, masterKey, clock: () => now, random: randomBytes }),
      setTime: (unixMs) => void (now = unixMs),
      dispose: () => dropping(url),
    };
  });

  describe('opened by two processes', () => {
    let url: string;
    beforeEach(() => {
      url = `${server}test-${randomUUID()}`;
    });
    afterEach(() => dropping(url));
    const open = (key: Uint8Array = masterKey) =>
      mongoKeys({ url, masterKey: key, clock: () => 1, random: randomBytes });

    it('what one changed the other one knows', async () => {
      const [ana, bo] = [await open(), await open()];
      await ana.createAccount('a');
      const record = { accountId: 'a', subject: 's', data: '{}', expiresAt: null };
      await ana.putSecret('session', 'h', record);
      expect(await bo.secret('session', 'h')).toEqual(record);
      await ana.dropSecret('session', 'h');
      expect(await bo.secret('session', 'h')).toBeNull();
      const identity = { accountId: 'a', inboxId: 'site', contactId: 'c', conversationId: 'one' };
      await Promise.all([
        ana.identify('site', 'h', identity),
        bo.identify('site', 'h', { ...identity, contactId: 'd' }),
      ]);
      const who = await ana.identify('site', 'h', identity);
      await ana.nextConversation('site', who.contactId, { previous: 'one', next: 'two' });
      expect(await bo.identify('site', 'h', identity)).toEqual({ ...who, conversationId: 'two' });
      const [one, other] = await Promise.all([ana.installationKey('k'), bo.installationKey('k')]);
      expect(one).toEqual(other);
      await Promise.all([ana.close(), bo.close()]);
    });

    it('is refused under another master key', async () => {
      await (await open()).close();
      await expect(open(randomBytes(32))).rejects.toMatchObject({ code: 'MASTER_KEY_WRONG' });
    });

    it('is refused when a newer version wrote it', async () => {
      await (await open()).close();
      const client = new MongoClient(url);
      await client
        .db()
        .collection<{ _id: string }>('about')
        .updateOne({ _id: 'keys' }, { $set: { version: 2 } });
      await client.close();
      await expect(open()).rejects.toMatchObject({ code: 'KEYS_VERSION_NEWER' });
    });
  });
});

async function dropping(url: string): Promise<void> {
  const client = new MongoClient(url);
  await client.db().dropDatabase();
  await client.close();
}
