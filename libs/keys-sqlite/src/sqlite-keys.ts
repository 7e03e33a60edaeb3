import type { Clock, Keys, RandomBytes } from '@verbatim/ports';
import { wrappingKey } from '@verbatim/sealing';
import { accounts } from './accounts.ts';
import { dataKeys, destruction } from './data-keys.ts';
import { openDatabase } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { identities, removal } from './identities.ts';
import { installationKeys } from './installation-keys.ts';
import { secrets } from './secrets.ts';

export interface SqliteKeysOptions {
  readonly file: string;
  /** 32 bytes: see `loadMasterKey`. */
  readonly masterKey: Uint8Array;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/**
 * `Keys` in one SQLite file that belongs to this process. A contact, key or secret that was asked for lately is answered
 * from memory, any other that exists by one question to the database.
 */
export async function sqliteKeys(options: SqliteKeysOptions): Promise<Keys> {
  const database = await openDatabase(options.file);
  try {
    return await keysIn(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function keysIn(database: KeysDatabase, { masterKey, clock, random }: SqliteKeysOptions): Promise<Keys> {
  const master = wrappingKey(masterKey);
  const accountKeys = accounts(database, master, random);
  const keys = dataKeys(database, accountKeys, random);
  const people = identities(database);
  const installation = installationKeys(database, master, random);
  await installation.checkMasterKey();

  return {
    createAccount: (accountId) => accountKeys.create(accountId),
    accounts: () => accountKeys.all(),
    dataKey: (accountId, subject) => keys.dataKey(accountId, subject),
    openKey: (accountId, keyId) => keys.openKey(accountId, keyId),
    identify: (inboxId, subjectHash, fresh) => people.identify(inboxId, subjectHash, fresh),
    nextConversation: (inboxId, contactId, move) => people.nextConversation(inboxId, contactId, move),
    identityOf: (inboxId, contactId) => people.identityOf(inboxId, contactId),
    remember: (identity) => people.remember(identity),
    ...secrets(database, master, clock),
    installationKey: (name) => installation.key(name),

    /** Resolves when the bytes of the keys are nowhere any more: not in the file, nor in the write-ahead log beside it. */
    async destroyContact(accountId, contactId) {
      const steps = [...destruction(accountId, contactId, clock()), ...removal(accountId, contactId)];
      const keyIds = await keys.destroying(accountId, contactId, () =>
        people.removing(contactId, () => database.write(steps)),
      );
      await database.emptyWriteAheadLog();
      return keyIds;
    },
    close: () => database.close(),
  };
}
