import { LRUCache } from 'lru-cache';
import type { KeyObject } from 'node:crypto';
import { assert } from '@verbatim/kit';
import { Binary } from '@verbatim/mongodb';
import { keyIdOf } from '@verbatim/ports';
import type { DataKey, KeySubject, RandomBytes } from '@verbatim/ports';
import { KEY_BYTES, unwrapKey, wrapKey } from '@verbatim/sealing';
import { named } from './collections.ts';
import type { Collections, StoredDataKey, StoredErasure } from './collections.ts';
import { create } from './create.ts';
import { corrupt, keyDestroyed } from './faults.ts';
import type { RootKeys } from './root-keys.ts';
import { Together } from './together.ts';

/** Opened keys in memory: about 1 KB each with what is derived from them. */
const OPENED_KEYS_MAX = 20_000;

interface Opened {
  readonly key: DataKey;
  readonly contact: string | null;
}

/**
 * Data keys never change, so what was opened is remembered, until its contact is erased. Nothing here is done in one
 * step with anything else: that a contact is erased is looked up with every key that is read, and with every one made.
 */
export class DataKeys {
  readonly #all: Collections;
  readonly #roots: RootKeys;
  readonly #random: RandomBytes;
  readonly #opened = new LRUCache<string, Opened>({ maxSize: OPENED_KEYS_MAX, sizeCalculation: () => 1 });
  readonly #erasures: Together<StoredErasure>;
  #destructions = 0;

  constructor(all: Collections, roots: RootKeys, random: RandomBytes) {
    this.#all = all;
    this.#erasures = new Together(all.erasures);
    this.#roots = roots;
    this.#random = random;
  }

  async dataKey(accountId: string, subject: KeySubject): Promise<DataKey> {
    const keyId = keyIdOf(subject);
    const contact = subject.kind === 'account' ? null : subject.contactId;
    const known = this.#opened.get(named(accountId, keyId));
    if (known !== undefined) return known.key;
    const wrapping = await this.#roots.wrapping(accountId);
    assert(wrapping !== null, 'an account is created before its keys are asked for');
    const found = await this.#read(accountId, keyId, wrapping);
    if (found !== null) return found;
    if (await this.isErased(accountId, contact)) throw keyDestroyed();
    const wrapped = new Binary(wrapKey(wrapping, this.#random(KEY_BYTES), { accountId, keyId }));
    const id = named(accountId, keyId);
    await create(this.#all.dataKeys, { _id: id, account: accountId, key: keyId, contact, wrapped });
    const made = await this.#read(accountId, keyId, wrapping);
    if (made === null) throw corrupt('A data key vanished');
    return made;
  }

  async openKey(accountId: string, keyId: string): Promise<DataKey | null> {
    const known = this.#opened.get(named(accountId, keyId));
    if (known !== undefined) return known.key;
    const wrapping = await this.#roots.wrapping(accountId);
    return wrapping === null ? null : this.#read(accountId, keyId, wrapping);
  }

  async #read(accountId: string, keyId: string, wrapping: KeyObject): Promise<DataKey | null> {
    const since = this.#destructions;
    const name = named(accountId, keyId);
    const found = await this.#all.dataKeys.findOne({ _id: name });
    if (found === null) return null;
    const { wrapped, contact } = found;
    if (wrapped === null) throw keyDestroyed();
    if (await this.isErased(accountId, contact)) {
      await this.#overwrite(accountId, contact ?? ''); // made while the contact was being erased
      throw keyDestroyed();
    }
    const material = unwrapKey(wrapping, wrapped.value(), { accountId, keyId });
    if (material === null) throw corrupt('A data key does not open');
    const known = this.#opened.get(name); // somebody at the same time was quicker: one object for all
    const key = known?.key ?? { accountId, keyId, material: Uint8Array.from(material) };
    if (since === this.#destructions) this.#opened.set(name, { key, contact });
    return key;
  }

  async isErased(accountId: string, contact: string | null): Promise<boolean> {
    if (contact === null) return false;
    return (await this.#erasures.find(named(accountId, contact))) !== null;
  }

  /** Marks the contact as erased, destroys its keys and names them. */
  async destroy(accountId: string, contactId: string, now: number): Promise<readonly string[]> {
    this.#forget(accountId, contactId);
    await create(this.#all.erasures, { _id: named(accountId, contactId), erasedAt: now });
    await this.#overwrite(accountId, contactId);
    this.#forget(accountId, contactId);
    const keys = this.#all.dataKeys.find({ account: accountId, contact: contactId }).sort({ key: 1 });
    return (await keys.toArray()).map(({ key }) => key);
  }

  async #overwrite(account: string, contact: string): Promise<void> {
    const destroyed: Pick<StoredDataKey, 'wrapped'> = { wrapped: null };
    await this.#all.dataKeys.updateMany({ account, contact }, { $set: destroyed });
  }

  #forget(accountId: string, contactId: string): void {
    this.#destructions++;
    for (const [name, { key, contact }] of this.#opened.entries())
      if (contact === contactId && key.accountId === accountId) this.#opened.delete(name);
  }
}
