import { answered, isServerFault, openingFault, openMongo } from '@verbatim/mongodb';
import type { Mongo } from '@verbatim/mongodb';
import type { Clock, Keys, RandomBytes } from '@verbatim/ports';
import { wrappingKey } from '@verbatim/sealing';
import { collections } from './collections.ts';
import { DataKeys } from './data-keys.ts';
import { unavailable } from './faults.ts';
import { Identities } from './identities.ts';
import { LastKnown } from './last-known.ts';
import { examineMasterKey, RootKeys } from './root-keys.ts';
import { secrets } from './secrets.ts';
import { checkVersion, refuseNewer, SETTING, versionIn } from './version.ts';

export interface MongoKeysOptions {
  readonly url: string;
  /** 32 bytes: the same in every process. */
  readonly masterKey: Uint8Array;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** `Keys` in a database of MongoDB's, for any number of processes at once. */
export async function mongoKeys(options: MongoKeysOptions): Promise<Keys> {
  const mongo = await openMongo({ url: options.url, setting: SETTING });
  try {
    await checkVersion(mongo.db);
    return await keysIn(mongo, options);
  } catch (error) {
    await mongo.close();
    throw openingFault(error, SETTING);
  }
}

/** Whether these keys could be opened, with that master key if one is there already; nothing is written. Faults as when they are. */
export async function examineKeys(url: string, masterKey: Uint8Array | null): Promise<void> {
  const mongo = await openMongo({ url, setting: SETTING });
  try {
    refuseNewer(await versionIn(mongo.db));
    await examineMasterKey(mongo.db, masterKey);
  } finally {
    await mongo.close();
  }
}

async function keysIn(mongo: Mongo, { masterKey, clock, random }: MongoKeysOptions): Promise<Keys> {
  const all = await collections(mongo.db);
  const master = wrappingKey(masterKey);
  const roots = new RootKeys(all, master, random);
  const keys = new DataKeys(all, roots, random);
  const people = new Identities({ all, isErased: (account, contact) => keys.isErased(account, contact) });
  const hidden = secrets(all, master, clock);
  const lastKnown = new LastKnown();
  await roots.checkMasterKey();

  let closing: Promise<void> | undefined;
  const patiently = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (closing !== undefined) throw unavailable();
    try {
      return await ask();
    } catch (error) {
      if (isServerFault(error)) throw unavailable(error);
      throw error;
    }
  };
  /** Somebody waits for it. */
  const asking = <T>(ask: () => Promise<T>): Promise<T> => patiently(() => answered(ask()));

  return {
    createAccount: (accountId) => asking(() => roots.createAccount(accountId)),
    accounts: () => asking(() => roots.accounts()),
    dataKey: (accountId, subject) => asking(() => keys.dataKey(accountId, subject)),
    openKey: (accountId, keyId) => asking(() => keys.openKey(accountId, keyId)),
    identify: async (inboxId, subjectHash, fresh) =>
      lastKnown.put(await asking(() => people.identify(inboxId, subjectHash, fresh))),
    nextConversation: async (inboxId, contactId, move) =>
      lastKnown.put(await asking(() => people.nextConversation(inboxId, contactId, move))).conversationId,
    identityOf: (inboxId, contactId) =>
      lastKnown.unlessAway(inboxId, contactId, () => asking(() => people.identityOf(inboxId, contactId))),
    remember: async (identity) => lastKnown.put(await asking(() => people.remember(identity))),
    destroyContact: (accountId, contactId) =>
      patiently(async () => {
        lastKnown.forget(accountId, contactId);
        const keyIds = await keys.destroy(accountId, contactId, clock());
        await people.remove(accountId, contactId);
        lastKnown.forget(accountId, contactId);
        return keyIds;
      }),
    putSecret: (kind, hash, record) => asking(() => hidden.putSecret(kind, hash, record)),
    claimSecret: (kind, hash, record) => asking(() => hidden.claimSecret(kind, hash, record)),
    secret: (kind, hash) => asking(() => hidden.secret(kind, hash)),
    secretsOf: (kind, accountId, subject) => asking(() => hidden.secretsOf(kind, accountId, subject)),
    secretsAmong: (kind, hashes) => asking(() => hidden.secretsAmong(kind, hashes)),
    dropSecret: (kind, hash) => asking(() => hidden.dropSecret(kind, hash)),
    installationKey: (name) => asking(() => roots.installationKey(name)),
    close: () => (closing ??= mongo.close()),
  };
}
