import type { KeyObject } from 'node:crypto';
import type { RandomBytes } from '@verbatim/ports';
import { KEY_BYTES, unwrapKey, wrapKey, wrappingKey } from '@verbatim/sealing';
import { blobOf, textsOf } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { corrupt } from './faults.ts';
import { step } from './step.ts';

/** Account keys: each wraps the data keys of one account and is itself wrapped by the master key. */
export interface Accounts {
  create(accountId: string): Promise<void>;
  all(): Promise<readonly string[]>;
  /** What wraps the account's data keys; null: there is no such account. */
  wrapping(accountId: string): Promise<KeyObject | null>;
}

export function accounts(database: KeysDatabase, master: KeyObject, random: RandomBytes): Accounts {
  const opened = new Map<string, KeyObject>();

  return {
    async create(accountId) {
      const wrapped = wrapKey(master, random(KEY_BYTES), placeOf(accountId));
      const making = 'INSERT INTO accounts (account, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING';
      await database.write([step(making, [accountId, wrapped])]);
    },

    async all() {
      return textsOf(await database.all(step('SELECT account FROM accounts ORDER BY account')));
    },

    async wrapping(accountId) {
      const known = opened.get(accountId);
      if (known !== undefined) return known;
      const row = await database.first(step('SELECT wrapped FROM accounts WHERE account = ?', [accountId]));
      if (row === undefined) return null;
      const material = unwrapKey(master, blobOf(row[0]), placeOf(accountId));
      if (material === null) throw corrupt('An account key does not open');
      const key = wrappingKey(material);
      opened.set(accountId, key);
      return key;
    },
  };
}

const placeOf = (accountId: string) => ({ accountId, keyId: 'account' });
