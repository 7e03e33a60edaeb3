import { describe, expect, it } from 'vitest';
import type { KeyArchive, KeyRow } from './key-archive.ts';
import type { Keys } from './keys.ts';

/** One storage of keys, opened in both ways; all of a test's are under one master key. */
export interface KeyArchiveBench {
  keys(): Promise<Keys>;
  archive(): Promise<KeyArchive>;
  dispose(): Promise<void>;
}

const ACCOUNT = 'account-1';
const chat = (id: string, contactId: string) => ({ kind: 'conversation', id, contactId }) as const;
const person = (id: string) => ({ accountId: ACCOUNT, inboxId: 'site', contactId: id, conversationId: `of-${id}` });
const secret = { accountId: ACCOUNT, subject: 'agent-1', data: '{"文":"字"}', expiresAt: null };

/** What every archive of keys keeps to: what went through it is the same as before. */
export function keyArchiveContract(name: string, arrange: () => Promise<KeyArchiveBench>): void {
  describe(`key archive: ${name}`, () => {
    it('takes everything from one storage to another', async () => {
      const [from, to] = [await arrange(), await arrange()];
      const before = await filled(from);
      const rows = await read(from);
      const archive = await to.archive();
      expect(await archive.isEmpty()).toBe(true);
      await archive.put(rows);
      expect(await archive.isEmpty()).toBe(false);
      await archive.close();
      expect(await read(to)).toEqual(rows);
      const keys = await to.keys();
      expect(await told(keys)).toEqual(before);
      await expect(keys.openKey(ACCOUNT, 'c:gone')).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
      await expect(keys.dataKey(ACCOUNT, chat('new', 'bo'))).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
      await keys.close();
      await Promise.all([from.dispose(), to.dispose()]);
    });

    it('shows no key and no secret', async () => {
      const bench = await arrange();
      await filled(bench);
      const rows = JSON.stringify(await read(bench));
      expect(rows).not.toContain('文');
      await bench.dispose();
    });
  });
}

async function filled(bench: KeyArchiveBench) {
  const keys = await bench.keys();
  await keys.createAccount(ACCOUNT);
  await keys.identify('site', 'hash-of-ana', person('ana'));
  await keys.remember(person('cy'));
  await keys.identify('site', 'hash-of-bo', person('bo'));
  await keys.dataKey(ACCOUNT, chat('gone', 'bo'));
  await keys.destroyContact(ACCOUNT, 'bo');
  await keys.putSecret('password', 'h', secret);
  await keys.putSecret('ticket', 'h', { ...secret, expiresAt: 8_000_000_000_000 });
  const before = await told(keys);
  await keys.close();
  return before;
}

/** Asked of both, and answered the same. */
async function told(keys: Keys) {
  return {
    accounts: await keys.accounts(),
    material: Buffer.from((await keys.dataKey(ACCOUNT, chat('1', 'ana'))).material).toString('hex'),
    staff: Buffer.from((await keys.dataKey(ACCOUNT, { kind: 'account', id: ACCOUNT })).material).toString('hex'),
    ana: await keys.identify('site', 'hash-of-ana', person('somebody-else')),
    cy: await keys.identityOf('site', 'cy'),
    bo: await keys.identityOf('site', 'bo'),
    secrets: [await keys.secret('password', 'h'), await keys.secret('ticket', 'h')],
    cursor: Buffer.from(await keys.installationKey('cursor')).toString('hex'),
  };
}

async function read(bench: KeyArchiveBench): Promise<readonly KeyRow[]> {
  const archive = await bench.archive();
  const rows: KeyRow[] = [];
  for await (const row of archive.rows()) rows.push(row);
  await archive.close();
  return rows;
}
