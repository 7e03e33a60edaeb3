import type { KeyObject } from 'node:crypto';
import { Binary } from '@verbatim/mongodb';
import type { Db } from '@verbatim/mongodb';
import type { RandomBytes } from '@verbatim/ports';
import { KEY_BYTES, unwrapKey, wrapKey, wrappingKey } from '@verbatim/sealing';
import type { Collections, StoredInstallationKey } from './collections.ts';
import { create } from './create.ts';
import { corrupt, masterKeyWrong } from './faults.ts';

/** A key whose only use is to tell, at the start, whether the master key is the right one. */
const PROBE = 'master-key-probe';

/** Keys that the master key wraps: one per account, and those of the installation. None of them ever changes. */
export class RootKeys {
  readonly #all: Collections;
  readonly #master: KeyObject;
  readonly #random: RandomBytes;
  readonly #accounts = new Map<string, KeyObject>();
  readonly #installation = new Map<string, Uint8Array>();

  constructor(all: Collections, master: KeyObject, random: RandomBytes) {
    this.#all = all;
    this.#master = master;
    this.#random = random;
  }

  async checkMasterKey(): Promise<void> {
    await this.installationKey(PROBE);
  }

  async installationKey(name: string): Promise<Uint8Array> {
    const known = this.#installation.get(name);
    if (known !== undefined) return known;
    const place = { accountId: 'installation', keyId: name };
    const { installationKeys } = this.#all;
    let found = await installationKeys.findOne({ _id: name });
    if (found === null) {
      const wrapped = new Binary(wrapKey(this.#master, this.#random(KEY_BYTES), place));
      await create(installationKeys, { _id: name, wrapped });
      found = await installationKeys.findOne({ _id: name });
    }
    const material = found === null ? null : unwrapKey(this.#master, found.wrapped.value(), place);
    if (material === null) throw masterKeyWrong();
    const first = this.#installation.get(name) ?? Uint8Array.from(material); // one object for all: what is derived hangs on it
    this.#installation.set(name, first);
    return first;
  }

  async createAccount(accountId: string): Promise<void> {
    const wrapped = new Binary(wrapKey(this.#master, this.#random(KEY_BYTES), placeOf(accountId)));
    await create(this.#all.accounts, { _id: accountId, wrapped });
  }

  async accounts(): Promise<readonly string[]> {
    const found = this.#all.accounts.find().sort({ _id: 1 });
    return (await found.toArray()).map(({ _id }) => _id);
  }

  /** What wraps the account's data keys; null: there is no such account. */
  async wrapping(accountId: string): Promise<KeyObject | null> {
    const known = this.#accounts.get(accountId);
    if (known !== undefined) return known;
    const found = await this.#all.accounts.findOne({ _id: accountId });
    if (found === null) return null;
    const material = unwrapKey(this.#master, found.wrapped.value(), placeOf(accountId));
    if (material === null) throw corrupt('An account key does not open');
    const key = wrappingKey(material);
    this.#accounts.set(accountId, key);
    return key;
  }
}

/** Keys that were made before belong to one master key; null: there is none here. */
export async function examineMasterKey(db: Db, masterKey: Uint8Array | null): Promise<void> {
  const probe = await db.collection<StoredInstallationKey>('installation_keys').findOne({ _id: PROBE });
  if (probe === null) return;
  const place = { accountId: 'installation', keyId: PROBE };
  if (masterKey === null || unwrapKey(wrappingKey(masterKey), probe.wrapped.value(), place) === null)
    throw masterKeyWrong();
}

const placeOf = (accountId: string) => ({ accountId, keyId: 'account' });
