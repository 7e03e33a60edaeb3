import type { KeyObject } from 'node:crypto';
import type { Clock, Keys, SecretRecord } from '@verbatim/ports';
import { unwrapKey, wrapKey } from '@verbatim/sealing';
import { blobOf, numberOrNullOf, textOf } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { corrupt } from './faults.ts';
import { memory } from './memory.ts';
import { step } from './step.ts';
import type { Row, Step } from './step.ts';

const SECRETS_MAX = 50_000;
/** Every so many written secrets, those whose time is over are removed along with the next. */
const SECRETS_PER_SWEEP = 1000;

export type Secrets = Pick<Keys, 'putSecret' | 'claimSecret' | 'secret' | 'secretsOf' | 'secretsAmong' | 'dropSecret'>;

/** Secrets by kind and hash. What is kept under a hash may be a key itself, so it is wrapped by the master key. */
export function secrets(database: KeysDatabase, master: KeyObject, clock: Clock): Secrets {
  const known = memory<SecretRecord>(SECRETS_MAX);
  let written = 0;

  const sweep = (now: number): readonly Step[] =>
    written++ % SECRETS_PER_SWEEP === 0 ? [step('DELETE FROM secrets WHERE expires_at <= ?', [now])] : [];
  const isLiving = ({ expiresAt }: SecretRecord): boolean => expiresAt === null || expiresAt > clock();
  const changing = (kind: string, hash: string, steps: readonly Step[]): Promise<void> =>
    known.changing(
      (entries) => entries.delete(nameOf(kind, hash)),
      () => database.write(steps),
    );

  return {
    putSecret: (kind, hash, record) =>
      changing(kind, hash, [...sweep(clock()), writing(master, { kind, hash, record }, REPLACING)]),

    async claimSecret(kind, hash, record) {
      const now = clock();
      const outdated = step('DELETE FROM secrets WHERE kind = ? AND hash = ? AND expires_at <= ?', [kind, hash, now]);
      const claim = writing(master, { kind, hash, record }, 'ON CONFLICT DO NOTHING');
      await changing(kind, hash, [...sweep(now), outdated, claim]);
      const row = await database.first(find(kind, hash));
      return row === undefined ? record : recordIn(master, kind, row);
    },

    async secret(kind, hash) {
      const name = nameOf(kind, hash);
      const read = async (): Promise<SecretRecord | null> => {
        const row = await database.first(find(kind, hash));
        return row === undefined ? null : recordIn(master, kind, row);
      };
      const record = known.get(name) ?? (await known.reading(() => name, read));
      return record !== null && isLiving(record) ? record : null;
    },

    async secretsOf(kind, accountId, subject) {
      const rows = await database.all(
        step(`${SELECT} WHERE kind = ? AND account = ? AND subject = ? ORDER BY hash`, [kind, accountId, subject]),
      );
      return rows
        .map((row) => ({ hash: textOf(row[0]), record: recordIn(master, kind, row) }))
        .filter(({ record }) => isLiving(record));
    },

    secretsAmong: (kind, hashes) => among(database, { kind, hashes, now: clock() }),

    dropSecret: (kind, hash) =>
      changing(kind, hash, [step('DELETE FROM secrets WHERE kind = ? AND hash = ?', [kind, hash])]),
  };
}

interface Named {
  readonly kind: string;
  readonly hash: string;
  readonly record: SecretRecord;
}

const SELECT = 'SELECT hash, account, subject, data, expires_at FROM secrets';
const REPLACING = `ON CONFLICT (kind, hash) DO UPDATE SET
  account = excluded.account, subject = excluded.subject, data = excluded.data, expires_at = excluded.expires_at`;

const writing = (master: KeyObject, { kind, hash, record }: Named, onConflict: string): Step =>
  step(`INSERT INTO secrets (kind, hash, account, subject, data, expires_at) VALUES (?, ?, ?, ?, ?, ?) ${onConflict}`, [
    kind,
    hash,
    record.accountId,
    record.subject,
    wrapKey(master, Buffer.from(record.data), placeOf(kind, hash)),
    record.expiresAt,
  ]);

function recordIn(master: KeyObject, kind: string, [hash, account, subject, data, expiresAt]: Row): SecretRecord {
  const opened = unwrapKey(master, blobOf(data), placeOf(kind, textOf(hash)));
  if (opened === null) throw corrupt('A secret does not open');
  return {
    accountId: textOf(account),
    subject: textOf(subject),
    data: Buffer.from(opened).toString(),
    expiresAt: numberOrNullOf(expiresAt),
  };
}

const find = (kind: string, hash: string): Step => step(`${SELECT} WHERE kind = ? AND hash = ?`, [kind, hash]);
const nameOf = (kind: string, hash: string): string => `${kind} ${hash}`;
interface Among {
  readonly kind: string;
  readonly hashes: readonly string[];
  readonly now: number;
}

const AMONG = `SELECT hash FROM secrets WHERE kind = ? AND hash IN (SELECT value FROM json_each(?))
  AND (expires_at IS NULL OR expires_at > ?)`;

async function among(database: KeysDatabase, { kind, hashes, now }: Among): Promise<ReadonlySet<string>> {
  const rows = await database.all(step(AMONG, [kind, JSON.stringify(hashes), now]));
  return new Set(rows.map(([hash]) => textOf(hash)));
}

/** A secret's bytes belong to its kind and hash: moved to another row, they do not open. */
const placeOf = (kind: string, hash: string) => ({ accountId: `secret ${kind}`, keyId: hash });
