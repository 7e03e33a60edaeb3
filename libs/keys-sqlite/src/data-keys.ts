import type { KeyObject } from 'node:crypto';
import { assert } from '@verbatim/kit';
import { keyIdOf } from '@verbatim/ports';
import type { DataKey, Keys, RandomBytes } from '@verbatim/ports';
import { KEY_BYTES, unwrapKey, wrapKey } from '@verbatim/sealing';
import type { WrappedPlace } from '@verbatim/sealing';
import type { Accounts } from './accounts.ts';
import { blobOf, textsOf } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { corrupt, keyDestroyed } from './faults.ts';
import { memory } from './memory.ts';
import { step } from './step.ts';
import type { Row, Step } from './step.ts';

/** Opened keys in memory: about 1 KB each with what is derived from them. */
const OPENED_KEYS_MAX = 20_000;

export interface DataKeys extends Pick<Keys, 'dataKey' | 'openKey'> {
  /** Forgets the opened keys of a contact around a change that destroys them, and names them. */
  destroying(accountId: string, contactId: string, destroy: () => Promise<void>): Promise<readonly string[]>;
}

export function dataKeys(database: KeysDatabase, accounts: Accounts, random: RandomBytes): DataKeys {
  const opened = memory<DataKey>(OPENED_KEYS_MAX);

  return {
    async dataKey(accountId, subject) {
      const place = { accountId, keyId: keyIdOf(subject) };
      const known = opened.get(nameOf(place));
      if (known !== undefined) return known;
      const key = await opened.reading(nameOf, async () => {
        const wrapping = await accounts.wrapping(accountId);
        assert(wrapping !== null, 'an account is created before its keys are asked for');
        const fresh = wrapKey(wrapping, random(KEY_BYTES), place);
        const contactId = subject.kind === 'account' ? null : subject.contactId;
        const row = await database.firstOrWrite(find(place), creation(place, contactId, fresh));
        return row === undefined ? null : openedFrom(row, place, wrapping);
      });
      if (key === null) throw keyDestroyed(); // its contact was erased before it ever had this key
      return key;
    },

    async openKey(accountId, keyId) {
      const place = { accountId, keyId };
      const known = opened.get(nameOf(place));
      if (known !== undefined) return known;
      return opened.reading(nameOf, async () => {
        const wrapping = await accounts.wrapping(accountId);
        const row = wrapping === null ? undefined : await database.first(find(place));
        return wrapping === null || row === undefined ? null : openedFrom(row, place, wrapping);
      });
    },

    async destroying(accountId, contactId, destroy) {
      const ofContact = step('SELECT key FROM data_keys WHERE account = ? AND contact = ? ORDER BY key', [
        accountId,
        contactId,
      ]);
      let keyIds = textsOf(await database.all(ofContact));
      await opened.changing(
        (entries) => {
          for (const keyId of keyIds) entries.delete(nameOf({ accountId, keyId }));
        },
        async () => {
          await destroy();
          keyIds = textsOf(await database.all(ofContact)); // with those made since
        },
      );
      return keyIds;
    },
  };
}

const nameOf = ({ accountId, keyId }: WrappedPlace): string => `${accountId} ${keyId}`;

function openedFrom([wrapped, destroyedAt]: Row, place: WrappedPlace, wrapping: KeyObject): DataKey {
  if (destroyedAt !== null) throw keyDestroyed();
  const material = unwrapKey(wrapping, blobOf(wrapped), place);
  if (material === null) throw corrupt('A data key does not open');
  return { ...place, material: Uint8Array.from(material) };
}

const find = ({ accountId, keyId }: WrappedPlace): Step =>
  step('SELECT wrapped, destroyed_at FROM data_keys JOIN material USING (slot) WHERE account = ? AND key = ?', [
    accountId,
    keyId,
  ]);

/** Makes the key, unless somebody else just did or its contact was erased. */
const creation = (
  { accountId, keyId }: WrappedPlace,
  contactId: string | null,
  wrapped: Uint8Array,
): readonly Step[] => [
  step(
    `INSERT INTO material (wrapped) SELECT ?1
      WHERE NOT EXISTS (SELECT 1 FROM data_keys WHERE account = ?2 AND key = ?3)
        AND NOT EXISTS (SELECT 1 FROM erased_contacts WHERE account = ?2 AND contact = ?4)`,
    [wrapped, accountId, keyId, contactId],
  ),
  step('INSERT INTO data_keys (account, key, contact, slot) SELECT ?, ?, ?, last_insert_rowid() WHERE changes() > 0', [
    accountId,
    keyId,
    contactId,
  ]),
];

/** Overwrites the keys of a contact where they lie. Their names stay, and the contact's: neither ever gets a key again. */
export const destruction = (accountId: string, contactId: string, now: number): readonly Step[] => [
  step('INSERT INTO erased_contacts (account, contact, erased_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
    accountId,
    contactId,
    now,
  ]),
  step(
    `UPDATE material SET wrapped = zeroblob(length(wrapped))
      WHERE slot IN (SELECT slot FROM data_keys WHERE account = ? AND contact = ?)`,
    [accountId, contactId],
  ),
  step('UPDATE data_keys SET destroyed_at = ? WHERE account = ? AND contact = ? AND destroyed_at IS NULL', [
    now,
    accountId,
    contactId,
  ]),
];
