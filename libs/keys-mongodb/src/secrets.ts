import type { KeyObject } from 'node:crypto';
import { Binary, isDuplicate } from '@verbatim/mongodb';
import type { Clock, Keys, SecretRecord } from '@verbatim/ports';
import { unwrapKey, wrapKey } from '@verbatim/sealing';
import { named } from './collections.ts';
import type { Collections, StoredSecret } from './collections.ts';
import { create } from './create.ts';
import { corrupt } from './faults.ts';

/** Every so many written secrets, those whose time is over are removed along with the next. */
const SECRETS_PER_SWEEP = 1_000;

export type Secrets = Pick<Keys, 'putSecret' | 'claimSecret' | 'secret' | 'secretsOf' | 'secretsAmong' | 'dropSecret'>;

/** Asked of the database every time: what is revoked in one process is revoked in all. */
export function secrets({ secrets: all }: Collections, master: KeyObject, clock: Clock): Secrets {
  let written = 0;
  const sweep = async (): Promise<void> => {
    if (written++ % SECRETS_PER_SWEEP === 0) await all.deleteMany({ expiresAt: { $ne: null, $lte: clock() } });
  };
  const isLiving = ({ expiresAt }: Pick<SecretRecord, 'expiresAt'>): boolean =>
    expiresAt === null || expiresAt > clock();
  const put = async (stored: StoredSecret): Promise<void> => {
    const { _id, ...fields } = stored;
    await all.replaceOne({ _id }, fields, { upsert: true });
  };

  return {
    async putSecret(kind, hash, record) {
      await sweep();
      const stored = storedOf(master, { kind, hash, record });
      // Two who put the first one at the same time may meet: then it is there, and is replaced.
      await put(stored).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
        return put(stored);
      });
    },

    async claimSecret(kind, hash, record) {
      await sweep();
      const id = named(kind, hash);
      for (;;) {
        await all.deleteOne({ _id: id, expiresAt: { $ne: null, $lte: clock() } });
        if (await create(all, storedOf(master, { kind, hash, record }))) return record;
        const found = await all.findOne({ _id: id });
        if (found !== null) return recordIn(master, found);
      }
    },

    async secret(kind, hash) {
      const found = await all.findOne({ _id: named(kind, hash) });
      const record = found === null ? null : recordIn(master, found);
      return record !== null && isLiving(record) ? record : null;
    },

    async secretsOf(kind, accountId, subject) {
      const found = all.find({ kind, account: accountId, subject }).sort({ hash: 1 });
      return (await found.toArray())
        .map((stored) => ({ hash: stored.hash, record: recordIn(master, stored) }))
        .filter(({ record }) => isLiving(record));
    },

    async secretsAmong(kind, hashes) {
      const found = await among(all, kind, hashes);
      return new Set(found.flatMap((one) => (isLiving(one) ? [one.hash] : [])));
    },

    async dropSecret(kind, hash) {
      await all.deleteOne({ _id: named(kind, hash) });
    },
  };
}

/** Without what is kept under them: nothing is opened. */
const among = (all: Collections['secrets'], kind: string, hashes: readonly string[]) => {
  const asked = hashes.map((hash) => named(kind, hash));
  return all.find({ _id: { $in: asked } }, { projection: { hash: 1, expiresAt: 1 } }).toArray();
};

interface Named {
  readonly kind: string;
  readonly hash: string;
  readonly record: SecretRecord;
}

const storedOf = (master: KeyObject, { kind, hash, record }: Named): StoredSecret => ({
  _id: named(kind, hash),
  kind,
  hash,
  account: record.accountId,
  subject: record.subject,
  data: new Binary(wrapKey(master, Buffer.from(record.data), placeOf(kind, hash))),
  expiresAt: record.expiresAt,
});

function recordIn(master: KeyObject, { kind, hash, account, subject, data, expiresAt }: StoredSecret): SecretRecord {
  const opened = unwrapKey(master, data.value(), placeOf(kind, hash));
  if (opened === null) throw corrupt('A secret does not open');
  return { accountId: account, subject, data: Buffer.from(opened).toString(), expiresAt };
}

/** A secret's bytes belong to its kind and hash: moved to another place, they do not open. */
const placeOf = (kind: string, hash: string) => ({ accountId: `secret ${kind}`, keyId: hash });
