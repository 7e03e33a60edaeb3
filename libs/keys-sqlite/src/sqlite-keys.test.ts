import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keys } from '@verbatim/ports';
import { openSqlite } from '@verbatim/sqlite';
import type { SqlValue } from '@verbatim/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysContract } from '../../ports/src/keys.contract.ts';
import { sqliteKeys } from './index.ts';

keysContract('sqlite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-keys-'));
  const masterKey = randomBytes(32);
  let now = 0;
  return {
    open: () => sqliteKeys({ file: join(directory, 'keys.db'), masterKey, clock: () => now, random: randomBytes }),
    setTime(unixMs) {
      now = unixMs;
    },
    dispose: () => rm(directory, { recursive: true }),
  };
});

describe('keys.db', () => {
  let directory: string;
  let file: string;
  let keys: Keys | undefined;
  const masterKey = randomBytes(32);
  const open = async (key: Uint8Array = masterKey): Promise<Keys> => {
    keys = await sqliteKeys({ file, masterKey: key, clock: () => 0, random: randomBytes });
    return keys;
  };
  const asked = async (sql: string): Promise<readonly (readonly SqlValue[])[]> => {
    const sqlite = await openSqlite({ file, pragmas: [] });
    try {
      return await sqlite.all(sql);
    } finally {
      await sqlite.close();
    }
  };
  const changed = async (sql: string): Promise<void> => {
    const sqlite = await openSqlite({ file, pragmas: [] });
    await sqlite.exec(sql).finally(() => sqlite.close());
  };
  const everyFile = async (): Promise<Buffer> => {
    const names = await readdir(directory);
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(directory, name)))));
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'verbatim-keys-'));
    file = join(directory, 'keys.db');
    keys = undefined;
  });
  afterEach(async () => {
    await keys?.close();
    await rm(directory, { recursive: true });
  });

  it('holds no key in the clear, and no secret', async () => {
    const opened = await open();
    await opened.createAccount('a');
    const { material } = await opened.dataKey('a', { kind: 'account', id: 'a' });
    const cursor = await opened.installationKey('cursor');
    const record = { accountId: 'a', subject: 's', data: 'a key of its own', expiresAt: null };
    await opened.putSecret('psk', 'hash', record);
    const bytes = await everyFile();
    for (const secret of [material, cursor, masterKey, Buffer.from(record.data)]) {
      expect(bytes.includes(Buffer.from(secret))).toBe(false);
    }
  });

  it('has no byte left of a destroyed key, in no file, however the pages were filled', async () => {
    const opened = await open();
    await opened.createAccount('a');
    const contacts = Array.from({ length: 400 }, () => randomUUID());
    const make = (contactId: string): Promise<unknown> =>
      Promise.all([
        opened.dataKey('a', { kind: 'conversation', id: randomUUID(), contactId }),
        opened.dataKey('a', { kind: 'contact', id: contactId, contactId }),
      ]);
    for (const contactId of contacts) await make(contactId);
    const destroyed = contacts.filter((_, index) => index % 8 === 0);
    const names = destroyed.map((contact) => `'${contact}'`).join();
    const rows = await asked(`SELECT wrapped FROM data_keys JOIN material USING (slot) WHERE contact IN (${names})`);
    const wrapped = rows.map(([bytes]) => Buffer.from(bytes as Uint8Array));
    expect(wrapped).toHaveLength(100);
    const before = await everyFile();
    for (const bytes of wrapped) expect(before.includes(bytes)).toBe(true);

    for (const contactId of destroyed) await opened.destroyContact('a', contactId);

    const after = await everyFile();
    for (const bytes of wrapped) expect(after.includes(bytes)).toBe(false);
    const kept = await asked(
      `SELECT wrapped FROM data_keys JOIN material USING (slot) WHERE contact NOT IN (${names})`,
    );
    expect(kept).toHaveLength(700);
  });

  it('is refused with another master key, and unharmed', async () => {
    const opened = await open();
    await opened.createAccount('a');
    const made = await opened.dataKey('a', { kind: 'account', id: 'a' });
    await opened.close();
    await expect(open(randomBytes(32))).rejects.toMatchObject({ code: 'MASTER_KEY_WRONG', retryable: false });
    expect(await (await open()).openKey('a', 'a:a')).toEqual(made);
  });

  it('is refused when it is of a newer version, or no database', async () => {
    await (await open()).close();
    await changed('PRAGMA user_version = 99');
    await expect(open()).rejects.toMatchObject({ code: 'KEYS_VERSION_NEWER', retryable: false });
    await Promise.all(['keys.db-wal', 'keys.db-shm'].map((name) => rm(join(directory, name), { force: true })));
    await writeFile(file, randomBytes(8192));
    await expect(open()).rejects.toMatchObject({ code: 'KEYS_CORRUPT', retryable: false });
  });

  it('is not asked about what was asked for lately: that is served while it is away', async () => {
    const opened = await open();
    await opened.createAccount('a');
    const contact = { accountId: 'a', inboxId: 'i', contactId: 'ana', conversationId: 'c' };
    const record = { accountId: 'a', subject: 's', data: '{}', expiresAt: null };
    const subject = { kind: 'conversation', id: 'c', contactId: 'ana' } as const;
    await opened.putSecret('session', 'h', record);
    const ask = async (): Promise<unknown[]> => [
      await opened.identify('i', 'hash', contact),
      await opened.identityOf('i', 'ana'),
      await opened.remember(contact),
      await opened.dataKey('a', subject),
      await opened.openKey('a', 'c:c'),
      await opened.secret('session', 'h'),
      await opened.installationKey('cursor'),
    ];
    const before = await ask();
    await opened.close();
    expect(await ask()).toEqual(before);
    const other = opened.dataKey('a', { kind: 'conversation', id: 'd', contactId: 'ana' });
    await expect(other).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE', retryable: true });
  });

  it('does not grow by secrets whose time is over', async () => {
    const opened = await open();
    const record = { accountId: 'a', subject: 's', data: '{}', expiresAt: 0 };
    await Promise.all(Array.from({ length: 2500 }, (_, index) => opened.putSecret('ticket', `${index}`, record)));
    const [[left = null] = []] = await asked('SELECT COUNT(*) FROM secrets');
    expect(left).toBeLessThan(1000);
  });
});
