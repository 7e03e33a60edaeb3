import type { Binary, Collection, Db } from '@verbatim/mongodb';

/** Wrapped by the master key. */
export interface StoredAccount {
  readonly _id: string;
  readonly wrapped: Binary;
}

export interface StoredInstallationKey {
  readonly _id: string;
  readonly wrapped: Binary;
}

/** `_id`: account and key id. Wrapped by the account's key; null once destroyed. */
export interface StoredDataKey {
  readonly _id: string;
  readonly account: string;
  readonly key: string;
  readonly contact: string | null;
  readonly wrapped: Binary | null;
}

/** `_id`: account and contact. It outlives everything else of the contact, and is what counts. */
export interface StoredErasure {
  readonly _id: string;
  readonly erasedAt: number;
}

/** `_id`: inbox and contact. */
export interface StoredIdentity {
  readonly _id: string;
  readonly account: string;
  readonly inbox: string;
  readonly contact: string;
  readonly conversation: string;
}

/** `_id`: inbox and hash. Says all that the identity needs, so that anybody can end what somebody began. */
export interface StoredSubject extends StoredIdentity {}

/** `_id`: kind and hash. The data is wrapped by the master key, since it may be a key itself. */
export interface StoredSecret {
  readonly _id: string;
  readonly kind: string;
  readonly hash: string;
  readonly account: string;
  readonly subject: string;
  readonly data: Binary;
  readonly expiresAt: number | null;
}

export interface Collections {
  readonly accounts: Collection<StoredAccount>;
  readonly installationKeys: Collection<StoredInstallationKey>;
  readonly dataKeys: Collection<StoredDataKey>;
  readonly erasures: Collection<StoredErasure>;
  readonly identities: Collection<StoredIdentity>;
  readonly subjects: Collection<StoredSubject>;
  readonly secrets: Collection<StoredSecret>;
}

export async function collections(db: Db): Promise<Collections> {
  const all: Collections = {
    accounts: db.collection<StoredAccount>('accounts'),
    installationKeys: db.collection<StoredInstallationKey>('installation_keys'),
    dataKeys: db.collection<StoredDataKey>('data_keys'),
    erasures: db.collection<StoredErasure>('erasures'),
    identities: db.collection<StoredIdentity>('identities'),
    subjects: db.collection<StoredSubject>('subjects'),
    secrets: db.collection<StoredSecret>('secrets'),
  };
  await all.dataKeys.createIndex({ account: 1, contact: 1 });
  await all.identities.createIndex({ account: 1, contact: 1 });
  await all.subjects.createIndex({ account: 1, contact: 1 });
  await all.secrets.createIndex({ kind: 1, account: 1, subject: 1 });
  return all;
}

/** A name of two parts; ids have no spaces. */
export const named = (one: string, other: string): string => `${one} ${other}`;
